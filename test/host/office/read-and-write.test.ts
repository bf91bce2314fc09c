import fc from 'fast-check';
import { bandSetsOf, scoreForm, type ScoreForm } from '../../../src/scale/score-form';
import type { HostReading } from '../../../src/host/measurement-host';
import { emptyMeasurement, type Measurement } from '../../../src/scoring/measurement';
import { FORMS, randomMeasurement } from '../../oracle/random-measurements';
import { filledMeasurement, TRICKY } from './filled-measurement';
import { openWorkbook, type OpenWorkbook } from './open-workbook';

const integrated = scoreForm('ips-ao-2015', 'integrated');
let open: OpenWorkbook;

const measurementIn = (reading: HostReading): Measurement | null =>
  reading.kind === 'measurement' ? reading.checked.measurement : null;

/** What a workbook can hold: errors are written as their text, and bands only of the sets that the form shows. */
const asWritten = ({ entries, bands, ...rest }: Measurement) => ({
  ...rest,
  bands: bandSetsOf(rest.form).map((set) => bands[set]),
  entries: JSON.parse(JSON.stringify(entries).replaceAll('{"error":"#N/A"}', '"#N/A"')) as Measurement['entries'],
});

describe('reading', () => {
  beforeEach(async () => {
    open = await openWorkbook();
  });

  afterEach(() => {
    open.excel.dispose();
  });

  it.each(FORMS)('gives back everything that was filled in, whatever it looks like: %s', async (_name, form) => {
    const measurement = filledMeasurement(form);
    await open.host.build(measurement);
    const reading = await open.host.read();
    expect(measurementIn(reading)).toEqual(measurement);
    expect(reading).toMatchObject({ damage: [] });
  });

  it.each(FORMS)('gives back any scoring: %s', async (_name, form) => {
    const [measurement = emptyMeasurement(form)] = fc.sample(randomMeasurement(form), { numRuns: 1, seed: 11 });
    await open.host.build(measurement);
    const read = measurementIn(await open.host.read());
    expect(read && asWritten(read)).toEqual({
      ...asWritten(measurement),
      notes: blank(form),
      recommendations: blank(form),
    });
  });

  it('takes one round trip', async () => {
    await open.host.build(emptyMeasurement(integrated));
    open.excel.workbook.resetTraffic();
    await open.host.read();
    expect(open.excel.workbook.traffic).toMatchObject({ requests: 1 });
    // Of six sheets; what is read after a score is less: seen-sheets.test.ts.
    expect(open.excel.workbook.traffic.sent).toBeLessThan(8192);
  });

  it('finds no measurement in an empty workbook', async () => {
    expect(await open.host.read()).toEqual({ kind: 'none' });
  });

  it('finds its sheets by what they contain, and remembers where they were', async () => {
    const measurement = filledMeasurement(integrated);
    await open.host.build(measurement);
    for (const name of ['Meting', 'Scores', 'Ankers', 'Overzicht']) {
      open.excel.workbook.renameSheet(name, `${name} 'oud'`);
    }
    expect(measurementIn(await open.host.read())).toEqual(measurement);
    open.excel.workbook.resetTraffic();
    await open.host.read();
    expect(open.excel.workbook.traffic.requests).toBe(1);
  });

  it("looks no further into a stranger's sheet of the same name than a measurement could reach", async () => {
    await open.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Scores');
      sheet.getRange('A1').values = [['van iemand anders']];
      // Somebody's long text, far below where anything of ours can stand.
      sheet.getRange('A5000').values = [['x'.repeat(30_000)]];
      await context.sync();
    });
    open.excel.workbook.resetTraffic();
    expect(await open.host.read()).toEqual({ kind: 'none' });
    expect(open.excel.workbook.traffic.received).toBeLessThan(30_000);
  });

  it('says why a measurement cannot be read', async () => {
    await open.host.build(emptyMeasurement(integrated));
    open.excel.workbook.deleteSheet('Scores');
    expect(await open.host.read()).toEqual({ kind: 'unreadable', reason: 'scores-missing' });
  });

  it('reports an error value in a score cell as such', async () => {
    await open.host.build(emptyMeasurement(integrated));
    open.excel.workbook.paste('Scores!F4', [['=1/0']]);
    expect(measurementIn(await open.host.read())?.entries['bezetting-1a']).toMatchObject({ A: { error: '#DIV/0!' } });
  });
});

describe('writing', () => {
  beforeAll(async () => {
    open = await openWorkbook();
    await open.host.build(emptyMeasurement(integrated));
  });

  beforeEach(async () => {
    await open.host.read();
    open.excel.workbook.resetTraffic();
  });

  afterAll(() => {
    open.excel.dispose();
  });

  it('puts scores and texts where they belong, in one round trip', async () => {
    await open.host.write([
      { kind: 'score', item: 'bezetting-2', column: 'A', entry: 4 },
      { kind: 'score', item: 'bezetting-2', column: 'O', entry: 4 },
      { kind: 'note', item: 'bezetting-2', text: '=HYPERLINK("x")' },
      { kind: 'recommendation', item: 'bezetting-2', text: '3' },
    ]);
    expect(open.excel.workbook.traffic.requests).toBe(1);
    const read = measurementIn(await open.host.read());
    expect(read?.entries['bezetting-2']).toEqual({ A: 4, O: 4 });
    expect(read?.notes['bezetting-2']).toBe('=HYPERLINK("x")');
    expect(read?.recommendations['bezetting-2']).toBe('3');
  });

  it('costs at most 4 kB for a score', async () => {
    await open.host.write([{ kind: 'score', item: 'bezetting-2', column: 'A', entry: 4 }]);
    const { requests, sent } = open.excel.workbook.traffic;
    expect({ requests, small: sent <= 4096 }).toEqual({ requests: 1, small: true });
  });

  it('empties a cell', async () => {
    await open.host.write([{ kind: 'score', item: 'bezetting-2', column: 'A', entry: 4 }]);
    await open.host.write([{ kind: 'score', item: 'bezetting-2', column: 'A', entry: null }]);
    expect(measurementIn(await open.host.read())?.entries['bezetting-2']).toMatchObject({ A: null });
  });

  it('never makes anything of a text but that text', async () => {
    const items = integrated.rows.slice(0, TRICKY.length).map(({ item }) => item.id);
    await open.host.write(items.map((item, index) => ({ kind: 'note', item, text: TRICKY[index] ?? '' })));
    const read = measurementIn(await open.host.read());
    expect(items.map((item) => read?.notes[item])).toEqual(TRICKY);
    await open.host.write(items.map((item) => ({ kind: 'note', item, text: '' })));
    const emptied = measurementIn(await open.host.read());
    expect(items.map((item) => emptied?.notes[item])).toEqual(items.map(() => ''));
  });

  it('fails as protected where the cell is locked', async () => {
    const closed = integrated.rows.find(({ open: columns }) => !columns.includes('O'))?.item.id ?? 'bezetting-2';
    const write = open.host.write([{ kind: 'score', item: closed, column: 'O', entry: 3 }]);
    await expect(write).rejects.toMatchObject({ problem: 'protected', code: 'AccessDenied' });
  });

  it('goes to the score of an item', async () => {
    await open.host.select('bezetting-2', 'O');
    const address = await open.excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    const row = integrated.rows.findIndex(({ item }) => item.id === 'bezetting-2') + 4;
    expect(address).toBe(`Scores!G${row}`);
  });

  it('puts everything back where the rows turn out to have moved', async () => {
    const rows = await open.excel.workbook.values('Scores!A4:A5');
    await open.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Scores');
      sheet.protection.unprotect();
      sheet.getRange('A4:A5').values = rows.toReversed();
      await context.sync();
    });
    const write = open.host.write([{ kind: 'note', item: 'bezetting-1a', text: 'hier' }]);
    await expect(write).rejects.toMatchObject({ problem: 'gone' });
    const read = measurementIn(await open.host.read());
    expect([read?.notes['bezetting-1a'], read?.notes['bezetting-1b']]).toEqual(['', '']);
  });
});

/** Nothing written with any item, as it is read back. */
const blank = (form: ScoreForm) => Object.fromEntries(form.rows.map(({ item }) => [item.id, '']));
