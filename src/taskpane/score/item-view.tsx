import { makeStyles, tokens } from '@fluentui/react-components';
import { anchorText } from '../../measurement/anchor-text';
import type { FormRow } from '../../scale/score-form';
import { itemName } from '../../scale/item-name';
import { RATINGS } from '../../scale/types';
import { FindingCard } from '../check/finding-card';
import { EvidenceForm } from '../evidence/evidence-form';
import { useHiddenStyles } from '../hidden-styles';
import { useChecked } from '../pane-context';
import { isOfReviewers } from '../state/item-list';
import { choicesOf } from '../state/score-steps';
import { useTextStyles } from '../text-styles';
import { AnchorChoice } from './anchor-choice';
import { AnchorTable } from './anchor-table';
import { ItemQuestion } from './item-question';
import { ItemRest } from './item-rest';
import { ItemText } from './item-text';
import { ReviewersPanel } from './reviewers/reviewers-panel';
import { SCORE_TEXTS } from './texts';

const useStyles = makeStyles({
  texts: { position: 'relative', display: 'flex', flexDirection: 'column', rowGap: '4px' },
  item: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '17px',
    overflowWrap: 'anywhere',
  },
});

/** One item: what it asks, its anchors as choices, and what the reviewer writes with it. */
export function ItemView({ row }: { readonly row: FormRow }) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const texts = useTextStyles();
  const { measurement, findings } = useChecked();
  const { item } = row;
  const choices = choicesOf(row);
  const anchors = RATINGS.map((rating) => ({ rating, ...anchorText(measurement, item, rating) }));
  return (
    <section className={styles.item} aria-labelledby="item-title">
      <h2 id="item-title" className={styles.title}>
        {/* Which item it is, is read in the bar right above. */}
        <span className={hidden}>{itemName(item)} </span>
        {item.title}
      </h2>
      {findings
        .filter((finding) => finding.item === item.id && finding.severity !== 'info')
        .map((finding) => (
          <FindingCard key={`${finding.code} ${finding.column ?? ''}`} finding={finding} isInItem />
        ))}
      <ItemQuestion key={`question ${item.id}`} item={item} />
      {choices.length === 0 && <p className={texts.text}>{SCORE_TEXTS.closed}</p>}
      {row.mustBeEqual && <p className={texts.quiet}>{SCORE_TEXTS.oneForBoth}</p>}
      {choices.length > 1 ? <AnchorTable row={row} anchors={anchors} /> : <AnchorChoice row={row} anchors={anchors} />}
      {isOfReviewers(measurement) && <ReviewersPanel key={`reviewers ${item.id}`} row={row} />}
      <div className={styles.texts}>
        <ItemText kind="note" item={item.id} />
        <ItemText kind="recommendation" item={item.id} />
      </div>
      <EvidenceForm key={`evidence ${item.id}`} row={row} />
      <ItemRest row={row} />
    </section>
  );
}
