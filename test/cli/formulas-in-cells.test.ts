import { editPart, PARTS, withCell } from '../host/xlsx/edit-xlsx';
import { checkFile, sums, verdicts } from './check-file';
import { call, temporaryFolder } from './command-line';
import { allScored, changeFile, makeWorkbook } from './workbook-files';

const at = temporaryFolder();

/** Every item 4, so A is 104 and O is 100; the cell of bezetting-2 A as Excel writes it. */
async function makeWithCell(contents: string, attributes = '') {
  await makeWorkbook(at('meting.xlsx'), 'integrated', { scores: allScored('integrated', 4) });
  await changeFile(at('meting.xlsx'), (bytes) =>
    editPart(bytes, PARTS.scores, (xml) => withCell(xml, 'F7', contents, attributes)),
  );
  return checkFile(at('meting.xlsx'));
}

describe('a formula in a score cell', () => {
  test.each([
    ['a formula', '<f>2+2</f><v>4</v>'],
    ['an array formula', '<f t="array" ref="F7">2+2</f><v>4</v>'],
    ['the first of formulas that were filled down', '<f t="shared" ref="F7:F8" si="0">2+2</f><v>4</v>'],
  ])('counts with its last result, and is a warning: %s', async (_name, contents) => {
    const report = await makeWithCell(contents);
    expect(report.code).toBe(0);
    expect(sums(report)).toEqual({ A: [104, 26], O: [100, 25] });
    expect(verdicts(report)).toEqual({ A: 'goed', O: 'goed' });
    expect(report.findings).toMatchObject([
      { code: 'formula', severity: 'warning', item: 'bezetting-2', column: 'A', cell: 'Scores!F7' },
    ]);
    expect(report.findings[0]?.message).toMatch(/Bezetting 2.*formule.*Vervang/);
  });

  test('stands no more in a cell that what-if gives another score', async () => {
    await makeWithCell('<f>2+2</f><v>4</v>');
    const codesAfter = async (set: string) => {
      const { out } = await call('what-if', at('meting.xlsx'), '--set', set, '--json');
      const { after } = JSON.parse(out) as { after: { findings: { code: string }[] } };
      return after.findings.map(({ code }) => code);
    };
    expect(await codesAfter('bezetting-2=5')).toEqual([]);
    expect(await codesAfter('bezetting-3=5')).toEqual(['formula']);
  });

  test('counts with its last result where it was filled down from another cell', async () => {
    await makeWorkbook(at('meting.xlsx'), 'integrated', { scores: allScored('integrated', 4) });
    await changeFile(at('meting.xlsx'), (bytes) =>
      editPart(bytes, PARTS.scores, (xml) =>
        withCell(
          withCell(xml, 'F8', '<f t="shared" si="0"/><v>3</v>'),
          'F7',
          '<f t="shared" ref="F7:F8" si="0">B50</f><v>4</v>',
        ),
      ),
    );
    const report = await checkFile(at('meting.xlsx'));
    // 25 × 4 + 3 = 103.
    expect(sums(report)).toEqual({ A: [103, 26], O: [100, 25] });
    expect(report.problems).toEqual(['formula Scores!F7', 'formula Scores!F8']);
  });

  test.each([
    ['without a result', '<f>2+2</f>', ''],
    ['with an error', '<f>NA()</f><v>#N/A</v>', ' t="e"'],
    ['with text', '<f>"4"</f><v>4</v>', ' t="str"'],
    ['with TRUE', '<f>1=1</f><v>1</v>', ' t="b"'],
    ['with half a score', '<f>7/2</f><v>3.5</v>', ''],
  ])('is invalid %s, and is not counted', async (_name, contents, attributes) => {
    const report = await makeWithCell(contents, attributes);
    expect(report.code).toBe(1);
    expect(sums(report)).toEqual({ A: [100, 25], O: [100, 25] });
    expect(report.problems).toEqual(['invalid Scores!F7', 'formula Scores!F7']);
    expect(verdicts(report)).toEqual({ A: null, O: 'goed' });
  });

  // As in the open workbook: an empty text is a score that is missing, and the formula has to go.
  test('that gives an empty text is not counted', async () => {
    const report = await makeWithCell('<f>IF(B50="","",B50)</f><v></v>', ' t="str"');
    expect(sums(report)).toEqual({ A: [100, 25], O: [100, 25] });
    expect(report.problems).toEqual(['formula Scores!F7']);
    expect(report.findings).toContainEqual(expect.objectContaining({ code: 'missing', cell: 'Scores!F7' }));
  });

  test('is said to people', async () => {
    await makeWithCell('<f>2+2</f><v>4</v>');
    const { code, out } = await call('check', at('meting.xlsx'));
    expect(code).toBe(0);
    expect(out).toMatch(/let op +Scores!F7 +Bezetting 2, IPS-A: .*formule/);
  });
});
