import { mergeClasses } from '@fluentui/react-components';
import { roadObstacleSentences } from '../../scoring/road/obstacle-sentences';
import type { RoadObstacle as Obstacle, RoadRequest } from '../../scoring/road/road';
import { useTextStyles } from '../text-styles';
import { useBoard } from './board';
import { useBoardStyles } from './board-styles';

interface RoadObstacleProps {
  readonly request: RoadRequest;
  readonly obstacle: Obstacle;
}

/** Why there is no road, and what helps. */
export function RoadObstacle({ request, obstacle }: RoadObstacleProps) {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { measurement } = useBoard();
  const { lead, reasons } = roadObstacleSentences(measurement, request, obstacle);
  return (
    <>
      <p className={texts.text}>{lead}</p>
      <ul className={styles.list}>
        {reasons.map(({ text, details }) => (
          <li key={text} className={styles.step}>
            <p className={details.length === 0 ? texts.text : mergeClasses(texts.text, styles.strong)}>{text}</p>
            {details.length > 0 && (
              <ul className={texts.sentences}>
                {details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
