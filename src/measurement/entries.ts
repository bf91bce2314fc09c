import type { ItemId } from '../scale/ids';
import type { ColumnId } from '../scale/types';
import { readEntry, type Entry } from './entry';

/** What stands in the score cells, by item and column. */
export type Entries = Readonly<Partial<Record<ItemId, Readonly<Partial<Record<ColumnId, Entry>>>>>>;
/** What was written about items. */
export type ItemTexts = Readonly<Partial<Record<ItemId, string>>>;

/** A cell with a score. */
export interface ScoreCell {
  readonly item: ItemId;
  readonly column: ColumnId;
  readonly entry: Entry;
}

/** The entry of one cell; `null` where nothing stands. */
export function entryOf(entries: Entries, item: ItemId, column: ColumnId): Entry {
  return entries[item]?.[column] ?? null;
}

/** The entries once a cell holds another; null leaves it blank, and what is blank is not recorded. */
export function withEntry(entries: Entries, { item, column, entry }: ScoreCell): Entries {
  const all = Object.entries({ ...entries[item], [column]: entry }).filter(([, each]) => each !== null);
  return withItem(entries, item, all.length === 0 ? undefined : Object.fromEntries(all));
}

/** What is recorded of items, with something else of one of them; undefined leaves it out. */
export function withItem<Value>(
  all: Readonly<Partial<Record<ItemId, Value>>>,
  item: ItemId,
  value: Value | undefined,
): Readonly<Partial<Record<ItemId, Value>>> {
  if (value !== undefined) return { ...all, [item]: value };
  return Object.fromEntries(Object.entries(all).filter(([id]) => id !== item));
}

/** The cells in which something stands. */
export function changedCells(entries: Entries): readonly ScoreCell[] {
  return (Object.entries(entries) as [ItemId, Entries[ItemId]][]).flatMap(([item, cells]) =>
    (Object.entries(cells ?? {}) as [ColumnId, Entry][])
      .filter(([, entry]) => readEntry(entry) !== 'blank')
      .map(([column, entry]) => ({ item, column, entry })),
  );
}
