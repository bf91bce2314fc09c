import { scoreChange } from '../../measurement/changes';
import { entryOf } from '../../measurement/entries';
import type { Change } from '../../measurement/tables';
import type { ItemId } from '../../scale/ids';
import type { ColumnId, Rating } from '../../scale/types';
import { adviceFor } from '../../scoring/row-advice';
import type { CheckedWorkbook, LocatedFinding } from '../../workbook/reading/check-workbook';
import { choiceChanges, choicesOf, ratingOf } from './score-steps';

/** A way to mend a finding with one press. */
export type Repair = { readonly changes: readonly Change[] } & (
  | {
      readonly kind: 'take' | 'wipe';
      /** The column whose score is taken over, or whose entry is wiped. */
      readonly column: ColumnId;
    }
  | {
      /** The anchor that the evidence points to becomes the score. */
      readonly kind: 'anchor';
      readonly rating: Rating;
    }
);

/** The ways to mend a finding; none where a person has to look at the sheet. */
export function repairsOf({ measurement, assessment }: CheckedWorkbook, finding: LocatedFinding): readonly Repair[] {
  const { form, entries } = measurement;
  const row = form.rows.find(({ item }) => item.id === finding.item);
  if (!row) return [];
  if (finding.code === 'forbidden-divergence') {
    return row.open.map((column) => {
      const rating = ratingOf(entryOf(entries, row.item.id, column));
      return { kind: 'take', column, changes: choiceChanges(row, column, rating) };
    });
  }
  if (finding.code === 'evidence-differs') {
    const choice = choicesOf(row).find((each) => finding.column === 'AO' || finding.column === each) ?? row.open[0];
    if (choice === undefined) return [];
    const rated = adviceFor(assessment.advice[row.item.id] ?? {}, choice)?.anchors ?? [];
    return rated.map((rating) => ({ kind: 'anchor', rating, changes: choiceChanges(row, choice, rating) }));
  }
  const column = form.scale.columns.find(({ id }) => id === finding.column)?.id;
  if (column === undefined || (finding.code !== 'invalid' && finding.code !== 'closed')) return [];
  return [{ kind: 'wipe', column, changes: [wiped(row.item.id, column)] }];
}

const wiped = (item: ItemId, column: ColumnId): Change => scoreChange({ item, column, entry: null });
