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

/** The entries once cells hold others; null leaves a cell blank, and what is blank is not recorded. */
export function withEntries(entries: Entries, cells: readonly ScoreCell[]): Entries {
  const rows = new Map<ItemId, Readonly<Partial<Record<ColumnId, Entry>>>>();
  for (const { item, column, entry } of cells) {
    rows.set(item, { ...(rows.get(item) ?? entries[item]), [column]: entry });
  }
  return withItems(
    entries,
    [...rows].map(([item, row]) => {
      const filled = Object.entries(row).filter(([, entry]) => entry !== null);
      return [item, filled.length === 0 ? undefined : Object.fromEntries(filled)];
    }),
  );
}

/** What is recorded of items, with something else of some of them; undefined leaves one out. */
export function withItems<Value>(
  all: Readonly<Partial<Record<ItemId, Value>>>,
  changed: readonly (readonly [ItemId, Value | undefined])[],
): Readonly<Partial<Record<ItemId, Value>>> {
  if (changed.length === 0) return all;
  const after = Object.entries({ ...all, ...Object.fromEntries(changed) });
  return Object.fromEntries(after.filter(([, value]) => value !== undefined));
}

/** The cells in which something stands. */
export function changedCells(entries: Entries): readonly ScoreCell[] {
  return (Object.entries(entries) as [ItemId, Entries[ItemId]][]).flatMap(([item, cells]) =>
    (Object.entries(cells ?? {}) as [ColumnId, Entry][])
      .filter(([, entry]) => readEntry(entry) !== 'blank')
      .map(([column, entry]) => ({ item, column, entry })),
  );
}
