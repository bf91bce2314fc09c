import { unzipSync } from 'fflate';
import { writeDocx } from '../../../src/host/docx/write-docx';
import { emptyMeasurement, type Measurement } from '../../../src/measurement/measurement';
import { measurementReport } from '../../../src/report/measurement-report';
import type { Drawing } from '../../../src/report/drawings/drawing';
import type { ReportBlock, ReportPlan } from '../../../src/report/report-plan';
import { checkedOf } from '../../support/checked';
import { emptyAo, fullMeasurement } from '../../support/example-measurement';
import { FORM_NAMES, formOf } from '../../support/measurements';
import { visitMeasurement } from '../../support/visit-measurement';
import { docxParts, named, readDocx, textOf } from './docx-file';

/** A report with nothing but these blocks. */
const planOf = (blocks: readonly ReportBlock[], names: Partial<ReportPlan> = {}): ReportPlan => ({
  ...{ title: 'Verslag', subtitle: 'Team', author: '', language: 'nl-NL', header: 'Boven', ...names },
  pageWords: { page: 'Pagina', of: 'van' },
  blocks,
});
const reportOf = (measurement: Measurement) => writeDocx(measurementReport(checkedOf(measurement)));

describe('the table of contents', () => {
  test.each(FORM_NAMES)('is filled in with the summary and every chapter, each with a link to it: %s', async (name) => {
    const { headings, entries } = await readDocx(await reportOf(emptyMeasurement(formOf(name))));
    const chapters = headings.filter(({ level }) => level === 1);
    expect(chapters).toHaveLength(1 + 9);
    expect(entries.map(({ level, text, anchor }) => [level, text, anchor])).toEqual(
      chapters.map(({ level, text, bookmark }) => [level, text, bookmark]),
    );
    expect(new Set(chapters.map(({ bookmark }) => bookmark)).size).toBe(chapters.length);
    expect(chapters.map(({ bookmark }) => bookmark)).not.toContain('');
  });

  test('is a field without page numbers, and Word is not asked to update anything', async () => {
    const bytes = await reportOf(fullMeasurement());
    const parts = docxParts(bytes);
    const { body } = await readDocx(bytes);
    expect(named(body, 'instrText').map(({ text }) => text)).toEqual(['TOC \\h \\n "1-1" \\o "1-1"']);
    expect(parts['word/settings.xml']).not.toContain('updateFields');
    expect(Object.values(parts).join('')).not.toMatch(/w:dirty="(true|1|on)"/);
  });
});

test('is in Dutch, on A4, with a title, its makers, and the number of every page', async () => {
  const parts = docxParts(await writeDocx(planOf([], { subtitle: 'GGZ & Noord', author: 'R. Een, R. Twee' })));
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="nl-NL"/>');
  // 210 × 297 mm.
  expect(parts['word/document.xml']).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(parts['docProps/core.xml']).toContain('<dc:title>Verslag – GGZ &amp; Noord</dc:title>');
  expect(parts['docProps/core.xml']).toContain('<dc:creator>R. Een, R. Twee</dc:creator>');
  expect(parts['word/header1.xml']).toContain('Boven');
  const footer = parts['word/footer1.xml'] ?? '';
  expect(footer).toMatch(/Pagina .*PAGE.* van .*NUMPAGES/);
});

test('has numbers in its footer for programs that calculate none', async () => {
  // Two pages: the second begins with the contents.
  const bytes = await writeDocx(planOf([{ kind: 'contents', title: 'Inhoud' }]));
  const footer = docxParts(bytes)['word/footer1.xml'] ?? '';
  const shown = [...footer.matchAll(/<w:(?:instrText|t)\b[^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(shown).toEqual(['Pagina ', 'PAGE', '1', ' van ', 'NUMPAGES', '2']);
});

test('writes the same bytes for the same report, whenever and after whatever it is written', async () => {
  const first = await reportOf(visitMeasurement());
  await reportOf(emptyAo());
  jest.useFakeTimers({ now: new Date('2031-02-03T04:05:06'), doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
  const second = await reportOf(visitMeasurement());
  jest.useRealTimers();
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

describe('a drawing', () => {
  const drawing = {
    ...{ width: 100, height: 30, alternative: 'Redelijk & meer. Totaal 90' },
    shapes: [
      { kind: 'text', x: 0, y: 9, text: 'geen IPS', width: 40 },
      { kind: 'text', x: 50, y: 9, text: 'redelijk', width: 40 },
      { kind: 'box', tone: 'geen', x: 0, y: 12, width: 50, height: 10 },
      { kind: 'box', tone: 'redelijk', x: 50, y: 12, width: 50, height: 10 },
      { kind: 'text', x: 50, y: 30, text: '77', width: 10 },
    ],
  } as const satisfies Drawing;
  const block: ReportBlock = {
    ...{ kind: 'headline', name: 'IPS-A', title: 'Redelijke modeltrouw', total: '90 van 130 punten', drawing },
    lines: ['14 punten tot goed', '14 punten minder is geen IPS'],
  };

  test('is a picture in SVG, in PNG for programs without that, and in words for who cannot see it', async () => {
    const bytes = await writeDocx(planOf([block]));
    const parts = docxParts(bytes);
    expect(Object.keys(parts).filter((path) => path.includes('media'))).toEqual([
      'word/media/image1.svg',
      'word/media/image1.png',
    ]);
    expect(parts['word/media/image1.svg']).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="10" viewBox="0 12 100 10">' +
        '<rect x="0" y="12" width="50" height="10" fill="#EDF0F1"/>' +
        '<rect x="50" y="12" width="50" height="10" fill="#CFE0E4"/></svg>',
    );
    expect(parts['word/document.xml']).toContain('descr="Redelijk &amp; meer. Totaal 90"');
    const png = unzipSync(bytes)['word/media/image1.png'];
    expect(Array.from(png?.slice(0, 8) ?? [])).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  });

  test('has its texts above and below it as text', async () => {
    const { tables, paragraphs } = await readDocx(await writeDocx(planOf([block])));
    expect(tables).toHaveLength(1);
    expect(paragraphs.filter((text) => text !== '')).toEqual([
      ...['Verslag', 'Team', 'IPS-A', 'Redelijke modeltrouw', '90 van 130 punten'],
      ...['geen IPSredelijk', '77', '14 punten tot goed · 14 punten minder is geen IPS'],
    ]);
    // Half-way the picture, which is 10,092 - 3,300 for the words - 100 = 6,692 twips wide.
    const stops = tables.flatMap((table) => named(table, 'tab')).map(({ attributes }) => attributes['w:pos']);
    expect(stops.filter((stop) => stop !== undefined)).toEqual(['3346', '3346']);
  });

  test('is left out of an outcome without one', async () => {
    const parts = docxParts(await writeDocx(planOf([{ ...block, drawing: null }])));
    expect(Object.keys(parts).filter((path) => path.includes('media'))).toEqual([]);
    expect(parts['word/document.xml']).toContain('14 punten tot goed');
  });
});

const HALF = { kind: 'box', tone: 'score', x: 0, y: 0, width: 0.5, height: 1 } as const;

test('repeats the header of a table on every page, and keeps the widths of its columns', async () => {
  const { tables } = await readDocx(
    await writeDocx(
      planOf([
        {
          kind: 'table',
          columns: [
            { header: 'Naam', width: 25 },
            { header: 'Wat', width: 75 },
          ],
          rows: [
            ['een', [{ text: 'vet', tone: 'strong' }, { text: 'gewoon' }]],
            ['twee', { drawing: { width: 1, height: 1, alternative: 'halfvol', shapes: [HALF] } }],
          ],
        },
      ]),
    ),
  );
  const [table] = tables;
  if (!table) throw new Error('no table');
  const rows = named(table, 'tr');
  expect(rows.map((row) => named(row, 'tblHeader').length)).toEqual([1, 0, 0]);
  // Between margins of 16 mm, 907 twips, are 11,906 - 1,814 = 10,092: a quarter and three quarters of it.
  expect(named(table, 'gridCol').map(({ attributes }) => Number(attributes['w:w']))).toEqual([2523, 7569]);
  expect(named(table, 'tblLayout')[0]?.attributes['w:type']).toBe('fixed');
  expect(rows.map((row) => named(row, 'tc').map(textOf))).toEqual([
    ['Naam', 'Wat'],
    ['een', 'vetgewoon'],
    ['twee', ''],
  ]);
});

test('lets a row with a long text go on on the next page, and keeps a short one together', async () => {
  const { tables } = await readDocx(
    await writeDocx(
      planOf([{ kind: 'table', columns: [{ header: 'A', width: 100 }], rows: [['kort'], ['x'.repeat(5000)]] }]),
    ),
  );
  const rows = tables.flatMap((table) => named(table, 'tr'));
  expect(rows.map((row) => named(row, 'cantSplit').length)).toEqual([1, 1, 0]);
});

test('never lets two tables touch, and ends with a paragraph', async () => {
  const table: ReportBlock = { kind: 'table', columns: [{ header: 'A', width: 100 }], rows: [['1']] };
  const { body } = await readDocx(await writeDocx(planOf([table, table])));
  const names = named(body, 'body')[0]?.children.map(({ name }) => name);
  expect(names).toEqual(['p', 'p', 'tbl', 'p', 'tbl', 'p', 'sectPr']);
});

describe('what people type', () => {
  test('may hold anything: what XML forbids is left out, and the rest is there', async () => {
    const text = 'a\u0000\u0008\u000b\ufffe <b>&amp;"\' _x0041_ =1+1\tz \u{1F600}\ud800 einde';
    const { paragraphs } = await readDocx(await writeDocx(planOf([{ kind: 'paragraph', text }])));
    expect(paragraphs).toContain('a <b>&amp;"\' _x0041_ =1+1 z \u{1F600} einde');
  });

  test('keeps its lines', async () => {
    const { paragraphs } = await readDocx(
      await writeDocx(
        planOf([
          { kind: 'paragraph', text: 'een\ntwee\r\ndrie' },
          { kind: 'list', items: ['vier\nvijf'] },
        ]),
      ),
    );
    expect(paragraphs).toEqual(expect.arrayContaining(['een\ntwee\ndrie', 'vier\nvijf']));
  });

  test('stands on one line at the top of the page and in a heading', async () => {
    const bytes = await writeDocx(
      planOf([{ kind: 'heading', level: 1, text: 'een\ntwee' }], { header: 'op\neen\nregel' }),
    );
    expect((await readDocx(bytes)).headings).toMatchObject([{ level: 1, text: 'een twee' }]);
    expect(docxParts(bytes)['word/header1.xml']).toContain('op een regel');
  });

  test('is not cut off, however long', async () => {
    const note = `begin ${'x'.repeat(60_000)} einde`;
    const measurement = { ...emptyAo(), notes: { 'bezetting-2': note } };
    expect((await readDocx(await reportOf(measurement))).paragraphs).toContain(note);
  });
});
