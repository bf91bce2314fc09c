import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { entryOf } from '../../measurement/entries';
import { readEntry } from '../../measurement/entry';
import { columnLabels } from '../../scale/column-labels';
import type { FormRow } from '../../scale/score-form';
import { useChecked, usePane, useSession } from '../pane-context';
import { choicesOf, columnsOfChoice } from '../state/score-steps';
import { aimedAt } from '../state/session-state';
import { useTextStyles } from '../text-styles';
import { ItemSources } from './item-sources';
import { KeyHelp } from './key-help';
import { SCORE_TEXTS } from './texts';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    lineHeight: '18px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  rest: { display: 'flex', flexDirection: 'column', rowGap: '8px', paddingTop: '8px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/** What an item is seldom asked for: going on and wiping by pointer, where it comes from, and the keys. */
export function ItemRest({ row }: { readonly row: FormRow }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const checked = useChecked();
  const { session } = usePane();
  const aim = aimedAt(useSession(session), checked);
  const { item } = row;
  const columns = aim === null ? [] : columnsOfChoice(row, aim);
  const { entries } = checked.measurement;
  const canWipe = columns.some((column) => readEntry(entryOf(entries, item.id, column)) !== 'blank');
  return (
    <details>
      <summary className={styles.summary}>{SCORE_TEXTS.rest}</summary>
      <div className={styles.rest}>
        {aim !== null && (
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
              {choicesOf(row).length > 1 ? SCORE_TEXTS.wipeColumn(columnLabels(columns)) : SCORE_TEXTS.wipe}
            </Button>
          </div>
        )}
        <ItemSources item={item} />
        <p className={texts.quiet}>
          {SCORE_TEXTS.origin(item.reference.document, item.reference.part, item.reference.number)}
        </p>
        <KeyHelp />
      </div>
    </details>
  );
}
