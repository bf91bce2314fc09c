import type { PlaceRow } from '../../measurement/consensus-records';
import { inputAt } from '../../measurement/evidence-records';
import type { Measurement } from '../../measurement/measurement';
import { columnOfBody, type EvidenceBody } from '../../measurement/recorded-evidence';
import type { Change, Row, TableId, Values } from '../../measurement/tables';
import { answeringFact, type EvidenceInput } from '../../scale/evidence-input';
import type { ItemId } from '../../scale/ids';
import type { ScoreForm } from '../../scale/score-form';
import type { ColumnId } from '../../scale/types';
import type { CellOfTable } from '../../scoring/evidence/fact';
import { factsOf } from '../../scoring/evidence/facts';
import { gatherWorkers, unusualWorkers } from '../../scoring/evidence/gather-workers';
import { addressOf, oneCell, textAt, valueAt } from '../paper/contents';
import { resultHeader } from '../sheets/evidence/layout';
import type { StandingTable } from '../tables/table';
import type { StandingTables } from '../tables/tables';
import type { BandSetId } from '../../scale/verdicts';

/** Where the scores of an item stand; `AO` for both columns; null if its row is gone or double. */
export function locateScore(scores: StandingTables['scores'], item: ItemId, column: ColumnId | 'AO'): string | null {
  if (!scores) return null;
  const columns: ColumnId[] = column === 'AO' ? ['A', 'O'] : [column];
  const places = columns.flatMap((id) => scores.placeOf(item, id) ?? []);
  const [first] = places;
  if (!first) return null;
  const [left, right] = [
    Math.min(...places.map((each) => each.column)),
    Math.max(...places.map((each) => each.column)),
  ];
  if (right - left <= 1) return addressOf(scores.sheet, { top: first.row, left, bottom: first.row, right });
  return [left, right].map((place) => addressOf(scores.sheet, oneCell(first.row, place))).join(',');
}

/**
 * Where the answer under a key of an item is given; where nothing is answered there, the first entry of a worker that
 * cannot be or looks like a slip, or what cannot be in another table. Null if a workbook has no place for it.
 */
export function locateAnswer(
  tables: StandingTables,
  measurement: Measurement,
  item: ItemId,
  body: EvidenceBody,
  key: string,
): string | null {
  const { evidence } = tables;
  const place = evidence?.placeOf({ item, key, component: null }, columnOfBody(body)) ?? null;
  const input = inputAt(measurement.form, { item, key });
  const isBlank = !evidence || !place || valueAt(evidence.sheet, place.row, place.column) === null;
  const elsewhere = isBlank && input ? wrongElsewhere(measurement, input) : null;
  return (
    (elsewhere && addressIn(tables, elsewhere)) ??
    (evidence && place && addressOf(evidence.sheet, oneCell(place.row, place.column)))
  );
}

/** What cannot be, or looks like a slip, in another table that answers a question. */
function wrongElsewhere(measurement: Measurement, input: EvidenceInput): CellOfTable | null {
  const { workers } = measurement.evidence;
  const { workers: field } = input;
  const id = answeringFact(input);
  const fact = id === null ? undefined : factsOf(measurement)[id];
  if (fact) return 'problems' in fact ? fact.at : null;
  if (field === undefined) return null;
  const wrong = workers.findIndex((worker) => 'problems' in (gatherWorkers(field, [worker]) ?? {}));
  const row = wrong < 0 ? workers.findIndex((worker) => unusualWorkers(field, [worker]).length > 0) : wrong;
  return row < 0 ? null : { table: 'workers', row, field };
}

/** Where a field of a row stands; null if a workbook has no place for it. */
function addressIn<T extends TableId>(
  tables: StandingTables,
  { table, row, field }: Pick<Change<T>, 'table' | 'row' | 'field'>,
) {
  const standing = tables[table] as StandingTable<Row<T>, Values<T>> | null;
  const place = standing?.placeOf(row, field);
  return standing && place ? addressOf(standing.sheet, oneCell(place.row, place.column)) : null;
}

/** Where a reason is written; null if its row or the sheet is gone. */
export const locateReason = (tables: StandingTables, row: PlaceRow): string | null =>
  addressIn(tables, { table: 'reasons', row, field: 'reason' });

/** Where the bands of a set stand; null if they are gone. */
export function locateBands({ bands }: StandingTables, set: BandSetId): string | null {
  const [first, last] = [bands?.placeOf(set, 'redelijk'), bands?.placeOf(set, 'voorbeeldig')];
  if (!bands || !first || !last) return null;
  return addressOf(bands.sheet, { top: first.row, left: first.column, bottom: last.row, right: last.column });
}

/** What a workbook says that evidence points to, by its item; null where it has no such line. */
export function shownAdvice({ evidence }: StandingTables, form: ScoreForm) {
  return (item: ItemId, body: EvidenceBody): string | null => {
    const row = evidence?.rows.get(item);
    const column = evidence?.table.columnOf(resultHeader(columnOfBody(body), form.columns.length));
    return evidence && row !== undefined && column !== undefined ? textAt(evidence.sheet, row, column) : null;
  };
}
