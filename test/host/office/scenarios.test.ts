import type { HostReading } from '../../../src/host/measurement-host';
import { scenarioChange, scoreChange } from '../../../src/measurement/changes';
import { emptyMeasurement, type Measurement } from '../../../src/measurement/measurement';
import { KEPT_BLANK } from '../../../src/measurement/scenario';
import type { Change } from '../../../src/measurement/tables';
import { scoreForm } from '../../../src/scale/score-form';
import { scenarioScores } from '../../../src/scoring/scenarios';
import { overviewLayout } from '../../../src/workbook/sheets/overview/layout';
import { STYLES } from '../../../src/workbook/paper/styles';
import { whatIfLayout, type WhatIfColumnKey } from '../../../src/workbook/sheets/what-if/layout';
import { SCENARIO_PLACES } from '../../../src/workbook/tables/scenarios';
import { allScored } from '../../support/measurements';
import { afterEvents } from '../../support/after-events';
import { builtWorkbooks, type OpenWorkbook } from './open-workbook';

const form = scoreForm('ips-ao-2015', 'integrated');
const layout = whatIfLayout(form);
/** 26 × 4 = 104 and 25 × 4 = 100. */
const measurement: Measurement = { ...emptyMeasurement(form), entries: allScored(form, 4) };
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

const measurementIn = (reading: HostReading): Measurement | null =>
  reading.kind === 'measurement' ? reading.checked.measurement : null;
const damageIn = (reading: HostReading) => (reading.kind === 'measurement' ? reading.damage : null);

/** A cell of the sheet Wat als, of an item or in another row. */
function cell(key: WhatIfColumnKey, where: string | number): string {
  const row =
    typeof where === 'number' ? where : layout.firstRow + form.rows.findIndex(({ item }) => item.id === where);
  return `Wat als!${layout.letter(key)}${row}`;
}

const CHANGES: readonly Change[] = [
  { table: 'scenario-names', row: 0, field: 'name', value: '=meer' },
  { table: 'scenarios', row: { of: 0, item: 'bezetting-2' }, field: 'A', value: 5 },
  { table: 'scenarios', row: { of: 0, item: 'bezetting-2' }, field: 'O', value: 5 },
  { table: 'scenarios', row: { of: 3, item: 'begeleiding-10' }, field: 'A', value: 'vijf' },
  { table: 'scenarios', row: { of: 'kept', item: 'bezetting-3' }, field: 'O', value: KEPT_BLANK },
  { table: 'scenario-names', row: 'kept', field: 'name', value: 'Vorige keer' },
];

const WRITTEN: Pick<Measurement, 'scenarios' | 'kept'> = {
  scenarios: [
    { name: '=meer', entries: { 'bezetting-2': { A: 5, O: 5 } } },
    { name: '', entries: {} },
    { name: '', entries: {} },
    { name: '', entries: { 'begeleiding-10': { A: 'vijf' } } },
  ],
  kept: { label: 'Vorige keer', entries: { 'bezetting-3': { O: KEPT_BLANK } } },
};

it('writes scenarios, their names and kept scores in one round trip, and the formulas follow', async () => {
  await open.host.write(CHANGES);
  expect(open.excel.workbook.traffic.requests).toBe(1);
  expect(measurementIn(await open.host.read())).toMatchObject(WRITTEN);
  expect(await open.excel.workbook.value(cell('scenario-0-A', layout.row('total')))).toBe(105);
  expect(await open.excel.workbook.value(cell('scenario-0-O', layout.row('difference')))).toBe(1);
  expect(await open.excel.workbook.value(cell('scenario-3-A', layout.row('invalid')))).toBe('Begeleiding 10');
  // The scores themselves are as they were.
  expect(measurementIn(await open.host.read())?.entries).toEqual(
    expect.objectContaining({ 'bezetting-2': { A: 4, O: 4 } }),
  );
});

it('reads what is typed on the sheet as the same scenario, and stops what is no score', async () => {
  expect(await open.excel.workbook.type(cell('scenario-1-A', 'bezetting-3'), 2)).toBe(true);
  expect(await open.excel.workbook.type(cell('scenario-1-A', 'bezetting-2'), 7)).toBe(false);
  expect(await open.excel.workbook.type(cell('kept-A', 'bezetting-2'), KEPT_BLANK)).toBe(true);
  const read = measurementIn(await open.host.read());
  expect(read?.scenarios[1]?.entries).toEqual({ 'bezetting-3': { A: 2 } });
  expect(read?.kept).toEqual({ label: '', entries: { 'bezetting-2': { A: KEPT_BLANK } } });
});

it('empties a scenario, and nothing of it is left', async () => {
  await open.host.write(CHANGES);
  await open.host.write(
    CHANGES.map((change): Change => {
      if (change.table === 'scenario-names') return { ...change, value: '' };
      return change.table === 'scenarios' ? { ...change, value: null } : change;
    }),
  );
  expect(measurementIn(await open.host.read())).toMatchObject({ scenarios: [], kept: null });
});

it('takes a whole scenario over in one round trip: scores, what they replaced, and its label', async () => {
  const scenario = { name: '', entries: allScored(form, 5) };
  const { scores, kept } = scenarioScores(measurement, scenario);
  await open.host.write([
    ...scores.map((each): Change => scoreChange(each)),
    ...kept.map((each): Change => scenarioChange('kept', each)),
    { table: 'scenario-names', row: 'kept', field: 'name', value: 'Scenario 1' },
  ]);
  expect(open.excel.workbook.traffic.requests).toBe(1);
  const read = measurementIn(await open.host.read());
  expect(read?.kept).toEqual({ label: 'Scenario 1', entries: allScoredOpen(4) });
  // 26 × 5.
  expect(await open.excel.workbook.value(`Overzicht!${overviewLayout(form).total('score', 'A')}`)).toBe(130);
});

it('fails as locked in a cell that takes no score, and then has written nothing at all', async () => {
  const write = open.host.write([
    { table: 'scenario-names', row: 1, field: 'name', value: 'mag niet' },
    { table: 'scenarios', row: { of: 1, item: 'begeleiding-10' }, field: 'O', value: 3 },
  ]);
  await expect(write).rejects.toMatchObject({ problem: 'locked' });
  expect(measurementIn(await open.host.read())?.scenarios).toEqual([]);
});

it('gives a closed cell its mark back when what was pasted there is wiped', async () => {
  const closed = cell('scenario-1-O', 'begeleiding-10');
  await open.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Wat als');
    sheet.protection.unprotect();
    sheet.getRange(closed.replace(/^.*!/, '')).values = [[3]];
    sheet.protection.protect();
    await context.sync();
  });
  expect(measurementIn(await open.host.read())?.scenarios[1]?.entries).toEqual({ 'begeleiding-10': { O: 3 } });
  await open.host.write([{ table: 'scenarios', row: { of: 1, item: 'begeleiding-10' }, field: 'O', value: null }]);
  expect(await open.excel.workbook.value(closed)).toBe('×');
  expect(open.excel.workbook.isLocked(closed)).toBe(true);
});

it.each<Change>([
  { table: 'scenarios', row: { of: 4, item: 'bezetting-2' }, field: 'A', value: 1 },
  { table: 'scenario-names', row: 4, field: 'name', value: 'vijfde' },
  { table: 'scenarios', row: { of: 'kept', item: 'ips25-1' }, field: 'A', value: 1 },
])('fails as gone where there is no place: %o', async (change) => {
  await expect(open.host.write([change])).rejects.toMatchObject({ problem: 'gone' });
});

it('puts everything back where the rows turn out to have moved', async () => {
  // Bezetting 2 and 3: nothing is closed in either.
  const row = layout.firstRow + 3;
  const keys = await open.excel.workbook.values(`Wat als!A${row}:A${row + 1}`);
  await open.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Wat als');
    sheet.protection.unprotect();
    sheet.getRange(`A${row}:A${row + 1}`).values = keys.toReversed();
    await context.sync();
  });
  const write = open.host.write([
    { table: 'scores', row: 'bezetting-2', field: 'A', value: 1 },
    { table: 'scenarios', row: { of: 0, item: 'bezetting-2' }, field: 'A', value: 3 },
  ]);
  await expect(write).rejects.toMatchObject({ problem: 'gone', code: 'RowMoved' });
  const read = measurementIn(await open.host.read());
  expect([read?.scenarios, read?.entries['bezetting-2']?.A]).toEqual([[], 4]);
});

it('keeps scenarios and kept scores through a repair, also of a sheet with another name', async () => {
  await open.host.write(CHANGES);
  await open.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Wat als');
    sheet.protection.unprotect();
    sheet.getRange(cell('scenario-0-A', layout.row('total')).replace(/^.*!/, '')).values = [[130]];
    await context.sync();
  });
  open.excel.workbook.renameSheet('Wat als', 'Plannen');
  expect(damageIn(await open.host.read())).toEqual([
    `Op het blad Plannen ontbreekt de formule in ${layout.letter('scenario-0-A')}${layout.row('total')} of klopt die niet.`,
  ]);
  // A number that was typed over a formula is named.
  expect(await open.host.repair()).toEqual([expect.stringMatching(/^Plannen!.* er stond: 130$/)]);
  const reading = await open.host.read();
  expect([damageIn(reading), open.excel.workbook.sheetNames().includes('Wat als')]).toEqual([[], true]);
  expect(measurementIn(reading)).toMatchObject(WRITTEN);
});

it('says that the sheet is gone, and a repair builds it anew', async () => {
  await open.host.write(CHANGES);
  open.excel.workbook.deleteSheet('Wat als');
  // The line on Meting that says what the workbook holds looked at it.
  expect(damageIn(await open.host.read())).toEqual([
    'Het blad Wat als ontbreekt.',
    expect.stringMatching(/^Op het blad Meting ontbreken 3 formules of kloppen die niet/),
  ]);
  expect(await open.host.repair()).toEqual([
    'Het blad Wat als was weg; wat u daar had ingevuld, kon niet worden teruggehaald.',
  ]);
  const reading = await open.host.read();
  expect(damageIn(reading)).toEqual([]);
  expect(measurementIn(reading)).toMatchObject({ scenarios: [], kept: null, entries: { 'bezetting-2': { A: 4 } } });
});

it('writes on the sheet that has a header changed, and adds no second one', async () => {
  const headers = (await open.excel.workbook.values("'Wat als'!A4:F4"))[0] ?? [];
  await open.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Wat als');
    sheet.protection.unprotect();
    sheet.getRange('A4:F4').values = [headers.map((text) => (text === 'Titel en vergelijking' ? 'Titel' : text))];
    await context.sync();
  });
  expect(damageIn(await open.host.read())).toEqual([]);
  await open.host.write(CHANGES);
  expect(measurementIn(await open.host.read())).toMatchObject(WRITTEN);
  expect(open.excel.workbook.sheetNames().filter((name) => name.startsWith('Wat als'))).toEqual(['Wat als']);
});

describe('a measurement that never had the sheet', () => {
  beforeEach(async () => {
    open.excel.workbook.deleteSheet('Wat als');
    await open.excel.run(async (context) => {
      context.workbook.names.getItem('Wat_als_gegevens').delete();
      await context.sync();
    });
  });

  it('is whole, and a repair leaves it without', async () => {
    expect(damageIn(await open.host.read())).toEqual([]);
    expect(await open.host.repair()).toEqual([]);
    expect(open.excel.workbook.sheetNames()).not.toContain('Wat als');
    expect(damageIn(await open.host.read())).toEqual([]);
  });

  it('gets it with the first scenario, as a new measurement has it', async () => {
    await open.host.read();
    await open.host.write(CHANGES);
    const reading = await open.host.read();
    expect([damageIn(reading), open.excel.workbook.isProtected('Wat als')]).toEqual([[], true]);
    expect(measurementIn(reading)).toMatchObject({ ...WRITTEN, entries: { 'bezetting-2': { A: 4 } } });
    expect(await open.excel.workbook.value(cell('scenario-0-A', layout.row('total')))).toBe(105);
    await open.host.write([scoreChange({ item: 'bezetting-2', column: 'A', entry: 3 })]);
    expect(await open.excel.workbook.value(cell('now-A', layout.row('total')))).toBe(103);
  });

  it('does not get it where its formulas would not find the scores, but after a repair', async () => {
    open.excel.workbook.renameSheet('Scores', 'Mijn scores');
    await open.host.read();
    await expect(open.host.write(CHANGES)).rejects.toMatchObject({ problem: 'gone' });
    expect(open.excel.workbook.sheetNames()).not.toContain('Wat als');
    await open.host.repair();
    await open.host.read();
    await open.host.write(CHANGES);
    expect(measurementIn(await open.host.read())).toMatchObject(WRITTEN);
  });

  it('says so where the tab is somebody else’s', async () => {
    await open.excel.run(async (context) => {
      context.workbook.worksheets.add('Wat als');
      await context.sync();
    });
    await open.host.read();
    await expect(open.host.write(CHANGES)).rejects.toMatchObject({ problem: 'name-taken', place: 'Wat als' });
    expect(measurementIn(await open.host.read())).toMatchObject({ scenarios: [], kept: null });
  });
});

it('reads after a cell of a scenario that sheet only', async () => {
  const stop = await open.host.watch(() => undefined);
  const cost = async () => {
    await afterEvents();
    open.excel.workbook.resetTraffic();
    const reading = await open.host.read();
    return { reading, ...open.excel.workbook.traffic };
  };
  const whole = await cost();
  await open.excel.workbook.type(cell('scenario-0-A', 'bezetting-2'), 5);
  const { reading, requests, received } = await cost();
  await stop();
  expect(measurementIn(reading)?.scenarios[0]?.entries).toEqual({ 'bezetting-2': { A: 5 } });
  expect(requests).toBe(1);
  expect(received).toBeLessThan(whole.received / 2);
});

/** The same score in every open cell, without the others. */
function allScoredOpen(rating: number) {
  return Object.fromEntries(
    form.rows
      .filter(({ open: columns }) => columns.length > 0)
      .map(({ item, open: columns }) => [item.id, Object.fromEntries(columns.map((column) => [column, rating]))]),
  );
}

it('marks a forbidden divergence as it is now, and in the scenarios that say something of the item', async () => {
  const { workbook } = open.excel;
  const isRed = async (key: WhatIfColumnKey) =>
    (await workbook.appliedFormat(cell(key, 'organisatie-5')))?.fill === `#${STYLES.divergent.fill}`;
  const marked = async () => {
    const keys = form.columns.flatMap((column) => [
      `now-${column}` as const,
      ...SCENARIO_PLACES.map((scenario) => `scenario-${scenario}-${column}` as const),
    ]);
    // Each is looked at until it has been the same for a while, so all of them at the same time.
    const red = await Promise.all(keys.map(isRed));
    return keys.filter((_, index) => red[index]);
  };
  // Organisatie 5 may not differ; of its two 4s one becomes a 3.
  await open.host.write([{ table: 'scores', row: 'organisatie-5', field: 'A', value: 3 }]);
  expect(await marked()).toEqual(['now-A', 'now-O']);
  await open.host.write([
    { table: 'scenarios', row: { of: 0, item: 'organisatie-5' }, field: 'A', value: 5 },
    { table: 'scenarios', row: { of: 1, item: 'bezetting-3' }, field: 'A', value: 5 },
    { table: 'scenarios', row: { of: 3, item: 'organisatie-5' }, field: 'A', value: 4 },
  ]);
  // The second says nothing of the item, the third nothing at all, and the last mends it.
  expect(await marked()).toEqual(['now-A', 'scenario-0-A', 'now-O', 'scenario-0-O']);
});
