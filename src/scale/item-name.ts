import { COLUMN_LABELS } from './column-labels';
import type { ColumnId, Item } from './types';

/** How people refer to an item: "Begeleiding 8a" on the A/O scale, "Item 18" on the 25-item scale. */
export const itemName = ({ word, number }: Item): string => `${word} ${number}`;

/** An item with the column of a score or an answer of it, where that is one of two: "Begeleiding 8a, IPS-O". */
export const itemNameIn = (item: Item, column: ColumnId | 'AO'): string =>
  column === 'A' || column === 'O' ? `${itemName(item)}, ${COLUMN_LABELS[column]}` : itemName(item);
