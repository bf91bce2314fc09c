import { Button, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemId } from '../../scale/ids';
import { itemName } from '../../scale/item-name';
import type { FormRow } from '../../scale/score-form';
import { SCORE_TEXTS } from './texts';

const useStyles = makeStyles({
  picker: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto auto', columnGap: '4px' },
  step: { minWidth: '32px', height: '28px', padding: 0 },
  select: { minWidth: 0, '& select': { height: '28px', textOverflow: 'ellipsis' } },
});

interface ItemPickerProps {
  readonly rows: readonly FormRow[];
  /** The item on view; null where there is none. */
  readonly shown: ItemId | null;
  /** What is said of a row beside its name; empty for nothing. */
  readonly remark: (row: FormRow) => string;
  readonly onChoose: (item: ItemId) => void;
  readonly onStep: (by: 1 | -1) => void;
  /** What stands at the end of the line. */
  readonly children?: ReactNode;
}

/** Going from item to item: to the one before or after, or to one from the list. */
export function ItemPicker({ rows, shown, remark, onChoose, onStep, children }: ItemPickerProps) {
  const styles = useStyles();
  const step = (by: 1 | -1, sign: string, label: string) => (
    <Button
      className={styles.step}
      aria-label={label}
      title={label}
      onClick={() => {
        onStep(by);
      }}
    >
      {sign}
    </Button>
  );
  return (
    <div className={styles.picker}>
      {step(-1, '‹', SCORE_TEXTS.previous)}
      <Select
        size="small"
        aria-label={SCORE_TEXTS.item}
        className={styles.select}
        value={shown ?? ''}
        onChange={(_, { value }) => {
          const row = rows.find(({ item }) => item.id === value);
          if (row) onChoose(row.item.id);
        }}
      >
        {rows.map((row) => (
          <option key={row.item.id} value={row.item.id}>
            {itemName(row.item)} – {row.item.title}
            {remark(row) === '' ? '' : ` (${remark(row)})`}
          </option>
        ))}
      </Select>
      {step(1, '›', SCORE_TEXTS.following)}
      {children}
    </div>
  );
}
