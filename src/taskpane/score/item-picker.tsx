import { Button, makeStyles, Select } from '@fluentui/react-components';
import type { FormRow } from '../../scale/score-form';
import { itemName } from '../../scale/item-name';
import { rowStatus, ROW_IN_ORDER } from '../../scoring/row-status';
import { useChecked, usePane, useSession } from '../pane-context';
import { SCORE_TEXTS } from './texts';

const useStyles = makeStyles({
  picker: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto', columnGap: '4px' },
  step: { minWidth: '32px', paddingLeft: 0, paddingRight: 0 },
  select: { minWidth: 0, '& select': { textOverflow: 'ellipsis' } },
});

/** Going from item to item. */
export function ItemPicker({ rows }: { readonly rows: readonly FormRow[] }) {
  const styles = useStyles();
  const { measurement, assessment } = useChecked();
  const { session } = usePane();
  const { item } = useSession(session);
  const { form } = measurement;
  // The item on view stays in the list when its score takes it out of the filter.
  const listed = form.rows.filter((row) => rows.includes(row) || row.item.id === item);
  const optionText = (row: FormRow) => {
    const status = rowStatus(form, row, assessment.findings);
    return `${itemName(row.item)} – ${row.item.title}${status === ROW_IN_ORDER ? '' : ` (${status})`}`;
  };
  return (
    <div className={styles.picker}>
      <Button
        className={styles.step}
        aria-label={SCORE_TEXTS.previous}
        title={SCORE_TEXTS.previous}
        onClick={() => {
          session.run({ kind: 'previous' });
        }}
      >
        ‹
      </Button>
      <Select
        aria-label={SCORE_TEXTS.item}
        className={styles.select}
        value={item ?? ''}
        onChange={(_, { value }) => {
          const row = listed.find((each) => each.item.id === value);
          if (row) session.goTo(row.item.id);
        }}
      >
        {listed.map((row) => (
          <option key={row.item.id} value={row.item.id}>
            {optionText(row)}
          </option>
        ))}
      </Select>
      <Button
        className={styles.step}
        aria-label={SCORE_TEXTS.following}
        title={SCORE_TEXTS.following}
        onClick={() => {
          session.run({ kind: 'following' });
        }}
      >
        ›
      </Button>
    </div>
  );
}
