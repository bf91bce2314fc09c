import { JOB_FIELD_IDS } from '../scale/job-fields';
import { WORKER_FIELD_IDS } from '../scale/worker-fields';
import { EMPTY_AGENDA_ENTRIES, type AgendaEntries } from './agenda';
import { EMPTY_IMPROVEMENT } from './improvement';
import type { Measurement } from './measurement';
import type { Records } from './records';
import { RECORDS, type Change, type Row, type TableId, type Values } from './tables';

/** What gives the cell of a change the content that it has in a measurement. */
export const heldIn = <T extends TableId>(measurement: Measurement, { table, row, field }: Change<T>): Change =>
  cellIn(measurement, table, row, field);

/**
 * The same for the other cells by which it is known that a line still is the line that was shown: all of a worker, a job, a
 * line of the agenda or an action, and the name of a scenario. None where a row is known by a key of its own.
 */
export function lineIn(measurement: Measurement, change: Change): readonly Change[] {
  switch (change.table) {
    case 'workers':
      return othersIn(measurement, change, ['code', ...WORKER_FIELD_IDS]);
    case 'jobs':
      return othersIn(measurement, change, JOB_FIELD_IDS);
    case 'agenda':
      return othersIn(measurement, change, Object.keys(EMPTY_AGENDA_ENTRIES) as (keyof AgendaEntries)[]);
    case 'improvements':
      return othersIn(measurement, change, Object.keys(EMPTY_IMPROVEMENT) as (keyof typeof EMPTY_IMPROVEMENT)[]);
    case 'scenarios':
      return [cellIn(measurement, 'scenario-names', change.row.of, 'name')];
    default:
      return [];
  }
}

const othersIn = <T extends 'workers' | 'jobs' | 'agenda' | 'improvements'>(
  measurement: Measurement,
  { table, row, field }: Change<T>,
  fields: readonly (keyof Values<T>)[],
): readonly Change[] =>
  fields.filter((other) => other !== field).map((other) => cellIn(measurement, table, row, other));

function cellIn<T extends TableId>(measurement: Measurement, table: T, row: Row<T>, field: keyof Values<T>): Change {
  const { get }: Records<Row<T>, Values<T>> = RECORDS[table];
  return { table, row, field, value: get(measurement, row, field) } as unknown as Change;
}
