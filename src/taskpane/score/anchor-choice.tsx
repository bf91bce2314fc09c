import { entryOf } from '../../measurement/entries';
import { COLUMN_LABELS, columnLabels } from '../../scale/column-labels';
import { mergeClasses } from '@fluentui/react-components';
import type { FormRow } from '../../scale/score-form';
import type { Rating } from '../../scale/types';
import { useChecked, usePane } from '../pane-context';
import { choiceChanges, choicesOf, ratingOf } from '../state/score-steps';
import { AdviceMark } from './advice-mark';
import { AnchorRadio } from './anchor-radio';
import { useAnchorStyles } from './anchor-styles';
import { ReviewerMark } from './reviewers/reviewer-mark';
import { chosenMark, useIsSaving } from './saving-mark';
import { SCORE_TEXTS } from './texts';

export interface Anchor {
  readonly rating: Rating;
  readonly text: string;
  readonly isOfficial: boolean;
}

interface AnchorChoiceProps {
  readonly row: FormRow;
  readonly anchors: readonly Anchor[];
}

/** The anchors of an item that takes one choice, whether that sets one column or both. */
export function AnchorChoice({ row, anchors }: AnchorChoiceProps) {
  const styles = useAnchorStyles();
  const { measurement, assessment } = useChecked();
  const { entries } = measurement;
  const advice = assessment.advice[row.item.id] ?? {};
  const { session } = usePane();
  const [choice] = choicesOf(row);
  const ratings = row.open.map((column) => ({ column, rating: ratingOf(entryOf(entries, row.item.id, column)) }));
  const scored = ratings.filter(({ rating }) => rating !== null);
  // Both columns must say the same before an anchor counts as chosen; until then each says which column has it.
  const chosen = scored.length === row.open.length && new Set(scored.map(({ rating }) => rating)).size === 1;
  const entry = scored[0]?.rating ?? 1;
  const anchorText = ({ text, isOfficial }: Anchor) => (
    <>
      {text}
      {isOfficial && <span className={styles.tag}>{SCORE_TEXTS.official}</span>}
    </>
  );
  const isSaving = useIsSaving();
  if (choice === undefined) {
    return (
      <ol>
        {anchors.map((anchor) => (
          <li key={anchor.rating}>{anchorText(anchor)}</li>
        ))}
      </ol>
    );
  }
  const mark = chosenMark(isSaving(choiceChanges(row, choice, null)));
  return (
    <div role="radiogroup" aria-label={columnLabels(row.open)} className={styles.list}>
      {anchors.map((anchor) => {
        const here = scored.filter(({ rating }) => rating === anchor.rating).map(({ column }) => column);
        const isChosen = chosen && here.length > 0;
        return (
          <AnchorRadio
            key={anchor.rating}
            rating={anchor.rating}
            isChosen={isChosen}
            isEntry={anchor.rating === entry}
            className={mergeClasses(styles.choice, isChosen && styles.chosen)}
            onChoose={() => {
              session.choose(choice, anchor.rating);
            }}
          >
            <span className={styles.rating}>{anchor.rating}</span>
            <span className={styles.text}>
              {anchorText(anchor)}
              <AdviceMark advice={advice} rating={anchor.rating} />
              <ReviewerMark row={row} rating={anchor.rating} />
              {here.length > 0 && (
                // That it is chosen, the radio itself tells whoever does not see the mark.
                <span className={styles.mark} aria-hidden={isChosen}>
                  {isChosen ? mark : `✓ ${here.map((column) => COLUMN_LABELS[column]).join(', ')}`}
                </span>
              )}
            </span>
          </AnchorRadio>
        );
      })}
    </div>
  );
}
