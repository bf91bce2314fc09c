import type { HostReading } from '../../../src/host/measurement-host';
import { emptyMeasurement } from '../../../src/measurement/measurement';
import { scoreForm } from '../../../src/scale/score-form';
import { afterEvents } from '../../support/after-events';
import { openWorkbook, type OpenWorkbook } from './open-workbook';

const form = scoreForm('ips-ao-2015', 'integrated');
let open: OpenWorkbook;

beforeAll(async () => {
  open = await openWorkbook();
  await open.host.build(emptyMeasurement(form));
});

beforeEach(async () => {
  await open.host.read();
  open.excel.workbook.resetTraffic();
});

afterAll(() => {
  open.excel.dispose();
});

const evidenceIn = (reading: HostReading) =>
  reading.kind === 'measurement' ? reading.checked.measurement.evidence : null;

/** The row of a line of the sheet Bewijs, by its hidden key. */
async function rowOf(key: string): Promise<number> {
  const keys = await open.excel.workbook.values('Bewijs!A1:A300');
  return 1 + keys.findIndex(([each]) => each === key);
}

it('writes evidence, workers and scores together, in one round trip', async () => {
  await open.host.write([
    { table: 'scores', row: 'bezetting-2', field: 'A', value: 4 },
    { table: 'evidence', row: { item: 'bezetting-2', key: 'percent', component: null }, field: 'A', value: 92 },
    { table: 'evidence', row: { item: 'organisatie-2', key: 'present', component: 1 }, field: 'A', value: 'yes' },
    {
      table: 'evidence',
      row: { item: 'organisatie-3', key: 'contact', component: null },
      field: 'O',
      value: 'monthly',
    },
    { table: 'workers', row: 0, field: 'code', value: '=A1' },
    { table: 'workers', row: 1, field: 'fte', value: 0.5 },
    { table: 'workers', row: 1, field: 'checklist', value: 'yes' },
  ]);
  expect(open.excel.workbook.traffic.requests).toBe(1);
  expect(evidenceIn(await open.host.read())).toEqual({
    items: {
      'bezetting-2': { AO: { percent: 92 } },
      'organisatie-2': { AO: { present: [null, 'yes', null, null, null] } },
      'organisatie-3': { O: { contact: 'monthly' } },
    },
    workers: [{ code: '=A1' }, { fte: 0.5, checklist: 'yes' }],
  });
});

it('writes evidence as people type it: percentages as fractions, choices in words', async () => {
  await open.host.write([
    { table: 'evidence', row: { item: 'bezetting-2', key: 'percent', component: null }, field: 'A', value: 85 },
    {
      table: 'evidence',
      row: { item: 'organisatie-3', key: 'meeting', component: null },
      field: 'A',
      value: 'quarterly',
    },
  ]);
  expect(await open.excel.workbook.value(`Bewijs!C${await rowOf('bezetting-2 percent')}`)).toBe(0.85);
  expect(await open.excel.workbook.value(`Bewijs!C${await rowOf('organisatie-3 meeting')}`)).toBe(
    'minstens elk kwartaal',
  );
});

it('empties an answer', async () => {
  const change = {
    table: 'evidence',
    row: { item: 'bezetting-2', key: 'percent', component: null },
    field: 'A',
  } as const;
  await open.host.write([{ ...change, value: 85 }]);
  await open.host.write([{ ...change, value: null }]);
  expect(evidenceIn(await open.host.read())?.items['bezetting-2']).toBeUndefined();
});

it('reads what is typed in the sheet as the same evidence', async () => {
  await open.excel.workbook.type(`Bewijs!C${await rowOf('bezetting-2 percent')}`, 0.92);
  await open.excel.workbook.type('Werkers!B7', 0.8);
  const evidence = evidenceIn(await open.host.read());
  expect(evidence?.items['bezetting-2']).toEqual({ AO: { percent: 92 } });
  expect(evidence?.workers[2]).toEqual({ fte: 0.8 });
});

it('puts everything back where the lines of the evidence turn out to have moved', async () => {
  const row = await rowOf('bezetting-2 percent');
  await open.host.write([{ table: 'scores', row: 'bezetting-2', field: 'A', value: 3 }]);
  const move = (key: string) =>
    open.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Bewijs');
      sheet.protection.unprotect();
      sheet.getRange(`A${row}`).values = [[key]];
      await context.sync();
    });
  await move('iets anders');
  const write = open.host.write([
    { table: 'scores', row: 'bezetting-2', field: 'A', value: 5 },
    { table: 'evidence', row: { item: 'bezetting-2', key: 'percent', component: null }, field: 'A', value: 10 },
  ]);
  await expect(write).rejects.toMatchObject({ problem: 'gone', code: 'RowMoved' });
  await move('bezetting-2 percent');
  const reading = await open.host.read();
  expect(evidenceIn(reading)?.items['bezetting-2']).toEqual({ AO: { percent: 92 } });
  expect(reading).toMatchObject({ checked: { measurement: { entries: { 'bezetting-2': { A: 3 } } } } });
});

it.each([
  { table: 'evidence', row: { item: 'bezetting-2', key: 'no-such', component: null }, field: 'A', value: 1 },
  { table: 'workers', row: 200, field: 'fte', value: 1 },
] as const)('fails as gone where there is no place: %o', async (change) => {
  await expect(open.host.write([change])).rejects.toMatchObject({ problem: 'gone' });
});

it('tells which item and column is selected on the sheet Bewijs', async () => {
  const selected: unknown[] = [];
  const stop = await open.host.watch((event) => {
    if (event.kind === 'selected') selected.push([event.item, event.column]);
  });
  await afterEvents();
  selected.length = 0;
  open.excel.workbook.select(`Bewijs!D${await rowOf('organisatie-3 meeting')}`);
  await afterEvents();
  open.excel.workbook.select(`Bewijs!B${await rowOf('organisatie-2 present 3')}`);
  await afterEvents();
  open.excel.workbook.select('Bewijs!B2');
  await afterEvents();
  await stop();
  expect(selected).toEqual([
    ['organisatie-3', 'O'],
    ['organisatie-2', null],
    [null, null],
  ]);
});
