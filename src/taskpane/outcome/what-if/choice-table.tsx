import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Fragment, useId } from 'react';
import { anchorText } from '../../../measurement/anchor-text';
import { entryOf, type Entries } from '../../../measurement/entries';
import { COLUMN_LABELS, columnLabels } from '../../../scale/column-labels';
import type { FormRow } from '../../../scale/score-form';
import { RATINGS, type ColumnId, type Rating } from '../../../scale/types';
import { AnchorRadio } from '../../score/anchor-radio';
import { useAnchorStyles } from '../../score/anchor-styles';
import { chosenSign, SavingHead } from '../../score/saving-mark';
import { choicesOf, columnsOfChoice, ratingOf } from '../../state/score-steps';
import { useBoard } from './board';
import { WHAT_IF_TEXTS } from './texts';

const useStyles = makeStyles({
  one: { gridTemplateColumns: 'minmax(0, 1fr) 46px' },
});

interface ChoiceTableProps {
  readonly row: FormRow;
  /** The scores that the choices stand for. */
  readonly entries: Entries;
  /** The scores as they are, to tell them apart; null where these are the same. */
  readonly now: Entries | null;
  /** Is the score of a column not in the workbook yet? */
  readonly isSaving?: (column: ColumnId) => boolean;
  readonly onChoose: (choice: ColumnId, rating: Rating) => void;
}

/** The anchors of an item, every text once, with a choice beside it for each column that is scored by itself. */
export function ChoiceTable({ row, entries, now, isSaving = () => false, onChoose }: ChoiceTableProps) {
  const styles = useStyles();
  const anchors = useAnchorStyles();
  const id = useId();
  const { measurement } = useBoard();
  const choices = choicesOf(row);
  const ratingIn = (column: ColumnId, of: Entries) => ratingOf(entryOf(of, row.item.id, column));
  // Two columns with one choice can differ all the same; then each is named where it stands.
  const isTorn = row.mustBeEqual && new Set(row.open.map((column) => ratingIn(column, entries))).size > 1;
  const anchorId = (rating: Rating) => `${id}-${rating}`;
  // A line for the heads, then for every anchor a rule and its texts and choices.
  const gridRow = (rating: Rating) => 2 * rating + 1;
  return (
    <div className={mergeClasses(anchors.table, choices.length === 1 && styles.one)}>
      <SavingHead isSaving={row.open.some(isSaving)} />
      {RATINGS.map((rating) => {
        const { text } = anchorText(measurement, row.item, rating);
        const scored = now === null ? [] : row.open.filter((column) => ratingIn(column, now) === rating);
        const torn = isTorn ? row.open.filter((column) => ratingIn(column, entries) === rating) : [];
        return (
          <Fragment key={rating}>
            <span aria-hidden className={anchors.line} style={{ gridRow: gridRow(rating) - 1 }} />
            <span id={anchorId(rating)} className={anchors.text} style={{ gridRow: gridRow(rating), gridColumn: 1 }}>
              {text}
              {scored.length > 0 && (
                <span className={anchors.tag}>
                  {scored.length === row.open.length
                    ? WHAT_IF_TEXTS.asNow
                    : WHAT_IF_TEXTS.asNowIn(columnLabels(scored))}
                </span>
              )}
              {torn.length > 0 && <span className={anchors.mark}>✓ {columnLabels(torn)}</span>}
            </span>
          </Fragment>
        );
      })}
      {choices.map((choice, index) => {
        const columns = columnsOfChoice(row, choice);
        const label = labelOf(columns);
        const chosen = columns.map((column) => ratingIn(column, entries));
        const entry = chosen.find((each) => each !== null) ?? 1;
        const gridColumn = index + 2;
        return (
          <div key={choice} role="radiogroup" aria-label={columnLabels(columns)} className={anchors.contents}>
            <span aria-hidden className={anchors.head} style={{ gridRow: 1, gridColumn }}>
              {label}
            </span>
            {RATINGS.map((rating) => {
              const isChosen = chosen.every((each) => each === rating);
              return (
                <AnchorRadio
                  key={rating}
                  rating={rating}
                  isChosen={isChosen}
                  isEntry={rating === entry}
                  className={mergeClasses(
                    anchors.choice,
                    anchors.small,
                    isChosen && anchors.chosen,
                    isChosen && anchors.smallChosen,
                  )}
                  style={{ gridRow: gridRow(rating), gridColumn }}
                  label={WHAT_IF_TEXTS.scoreIn(columnLabels(columns), rating)}
                  describedBy={anchorId(rating)}
                  onChoose={() => {
                    onChoose(choice, rating);
                  }}
                >
                  {isChosen ? chosenSign(rating, isSaving(choice)) : rating}
                </AnchorRadio>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}

const labelOf = ([first, ...others]: readonly ColumnId[]) =>
  first === undefined || others.length > 0 ? WHAT_IF_TEXTS.both : COLUMN_LABELS[first];
