import type { HostReading } from '../../../src/host/measurement-host';
import type { Improvement } from '../../../src/measurement/improvement';
import type { Measurement } from '../../../src/measurement/measurement';
import type { Change } from '../../../src/measurement/tables';
import { PROTECTED_PAGES } from '../../../src/preview/quirks/protected-pages';
import { suggestedImprovements } from '../../../src/scoring/suggested-improvements';
import { improvementChanges } from '../../../src/taskpane/state/improvement-changes';
import { serialOfDate } from '../../../src/workbook/paper/dates';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { scoredMeasurement } from '../../support/measurements';
import { builtWorkbooks, OUR_TABS, type OpenWorkbook } from './open-workbook';

/** Lowest: a 1 for Begeleiding 9a and a 2 for Organisatie 3; the first of those with a 4 is Bezetting 1a. */
const measurement: Measurement = {
  ...scoredMeasurement('integrated', 4, { 'begeleiding-9a': { A: 1 }, 'organisatie-3': { A: 2, O: 3 } }),
  recommendations: { 'organisatie-3': 'Plan een vast overleg.' },
};
const EMPTY: Improvement = { item: '', action: '', owner: '', date: '', status: '' };
const openBuilt = builtWorkbooks(measurement);
let open: OpenWorkbook;

beforeEach(async () => {
  open = await openBuilt();
  await open.host.read();
  open.excel.workbook.resetTraffic();
});

afterEach(() => {
  open.excel.dispose();
});

const measurementIn = (reading: HostReading): Measurement => {
  if (reading.kind !== 'measurement') throw new Error(`read: ${reading.kind}`);
  return reading.checked.measurement;
};
const improvements = async () => measurementIn(await open.host.read()).improvements;
const change = (line: number, field: keyof Improvement, text: string): Change => ({
  table: 'improvements',
  row: line,
  field,
  value: text,
});
/** Code, item, both scores, action, who, when and status of a line, counted from 0. */
const shown = async (line: number) => (await open.excel.workbook.values(`Verbeterplan!A${5 + line}:H${5 + line}`))[0];

it('writes lines in one round trip, and the item and its scores appear beside them', async () => {
  await open.host.write([
    change(0, 'item', 'organisatie-3'),
    change(0, 'action', '=meer overleg'),
    change(0, 'owner', 'An'),
    change(0, 'date', '2027-03-01'),
    change(0, 'status', 'loopt'),
    change(2, 'item', 'Begeleiding 9A'),
    change(2, 'date', 'in het voorjaar'),
  ]);
  expect(open.excel.workbook.traffic.requests).toBe(1);
  expect(await improvements()).toEqual([
    { item: 'organisatie-3', action: '=meer overleg', owner: 'An', date: '2027-03-01', status: 'loopt' },
    EMPTY,
    { ...EMPTY, item: 'Begeleiding 9A', date: 'in het voorjaar' },
  ]);
  const title = (id: string) => measurement.form.rows.find(({ item }) => item.id === id)?.item.title ?? '';
  expect(await shown(0)).toEqual([
    ...['organisatie-3', title('organisatie-3'), 2, 3],
    ...['=meer overleg', 'An', serialOfDate('2027-03-01'), 'loopt'],
  ]);
  // A score in one column only.
  expect((await shown(2))?.slice(1, 4)).toEqual([title('begeleiding-9a'), 1, '']);
});

it('shows the score as it is now', async () => {
  await open.host.write([change(0, 'item', 'organisatie-3')]);
  await open.host.write([{ table: 'scores', row: 'organisatie-3', field: 'A', value: 5 }]);
  expect((await shown(0))?.slice(2, 4)).toEqual([5, 3]);
});

it('fills empty lines from the priorities and never touches what a person typed, however often', async () => {
  expect(await open.excel.workbook.type('Verbeterplan!A6', 'Organisatie 3')).toBe(true);
  expect(await open.excel.workbook.type('Verbeterplan!E6', 'Eigen plan')).toBe(true);
  expect(await open.excel.workbook.type('Verbeterplan!F7', 'An')).toBe(true);
  const fill = async () => {
    const read = measurementIn(await open.host.read());
    await open.host.write(improvementChanges(suggestedImprovements(read)));
    return improvements();
  };
  const filled = await fill();
  // Ten priorities, of which one has a line; two lines are taken already.
  expect(filled.map(({ item }) => item)).toEqual([
    ...['Begeleiding 9a', 'Organisatie 3', '', 'Bezetting 1a', 'Bezetting 2', 'Bezetting 3', 'Organisatie 1'],
    ...['Organisatie 2', 'Organisatie 4', 'Organisatie 5', 'Organisatie 6'],
  ]);
  expect(filled[1]).toEqual({ ...EMPTY, item: 'Organisatie 3', action: 'Eigen plan' });
  expect(filled[2]).toEqual({ ...EMPTY, owner: 'An' });
  expect(filled[0]).toMatchObject({
    action: expect.stringMatching(/^Naar anker 2: ./) as string,
    status: 'nog te doen',
  });
  expect(await open.excel.workbook.type('Verbeterplan!E5', 'Anders aangepakt')).toBe(true);
  expect(await open.excel.workbook.type('Verbeterplan!H5', 'klaar')).toBe(true);
  expect(await fill()).toEqual([{ ...filled[0], action: 'Anders aangepakt', status: 'klaar' }, ...filled.slice(1)]);
});

it('stops what is no status or date, and locks what the formulas show', async () => {
  expect(await open.excel.workbook.type('Verbeterplan!H5', 'af')).toBe(false);
  expect(await open.excel.workbook.type('Verbeterplan!G5', -5)).toBe(false);
  expect(['A5', 'E5', 'H44', 'B5', 'C5'].map((cell) => open.excel.workbook.isLocked(`Verbeterplan!${cell}`))).toEqual([
    ...[false, false, false, true, true],
  ]);
});

it('says so beside what is no item, and reads it as it was typed', async () => {
  await open.excel.workbook.type('Verbeterplan!A5', 'Begeleiding ?');
  expect((await shown(0))?.slice(1, 4)).toEqual(['geen item van deze schaal', '', '']);
  expect(await improvements()).toEqual([{ ...EMPTY, item: 'Begeleiding ?' }]);
});

it('fails as gone below the last line, and has then written nothing', async () => {
  const write = open.host.write([change(0, 'action', 'mag niet'), change(40, 'action', 'te ver')]);
  await expect(write).rejects.toMatchObject({ problem: 'gone' });
  expect(await improvements()).toEqual([]);
});

it('puts everything back where the columns turn out to have moved', async () => {
  await open.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Verbeterplan');
    sheet.protection.unprotect();
    sheet.getRange('E4:F4').values = [['Wie', 'Actie']];
    await context.sync();
  });
  const write = open.host.write([change(0, 'item', 'organisatie-3'), change(0, 'action', 'Plan een vast overleg.')]);
  await expect(write).rejects.toMatchObject({ problem: 'gone' });
  expect(await improvements()).toEqual([]);
});

it('puts everything back where the lines turn out to have moved', async () => {
  await open.host.write([change(0, 'item', 'organisatie-3'), change(1, 'item', 'begeleiding-9a')]);
  await open.host.read();
  await open.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Verbeterplan');
    sheet.getRange('A5:A6').values = [['begeleiding-9a'], ['organisatie-3']];
    await context.sync();
  });
  await expect(open.host.write([change(0, 'status', 'klaar')])).rejects.toMatchObject({ problem: 'gone' });
  expect((await improvements()).map(({ status }) => status)).toEqual(['', '']);
});

it('writes one field of a line after the other, with no reading between', async () => {
  await open.host.write([change(0, 'item', 'organisatie-3')]);
  await open.host.write([change(0, 'action', 'Overleg')]);
  await open.host.write([change(0, 'item', 'organisatie-4'), change(0, 'status', 'loopt')]);
  expect(await improvements()).toEqual([{ ...EMPTY, item: 'organisatie-4', action: 'Overleg', status: 'loopt' }]);
});

it('keeps the lines through a repair, also on a sheet with another name', async () => {
  const lines = [{ item: 'organisatie-3', action: 'Overleg', owner: 'An', date: '2027-03-01', status: 'klaar' }];
  await open.host.write(lines.flatMap((line) => improvementChanges([{ line: 0, improvement: line }])));
  await open.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Verbeterplan');
    sheet.protection.unprotect();
    sheet.getRange('B5').values = [['Overschreven']];
    await context.sync();
  });
  open.excel.workbook.renameSheet('Verbeterplan', 'Acties');
  expect(await open.host.read()).toMatchObject({
    damage: ['Op het blad Acties ontbreekt de formule in B5 of klopt die niet.'],
  });
  expect(await open.host.repair()).toEqual([expect.stringMatching(/er stond: Overschreven$/)]);
  expect(await open.host.read()).toMatchObject({ damage: [] });
  expect(await improvements()).toEqual(lines);
  expect((await shown(0))?.slice(2, 4)).toEqual([2, 3]);
});

describe('a sheet that is shown', () => {
  const callsOf = (sheet: string, member: string) =>
    open.excel.workbook
      .printCalls(sheet)
      .filter((call) => call.member === member)
      .map(({ args }) => String(args[0]));

  it('has its pages end anew where its parts now end', async () => {
    const breaks = () => callsOf('Verslag', 'horizontalPageBreaks.add');
    const before = breaks();
    const text = Array.from({ length: 17 }, (_, line) => `Regel ${line + 1}`).join('\n');
    const items = measurement.form.rows.map(({ item }) => item.id);
    await open.host.write(items.map((item): Change => ({ table: 'scores', row: item, field: 'note', value: text })));
    await open.host.read();
    await open.host.show('Verslag');
    const after = breaks().slice(before.length);
    const notes = Object.fromEntries(items.map((item) => [item, text]));
    const report = workbookPlan({ ...measurement, notes }).sheets.find(({ name }) => name === 'Verslag');
    expect(after).toEqual(report?.print.breaksAfterRows?.map((row) => `$A$${row + 1}`));
    // Rows with so many lines take more pages, so that the last parts begin elsewhere.
    expect(after).not.toEqual(before);
  });

  const addedBreaks = async () => {
    const before = callsOf('Verslag', 'horizontalPageBreaks.add').length;
    await open.host.show('Verslag');
    return callsOf('Verslag', 'horizontalPageBreaks.add').length - before;
  };

  it('has its pages end there where Excel ends none on a protected sheet, and is protected again', async () => {
    open.excel.quirks.turnOn(PROTECTED_PAGES);
    expect(await addedBreaks()).toBeGreaterThan(0);
    expect(open.excel.workbook.isProtected('Verslag')).toBe(true);
  });

  it('stays open where somebody took the protection off', async () => {
    const protection = (act: (protection: Excel.WorksheetProtection) => void) =>
      open.excel.run(async (context) => {
        act(context.workbook.worksheets.getItem('Verslag').protection);
        await context.sync();
      });
    await protection((found) => {
      found.unprotect();
    });
    expect(await addedBreaks()).toBeGreaterThan(0);
    expect(open.excel.workbook.isProtected('Verslag')).toBe(false);
    await protection((found) => {
      found.protect({ allowFormatRows: true }, 'geheim');
    });
    expect(await addedBreaks()).toBe(0);
    expect(open.excel.workbook.isProtected('Verslag')).toBe(true);
  });

  it('is protected again where a computer has no printer', async () => {
    open.excel.workbook.takePrinterAway();
    expect(await addedBreaks()).toBe(0);
    expect(open.excel.workbook.isProtected('Verslag')).toBe(true);
  });

  it('lets people add comments, though it is protected', () => {
    expect(OUR_TABS.filter((name) => !open.excel.workbook.canEditObjects(name))).toEqual([]);
  });
});
