import { placeColumns } from '../../../measurement/consensus';
import type { ReviewerScores } from '../../../measurement/consensus';
import { COLUMN_LABELS } from '../../../scale/column-labels';
import type { FormRow } from '../../../scale/score-form';
import type { Rating } from '../../../scale/types';
import { useChecked } from '../../pane-context';
import { useAnchorStyles } from '../anchor-styles';
import { placePoints, placeScores } from './reviewed-row';
import { REVIEWERS_BESIDE_TEXTS as TEXTS } from './texts';

interface ReviewerMarkProps {
  readonly row: FormRow;
  readonly rating: Rating;
}

/** Says at an anchor which reviewers scored it, and whose evidence points to it; nothing where there are none. */
export function ReviewerMark({ row, rating }: ReviewerMarkProps) {
  const styles = useAnchorStyles();
  const { reviewers } = useChecked().measurement.consensus;
  const columns = placeColumns(row);
  const lines = columns.flatMap((column) => {
    const label = columns.length > 1 && column !== 'AO' ? COLUMN_LABELS[column] : '';
    const codes = (is: (reviewer: ReviewerScores) => boolean) => reviewers.filter(is).map(({ code }) => code);
    const [scored, pointed] = [
      codes((each) => placeScores(row, column, each).includes(rating)),
      codes((each) => placePoints(row, column, each).includes(rating)),
    ];
    return [
      ...(scored.length === 0 ? [] : [TEXTS.scoredBy(label, scored)]),
      ...(pointed.length === 0 ? [] : [TEXTS.evidenceOf(label, pointed)]),
    ];
  });
  return lines.map((line) => (
    <span key={line} className={styles.tag}>
      • {line}
    </span>
  ));
}
