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

/** The entries once a cell holds another. */
export function withEntry(entries: Entries, { item, column, entry }: ScoreCell): Entries {
  return { ...entries, [item]: { ...entries[item], [column]: entry } };
}

/** The cells in which something stands. */
export function changedCells(entries: Entries): readonly ScoreCell[] {
  return (Object.entries(entries) as [ItemId, Entries[ItemId]][]).flatMap(([item, cells]) =>
    (Object.entries(cells ?? {}) as [ColumnId, Entry][])
      .filter(([, entry]) => readEntry(entry) !== 'blank')
      .map(([column, entry]) => ({ item, column, entry })),
  );
}
