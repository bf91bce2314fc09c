import { emptyMeasurement, type Measurement } from '../../../src/measurement/measurement';
import { NO_REVIEWER } from '../../../src/measurement/consensus';
import { copiedMeasurement } from '../../../src/measurement/copied-measurement';
import { MOST_IMPROVEMENTS } from '../../../src/measurement/improvement';
import { heldIn } from '../../../src/measurement/line-cells';
import { changesTo } from '../../../src/measurement/recorded-cells';
import { failsHalfWay } from '../../../src/preview/quirks/fails-half-way';
import { MOST_WORKERS } from '../../../src/scale/evidence-input';
import { scoreForm } from '../../../src/scale/score-form';
import type { SheetName } from '../../../src/workbook/paper/sheets';
import { improvementLayout } from '../../../src/workbook/sheets/improvements/layout';
import { workersLayout } from '../../../src/workbook/sheets/workers/layout';
import { soundMeasurement } from '../../support/full-measurement';
import { askedNobody } from '../../support/without-id';
import { measurementId } from '../../support/measurement-ids';
import { builtWorkbooks, openWorkbook, type OpenWorkbook } from './open-workbook';

const form = scoreForm('ips-25-2024', null);
const measurement: Measurement = {
  ...soundMeasurement(form),
  jobs: [{ kind: 'zorg', employer: 'W1' }, {}, { kind: 'a' }],
};
/** The id stands hidden in column 32, below its header. */
const CELL = 'Meting!AF2';

const openBuilt = builtWorkbooks(measurement);
let open: OpenWorkbook;
afterEach(async () => {
  // What is still being calculated would disturb the next workbook.
  await open.excel.workbook.value('Blad1!A1');
  open.excel.dispose();
});

const read = async () => {
  const reading = await open.host.read();
  if (reading.kind !== 'measurement') throw new Error('no measurement');
  const { checked, damage, isOutdated } = reading;
  return { measurement: checked.measurement, damage, isOutdated };
};

/** Somebody takes the protection off the sheet and changes it. */
const change = (action: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void, name: SheetName = 'Meting') =>
  open.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.unprotect();
    action(sheet, context.workbook);
    sheet.protection.protect();
    await context.sync();
  });

describe('the id of a measurement', () => {
  it('is made when it is built, where nobody sees it or types', async () => {
    open = await openWorkbook();
    await open.host.build(emptyMeasurement(form));
    expect(await open.excel.workbook.value(CELL)).toBe(measurementId(1));
    expect(open.excel.workbook.isLocked(CELL)).toBe(true);
    const hidden = await open.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Meting').getRange('AF1').load('columnHidden');
      await context.sync();
      return range.columnHidden;
    });
    expect(hidden).toBe(true);
    expect((await read()).measurement.id).toBe(measurementId(1));
  });

  it('stays what it is when the sheets are built anew, and is a new one where it was wiped', async () => {
    open = await openBuilt();
    expect(await open.host.repair()).toEqual([]);
    expect((await read()).measurement.id).toBe(measurementId(1));
    await change((sheet) => {
      sheet.getRange('AF2').values = [['']];
    });
    expect(await read()).toEqual({ measurement: { ...measurement, id: null }, damage: [], isOutdated: false });
    expect(await open.host.repair()).toEqual([]);
    // The second that this host gave: one for each repair.
    expect(await read()).toEqual({
      measurement: { ...measurement, id: measurementId(2) },
      damage: [],
      isOutdated: false,
    });
  });

  it('is missed by nobody in a workbook of before, which gets one when its sheets are built anew', async () => {
    open = await openBuilt();
    await change((sheet, workbook) => {
      sheet.getRange('AF1:AF2').values = [[''], ['']];
      workbook.names.getItem('Meting_gegevens').formula = '=Meting!$E$1:$AE$2';
    });
    expect(await read()).toEqual({ measurement: { ...measurement, id: null }, damage: [], isOutdated: false });
    expect(await open.host.repair()).toEqual([]);
    expect(await read()).toMatchObject({ measurement: { ...measurement, id: measurementId(1) }, damage: [] });
    const { formula } = await open.excel.run(async (context) => {
      const name = context.workbook.names.getItem('Meting_gegevens').load('formula');
      await context.sync();
      return { formula: String(name.formula) };
    });
    expect(formula).toBe('=Meting!$E$1:$AI$2');
  });

  it('is followed by who is who, which nobody misses in a workbook of before and which is damage where it is typed over', async () => {
    open = await openBuilt();
    await change((sheet, workbook) => {
      sheet.getRange('AG1:AI2').values = [
        ['', '', ''],
        ['', '', ''],
      ];
      sheet.getRange('A24:C27').values = Array.from({ length: 4 }, () => ['', '', '']);
      workbook.names.getItem('Meting_gegevens').formula = '=Meting!$E$1:$AF$2';
    });
    const asked = askedNobody(measurement);
    expect(await read()).toEqual({ measurement: asked, damage: [], isOutdated: false });
    expect(await open.host.repair()).toEqual([]);
    expect(await read()).toEqual({ measurement: asked, damage: [], isOutdated: false });
    await change((sheet) => {
      sheet.getRange('AH2').values = [['reviewer']];
    });
    expect((await read()).damage).toEqual([expect.stringContaining('AH2')]);
  });
});

describe('another measurement of a copy', () => {
  const fresh = measurementId(7);
  const kept = copiedMeasurement(measurement, 'kept', fresh);
  const emptied = copiedMeasurement(measurement, 'emptied', fresh);

  it('that keeps what was filled in differs in its id alone, and its sheet is protected as before', async () => {
    open = await openBuilt();
    await open.host.read();
    await open.host.write(changesTo(measurement, kept));
    expect(await read()).toEqual({ measurement: kept, damage: [], isOutdated: false });
    expect(open.excel.workbook.isProtected('Meting')).toBe(true);
  });

  it('that is emptied has nothing left but who is measured, the bands and the official wording', async () => {
    open = await openBuilt();
    await open.host.read();
    open.excel.workbook.resetTraffic();
    await open.host.write(changesTo(measurement, emptied));
    // Which sheets are protected, and then all of it.
    expect(open.excel.workbook.traffic.requests - open.excel.workbook.traffic.releases).toBe(2);
    expect(await read()).toEqual({ measurement: emptied, damage: [], isOutdated: false });
    expect(open.excel.workbook.isProtected('Meting')).toBe(true);
    expect(open.excel.workbook.isProtected('Scores')).toBe(true);
  });

  it('that is emptied has nothing left below the last line of a table either, and undone it is there again', async () => {
    open = await openBuilt();
    const { excel, host } = open;
    // The first line below the last for which there is room, and one further down.
    const beyond = workersLayout(form).lastRow + 1;
    await change((sheet) => {
      sheet.getRange(`A${beyond}:B${beyond}`).values = [['W99', 0.8]];
    }, 'Werkers');
    const plan = improvementLayout(form);
    const planned = plan.lastRow + 3;
    await change((sheet) => {
      // 22 November 2026.
      sheet.getRange(`${plan.typed('action')}${planned}:${plan.typed('date')}${planned}`).values = [
        ['Overleg', 'An', 46_348],
      ];
    }, 'Verbeterplan');
    const found = (await read()).measurement;
    expect(found.evidence.workers[MOST_WORKERS]).toEqual({ code: 'W99', fte: 0.8 });
    expect(found.improvements[MOST_IMPROVEMENTS + 2]).toMatchObject({ action: 'Overleg', date: '2026-11-22' });
    const changes = changesTo(found, copiedMeasurement(found, 'emptied', fresh));
    await host.write(changes, () => found);
    expect((await read()).measurement).toEqual(emptied);
    expect(excel.workbook.isProtected('Werkers')).toBe(true);
    await host.write(
      changes.map((change) => heldIn(found, change)),
      () => emptied,
      [],
    );
    expect((await read()).measurement).toEqual(found);
    expect(excel.workbook.isProtected('Verbeterplan')).toBe(true);
    // A line of somebody else has no room there.
    const line = { table: 'workers', row: MOST_WORKERS, field: 'code', value: 'W1' } as const;
    await expect(host.write([line])).rejects.toMatchObject({ problem: 'gone' });
  });

  it('that is emptied has nothing left of what reviewers scored either, and undone it is there again', async () => {
    const agreed: Measurement = {
      ...measurement,
      consensus: {
        reviewers: [
          {
            ...NO_REVIEWER,
            code: 'A',
            name: 'Naam A',
            entries: { 'ips25-1': { score: 4 } },
            notes: { 'ips25-1': 'Van A.' },
          },
          { ...NO_REVIEWER, code: 'B', entries: { 'ips25-1': { score: 2 } } },
        ],
        reasons: { 'ips25-1': { score: 'Samen nagekeken.' } },
      },
    };
    open = await openWorkbook();
    await open.host.build(agreed);
    const found = (await read()).measurement;
    expect(found.consensus).toEqual(agreed.consensus);
    const wanted = copiedMeasurement(found, 'emptied', fresh);
    const changes = changesTo(found, wanted);
    await open.host.write(changes, () => found);
    expect(await read()).toEqual({ measurement: wanted, damage: [], isOutdated: false });
    expect(open.excel.workbook.isProtected('Consensus')).toBe(true);
    await open.host.write(
      changes.map((change) => heldIn(found, change)),
      () => wanted,
      [],
    );
    expect((await read()).measurement).toEqual(found);
  });

  it('is emptied as a whole or not at all', async () => {
    open = await openBuilt();
    await open.host.read();
    const failure = failsHalfWay(2);
    open.excel.quirks.turnOn(failure);
    await expect(open.host.write(changesTo(measurement, emptied))).rejects.toMatchObject({ unplaced: [] });
    open.excel.quirks.turnOff(failure);
    expect(await read()).toEqual({ measurement, damage: [], isOutdated: false });
    expect(open.excel.workbook.isProtected('Meting')).toBe(true);
  });
});
