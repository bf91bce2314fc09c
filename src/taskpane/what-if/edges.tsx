import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { COLUMN_LABELS } from '../../scale/column-labels';
import { itemName } from '../../scale/item-name';
import { anchorEdges, type AnchorEdge } from '../../scoring/road/anchor-edges';
import { edgeSentence } from '../../scoring/road/edge-sentence';
import { useTextStyles } from '../text-styles';
import { useBoard } from './board';
import { useBoardStyles } from './board-styles';
import { ROAD_TEXTS } from './texts';

/** So many are shown at first. */
const SHOWN = 5;

/** The items whose evidence is nearest to another anchor. */
export function Edges() {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { measurement } = useBoard();
  const [isWhole, setWhole] = useState(false);
  const edges = anchorEdges(measurement);
  const shown = isWhole ? edges : edges.slice(0, SHOWN);
  const nameOf = ({ item: id, body }: AnchorEdge) => {
    const row = measurement.form.rows.find(({ item }) => item.id === id);
    const name = row ? itemName(row.item) : '';
    return body === 'A' || body === 'O' ? `${name}, ${COLUMN_LABELS[body]}` : name;
  };
  return (
    <section className={styles.section} aria-label={ROAD_TEXTS.edgesTitle}>
      <h2 className={styles.heading}>{ROAD_TEXTS.edgesTitle}</h2>
      <p className={texts.quiet}>{edges.length === 0 ? ROAD_TEXTS.noEdges : ROAD_TEXTS.edgesIntro}</p>
      <ul className={styles.list}>
        {shown.map((edge) => (
          <li key={`${edge.item} ${edge.body}`} className={styles.step}>
            <span className={styles.strong}>{nameOf(edge)}</span>: {edgeSentence(edge)}
          </li>
        ))}
      </ul>
      {edges.length > shown.length && (
        <Button
          size="small"
          className={styles.start}
          onClick={() => {
            setWhole(true);
          }}
        >
          {ROAD_TEXTS.moreEdges(edges.length - shown.length)}
        </Button>
      )}
    </section>
  );
}
