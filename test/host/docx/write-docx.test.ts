import { writeDocx } from '../../../src/host/docx/write-docx';
import { emptyMeasurement, type Measurement } from '../../../src/measurement/measurement';
import { measurementReport } from '../../../src/report/measurement-report';
import type { ReportBlock, ReportPlan } from '../../../src/report/report-plan';
import { checkedOf } from '../../support/checked';
import { emptyAo, fullMeasurement } from '../../support/example-measurement';
import { FORM_NAMES, formOf } from '../../support/measurements';
import { docxParts, named, readDocx, textOf } from './docx-file';

/** A report with nothing but these blocks. */
const planOf = (blocks: readonly ReportBlock[], names: Partial<ReportPlan> = {}): ReportPlan => ({
  ...{ title: 'Verslag', subtitle: 'Team', author: '', language: 'nl-NL', header: 'Boven', ...names },
  pageWords: { page: 'Pagina', of: 'van' },
  blocks,
});
const reportOf = (measurement: Measurement) => writeDocx(measurementReport(checkedOf(measurement)));

describe('the table of contents', () => {
  test.each(FORM_NAMES)('is filled in with every heading, each with a link to it: %s', async (name) => {
    const { headings, entries } = await readDocx(await reportOf(emptyMeasurement(formOf(name))));
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(9);
    expect(entries.map(({ level, text, anchor }) => [level, text, anchor])).toEqual(
      headings.map(({ level, text, bookmark }) => [level, text, bookmark]),
    );
    expect(new Set(headings.map(({ bookmark }) => bookmark)).size).toBe(headings.length);
    expect(headings.map(({ bookmark }) => bookmark)).not.toContain('');
  });

  test('is a field without page numbers, and Word is not asked to update anything', async () => {
    const bytes = await reportOf(fullMeasurement());
    const parts = docxParts(bytes);
    const { body } = await readDocx(bytes);
    expect(named(body, 'instrText').map(({ text }) => text)).toEqual(['TOC \\h \\n "1-2" \\o "1-2"']);
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
            ['twee', { bar: 0.5 }],
          ],
        },
      ]),
    ),
  );
  const [table] = tables;
  if (!table) throw new Error('no table');
  const rows = named(table, 'tr');
  expect(rows.map((row) => named(row, 'tblHeader').length)).toEqual([1, 0, 0]);
  // 170 mm between margins of 2 cm is 9638 twips: a quarter and three quarters of it.
  expect(named(table, 'gridCol').map(({ attributes }) => Number(attributes['w:w']))).toEqual([2410, 7229]);
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
