import { makeStyles, tokens } from '@fluentui/react-components';
import { SOURCE_CODES } from '../../scale/source-codes';
import type { Item } from '../../scale/types';
import { useChecked } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { SCORE_TEXTS } from './texts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: { margin: '4px 0 0', display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '2px 8px' },
  code: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
  sources: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Where the evidence of an item is found, with what the codes mean. */
export function ItemSources({ item }: { readonly item: Item }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { scale } = useChecked().measurement.form;
  if (item.sources.length === 0) {
    // The 25-item scale names no sources at all; saying so 25 times helps nobody.
    return scale.items.every(({ sources }) => sources.length === 0) ? null : (
      <p className={texts.quiet}>{SCORE_TEXTS.noSources}</p>
    );
  }
  return (
    <details className={styles.sources}>
      <summary className={styles.summary}>
        {SCORE_TEXTS.sources}: {item.sources.join(', ')}
      </summary>
      <dl className={styles.list}>
        {item.sources.map((code) => (
          <div key={code} style={{ display: 'contents' }}>
            <dt className={styles.code}>{code}</dt>
            <dd className={styles.meaning}>{SOURCE_CODES[code]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
