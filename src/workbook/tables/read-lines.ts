import { improvementRecords, workerRecords } from '../../measurement/line-records';
import type { Measurement } from '../../measurement/measurement';
import type { Records } from '../../measurement/records';
import type { WorkbookContents } from '../paper/contents';
import { improvementTable } from './improvements';
import { filledFields, findLines, type LineTable } from './line-table';
import { workerTable } from './workers';

/** The measurement with all that stands in the tables of lines; nothing where a workbook does not have them yet. */
export function withLines(measurement: Measurement, contents: WorkbookContents): Measurement {
  const into = <Values>(before: Measurement, table: LineTable<Values>, records: Records<number, Values>) => {
    const found = findLines(table, contents);
    return found ? records.put(before, filledFields(table, found, contents.is1904 ?? false)) : before;
  };
  return into(into(measurement, workerTable, workerRecords), improvementTable, improvementRecords);
}
