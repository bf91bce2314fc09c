import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measurement } from '../../src/measurement/measurement';
import { textsIn } from '../../src/workbook/paper/plan-texts';
import { headlineRows } from '../../src/workbook/sheets/headline/looks';
import { reportLayout } from '../../src/workbook/sheets/report/layout';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { saveWorkbook } from './filled-workbook';
import { startJudge, type Judge } from './judge';
import { pdfPages, type PdfPage } from './pdf-pages';
import { REPORT_CASES } from './report-cases';

/** In points, far less than a line: LibreOffice makes no row lower than 12.8, also where a line of small text needs 12. */
const A_HAIR = 1;

/** As the footer names them. */
const SHEETS = ['Verslag', 'Verbeterplan'] as const;

describe('the report as it is printed', () => {
  let judge: Judge;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ips-pdf-'));
    judge = await startJudge();
  });
  afterAll(async () => {
    await judge.stop();
    await rm(folder, { recursive: true });
  });

  const prints = new Map<Measurement, Promise<PdfPage[]>>();

  /** The pages of a report, which is printed once. */
  function printed(measurement: Measurement): Promise<PdfPage[]> {
    const pages = prints.get(measurement) ?? print(measurement);
    prints.set(measurement, pages);
    return pages;
  }

  async function print(measurement: Measurement): Promise<PdfPage[]> {
    const path = join(folder, 'verslag.pdf');
    await judge.open(await saveWorkbook(workbookPlan(measurement)));
    await judge.export(path, 'pdf');
    return pdfPages(path);
  }

  test.each(REPORT_CASES)(
    'is all there, page by page, and shows no error: $name',
    async ({ measurement, words, planPages }) => {
      const pages = await printed(measurement);
      const [report = [], plan = []] = SHEETS.map((sheet) => pages.filter(({ edges }) => edges.includes(sheet)));
      expect(report.length).toBeGreaterThan(2);
      // A heading alone is no more than this.
      for (const { body } of report) expect(body.length).toBeGreaterThan(12);
      expect(plan).toHaveLength(planPages);
      const texts = [...report, ...plan].flatMap(({ body }) => body);
      expect(texts.filter((word) => /^(#|Err:)/.test(word))).toEqual([]);
      for (const word of words) expect(texts.join(' ')).toContain(word);
    },
  );

  test.each(REPORT_CASES)(
    'begins its pages where the plan says, or within the items: $name',
    async ({ measurement }) => {
      const { blocks = [], print } = workbookPlan(measurement).sheets.find(({ name }) => name === 'Verslag') ?? {};
      const text = textsIn(blocks);
      const headings = [1, ...(print?.breaksAfterRows ?? []).map((row) => row + 1)].map((row) => text(row, 1));
      const begins = (await printed(measurement))
        .filter(({ edges }) => edges.includes('Verslag'))
        .map(({ firstLine }) => firstLine);
      for (const heading of headings) expect(begins.filter((page) => page.startsWith(heading))).toHaveLength(1);
      const others = begins.filter((page) => !headings.some((heading) => page.startsWith(heading)));
      expect(others.filter((page) => !/^(Bezetting|Organisatie|Begeleiding|Item) \d/.test(page))).toEqual([]);
    },
  );

  test.each(REPORT_CASES)('has rows that are high enough for what is in them: $name', async ({ measurement }) => {
    const plan = workbookPlan(measurement);
    await judge.open(await saveWorkbook(plan));
    const fixed = plan.sheets.find(({ name }) => name === 'Verslag')?.rowHeights ?? {};
    // The bars of a ladder are lower than any text, and show none.
    const { sets, headline } = reportLayout(measurement.form);
    const bars = sets.map((set) => headlineRows(headline(set))).flatMap(({ bar, reach }) => [bar, reach]);
    const texts = Object.keys(fixed)
      .map(Number)
      .filter((row) => !bars.includes(row));
    const rows = { Verslag: texts, Verbeterplan: [4, 5, 6, 7] };
    const measured = await Promise.all(SHEETS.map((sheet) => judge.rowHeights(sheet, rows[sheet])));
    const heights = SHEETS.flatMap((sheet, index) =>
      rows[sheet].map((row, place) => ({ sheet, row, ...measured[index]?.[place] })),
    );
    const tooLow = heights.filter(({ height = 0, needed = Infinity }) => needed > height + A_HAIR);
    expect(tooLow).toEqual([]);
    expect(heights.length).toBeGreaterThan(100);
  });
});
