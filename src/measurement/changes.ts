import type { ItemId } from '../scale/ids';
import { cellText } from './cell-texts';
import type { ScoreCell } from './entries';
import type { Measurement } from './measurement';
import type { Records } from './records';
import type { ScoresBeside } from './scenario-records';
import { RECORDS, type Change, type Row, type TableId, type Values } from './tables';

/** What gives a cell with a score this entry. */
export const scoreChange = ({ item, column, entry }: ScoreCell): Change<'scores'> => ({
  table: 'scores',
  row: item,
  field: column,
  value: entry,
});

/** The same beside the real scores: in a scenario, or among those that are kept. Null leaves it as scored. */
export const scenarioChange = (of: ScoresBeside, { item, column, entry }: ScoreCell): Change<'scenarios'> => ({
  table: 'scenarios',
  row: { of, item },
  field: column,
  value: entry,
});

/** The measurement once these changes are in it, each as a cell can hold it. */
export function applyChanges(measurement: Measurement, changes: readonly Change[]): Measurement {
  const all = changes.map((change) => cleaned(change));
  const tables = [...new Set(all.map(({ table }) => table))];
  return tables.reduce((before, table) => withTable(before, table, changesIn(all, table)), measurement);
}

function withTable<T extends TableId>(
  measurement: Measurement,
  table: T,
  changes: readonly (Change & Change<T>)[],
): Measurement {
  return recordsOf(table).put(measurement, changes);
}

const changesIn = <T extends TableId>(changes: readonly Change[], table: T) =>
  changes.filter((change): change is Change & Change<T> => change.table === table);

/** A change whose text is as a cell can hold it. */
export function cleaned<T extends TableId>(change: Change<T>): Change<T> {
  return typeof change.value === 'string' ? { ...change, value: cellText(change.value) } : change;
}

/** Does the cell of a change hold something else in one measurement than in the other? */
export function hasChanged<T extends TableId>(change: Change<T>, before: Measurement, after: Measurement): boolean {
  const { get } = recordsOf(change.table);
  const contentIn = (measurement: Measurement) => JSON.stringify(get(measurement, change.row, change.field));
  return contentIn(before) !== contentIn(after);
}

/** The same for two changes of one cell. */
export function cellKey<T extends TableId>(change: Change<T>): string {
  return `${change.table} ${recordsOf(change.table).id(change.row)} ${String(change.field)}`;
}

/** The same for changes that are written together or not at all: the scores of an item, in a scenario too. */
export function groupKey<T extends TableId>(change: Change<T>): string {
  const { id, isTogether } = recordsOf(change.table);
  return isTogether(change.field) ? `${change.table} ${id(change.row)}` : cellKey(change);
}

/** The item that a change is about; null where it is about none. */
export function itemOf<T extends TableId>(change: Change<T>): ItemId | null {
  return recordsOf(change.table).item(change.row);
}

/** Is it a text of somebody's own, which nobody wants to type again? */
export function isText<T extends TableId>(change: Change<T>): boolean {
  return recordsOf(change.table).isText(change.field);
}

function recordsOf<T extends TableId>(table: T): Records<Row<T>, Values<T>> {
  return RECORDS[table];
}
