import { spawnSync } from 'node:child_process';
import { editPart, PARTS, replaced } from '../host/xlsx/edit-xlsx';
import { callBundle, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { allScored, changeFile, makeWorkbook } from './workbook-files';

const at = temporaryFolder();
const LIMIT_SECONDS = 15;

/** Every item of the 25-item scale 4, so 100. */
async function makeChanged(part: string, old: string, text: string): Promise<void> {
  await makeWorkbook(at('meting.xlsx'), 'ips25', { scores: allScored('ips25', 4) });
  await changeFile(at('meting.xlsx'), (bytes) => editPart(bytes, part, (xml) => replaced(xml, old, text)));
}

interface Report {
  readonly error?: string;
  readonly totals?: { readonly score: { readonly score: number } };
}

/** The whole grid of a sheet has 17 billion cells; nothing may walk through them. */
describe('a workbook with something over the whole sheet is read rightly', () => {
  const name = (reference: string) => `<definedNames><definedName name="Alles">${reference}</definedName>`;
  test.each([
    [
      'merged cells',
      PARTS.scores,
      '<conditionalFormatting ',
      '<mergeCells count="1"><mergeCell ref="A60:XFD1048576"/></mergeCells><conditionalFormatting ',
    ],
    [
      'a validation',
      PARTS.scores,
      '<dataValidation ',
      '<dataValidation type="list" sqref="A60:XFD1048576"><formula1>"1,2"</formula1></dataValidation><dataValidation ',
    ],
    [
      'a conditional format',
      PARTS.scores,
      '<conditionalFormatting ',
      '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="99"><formula>TRUE</formula></cfRule></conditionalFormatting><conditionalFormatting ',
    ],
    ['a name', PARTS.workbook, '<definedNames>', name('Scores!$A$1:$XFD$1048576')],
    ['a name of whole columns', PARTS.workbook, '<definedNames>', name('Scores!$A:$XFD')],
    ['a name of whole rows', PARTS.workbook, '<definedNames>', name('Scores!$1:$1048576')],
    ['a filter', PARTS.scores, '<autoFilter ref="A3', '<autoFilter ref="A1:XFD1048576"/><autoFilter ref="A3'],
    ['columns', PARTS.scores, '<cols>', '<cols><col min="30" max="16384" width="9" customWidth="1"/>'],
    [
      'a cell in the last corner',
      PARTS.scores,
      '</sheetData>',
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    ],
  ])('%s', async (_name, part, old, text) => {
    await makeChanged(part, old, text);
    const { code, out, error } = await callBundle(['check', at('meting.xlsx'), '--json'], LIMIT_SECONDS);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(JSON.parse(out)).toMatchObject([{ totals: { score: { score: 100, scored: 25 } } }]);
  });
});

describe('a workbook with nonsense in its numbers ends within seconds, read rightly or refused', () => {
  test.each([
    [
      'a row beyond the last one',
      PARTS.scores,
      '</sheetData>',
      '<row r="4294967295"><c r="A4294967295"><v>1</v></c></row></sheetData>',
    ],
    [
      'a column beyond the last one',
      PARTS.scores,
      '</sheetData>',
      '<row r="60"><c r="ZZZZZZ60"><v>1</v></c></row></sheetData>',
    ],
    ['columns beyond the last one', PARTS.scores, '<cols>', '<cols><col min="30" max="2000000000" width="9"/>'],
    ['rows that are no numbers', PARTS.scores, '</sheetData>', '<row r="x"><c r="Ax"><v>1</v></c></row></sheetData>'],
    [
      'a merge beyond the last row',
      PARTS.scores,
      '<conditionalFormatting ',
      '<mergeCells count="1"><mergeCell ref="A60:A4294967295"/></mergeCells><conditionalFormatting ',
    ],
    [
      'a name beyond the last row',
      PARTS.workbook,
      '<definedNames>',
      '<definedNames><definedName name="Alles">Scores!$A$1:$A$4294967295</definedName>',
    ],
    [
      'a row beyond the last one, in single quotation marks',
      PARTS.scores,
      '</sheetData>',
      "<row r='4294967295'><c r='A4294967295'><v>1</v></c></row></sheetData>",
    ],
    [
      'a row beyond the last one, with a prefix',
      PARTS.scores,
      '</sheetData>',
      '<x:row r="4294967295"><x:c r="A4294967295"><x:v>1</x:v></x:c></x:row></sheetData>',
    ],
    ['a million cells that are never closed', PARTS.scores, '</sheetData>', `${'<c '.repeat(1_000_000)}</sheetData>`],
    [
      'a million digits that are no number',
      PARTS.scores,
      '</sheetData>',
      `<row r="60"><c r="A60"><v>${'1'.repeat(1_000_000)}x</v></c></row></sheetData>`,
    ],
    ['many names that are never closed', PARTS.workbook, '<definedNames>', '<definedName '.repeat(500_000)],
    [
      'a name over the whole sheet, with a prefix',
      PARTS.workbook,
      '<definedNames>',
      '<definedNames><x:definedName name="Alles">Scores!$A$1:$XFD$1048576</x:definedName>',
    ],
    [
      'a text that does not exist',
      PARTS.scores,
      '</sheetData>',
      '<row r="60"><c r="A60" t="s"><v>99999999</v></c></row></sheetData>',
    ],
  ])('%s', async (_name, part, old, text) => {
    await makeChanged(part, old, text);
    const { code, out, error } = await callBundle(['check', at('meting.xlsx'), '--json'], LIMIT_SECONDS);
    expect([0, 1, 2]).toContain(code);
    expect(error).toBe('');
    const [report] = JSON.parse(out) as Report[];
    expect(report?.totals?.score.score ?? 100).toBe(100);
    expect(report?.error ?? '').not.toMatch(DEVELOPER_WORDS);
  });
});

test('a file that is a pipe, from which nothing comes, is refused', async () => {
  expect(spawnSync('mkfifo', [at('pijp.xlsx')]).status).toBe(0);
  const { code, out } = await callBundle(['check', at('pijp.xlsx'), '--json'], LIMIT_SECONDS);
  expect(code).toBe(2);
  expect((JSON.parse(out) as Report[])[0]?.error).toContain(at('pijp.xlsx'));
});
