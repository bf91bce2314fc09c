import { reviewedAnswerRecords } from '../../../measurement/consensus-records';
import type { Entry } from '../../../measurement/entry';
import { isBlankCell } from '../../../measurement/evidence-entries';
import { askedAt } from '../../../measurement/evidence-records';
import { COLUMN_LABELS } from '../../../scale/column-labels';
import { itemName } from '../../../scale/item-name';
import type { Block, Constant } from '../../paper/plan';
import type { Filled } from '../../paper/sheet-template';
import { answersOf, REVIEWER_PLACES, reviewedAnswerKey } from '../../tables/consensus';
import type { ConsensusColumnKey, ConsensusLayout } from './layout';
import { CONSENSUS_SHEET_TEXTS as TEXTS } from './texts';

/** The answers that are recorded of reviewers: a line per question, and per component of a check list, below the places. */
export function answerLines(layout: ConsensusLayout, { measurement }: Filled): readonly Block<Constant>[] {
  const { form, columns, answersRow } = layout;
  const reviewers = REVIEWER_PLACES.slice(0, measurement.consensus.reviewers.length);
  const lines = answersOf(form).flatMap(({ row, field, input, codec }): Constant[][] => {
    const answers = reviewers.map((of): Entry => reviewedAnswerRecords.get(measurement, { of, ...row }, field));
    if (answers.every(isBlankCell)) return [];
    const item = form.rows.find((each) => each.item.id === row.item)?.item;
    const component = input.kind === 'checklist' && row.component !== null ? input.names[row.component] : undefined;
    const body = askedAt(form, row, field)?.body ?? field;
    const cells: Partial<Record<ConsensusColumnKey, Constant>> = {
      key: reviewedAnswerKey(row, field),
      name: item ? itemName(item) : row.item,
      title: component ?? input.label,
      column: form.columns.length === 1 ? null : body === 'AO' ? TEXTS.both : COLUMN_LABELS[body],
      ...Object.fromEntries(reviewers.map((of) => [`note-${of}`, codec.write(answers[of] ?? null)])),
    };
    return [columns.map(({ key }) => cells[key] ?? null)];
  });
  return lines.length === 0 ? [] : [{ row: answersRow + 1, column: 1, cells: lines }];
}
