import { makeStyles, tokens } from '@fluentui/react-components';
import { anchorText } from '../../measurement/anchor-text';
import { columnLabels } from '../../scale/column-labels';
import type { FormRow } from '../../scale/score-form';
import { itemName } from '../../scale/item-name';
import { RATINGS } from '../../scale/types';
import { FindingCard } from '../check/finding-card';
import { EvidenceForm } from '../evidence/evidence-form';
import { useChecked, usePane, useSession } from '../pane-context';
import { aimedAt } from '../state/session-state';
import { choicesOf, columnsOfChoice } from '../state/score-steps';
import { useTextStyles } from '../text-styles';
import { AnchorChoice } from './anchor-choice';
import { AnchorTable } from './anchor-table';
import { ItemQuestion } from './item-question';
import { ItemRest } from './item-rest';
import { ItemText } from './item-text';
import { SCORE_TEXTS } from './texts';

const useStyles = makeStyles({
  texts: { position: 'relative', display: 'flex', flexDirection: 'column', rowGap: '6px' },
  item: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  name: { fontWeight: tokens.fontWeightRegular },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
});

/** One item: what it asks, its anchors as choices, and what the reviewer writes with it. */
export function ItemView({ row }: { readonly row: FormRow }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const checked = useChecked();
  const { session } = usePane();
  const aim = aimedAt(useSession(session), checked);
  const { measurement, findings } = checked;
  const { item } = row;
  const choices = choicesOf(row);
  const anchors = RATINGS.map((rating) => ({ rating, ...anchorText(measurement, item, rating) }));
  return (
    <section className={styles.item} aria-labelledby="item-title">
      <h2 id="item-title" className={styles.title}>
        <span className={styles.name}>{itemName(item)}</span> {item.title}
      </h2>
      {findings
        .filter((finding) => finding.item === item.id && finding.severity !== 'info')
        .map((finding) => (
          <FindingCard key={`${finding.code} ${finding.column ?? ''}`} finding={finding} isInItem />
        ))}
      <ItemQuestion key={`question ${item.id}`} item={item} />
      {choices.length === 0 && <p className={texts.text}>{SCORE_TEXTS.closed}</p>}
      {row.mustBeEqual && <p className={texts.quiet}>{SCORE_TEXTS.oneForBoth}</p>}
      {choices.length > 1 && aim !== null && (
        <p className={texts.quiet}>
          {SCORE_TEXTS.mayDiffer} {SCORE_TEXTS.digitsFor(columnLabels(columnsOfChoice(row, aim)))}
        </p>
      )}
      {choices.length > 1 ? <AnchorTable row={row} anchors={anchors} /> : <AnchorChoice row={row} anchors={anchors} />}
      <div className={styles.texts}>
        <ItemText kind="note" item={item.id} />
        <ItemText kind="recommendation" item={item.id} />
      </div>
      <EvidenceForm key={`evidence ${item.id}`} row={row} />
      <ItemRest row={row} />
    </section>
  );
}
