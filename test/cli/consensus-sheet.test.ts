import type { CellValue } from '@cj-tech-master/excelts';
import { readFile } from 'node:fs/promises';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { readMeasurement } from '../../src/workbook/reading/read-measurement';
import { readDocx } from '../host/docx/docx-file';
import { editSheet } from '../host/xlsx/edit-xlsx';
import { checkFile } from './check-file';
import { call, temporaryFolder } from './command-line';
import { allScored, changeFile, makeWorkbook, type ScoresJson } from './workbook-files';

const at = temporaryFolder();

const reviewer = (code: string, scores: ScoresJson['scores'] = {}, more: ScoresJson = {}) =>
  makeWorkbook(at(`${code}.xlsx`), 'ips25', {
    ...more,
    scores: allScored('ips25', 4, scores),
    review: { reviewerCode: code, reviewer1: `Naam ${code}`, ...more.review },
  });

/** A consensus of A and B, who differ on item 2 (4 and 2) and item 5 (4 and 3), with item 2 in row 20 and item 5 below it. */
async function consensus(...options: string[]): Promise<string> {
  const files = [
    await reviewer('A', {}, { notes: { 'ips25-2': 'Rooster' } }),
    await reviewer('B', { 'ips25-2': { score: 2 }, 'ips25-5': { score: 3 } }),
  ];
  const { code, error } = await call('consensus', ...files, '--out', at('c.xlsx'), ...options);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  return at('c.xlsx');
}

const measurementIn = async (path: string) =>
  readMeasurement(readXlsx(new Uint8Array(await readFile(path)))).measurement;

const type = (path: string, sheet: string, cells: Readonly<Record<string, CellValue>>) =>
  changeFile(path, (bytes) =>
    editSheet(bytes, sheet, (found) => {
      for (const [cell, value] of Object.entries(cells)) found.getCell(cell).value = value;
    }),
  );

test('what the reviewers scored is read again from the workbook that they agree in', async () => {
  const { consensus: read } = await measurementIn(await consensus());
  expect(read.reviewers).toMatchObject([
    { code: 'A', name: 'Naam A', notes: { 'ips25-2': 'Rooster' } },
    { code: 'B', name: 'Naam B', notes: {} },
  ]);
  expect(read.reviewers.map(({ entries }) => [entries['ips25-1'], entries['ips25-2']])).toEqual([
    [{ score: 4 }, { score: 4 }],
    [{ score: 4 }, { score: 2 }],
  ]);
});

test('check says who reviewed, how far they are, and where a reason is asked', async () => {
  const path = await consensus();
  expect(await checkFile(path)).toMatchObject({
    consensus: {
      reviewers: [
        { code: 'A', name: 'Naam A', complete: true },
        { code: 'B', name: 'Naam B', complete: true },
      ],
      ...{ differences: 2, open: 2, reasonsMissing: 0 },
    },
  });
  // On Scores items stand from row 4 on: id, part, number, title and the score in E.
  await type(path, 'Scores', { E5: 3, E4: 5 });
  const { findings, ...report } = await checkFile(path);
  expect(report).toMatchObject({ consensus: { differences: 2, open: 1, reasonsMissing: 2 } });
  expect(findings.filter(({ code }) => code === 'reason-missing')).toMatchObject([
    { severity: 'warning', item: 'ips25-1', cell: 'Consensus!N22' },
    { severity: 'warning', item: 'ips25-2', cell: 'Consensus!N20' },
  ]);
  const { out } = await call('check', path);
  expect(out).toContain('Consensus van A en B: 2 verschillen, 1 te bespreken, 2 redenen gevraagd');
  await type(path, 'Consensus', { N20: 'De roosters', N22: 'Gesprek' });
  expect(await checkFile(path)).toMatchObject({ consensus: { open: 1, reasonsMissing: 0 } });
});

test('check says nothing of reviewers where somebody scored alone', async () => {
  const path = await reviewer('A');
  expect(await checkFile(path)).toMatchObject({ consensus: null });
  expect((await call('check', path)).out).not.toContain('Consensus van');
});

test('check says who was not done', async () => {
  const files = [await reviewer('A'), await reviewer('B', { 'ips25-2': { score: null } })];
  await call('consensus', ...files, '--out', at('c.xlsx'), '--incomplete');
  expect((await call('check', at('c.xlsx'))).out).toContain('Niet alles gescoord door B');
});

test('upgrade keeps what the reviewers scored and why, and names what stands twice', async () => {
  const path = await consensus();
  await type(path, 'Consensus', { N20: 'De roosters', N21: 'Gesprek', A22: 'ips25-5 score' });
  const { out } = await call('upgrade', path, '--out', at('nieuw.xlsx'));
  expect(out).toContain('Gesprek');
  const { consensus: read } = await measurementIn(at('nieuw.xlsx'));
  expect(read.reasons).toEqual({ 'ips25-2': { score: 'De roosters' } });
  // Of the row that stands there twice nothing counts, and the row that it stood in is gone.
  expect(read.reviewers.map(({ entries }) => entries['ips25-2'])).toEqual([{ score: 4 }, { score: 2 }]);
  expect(read.reviewers.map(({ entries }) => entries['ips25-5'])).toEqual([undefined, undefined]);
});

test('the report says who reviewed and how far they agreed, and what each scored only where that is asked', async () => {
  const path = await consensus();
  const textOf = async (out: string, ...options: string[]) => {
    expect(await call('report', path, '--out', out, ...options)).toMatchObject({ code: 0, error: '' });
    return (await readDocx(new Uint8Array(await readFile(out)))).paragraphs.join('\n');
  };
  const text = await textOf(at('verslag.docx'));
  expect(text).toContain('Elk in een eigen werkmap scoorden A (Naam A) en B (Naam B). ');
  // 23 of 25 equal and 24 within one; 2 and 1 higher: 3 ÷ 25.
  expect(text).toContain(
    'A en B: 23 van 25 scores gelijk (92 %), 24 binnen één punt; A scoorde gemiddeld 0,12 hoger, ' +
      'en het gemiddelde verschil was 0,12 punt.',
  );
  expect(text).toContain('Nog te bespreken: 2 scores.');
  expect(text).not.toContain('Bijlage: de scores van de reviewers');
  const whole = await textOf(at('met.docx'), '--with-reviewers');
  expect(whole).toContain('Bijlage: de scores van de reviewers');
  expect(whole.slice(whole.indexOf('Bijlage: de scores'))).toContain('Item 2\n4\n2\n–');
});

test('a header that was changed is a finding, and what stands below it is read all the same', async () => {
  const path = await consensus();
  // Reden is column N; the first hidden column with scores as they stood with the reviewer is Z. Headers are in row 4.
  await type(path, 'Scores', { E5: 3 });
  await type(path, 'Consensus', { N4: 'Waarom', N20: 'De roosters', Z4: 'x' });
  const { findings, ...report } = await checkFile(path);
  expect(findings.filter(({ code }) => code.startsWith('header'))).toMatchObject([
    { code: 'header-changed', severity: 'warning', cell: 'Consensus!Z4' },
    { code: 'header-changed', severity: 'warning', cell: 'Consensus!N4' },
  ]);
  expect(report).toMatchObject({ consensus: { differences: 2, open: 1, reasonsMissing: 0 } });
  const { consensus: read } = await measurementIn(path);
  expect(read.reasons).toEqual({ 'ips25-2': { score: 'De roosters' } });
  expect(read.reviewers.map(({ entries }) => entries['ips25-2'])).toEqual([{ score: 4 }, { score: 2 }]);
});

test('a header that is gone is a finding where its column cannot be told', async () => {
  const path = await consensus();
  await type(path, 'Consensus', { N20: 'De roosters' });
  await changeFile(path, (bytes) =>
    editSheet(bytes, 'Consensus', (found) => {
      found.spliceColumns(14, 1);
    }),
  );
  const { findings } = await checkFile(path);
  expect(findings.filter(({ code }) => code === 'header-missing').map(({ message }) => message)).toEqual([
    expect.stringContaining('Reden'),
  ]);
});
