import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { useChecked, usePane, useSession } from '../pane-context';
import { filteredRows, ITEM_FILTERS } from '../state/item-list';
import { SCORE_TEXTS } from './texts';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  filter: { minWidth: 0, paddingLeft: '6px', paddingRight: '6px', flexGrow: 1, whiteSpace: 'nowrap' },
});

/** Which items are gone through: all, those still to score, or those with findings. */
export function ItemFilterChoice() {
  const styles = useStyles();
  const checked = useChecked();
  const { session } = usePane();
  const { filter } = useSession(session);
  return (
    <div role="group" aria-label={SCORE_TEXTS.filter} className={styles.filters}>
      {ITEM_FILTERS.map((each) => (
        <ToggleButton
          key={each}
          size="small"
          className={styles.filter}
          checked={each === filter}
          onClick={() => {
            session.setFilter(each);
          }}
        >
          {SCORE_TEXTS.filters[each]} ({filteredRows(checked, each).length})
        </ToggleButton>
      ))}
    </div>
  );
}
