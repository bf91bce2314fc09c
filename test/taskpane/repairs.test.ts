import type { Entries } from '../../src/measurement/entries';
import { repairsOf } from '../../src/taskpane/state/repairs';
import { checkWorkbook } from '../../src/workbook/reading/check-workbook';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { emptyAo } from '../support/example-measurement';
import { planContents } from '../support/plan-contents';

function repairsIn(entries: Entries) {
  const checked = checkWorkbook(planContents(workbookPlan({ ...emptyAo(), entries })));
  const errors = checked.findings.filter(({ severity }) => severity === 'error');
  return errors.map((finding) =>
    repairsOf(checked, finding).map((repair) => [repair.kind, 'column' in repair ? repair.column : '', repair.changes]),
  );
}

describe('repairs', () => {
  test('take over either score of a forbidden divergence, in both columns', () => {
    const change = (column: string, entry: number) => ({
      table: 'scores',
      row: 'bezetting-2',
      field: column,
      value: entry,
    });
    expect(repairsIn({ 'bezetting-2': { A: 3, O: 4 } })).toEqual([
      [
        ['take', 'A', [change('A', 3), change('O', 3)]],
        ['take', 'O', [change('A', 4), change('O', 4)]],
      ],
    ]);
  });

  test.each([
    // 13 clients per fte is at most 25: anchor 5. Contact every month, no fixed meeting: anchor 3.
    ['both columns', 'bezetting-1a', { AO: { clients: 13, fte: 1 } }, [5, ['A', 'O']]],
    ['its own', 'organisatie-3', { O: { contact: 'monthly', meeting: 'none' } }, [3, ['O']]],
  ] as const)('take over the anchor that the evidence points to, in %s', (_, item, bodies, [rating, columns]) => {
    const entries = { [item]: { A: 2, O: 2 } };
    const checked = checkWorkbook(
      planContents(workbookPlan({ ...emptyAo(), entries, evidence: { items: { [item]: bodies }, workers: [] } })),
    );
    const finding = checked.findings.find(({ code }) => code === 'evidence-differs');
    expect(finding && repairsOf(checked, finding)).toEqual([
      {
        kind: 'anchor',
        rating,
        changes: columns.map((column) => ({ table: 'scores', row: item, field: column, value: rating })),
      },
    ]);
  });

  test.each([
    ['an invalid entry', { 'begeleiding-1a': { A: 'goed' } }, 'begeleiding-1a', 'A'],
    ['a score in a closed cell', { 'begeleiding-1a': { O: 3 } }, 'begeleiding-1a', 'O'],
    ['a score in a row that the model does not count', { 'bezetting-1b': { A: 3 } }, 'bezetting-1b', 'A'],
  ] as const)('wipe %s', (_, entries, item, column) => {
    expect(repairsIn(entries)).toEqual([
      [['wipe', column, [{ table: 'scores', row: item, field: column, value: null }]]],
    ]);
  });
});
