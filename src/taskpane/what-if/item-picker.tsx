import { Button, makeStyles, Select } from '@fluentui/react-components';
import { itemName } from '../../scale/item-name';
import type { FormRow } from '../../scale/score-form';
import { useBoard, useShow } from './board';
import { useBoardStyles } from './board-styles';
import { WHAT_IF_TEXTS } from './texts';

const useStyles = makeStyles({
  picker: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto', columnGap: '4px' },
  step: { minWidth: '32px', paddingLeft: 0, paddingRight: 0 },
});

interface ItemPickerProps {
  readonly shown: FormRow;
  /** What is said of a row beside its name; empty for nothing. */
  readonly remark: (row: FormRow) => string;
}

/** Going from item to item; past the last one comes the first. */
export function ItemPicker({ shown, remark }: ItemPickerProps) {
  const styles = useStyles();
  const board = useBoardStyles();
  const show = useShow();
  const rows = useBoard().measurement.form.rows.filter(({ open }) => open.length > 0);
  const go = (step: number) => {
    const row = rows[(rows.indexOf(shown) + step + rows.length) % rows.length];
    if (row) show({ item: row.item.id });
  };
  const step = (by: number, sign: string, label: string) => (
    <Button
      className={styles.step}
      aria-label={label}
      title={label}
      onClick={() => {
        go(by);
      }}
    >
      {sign}
    </Button>
  );
  return (
    <div className={styles.picker}>
      {step(-1, '‹', WHAT_IF_TEXTS.previous)}
      <Select
        aria-label={WHAT_IF_TEXTS.item}
        className={board.narrow}
        value={shown.item.id}
        onChange={(_, { value }) => {
          const row = rows.find(({ item }) => item.id === value);
          if (row) show({ item: row.item.id });
        }}
      >
        {rows.map((row) => (
          <option key={row.item.id} value={row.item.id}>
            {itemName(row.item)} – {row.item.title}
            {remark(row) === '' ? '' : ` (${remark(row)})`}
          </option>
        ))}
      </Select>
      {step(1, '›', WHAT_IF_TEXTS.following)}
    </div>
  );
}
