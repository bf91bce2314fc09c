import { Link } from '@fluentui/react-components';
import { itemName } from '../../scale/item-name';
import type { FormRow } from '../../scale/score-form';
import { useShow } from './board';
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
