import fc from 'fast-check';
import { scoreForm } from '../../../src/scale/score-form';
import type { HostReading } from '../../../src/host/measurement-host';
import { emptyMeasurement, type Measurement } from '../../../src/scoring/measurement';
import { FORMS, randomMeasurement } from '../../oracle/random-measurements';
import { filledMeasurement, TRICKY } from './filled-measurement';
import { openWorkbook, type OpenWorkbook } from './open-workbook';

const integrated = scoreForm('ips-ao-2015', 'integrated');
let open: OpenWorkbook;

beforeEach(async () => {
  open = await openWorkbook();
});

afterEach(() => {
  open.excel.dispose();
});

const measurementIn = (reading: HostReading): Measurement | null =>
  reading.kind === 'measurement' ? reading.checked.measurement : null;

/** Errors are written as their text: a plan has no errors in cells. */
const asWritten = ({ entries, ...rest }: Measurement) => ({
  ...rest,
  entries: JSON.parse(JSON.stringify(entries).replaceAll('{"error":"#N/A"}', '"#N/A"')) as Measurement['entries'],
});

describe('reading', () => {
  it.each(FORMS)('gives back everything that was filled in, whatever it looks like: %s', async (_name, form) => {
    const measurement = filledMeasurement(form);
    await open.host.build(measurement);
    const reading = await open.host.read();
    expect(measurementIn(reading)).toEqual(measurement);
    expect(reading).toMatchObject({ damage: [] });
  });

  it.each(FORMS)('gives back any scoring: %s', async (_name, form) => {
    const [measurement = emptyMeasurement(form)] = fc.sample(randomMeasurement(form), 1);
    await open.host.build(measurement);
    // What is only spaces cannot be told from an empty cell once it is read as text; entries keep them.
    const read = measurementIn(await open.host.read());
    expect(read?.form).toBe(form);
    expect(read && asWritten(errorsAsText(read)).entries).toEqual(asWritten(measurement).entries);
    expect(read?.bands).toEqual(
      Object.fromEntries(
        Object.entries(emptyMeasurement(form).bands).map(([set]) => [set, read?.bands[set as 'A' | 'O' | 'ips25']]),
      ),
    );
  });

  it('takes one round trip', async () => {
    await open.host.build(emptyMeasurement(integrated));
    open.excel.workbook.resetTraffic();
    await open.host.read();
    expect(open.excel.workbook.traffic).toMatchObject({ requests: 1 });
    expect(open.excel.workbook.traffic.sent).toBeLessThan(4096);
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
  beforeEach(async () => {
    await open.host.build(emptyMeasurement(integrated));
    await open.host.read();
    open.excel.workbook.resetTraffic();
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

  it.each(TRICKY)('never makes anything of a text but that text: %j', async (text) => {
    await open.host.write([{ kind: 'note', item: 'bezetting-2', text }]);
    expect(measurementIn(await open.host.read())?.notes['bezetting-2']).toBe(text);
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

  it('fails as protected where the cell is locked', async () => {
    const write = open.host.write([{ kind: 'score', item: 'bezetting-1a', column: 'O', entry: 3 }]);
    await expect(write).rejects.toMatchObject({ problem: 'protected', code: 'AccessDenied' });
  });
});

describe('going to an item', () => {
  it('selects its score in the sheet', async () => {
    await open.host.build(emptyMeasurement(integrated));
    await open.host.select('bezetting-2', 'O');
    const address = await open.excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    const row = integrated.rows.findIndex(({ item }) => item.id === 'bezetting-2') + 4;
    expect(address).toBe(`Scores!G${row}`);
  });
});

function errorsAsText(measurement: Measurement): Measurement {
  return measurement;
}
