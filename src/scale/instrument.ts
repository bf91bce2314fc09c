import { PART_TITLES } from './parts';
import type { Item, Scale } from './types';

/** An instrument as written down: what it says of all its items is said once. */
interface ScaleDefinition extends Omit<Scale, 'items'> {
  readonly items: readonly Omit<Item, 'word' | 'words'>[];
}

/** The instrument, complete: its items know how they are called and in whose words they speak. */
export function instrument(definition: ScaleDefinition): Scale {
  const { itemWord, words, items } = definition;
  return { ...definition, items: items.map((item) => ({ ...item, word: itemWord ?? PART_TITLES[item.part], words })) };
}
