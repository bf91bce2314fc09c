import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetName } from '../../src/workbook/paper/sheets';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { visitMeasurement } from '../support/visit-measurement';
import { saveWorkbook } from './filled-workbook';
import { startJudge, type Judge } from './judge';
import { pdfPages, type PdfPage } from './pdf-pages';

/** Pages of each sheet at 40 words a note. */
const MOST_PAGES = {
  ...{ Meting: 1, Scores: 4, Bewijs: 3, Werkers: 1, Overzicht: 1, Verslag: 7, Verbeterplan: 1 },
  ...{ Ankers: 5, 'Wat als': 2 },
} as const satisfies Partial<Record<SheetName, number>>;

describe('a visit as it is printed', () => {
  let judge: Judge;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ips-visit-'));
    judge = await startJudge();
  });
  afterAll(async () => {
    await judge.stop();
    await rm(folder, { recursive: true });
  });

  /** The pages of a visit with so many words a note. */
  async function printed(words: number): Promise<PdfPage[]> {
    const path = join(folder, `${words}.pdf`);
    await judge.open(await saveWorkbook(workbookPlan(visitMeasurement(words))));
    await judge.export(path, 'pdf');
    return pdfPages(path);
  }

  const pagesOf = (pages: readonly PdfPage[], sheet: string) =>
    pages.filter(({ edges }) => edges.join(' ').includes(`${sheet} – Voorbeeldorganisatie`));

  test('says below every page whose measurement it is, and of when', async () => {
    const pages = await printed(40);
    for (const { edges } of pages)
      expect(edges.join(' ')).toContain(' – Voorbeeldorganisatie – meting van 22-11-2026 Pagina ');
  });

  test('has no page of official texts where none are filled in, and one for a plan of ten lines', async () => {
    const pages = await printed(40);
    expect(pagesOf(pages, 'Verbeterplan')).toHaveLength(1);
    const anchors = pagesOf(pages, 'Ankers').flatMap(({ body }) => body);
    expect(anchors.join(' ')).not.toContain('Officiële tekst');
  });

  test('takes no more pages of a sheet than there is to read on it', async () => {
    const pages = await printed(40);
    const counts = Object.entries(MOST_PAGES).map(([sheet, most]) => ({
      ...{ sheet, most },
      count: pagesOf(pages, sheet).length,
    }));
    expect(counts.filter(({ most, count }) => count > most)).toEqual([]);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(pages.length);
  });

  test.each([20, 120, 400])('has every note whole on Scores, at %i words', async (words) => {
    const body = pagesOf(await printed(words), 'Scores').flatMap((page) => page.body);
    const ends = body.filter((word) => word.startsWith('slot'));
    expect(new Set(ends).size).toBe(visitMeasurement().form.rows.length);
  });
});
