import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { anchorText } from '../../measurement/anchor-text';
import { entryOf } from '../../measurement/entries';
import { readEntry } from '../../measurement/entry';
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
import { ItemSources } from './item-sources';
import { ItemText } from './item-text';
import { SCORE_TEXTS } from './texts';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  name: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
  remark: {
    margin: 0,
    paddingLeft: '8px',
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/** One item: what it asks, its anchors as choices, and what the reviewer writes with it. */
export function ItemView({ row }: { readonly row: FormRow }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const checked = useChecked();
  const { session } = usePane();
  const aim = aimedAt(useSession(session), checked);
  const { measurement, findings } = checked;
  const { entries } = measurement;
  const { item } = row;
  const choices = choicesOf(row);
  const anchors = RATINGS.map((rating) => ({ rating, ...anchorText(measurement, item, rating) }));
  const aimedColumns = aim === null ? [] : columnsOfChoice(row, aim);
  const canWipe = aimedColumns.some((column) => readEntry(entryOf(entries, item.id, column)) !== 'blank');
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
      <p className={texts.text}>{item.criterion}</p>
      {item.remark !== undefined && (
        <p className={styles.remark}>
          <strong>{SCORE_TEXTS.remark}:</strong> {item.remark}
        </p>
      )}
      <ItemSources item={item} />
      {choices.length === 0 && <p className={texts.text}>{SCORE_TEXTS.closed}</p>}
      {row.mustBeEqual && <p className={texts.quiet}>{SCORE_TEXTS.oneForBoth}</p>}
      {choices.length > 1 && <p className={texts.quiet}>{SCORE_TEXTS.mayDiffer}</p>}
      {choices.length > 1 ? <AnchorTable row={row} anchors={anchors} /> : <AnchorChoice row={row} anchors={anchors} />}
      {aim !== null && (
        <>
          {choices.length > 1 && <p className={texts.quiet}>{SCORE_TEXTS.digitsFor(columnLabels(aimedColumns))}</p>}
          <div className={styles.actions}>
            <Button
              size="small"
              onClick={() => {
                session.run({ kind: 'next-open' });
              }}
            >
              {SCORE_TEXTS.nextOpen}
            </Button>
            <Button size="small" disabledFocusable={!canWipe} onClick={session.wipe}>
              {choices.length > 1 ? SCORE_TEXTS.wipeColumn(columnLabels(aimedColumns)) : SCORE_TEXTS.wipe}
            </Button>
          </div>
        </>
      )}
      <EvidenceForm key={item.id} row={row} />
      <ItemText kind="note" item={item.id} />
      <ItemText kind="recommendation" item={item.id} />
      <p className={texts.quiet}>
        {SCORE_TEXTS.origin(item.reference.document, item.reference.part, item.reference.number)}
      </p>
    </section>
  );
}
