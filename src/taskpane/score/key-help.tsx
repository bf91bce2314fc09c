import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useChecked, usePane, useSession } from '../pane-context';
import { isOfReviewers } from '../state/item-list';
import { useTextStyles } from '../text-styles';
import { SCORE_TEXTS } from './texts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: { margin: '4px 0', display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '2px 12px' },
  key: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
});

/** The keys, and whether scoring by key moves on. */
export function KeyHelp() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { session } = usePane();
  const { advance } = useSession(session);
  const keys = [...SCORE_TEXTS.keyList, ...(isOfReviewers(useChecked().measurement) ? [SCORE_TEXTS.reasonKey] : [])];
  return (
    <div>
      <Checkbox
        label={SCORE_TEXTS.advance}
        checked={advance}
        onChange={(_, { checked }) => {
          session.setAdvance(checked === true);
        }}
      />
      <details>
        <summary className={styles.summary}>{SCORE_TEXTS.keys}</summary>
        <dl className={styles.list}>
          {keys.map(([key, meaning]) => (
            <div key={key} style={{ display: 'contents' }}>
              <dt className={styles.key}>{key}</dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p className={texts.soft}>{SCORE_TEXTS.keysWhere}</p>
      </details>
    </div>
  );
}
