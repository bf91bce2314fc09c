import { mergeClasses } from '@fluentui/react-components';
import { columnLabels } from '../../../../scale/column-labels';
import type { ItemId } from '../../../../scale/ids';
import { itemName } from '../../../../scale/item-name';
import { isForbiddenDivergence } from '../../../../scoring/findings';
import { climbingItems } from '../../../../scoring/road/climbing-items';
import type { RoadStep } from '../../../../scoring/road/road';
import { useTextStyles } from '../../../text-styles';
import { useBoard } from '../board';
import { useBoardStyles } from '../board-styles';
import { ROAD_MARK_TEXTS, ROAD_TEXTS } from './texts';

interface RoadStepsProps {
  readonly steps: readonly RoadStep[];
  readonly hard: ReadonlySet<ItemId>;
}

/** The items that climb, each with the anchors on the way and what they ask. */
export function RoadSteps({ steps, hard }: RoadStepsProps) {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { measurement } = useBoard();
  return (
    <ol className={styles.list} aria-label={ROAD_TEXTS.steps}>
      {climbingItems(measurement, steps).map(({ row, steps: own, anchors }) => {
        const remarks = [
          ...(hard.has(row.item.id) ? [ROAD_MARK_TEXTS.hard] : []),
          ...(isForbiddenDivergence(row, measurement.entries) ? [ROAD_TEXTS.torn] : []),
        ];
        return (
          <li key={row.item.id} className={styles.step}>
            <p className={texts.text}>
              <span className={styles.strong}>{itemName(row.item)}</span>
              {remarks.length > 0 && ` (${remarks.join(', ')})`}
            </p>
            <p className={texts.quiet}>{row.item.title}</p>
            {own.map(({ column, from, to }) => (
              <p key={column} className={mergeClasses(texts.text, styles.strong)}>
                {ROAD_TEXTS.step(
                  column === 'score' ? '' : columnLabels(column === 'AO' ? row.open : [column]),
                  from,
                  to,
                )}
              </p>
            ))}
            {anchors.map(({ rating, text }) => (
              <p key={rating} className={texts.text}>
                {ROAD_TEXTS.anchor(rating)} {text}
              </p>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
