import type { Entries } from '../../src/measurement/entries';
import type { Entry } from '../../src/measurement/entry';
import type { Measurement } from '../../src/measurement/measurement';
import type { ItemId } from '../../src/scale/ids';
import { openRows, type ScoreForm } from '../../src/scale/score-form';
import type { ColumnId, Rating } from '../../src/scale/types';
import { withEntries } from './measurements';

/** Ways to change a measurement without touching it, for tests that compare before and after. */

/** A cell that takes a score. */
export interface OpenCell {
  readonly item: ItemId;
  readonly column: ColumnId;
}

export function openCells(form: ScoreForm, column: ColumnId): OpenCell[] {
  return openRows(form, column).map((row) => ({ item: row.item.id, column }));
}

export function allOpenCells(form: ScoreForm): OpenCell[] {
  return form.columns.flatMap((column) => openCells(form, column));
}

export function entryAt({ entries }: Measurement, { item, column }: OpenCell): Entry {
  return entries[item]?.[column] ?? null;
}

export function withEntry(measurement: Measurement, { item, column }: OpenCell, entry: Entry): Measurement {
  return { ...measurement, entries: withEntries(measurement.entries, { [item]: { [column]: entry } }) };
}

/** A score by rule 1 of the scale, said in another way than the code says it. */
export function isScore(entry: Entry): entry is Rating {
  return [1, 2, 3, 4, 5].some((rating) => rating === entry);
}

/** Every open cell without a score gets one, in turn from `ratings`. */
export function completed(measurement: Measurement, ratings: readonly Rating[]): Measurement {
  return allOpenCells(measurement.form)
    .filter((cell) => !isScore(entryAt(measurement, cell)))
    .reduce((filled, cell, index) => withEntry(filled, cell, ratings[index % ratings.length] ?? 1), measurement);
}

/** The same without anything in the cells that take no score. */
export function withoutClosedCells(measurement: Measurement): Measurement {
  const kept = allOpenCells(measurement.form).reduce<Entries>(
    (entries, cell) => withEntries(entries, { [cell.item]: { [cell.column]: entryAt(measurement, cell) } }),
    {},
  );
  return { ...measurement, entries: kept };
}

/** The same record with its keys the other way round. */
export function reversed<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).reverse()) as T;
}

/** Makes every write, however deep, throw. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}
