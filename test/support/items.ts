import type { ItemId } from '../../src/scale/ids';
import { SCALES } from '../../src/scale/scales';
import type { Item } from '../../src/scale/types';

/** All items of both scales. */
export const ALL_ITEMS: readonly Item[] = Object.values(SCALES).flatMap(({ items }) => items);

export function itemById(id: ItemId): Item {
  const item = ALL_ITEMS.find((each) => each.id === id);
  if (!item) throw new Error(`No item ${id}`);
  return item;
}
