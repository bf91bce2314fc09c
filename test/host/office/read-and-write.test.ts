import fc from 'fast-check';
import { scoreChange } from '../../../src/measurement/changes';
import { entryOf, type ItemTexts } from '../../../src/measurement/entries';
import type { Entry } from '../../../src/measurement/entry';
import { isImprovementFilled } from '../../../src/measurement/improvement';
import { emptyMeasurement, type Measurement } from '../../../src/measurement/measurement';
import { bandSetsOf } from '../../../src/scale/band-sets';
import { scoreForm, type ScoreForm } from '../../../src/scale/score-form';
import type { HostReading } from '../../../src/host/measurement-host';
import { accessDenied } from '../../../src/preview/office-bridge/office-error';
import { FORMS, randomMeasurement } from '../../oracle/random-measurements';
import { filledMeasurement, TRICKY } from './filled-measurement';
import { afterEvents } from '../../support/after-events';
import { SEED, times } from '../../support/depth';
import { measurementId } from '../../support/measurement-ids';
import { withEntries } from '../../support/measurements';
import { openWorkbook, OUR_TABS, type OpenWorkbook } from './open-workbook';

const integrated = scoreForm('ips-ao-2015', 'integrated');
let open: OpenWorkbook;

/** An item that is not scored for IPS-O. */
const closedForO = () => integrated.rows.find(({ open: columns }) => !columns.includes('O'))?.item.id ?? 'bezetting-2';

const measurementIn = (reading: HostReading): Measurement | null =>
  reading.kind === 'measurement' ? reading.checked.measurement : null;

/** What a workbook can hold: errors are written as their text, and bands only of the sets that the form shows. */
const asWritten = ({ form, bands, entries, evidence, jobs, scenarios, kept, ...rest }: Measurement) => ({
  ...rest,
  form,
  bands: bandSetsOf(form).map((set) => bands[set]),
  cells: JSON.parse(
    JSON.stringify({ entries, evidence, jobs, scenarios, kept }).replaceAll('{"error":"#N/A"}', '"#N/A"'),
  ) as unknown,
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
    const scorings = fc.sample(randomMeasurement(form), { numRuns: times(1, 10), seed: SEED });
    for (const [index, measurement] of scorings.entries()) {
      // A measurement is only ever built where there is none.
      if (index > 0) {
        open.excel.dispose();
        open = await openWorkbook();
      }
      await open.host.build(measurement);
      const read = measurementIn(await open.host.read());
      expect(read && asWritten(read)).toEqual({
        ...asWritten(recorded(measurement)),
        id: measurementId(1),
        notes: trimmed(form, measurement.notes),
        recommendations: trimmed(form, measurement.recommendations),
        officialAnchors: filledAnchors(measurement),
        improvements: measurement.improvements.slice(
          0,
          measurement.improvements.findLastIndex(isImprovementFilled) + 1,
        ),
      });
    }
  });

  it('takes one round trip, after one more the first time that there is a sheet of somebody else', async () => {
    await open.host.build(emptyMeasurement(integrated));
    open.excel.workbook.resetTraffic();
    await open.host.read();
    expect(open.excel.workbook.traffic).toMatchObject({ requests: 2 });
    open.excel.workbook.resetTraffic();
    await open.host.read();
    expect(open.excel.workbook.traffic).toMatchObject({ requests: 1 });
    // A kilobyte for each of nine sheets; what is read after a score is less: seen-sheets.test.ts.
    expect(open.excel.workbook.traffic.sent).toBeLessThan(9 * 1024);
  });

  it('finds no measurement in an empty workbook', async () => {
    expect(await open.host.read()).toEqual({ kind: 'none' });
  });

  it('finds its sheets by what they contain, and remembers where they were', async () => {
    const measurement = filledMeasurement(integrated);
    await open.host.build(measurement);
    for (const name of OUR_TABS) {
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

describe.each(FORMS)('writing over and over: %s', (_name, form) => {
  beforeAll(async () => {
    open = await openWorkbook();
    await open.host.build(emptyMeasurement(form));
  });

  afterAll(() => {
    open.excel.dispose();
  });

  it('gives back any scoring, and leaves every formula as it was', async () => {
    for (const { entries } of fc.sample(randomMeasurement(form), { numRuns: times(8, 50), seed: SEED })) {
      const wanted = form.rows.map(({ item, open: columns }) => ({
        item: item.id,
        cells: columns.map((column) => ({ column, entry: entries[item.id]?.[column] ?? null })),
      }));
      await open.host.write(wanted.flatMap(({ item, cells }) => cells.map((cell) => scoreChange({ item, ...cell }))));
      const reading = await open.host.read();
      const read = measurementIn(reading)?.entries ?? {};
      expect(
        wanted.map(({ item, cells }) => [item, ...cells.map(({ column }) => asText(read[item]?.[column] ?? null))]),
      ).toEqual(wanted.map(({ item, cells }) => [item, ...cells.map(({ entry }) => asText(entry))]));
      expect(reading).toMatchObject({ damage: [] });
    }
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
      { table: 'scores', row: 'bezetting-2', field: 'A', value: 4 },
      { table: 'scores', row: 'bezetting-2', field: 'O', value: 4 },
      { table: 'scores', row: 'bezetting-2', field: 'note', value: '=HYPERLINK("x")' },
      { table: 'scores', row: 'bezetting-2', field: 'recommendation', value: '3' },
    ]);
    expect(open.excel.workbook.traffic.requests).toBe(1);
    const read = measurementIn(await open.host.read());
    expect(read?.entries['bezetting-2']).toEqual({ A: 4, O: 4 });
    expect(read?.notes['bezetting-2']).toBe('=HYPERLINK("x")');
    expect(read?.recommendations['bezetting-2']).toBe('3');
  });

  it('costs at most 4 kB for a score', async () => {
    await open.host.write([{ table: 'scores', row: 'bezetting-2', field: 'A', value: 4 }]);
    const { requests, sent } = open.excel.workbook.traffic;
    expect({ requests, small: sent <= 4096 }).toEqual({ requests: 1, small: true });
  });

  it('empties a cell', async () => {
    await open.host.write([{ table: 'scores', row: 'bezetting-2', field: 'A', value: 4 }]);
    await open.host.write([{ table: 'scores', row: 'bezetting-2', field: 'A', value: null }]);
    const read = measurementIn(await open.host.read());
    expect(read && entryOf(read.entries, 'bezetting-2', 'A')).toBeNull();
  });

  it('never makes anything of a text but that text', async () => {
    const items = integrated.rows.slice(0, TRICKY.length).map(({ item }) => item.id);
    await open.host.write(
      items.map((item, index) => ({ table: 'scores', row: item, field: 'note', value: TRICKY[index] ?? '' })),
    );
    const read = measurementIn(await open.host.read());
    expect(items.map((item) => read?.notes[item])).toEqual(TRICKY);
    await open.host.write(items.map((item) => ({ table: 'scores', row: item, field: 'note', value: '' })));
    const emptied = measurementIn(await open.host.read());
    expect(emptied?.notes).toEqual({});
  });

  it('fails as locked where the cell is, and then has written nothing at all', async () => {
    const closed = closedForO();
    await open.host.write([{ table: 'scores', row: 'bezetting-2', field: 'note', value: 'blijft' }]);
    await afterEvents();
    const events: unknown[] = [];
    const stop = await open.host.watch((event) => event.kind === 'changed' && events.push(event.by));
    const write = open.host.write([
      { table: 'scores', row: 'bezetting-2', field: 'note', value: 'mag niet' },
      { table: 'scores', row: 'bezetting-3', field: 'A', value: 1 },
      { table: 'scores', row: closed, field: 'O', value: 3 },
      { table: 'scores', row: 'bezetting-3', field: 'note', value: 'ook niet' },
    ]);
    await expect(write).rejects.toMatchObject({ problem: 'locked', code: 'AccessDenied' });
    const read = measurementIn(await open.host.read());
    expect([read?.notes['bezetting-2'], read?.notes['bezetting-3']]).toEqual(['blijft', undefined]);
    expect(read && entryOf(read.entries, 'bezetting-3', 'A')).toBeNull();
    await afterEvents();
    await stop();
    expect(events).not.toContain('user');
  });

  it('gives a closed cell its mark back when what was pasted there is wiped, in two round trips', async () => {
    const closed = closedForO();
    const row = integrated.rows.findIndex(({ item }) => item.id === closed) + 4;
    await open.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Scores');
      sheet.protection.unprotect();
      sheet.getRange(`G${row}`).values = [[3]];
      sheet.protection.protect();
      await context.sync();
    });
    expect(measurementIn(await open.host.read())?.entries[closed]).toMatchObject({ O: 3 });
    open.excel.workbook.resetTraffic();
    await open.host.write([{ table: 'scores', row: closed, field: 'O', value: null }]);
    const { requests, releases } = open.excel.workbook.traffic;
    expect(requests - releases).toBe(2);
    expect(await open.excel.workbook.value(`Scores!G${row}`)).toBe('×');
    expect(open.excel.workbook.isProtected('Scores')).toBe(true);
    expect(open.excel.workbook.isLocked(`Scores!G${row}`)).toBe(true);
  });

  it('does not open a sheet with a password for that', async () => {
    const password = (change: (protection: Excel.WorksheetProtection) => void) =>
      open.excel.run(async (context) => {
        change(context.workbook.worksheets.getItem('Scores').protection);
        await context.sync();
      });
    await password((protection) => {
      protection.unprotect();
      protection.protect({}, 'geheim');
    });
    const write = open.host.write([
      { table: 'scores', row: 'bezetting-2', field: 'note', value: 'mag niet' },
      { table: 'scores', row: closedForO(), field: 'O', value: null },
    ]);
    await expect(write).rejects.toMatchObject({ problem: 'protected' });
    await password((protection) => {
      protection.unprotect('geheim');
      protection.protect();
    });
    expect(measurementIn(await open.host.read())?.notes['bezetting-2']).not.toBe('mag niet');
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
    const write = open.host.write([{ table: 'scores', row: 'bezetting-1a', field: 'note', value: 'hier' }]);
    await expect(write).rejects.toMatchObject({ problem: 'gone' });
    const read = measurementIn(await open.host.read());
    expect([read?.notes['bezetting-1a'], read?.notes['bezetting-1b']]).toEqual([undefined, undefined]);
  });

  describe('puts a closed cell back where the rows turn out to have moved', () => {
    const closed = 'begeleiding-1a';
    let row: number;
    /** Somebody exchanges two rows and enters a score in the cell; then it is wiped. */
    const wipe = async () => {
      await open.host.read();
      const rows = await open.excel.workbook.values('Scores!A17:A18');
      row = 17 + rows.findIndex(([id]) => id === closed);
      await open.excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Scores');
        sheet.protection.unprotect();
        sheet.getRange('A17:A18').values = rows.toReversed();
        sheet.getRange(`G${row}`).values = [[3]];
        sheet.protection.protect();
        await context.sync();
      });
      await open.host.write([{ table: 'scores', row: closed, field: 'O', value: null }]);
    };

    it('on a sheet that is protected', async () => {
      await expect(wipe()).rejects.toMatchObject({ problem: 'gone', code: 'RowMoved', unplaced: [] });
      expect(await open.excel.workbook.value(`Scores!G${row}`)).toBe(3);
      expect(open.excel.workbook.isProtected('Scores')).toBe(true);
    });

    it('or says what stood there', async () => {
      open.excel.quirks.turnOn({
        takes: ({ name, args }) => {
          if (name === 'formulas' && JSON.stringify(args) === '[[[3]]]') throw accessDenied();
          return args;
        },
      });
      const unplaced = [expect.stringMatching(/^Scores!G1[78] kon niet worden teruggezet; er stond: 3$/)];
      await expect(wipe()).rejects.toMatchObject({ problem: 'gone', code: 'RowMoved', unplaced });
      expect(open.excel.workbook.isProtected('Scores')).toBe(true);
    });
  });
});

/** An error is written as its text. */
const asText = (entry: Entry) => (entry !== null && typeof entry === 'object' ? entry.error : entry);

/** Nothing written with any item, as it is read back. */
/** Texts come back without the spaces around them. */
const trimmed = (form: ScoreForm, texts: ItemTexts) =>
  Object.fromEntries(
    form.rows.flatMap(({ item: { id } }) => {
      const text = texts[id]?.trim() ?? '';
      return text === '' ? [] : [[id, text]];
    }),
  );

/** What is blank is not recorded. */
const recorded = ({ entries, ...rest }: Measurement): Measurement => ({ ...rest, entries: withEntries(entries, {}) });

/** Of the official wording only the items that have any. */
const filledAnchors = ({ officialAnchors }: Measurement) =>
  Object.fromEntries(
    Object.entries(officialAnchors)
      .map(([item, texts]) => [item, texts.map((text) => text.trim())] as const)
      .filter(([, texts]) => texts.some((text) => text !== '')),
  );
