import type { Entry } from '../../measurement/entry';
import { MOST_IMPROVEMENTS } from '../../measurement/improvement';
import { inputAt } from '../../measurement/record-evidence';
import { MOST_WORKERS } from '../../scale/evidence-input';
import type { ColumnId } from '../../scale/types';
import { cellText } from '../../workbook/cell-texts';
import { cellKindOf, evidenceCell, workerCellKind, YES_OR_NO, type CellKind } from '../../workbook/evidence-cells';
import { answerKey, columnOfBody } from '../../workbook/evidence-layout';
import { IMPROVEMENT_HEADERS } from '../../workbook/improvement-layout';
import { dateCell } from '../../workbook/improvement-sheet';
import { CLOSED_MARK } from '../../workbook/scores-layout';
import { NAMES_KEY, type KeptKey, type ScenarioKey } from '../../workbook/what-if-layout';
import { HostError, type CellChange } from '../measurement-host';
import { cellInput, entryInput, type CellInput } from './cell-input';
import { WORKER_HEADERS, type KeyedTable, type LineTable, type TablePlaces } from './table-places';

/** The cell that a change is written to. */
export interface CellPlace {
  readonly sheetId: string;
  readonly address: string;
  /** The text by which it is known that the table still stands as it was read; null where nothing says so. */
  readonly proof: { readonly address: string; readonly text: string } | null;
}

export interface PlannedWrite extends CellPlace {
  readonly input: CellInput;
  /** Does the sheet have to be opened for it? */
  readonly opens?: true;
}

/** Where a change goes and what to write there. @throws {HostError} where the table, the row or the column is not there */
export function plannedWrite(places: TablePlaces, change: CellChange): PlannedWrite {
  switch (change.kind) {
    case 'score':
      return scoreWrite(places, keyedPlace(places.scores, change.item, change.column), change);
    case 'note':
    case 'recommendation':
      return { ...keyedPlace(places.scores, change.item, change.kind), input: cellInput(cellText(change.text)) };
    case 'evidence': {
      const { item, body, key, component, entry } = change;
      const input = inputAt(places.form, change);
      if (!input) throw new HostError('gone', '', item);
      const place = keyedPlace(places.evidence, answerKey(item, key, component), columnOfBody(body));
      return { ...place, input: evidenceInput(component === null ? cellKindOf(input) : YES_OR_NO, entry) };
    }
    case 'worker': {
      const place = linePlace(places.workers, WORKER_HEADERS, change.line, change.field, MOST_WORKERS);
      return { ...place, input: evidenceInput(workerCellKind(change.field), change.entry) };
    }
    case 'improvement': {
      const { line, field, text } = change;
      const place = linePlace(places.improvements, IMPROVEMENT_HEADERS, line, field, MOST_IMPROVEMENTS);
      return { ...place, input: cellInput(field === 'date' ? dateCell(cellText(text)) : cellText(text)) };
    }
    case 'scenario':
      return whatIfWrite(places, `scenario-${change.scenario}-${change.column}`, change);
    case 'kept':
      return whatIfWrite(places, `kept-${change.column}`, change);
    case 'scenario-name':
      return namesWrite(places, (column) => `scenario-${change.scenario}-${column}`, change.text);
    case 'kept-label':
      return namesWrite(places, (column) => `kept-${column}`, change.text);
  }
}

type ScoreCell = Pick<Extract<CellChange, { kind: 'score' }>, 'item' | 'column' | 'entry'>;

/** A score, wherever it stands; wiping a closed cell gives it its mark back. */
function scoreWrite({ form }: TablePlaces, place: CellPlace, { item, column, entry }: ScoreCell): PlannedWrite {
  const isOpen = form.rows.some((row) => row.item.id === item && row.open.includes(column));
  const isMark = entry === null && !isOpen;
  return isMark ? { ...place, input: cellInput(CLOSED_MARK), opens: true } : { ...place, input: entryInput(entry) };
}

function whatIfWrite(places: TablePlaces, key: ScenarioKey | KeptKey, change: ScoreCell): PlannedWrite {
  return scoreWrite(places, keyedPlace(places.whatIf, change.item, key), change);
}

/** A name stands over all columns of a scenario, in the first. */
function namesWrite(
  { form, whatIf }: TablePlaces,
  keyOf: (column: ColumnId) => ScenarioKey | KeptKey,
  text: string,
): PlannedWrite {
  const [first = 'score'] = form.columns;
  return { ...keyedPlace(whatIf, NAMES_KEY, keyOf(first)), input: cellInput(cellText(text)) };
}

function keyedPlace<Column extends string>(table: KeyedTable<Column> | null, key: string, column: Column): CellPlace {
  const [row, letters] = [table?.rows.get(key), table?.columns[column]];
  if (!table || row === undefined || letters === undefined) throw new HostError('gone', '', key);
  const proof = table.keys === null ? null : { address: `${table.keys}${row}`, text: key };
  return { sheetId: table.sheetId, address: `${letters}${row}`, proof };
}

/** A row that is nothing but a line of its table: that the header has not moved is all that can be known. */
function linePlace<Column extends string>(
  table: LineTable<Column> | null,
  headers: Readonly<Record<Column, string>>,
  line: number,
  column: Column,
  most: number,
): CellPlace {
  const letters = table?.columns[column];
  if (!table || letters === undefined || line >= most) throw new HostError('gone', '', headers[column]);
  const proof = { address: `${letters}${table.headerRow}`, text: headers[column] };
  return { sheetId: table.sheetId, address: `${letters}${table.headerRow + 1 + line}`, proof };
}

function evidenceInput(kind: CellKind, entry: Entry): CellInput {
  const cell = evidenceCell(kind, entry);
  return cellInput(typeof cell === 'string' ? cellText(cell) : cell);
}
