import { repairsOf } from '../../src/taskpane/state/repairs';
import { checkWorkbook } from '../../src/workbook/check-workbook';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import type { Entries } from '../../src/scoring/measurement';
import { emptyAo } from '../support/example-measurement';
import { planContents } from '../support/plan-contents';

function repairsIn(entries: Entries) {
  const checked = checkWorkbook(planContents(workbookPlan({ ...emptyAo(), entries })));
  const errors = checked.findings.filter(({ severity }) => severity === 'error');
  return errors.map((finding) =>
    repairsOf(checked, finding).map(({ kind, column, changes }) => [kind, column, changes]),
  );
}

describe('repairs', () => {
  test('take over either score of a forbidden divergence, in both columns', () => {
    const change = (column: string, entry: number) => ({ kind: 'score', item: 'bezetting-2', column, entry });
    expect(repairsIn({ 'bezetting-2': { A: 3, O: 4 } })).toEqual([
      [
        ['take', 'A', [change('A', 3), change('O', 3)]],
        ['take', 'O', [change('A', 4), change('O', 4)]],
      ],
    ]);
  });

  test.each([
    ['an invalid entry', { 'begeleiding-1a': { A: 'goed' } }, 'begeleiding-1a', 'A'],
    ['a score in a closed cell', { 'begeleiding-1a': { O: 3 } }, 'begeleiding-1a', 'O'],
    ['a score in a row that the model does not count', { 'bezetting-1b': { A: 3 } }, 'bezetting-1b', 'A'],
  ] as const)('wipe %s', (_, entries, item, column) => {
    expect(repairsIn(entries)).toEqual([[['wipe', column, [{ kind: 'score', item, column, entry: null }]]]]);
  });
});
