import { cleaned } from '../../measurement/changes';
import type { ScoreCell } from '../../measurement/entries';
import type { Entry } from '../../measurement/entry';
import { askedAt } from '../../measurement/evidence-records';
import type { FieldChange } from '../../measurement/records';
import type { ScoresBeside } from '../../measurement/scenario-records';
import type { Change, TableId } from '../../measurement/tables';
import type { ScoreForm } from '../../scale/score-form';
import type { ColumnId } from '../../scale/types';
import { cellAt } from '../../workbook/paper/a1';
import { cellKindOf, evidenceCell, YES_OR_NO, type CellKind } from '../../workbook/tables/answer-cells';
import { answerKey } from '../../workbook/sheets/evidence/layout';
import { CLOSED_MARK } from '../../workbook/sheets/scores/layout';
import { improvementTable } from '../../workbook/tables/improvements';
import type { LineTable } from '../../workbook/tables/line-table';
import { workerTable } from '../../workbook/tables/workers';
import { NAMES_KEY, type KeptKey, type ScenarioKey } from '../../workbook/sheets/what-if/layout';
import { HostError } from '../measurement-host';
import { cellInput, entryInput, type CellInput } from './cell-input';
import type { KeyedTable, LinesPlace, TablePlaces } from './table-places';

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
export function plannedWrite<T extends TableId>(places: TablePlaces, change: Change<T>): PlannedWrite {
  const write: Write<T> = WRITES[change.table];
  return write(places, cleaned(change));
}

type Write<T extends TableId> = (places: TablePlaces, change: Change<T>) => PlannedWrite;

const WRITES: { readonly [T in TableId]: Write<T> } = {
  scores: ({ form, scores }, change) => {
    const place = keyedPlace(scores, change.row, change.field);
    if (change.field === 'note' || change.field === 'recommendation')
      return { ...place, input: cellInput(change.value) };
    return scoreWrite(form, place, { item: change.row, column: change.field, entry: change.value });
  },
  evidence: ({ form, evidence }, { row, field, value }) => {
    const asked = askedAt(form, row, field);
    if (!asked) throw new HostError('gone', '', row.item);
    const place = keyedPlace(evidence, answerKey(row.item, row.key, row.component), field);
    return { ...place, input: evidenceInput(row.component === null ? cellKindOf(asked.input) : YES_OR_NO, value) };
  },
  workers: ({ workers }, change) => lineWrite(workerTable, workers, change),
  scenarios: ({ form, whatIf }, { row: { of, item }, field, value }) =>
    scoreWrite(form, keyedPlace(whatIf, item, besideKey(of, field)), { item, column: field, entry: value }),
  // A name stands over all columns of a scenario, in the first.
  'scenario-names': ({ form, whatIf }, { row, value }) => {
    const place = keyedPlace(whatIf, NAMES_KEY, besideKey(row, form.columns[0] ?? 'score'));
    return { ...place, input: cellInput(value) };
  },
  improvements: ({ improvements }, change) => lineWrite(improvementTable, improvements, change),
};

/** The column of scores beside the real ones. */
const besideKey = (of: ScoresBeside, column: ColumnId): ScenarioKey | KeptKey =>
  of === 'kept' ? `kept-${column}` : `scenario-${of}-${column}`;

/** A score, wherever it stands; wiping a closed cell gives it its mark back. */
function scoreWrite(form: ScoreForm, place: CellPlace, { item, column, entry }: ScoreCell): PlannedWrite {
  const isOpen = form.rows.some((row) => row.item.id === item && row.open.includes(column));
  const isMark = entry === null && !isOpen;
  return isMark ? { ...place, input: cellInput(CLOSED_MARK), opens: true } : { ...place, input: entryInput(entry) };
}

function keyedPlace<Column extends string>(table: KeyedTable<Column> | null, key: string, column: Column): CellPlace {
  const [row, letters] = [table?.rows.get(key), table?.columns[column]];
  if (!table || row === undefined || letters === undefined) throw new HostError('gone', '', key);
  const proof = table.keys === null ? null : { address: `${table.keys}${row}`, text: key };
  return { sheetId: table.sheetId, address: `${letters}${row}`, proof };
}

/** A row that is nothing but a line of its table: that the header has not moved is all that can be known. */
function lineWrite<Values>(
  { fields, most }: LineTable<Values>,
  place: LinesPlace<Values> | null,
  { row, field, value }: FieldChange<number, Values>,
): PlannedWrite {
  const { header, codec } = fields[field];
  const column = place?.found.fields.get(field);
  if (!place || column === undefined || row >= most) throw new HostError('gone', '', header);
  const { headerRow } = place.found;
  return {
    sheetId: place.sheetId,
    address: cellAt(headerRow + 1 + row, column),
    proof: { address: cellAt(headerRow, column), text: header },
    input: cellInput(codec.write(value)),
  };
}

const evidenceInput = (kind: CellKind, entry: Entry): CellInput => cellInput(evidenceCell(kind, entry));
