import { Link } from '@fluentui/react-components';
import { itemName } from '../../../scale/item-name';
import type { FormRow } from '../../../scale/score-form';
import { ItemPicker } from '../../score/item-picker';
import { useBoard, useShow } from './board';
import { WHAT_IF_TEXTS } from './texts';

/** Where an item is changed. */
export const ITEM_SECTION = 'what-if-item';

/** The name of an item, which goes to where it is changed; of one that takes no score, its name alone. */
export function ItemLink({ row: { item, open } }: { readonly row: FormRow }) {
  const show = useShow();
  if (open.length === 0) return itemName(item);
  return (
    <Link
      as="button"
      inline
      aria-label={WHAT_IF_TEXTS.goToItem(itemName(item))}
      onClick={() => {
        show({ item: item.id });
        document.getElementById(ITEM_SECTION)?.focus();
      }}
    >
      {itemName(item)}
    </Link>
  );
}

interface BoardItemPickerProps {
  readonly shown: FormRow;
  /** What is said of a row beside its name; empty for nothing. */
  readonly remark: (row: FormRow) => string;
}

/** Going from item to item; past the last one comes the first. */
export function BoardItemPicker({ shown, remark }: BoardItemPickerProps) {
  const show = useShow();
  const rows = useBoard().measurement.form.rows.filter(({ open }) => open.length > 0);
  return (
    <ItemPicker
      rows={rows}
      shown={shown.item.id}
      remark={remark}
      onChoose={(item) => {
        show({ item });
      }}
      onStep={(by) => {
        const row = rows[(rows.indexOf(shown) + by + rows.length) % rows.length];
        if (row) show({ item: row.item.id });
      }}
    />
  );
}
