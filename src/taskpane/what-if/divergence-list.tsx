import { mergeClasses } from '@fluentui/react-components';
import { entryOf, type Entries } from '../../measurement/entries';
import { entryText } from '../../measurement/entry';
import { COLUMN_LABELS } from '../../scale/column-labels';
import type { Divergence } from '../state/scenario-outcome';
import { useTextStyles } from '../text-styles';
import { useBoardStyles } from './board-styles';
import { ItemLink } from './item-link';
import { WHAT_IF_TEXTS } from './texts';

interface DivergenceListProps {
  readonly divergences: readonly Divergence[];
  readonly entries: Entries;
}

/** The rows in which A and O would differ and may not, each with a way to go there. */
export function DivergenceList({ divergences, entries }: DivergenceListProps) {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  if (divergences.length === 0) return null;
  return (
    <div className={mergeClasses(styles.card, styles.wrong)}>
      <p className={mergeClasses(texts.text, styles.strong)}>{WHAT_IF_TEXTS.divergences(divergences.length)}</p>
      <ul className={styles.list}>
        {divergences.map(({ row, row: { item, open }, isNew }) => (
          <li key={item.id}>
            <ItemLink row={row} />:{' '}
            {WHAT_IF_TEXTS.divergent(
              open.map((column) => `${COLUMN_LABELS[column]} ${entryText(entryOf(entries, item.id, column))}`),
            )}{' '}
            {isNew ? WHAT_IF_TEXTS.isNew : WHAT_IF_TEXTS.isOld}
          </li>
        ))}
      </ul>
    </div>
  );
}
