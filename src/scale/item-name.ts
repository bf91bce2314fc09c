import { PART_TITLES } from './parts';
import type { Item } from './types';

/** How people refer to an item: "Begeleiding 8a" on the A/O scale, "Item 18" on the 25-item scale. */
export function itemName(item: Item): string {
  return item.id.startsWith('ips25-') ? `Item ${item.number}` : `${PART_TITLES[item.part]} ${item.number}`;
}
