import { HostError } from '../../../src/host/measurement-host';
import { NOT_SET_UP } from '../../../src/host/office/texts';
import { emptyMeasurement } from '../../../src/measurement/measurement';
import { CELL_EDITING } from '../../../src/preview/quirks/cell-editing';
import { scoreForm } from '../../../src/scale/score-form';
import { openWorkbook, OUR_TABS, type OpenWorkbook } from './open-workbook';

const measurement = emptyMeasurement(scoreForm('ips-25-2024', null));
let open: OpenWorkbook;

beforeEach(async () => {
  open = await openWorkbook();
});

afterEach(() => {
  open.excel.dispose();
});

it('opens with its workbook once it is asked to, and no longer when it is asked not to', async () => {
  expect(open.host.opensPane()).toBe(false);
  await open.host.setOpensPane(true);
  expect([open.host.opensPane(), await settings()]).toEqual([true, 1]);
  await open.host.setOpensPane(false);
  expect([open.host.opensPane(), await settings()]).toEqual([false, 0]);
});

it('opens as it did before where that cannot be saved in the workbook', async () => {
  const { settings: saved } = Office.context.document;
  const failure = { status: 'failed', error: { code: 5001, name: 'x', message: 'x' } };
  saved.saveAsync = (done?: unknown) => {
    if (typeof done === 'function') setTimeout(done as () => void, 0, failure);
  };
  await expect(open.host.setOpensPane(true)).rejects.toMatchObject({ problem: 'other', code: '5001' });
  expect(open.host.opensPane()).toBe(false);
  expect(await open.host.build(measurement)).toEqual([]);
});

it('tells that a cell is being typed in while other work waits for that, and when it is left', async () => {
  open.excel.quirks.turnOn(CELL_EDITING);
  const reading = open.host.read();
  expect(await open.host.isTyping()).toBe(true);
  open.excel.quirks.turnOff(CELL_EDITING);
  expect(await reading).toEqual({ kind: 'none' });
  expect(await open.host.isTyping()).toBe(false);
});

const addSheet = (name: string) =>
  open.excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

const addName = (name: string) =>
  open.excel.run(async (context) => {
    context.workbook.names.add(name, '=Blad1!$A$1');
    await context.sync();
  });

const settings = () =>
  open.excel.run(async (context) => {
    const count = context.workbook.settings.getCount();
    await context.sync();
    return count.value;
  });

const names = () =>
  open.excel.run(async (context) => {
    const found = context.workbook.names.load('items/name');
    await context.sync();
    return found.items.map(({ name }) => name);
  });

describe('a workbook in which no measurement can be built is left as it was', () => {
  it('where a sheet has one of our names, in whatever case', async () => {
    await addSheet('scores');
    await expect(open.host.build(measurement)).rejects.toMatchObject({ problem: 'name-taken', place: 'Scores' });
    expect(open.excel.workbook.sheetNames()).toEqual(['Blad1', 'scores']);
    expect(await names()).toEqual([]);
  });

  it('where a name is taken', async () => {
    await addName('model');
    await expect(open.host.build(measurement)).rejects.toMatchObject({ problem: 'name-taken', place: 'Model' });
    expect(open.excel.workbook.sheetNames()).toEqual(['Blad1']);
    expect(await names()).toEqual(['model']);
  });

  it('where there is a measurement already, under whatever tabs', async () => {
    await open.host.build(measurement);
    for (const name of OUR_TABS) open.excel.workbook.renameSheet(name, `${name} 1`);
    await expect(open.host.build(measurement)).rejects.toMatchObject({ problem: 'already-there' });
    expect(open.excel.workbook.sheetNames()).toHaveLength(1 + OUR_TABS.length);
  });

  it('where the order of the sheets is protected', async () => {
    open.excel.workbook.protectStructure();
    await expect(open.host.build(measurement)).rejects.toMatchObject({ problem: 'protected' });
    expect(open.excel.workbook.sheetNames()).toEqual(['Blad1']);
  });

  it('where it is read-only', async () => {
    open.excel.workbook.makeReadOnly();
    await expect(open.host.build(measurement)).rejects.toMatchObject({ problem: 'read-only' });
    expect(open.excel.workbook.sheetNames()).toEqual(['Blad1']);
  });

  it('where Excel is too old', async () => {
    open.excel.dispose();
    open = await openWorkbook('1.8');
    await expect(open.host.build(measurement)).rejects.toMatchObject({ problem: 'too-old' });
    await expect(open.host.read()).rejects.toMatchObject({ problem: 'too-old' });
    expect(open.excel.workbook.traffic.requests).toBe(0);
  });
});

describe('a workbook from which all sheets of a measurement were deleted', () => {
  const deleteSheets = () => {
    for (const name of OUR_TABS) open.excel.workbook.deleteSheet(name);
  };

  beforeEach(async () => {
    await open.host.build(measurement);
    deleteSheets();
  });

  it('has no measurement, and room for a new one under the names that are left', async () => {
    expect(await names()).toContain('Scores_gegevens');
    expect(await open.host.read()).toEqual({ kind: 'none' });
    expect(await open.host.build(measurement)).toEqual([]);
    expect(await open.host.read()).toMatchObject({ kind: 'measurement', damage: [] });
  });

  it('keeps those names when building a new one fails', async () => {
    const before = await names();
    const failing = open.host.build(measurement, (step) => {
      if (step === 'protecting') open.excel.workbook.deleteSheet('Ankers');
    });
    await expect(failing).rejects.toMatchObject({ problem: 'gone', leftovers: [] });
    expect(await names()).toEqual(before);
    expect(await open.host.read()).toEqual({ kind: 'none' });
  });
});

it('a computer without a printer gets its measurement, and is told what could not be set up', async () => {
  open.excel.workbook.takePrinterAway();
  expect(await open.host.build(measurement)).toEqual([NOT_SET_UP]);
  expect(await open.host.read()).toMatchObject({ kind: 'measurement', damage: [] });
  expect(open.excel.workbook.isProtected('Overzicht')).toBe(true);
});

describe('a build that fails half-way', () => {
  /** Somebody does this at the last moment, between the check and the build. */
  const buildWhile = async (step: string, action: () => void) =>
    open.host.build(measurement, (current) => {
      if (current === step) action();
    });

  it('is taken back, and what a co-author made a moment earlier stays', async () => {
    const failing = buildWhile('building', () => {
      open.excel.workbook.renameSheet('Blad1', 'Ankers');
    });
    await expect(failing).rejects.toMatchObject({ problem: 'name-taken', code: 'ItemAlreadyExists', leftovers: [] });
    expect(open.excel.workbook.sheetNames()).toEqual(['Ankers']);
    expect(await names()).toEqual([]);
    expect(await settings()).toBe(0);
  });

  it('is taken back when the sheets stand and protecting them fails', async () => {
    const failing = buildWhile('protecting', () => {
      open.excel.workbook.deleteSheet('Ankers');
    });
    await expect(failing).rejects.toMatchObject({ problem: 'gone', leftovers: [] });
    expect(open.excel.workbook.sheetNames()).toEqual(['Blad1']);
    expect(await names()).toEqual([]);
    expect(await settings()).toBe(0);
  });

  it('is taken back in one more batch', async () => {
    const failing = buildWhile('protecting', () => {
      open.excel.workbook.deleteSheet('Ankers');
    });
    await expect(failing).rejects.toThrow(HostError);
    const { requests, releases } = open.excel.workbook.traffic;
    // State, build, protection that failed, and the batch that takes it back.
    expect(requests - releases).toBe(4);
  });

  it('names what could not be removed', async () => {
    const failing = buildWhile('protecting', () => {
      open.excel.workbook.deleteSheet('Ankers');
      open.excel.workbook.protectStructure();
    });
    await expect(failing).rejects.toMatchObject({
      leftovers: expect.arrayContaining(['het blad Scores']) as string[],
      message: expect.stringContaining('het blad Scores') as string,
    });
  });
});
