import type { Item } from './types';

/** How people refer to an item: "Begeleiding 8a" on the A/O scale, "Item 18" on the 25-item scale. */
export const itemName = ({ word, number }: Item): string => `${word} ${number}`;
