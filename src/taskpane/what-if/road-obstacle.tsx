import { COLUMN_LABELS } from '../../scale/column-labels';
import { itemName } from '../../scale/item-name';
import { bandSetOf } from '../../scale/score-form';
import type { ColumnId } from '../../scale/types';
import { VERDICT_TITLES } from '../../scale/verdicts';
import { isForbiddenDivergence } from '../../scoring/findings';
import { neededScores, type NeededScores } from '../../scoring/road/needed-scores';
import type { Road, RoadRequest } from '../../scoring/road/road';
import { columnTotal } from '../../scoring/totals';
import { useTextStyles } from '../text-styles';
import { dutchNumber } from '../../scoring/dutch-number';
import { useBoard } from './board';
import { useBoardStyles } from './board-styles';
import { ROAD_TEXTS } from './texts';

interface RoadObstacleProps {
  readonly request: RoadRequest;
  readonly road: Road;
}

/** Why there is no road, and what helps. */
export function RoadObstacle({ request, road: { obstacle } }: RoadObstacleProps) {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { form, entries } = useBoard().measurement;
  const { obstacles } = ROAD_TEXTS;
  switch (obstacle) {
    case 'bands':
      return <p className={texts.text}>{obstacles.bands}</p>;
    case 'fixed-divergence': {
      const torn = form.rows.filter((row) => request.fixed.has(row.item.id) && isForbiddenDivergence(row, entries));
      return <p className={texts.text}>{obstacles.torn(torn.map(({ item }) => itemName(item)).join(', '))}</p>;
    }
    case 'too-high':
      return <p className={texts.text}>{obstacles.tooHigh(VERDICT_TITLES[request.to], request.fixed.size > 0)}</p>;
    case 'incomplete':
      return (
        <>
          <p className={texts.text}>{obstacles.incomplete}</p>
          <ul className={styles.list}>
            {request.columns.map((column) => (
              <Needed key={column} column={column} />
            ))}
          </ul>
        </>
      );
    default:
      return null;
  }
}

function Needed({ column }: { readonly column: ColumnId }) {
  const styles = useBoardStyles();
  const { form, entries, bands } = useBoard().measurement;
  const total = columnTotal(form, entries, column);
  const needed = neededScores(total, bands[bandSetOf(column)]);
  const label = column === 'score' ? '' : COLUMN_LABELS[column];
  return (
    <li className={styles.step}>
      <span className={styles.strong}>{ROAD_TEXTS.missing(label, total.items - total.scored)}</span>
      <ul className={styles.list}>
        {needed.map((each) => (
          <li key={each.verdict}>{neededText(each)}</li>
        ))}
      </ul>
    </li>
  );
}

/** "goede modeltrouw: samen minstens 37 punten, gemiddeld 4,12" */
function neededText({ verdict, items, points, mean }: NeededScores): string {
  const title = VERDICT_TITLES[verdict];
  if (points === null || mean === null) return ROAD_TEXTS.outOfReach(title);
  return points === items ? ROAD_TEXTS.sure(title) : ROAD_TEXTS.needed(title, points, dutchNumber(mean, 2));
}
