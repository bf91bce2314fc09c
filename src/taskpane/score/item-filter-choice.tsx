import { makeStyles, Select } from '@fluentui/react-components';
import { useChecked, usePane, useSession } from '../pane-context';
import { filteredRows, filterIn, filtersFor } from '../state/item-list';
import { SCORE_TEXTS } from './texts';

const useStyles = makeStyles({
  filter: { minWidth: 0, width: '96px', '& select': { height: '28px', textOverflow: 'ellipsis' } },
});

/** Which items are gone through: all, those still to score, with findings, or on which reviewers have to agree. */
export function ItemFilterChoice() {
  const styles = useStyles();
  const checked = useChecked();
  const { session } = usePane();
  const filter = filterIn(checked, useSession(session).filter);
  const filters = filtersFor(checked);
  return (
    <Select
      size="small"
      aria-label={SCORE_TEXTS.filter}
      className={styles.filter}
      value={filter}
      onChange={(_, { value }) => {
        session.setFilter(filters.find((each) => each === value) ?? filter);
      }}
    >
      {filters.map((each) => (
        <option key={each} value={each}>
          {SCORE_TEXTS.filters[each]} ({filteredRows(checked, each).length})
        </option>
      ))}
    </Select>
  );
}
