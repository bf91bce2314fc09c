import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { itemNameIn } from '../../../../scale/item-name';
import { bandSetOf } from '../../../../scale/band-sets';
import { VERDICT_TITLES } from '../../../../scale/verdicts';
import { anchorEdges, type AnchorEdge } from '../../../../scoring/road/anchor-edges';
import { edgeSentence } from '../../../../scoring/road/edge-sentence';
import { verdictMargin } from '../../../../scoring/road/verdict-margin';
import { useTextStyles } from '../../../text-styles';
import { useBoard } from '../board';
import { useBoardStyles } from '../board-styles';
import { inColumn } from '../texts';
import { MARGIN_TEXTS } from './texts';

/** How near the verdicts, and the anchors by their evidence, are to lower ones. */
export function MarginView() {
  const styles = useBoardStyles();
  const { isKept } = useBoard();
  return (
    <div className={styles.column}>
      <Margins />
      {isKept && <Edges />}
    </div>
  );
}

/** How many points each column can lose before its verdict drops. */
function Margins() {
  const styles = useBoardStyles();
  const { measurement, now } = useBoard();
  const { columns } = now.assessment;
  return (
    <section className={styles.section} aria-label={MARGIN_TEXTS.title}>
      <h2 className={styles.heading}>{MARGIN_TEXTS.title}</h2>
      <ul className={styles.list}>
        {measurement.form.columns.map((column) => {
          const judged = columns[column];
          if (!judged) return null;
          const margin = verdictMargin(judged, measurement.bands[bandSetOf(measurement.form, column)]);
          return (
            <li key={column}>
              {inColumn(column)}
              {judged.verdict === null
                ? MARGIN_TEXTS.noVerdict
                : margin === null
                  ? MARGIN_TEXTS.lowest
                  : MARGIN_TEXTS.margin(VERDICT_TITLES[judged.verdict], margin)}
              .
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** So many are shown at first. */
const SHOWN = 5;

/** The items whose evidence is nearest to another anchor. */
function Edges() {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { measurement } = useBoard();
  const [isWhole, setWhole] = useState(false);
  const edges = anchorEdges(measurement);
  const shown = isWhole ? edges : edges.slice(0, SHOWN);
  const nameOf = ({ item: id, body }: AnchorEdge) => {
    const row = measurement.form.rows.find(({ item }) => item.id === id);
    return row ? itemNameIn(row.item, body) : '';
  };
  return (
    <section className={styles.section} aria-label={MARGIN_TEXTS.edgesTitle}>
      <h2 className={styles.heading}>{MARGIN_TEXTS.edgesTitle}</h2>
      <p className={texts.quiet}>{edges.length === 0 ? MARGIN_TEXTS.noEdges : MARGIN_TEXTS.edgesIntro}</p>
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
          {MARGIN_TEXTS.moreEdges(edges.length - shown.length)}
        </Button>
      )}
    </section>
  );
}
