import { entryOf } from '../../measurement/entries';
import { COLUMN_LABELS } from '../../scale/column-labels';
import { mergeClasses } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { FormRow } from '../../scale/score-form';
import type { ColumnId } from '../../scale/types';
import { useChecked, usePane, useSession } from '../pane-context';
import { choiceChanges, ratingOf } from '../state/score-steps';
import { aimedAt } from '../state/session-state';
import { AdviceMark } from './advice-mark';
import type { Anchor } from './anchor-choice';
import { AnchorRadio } from './anchor-radio';
import { useAnchorStyles } from './anchor-styles';
import { ReviewerMark } from './reviewers/reviewer-mark';
import { chosenSign, SavingHead, useIsSaving } from './saving-mark';
import { SCORE_TEXTS } from './texts';

const anchorId = (rating: number) => `anchor-${rating}`;

interface AnchorTableProps {
  readonly row: FormRow;
  readonly anchors: readonly Anchor[];
}

/** The anchors of an item in which A and O may differ: every text once, with a choice for each column beside it. */
export function AnchorTable({ row, anchors }: AnchorTableProps) {
  const styles = useAnchorStyles();
  const checked = useChecked();
  const { session } = usePane();
  const aim = aimedAt(useSession(session), checked);
  const { entries } = checked.measurement;
  const isCellSaving = useIsSaving();
  const isSaving = (column: ColumnId) => isCellSaving(choiceChanges(row, column, null));
  const advice = checked.assessment.advice[row.item.id] ?? {};
  // A line for the heads, then for every anchor a rule and its texts and choices.
  const gridRow = (rating: number) => 2 * rating + 1;
  return (
    <div className={styles.table}>
      {row.open.some(isSaving) ? (
        <SavingHead isSaving />
      ) : (
        aim !== null && <span className={styles.digits}>{SCORE_TEXTS.digitsFor(COLUMN_LABELS[aim])}</span>
      )}
      {anchors.map(({ rating, text, isOfficial }) => (
        <Fragment key={rating}>
          <span aria-hidden className={styles.line} style={{ gridRow: gridRow(rating) - 1 }} />
          <span id={anchorId(rating)} className={styles.text} style={{ gridRow: gridRow(rating), gridColumn: 1 }}>
            {text}
            {isOfficial && <span className={styles.tag}>{SCORE_TEXTS.official}</span>}
            <AdviceMark advice={advice} rating={rating} />
            <ReviewerMark row={row} rating={rating} />
          </span>
        </Fragment>
      ))}
      {row.open.map((column, index) => {
        const chosen = ratingOf(entryOf(entries, row.item.id, column));
        const label = COLUMN_LABELS[column];
        const gridColumn = index + 2;
        return (
          <div key={column} role="radiogroup" aria-label={label} className={styles.contents}>
            <span
              aria-hidden
              className={mergeClasses(styles.head, aim === column && styles.aimed)}
              style={{ gridRow: 1, gridColumn }}
            >
              {label}
            </span>
            {anchors.map(({ rating }) => (
              <AnchorRadio
                key={rating}
                rating={rating}
                isChosen={rating === chosen}
                isEntry={rating === (chosen ?? 1)}
                className={mergeClasses(
                  styles.choice,
                  styles.small,
                  rating === chosen && styles.chosen,
                  rating === chosen && styles.smallChosen,
                )}
                style={{ gridRow: gridRow(rating), gridColumn }}
                label={SCORE_TEXTS.scoreIn(label, rating)}
                describedBy={anchorId(rating)}
                onFocus={() => {
                  session.aim(column);
                }}
                onChoose={() => {
                  session.choose(column, rating);
                }}
              >
                {rating === chosen ? chosenSign(rating, isSaving(column)) : rating}
              </AnchorRadio>
            ))}
          </div>
        );
      })}
    </div>
  );
}
