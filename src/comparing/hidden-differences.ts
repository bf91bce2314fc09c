import type { Entries } from '../measurement/entries';
import { columnTotal } from '../scoring/totals';
import { COLUMN_LABELS } from '../scale/column-labels';
import { openRows, type ScoreForm } from '../scale/score-form';
import { ratingAt } from './agreement';
import { AGREEMENT_TEXTS as TEXTS } from './texts';

/** What equal totals of two reviewers hide, a sentence for each column in which they hide anything. */
export function hiddenDifferences(form: ScoreForm, one: Entries, other: Entries): readonly string[] {
  return form.columns.flatMap((column) => {
    const [total, second] = [columnTotal(form, one, column), columnTotal(form, other, column)];
    const isWhole = [total, second].every(({ scored, items }) => scored === items);
    if (!isWhole || total.score !== second.score) return [];
    const differing = openRows(form, column).filter(
      (row) => ratingAt(one, row, column) !== ratingAt(other, row, column),
    ).length;
    const label = form.columns.length > 1 ? COLUMN_LABELS[column] : null;
    return differing === 0 ? [] : [TEXTS.hidden(label, total.score, differing)];
  });
}
