import { COLUMN_LABELS } from '../../scale/column-labels';
import { AO_ITEM_IDS, IPS25_ITEM_IDS, type ItemId, type ScaleId } from '../../scale/ids';
import { MODEL_IDS } from '../../scale/models';
import { PART_TITLES } from '../../scale/parts';
import { oncePer } from '../../scale/once-per';
import { SCALES, SCALE_IDS, scoreForm, type ScoreForm } from '../../scale/score-form';
import type { ColumnId, ModelId } from '../../scale/types';
import { namedArea, namedValue, textAt, valueAt, type SheetContents, type WorkbookContents } from '../paper/contents';
import { CLOSED_MARK, SCORES_HEADERS } from '../sheets/scores/layout';
import { UnreadableWorkbookError } from './unreadable-workbook';

/**
 * The table of scores in a workbook as it was found. It is known by its headers and its items, not by the name of the
 * sheet, the order of the rows or the place of the columns: people rename, sort and move.
 */
export interface FoundScores {
  readonly sheet: SheetContents;
  readonly headerRow: number;
  /** Column numbers by header in lower case. */
  readonly columns: ReadonlyMap<string, number>;
  readonly form: ScoreForm;
}

/** The header row is looked for in this many rows from the top. */
const HEADER_SEARCH = 200;

/** @throws {UnreadableWorkbookError} where no table of scores can be read */
export function findScores(contents: WorkbookContents): FoundScores {
  const tables = contents.sheets.map(findTable).filter((found) => found !== null);
  // Of a table and its copy, the one counts that the workbook itself adds up.
  const named = namedArea(contents, 'Scores_gegevens')?.sheet;
  const table = tables.find(({ sheet }) => sheet === named) ?? tables[0];
  if (!table) throw new UnreadableWorkbookError(contents.names.has('Schaal') ? 'scores-missing' : 'not-ours');
  const scale = scaleOf(contents, table);
  const form = scoreForm(scale, SCALES[scale].models.length === 0 ? null : modelOf(contents, table, scale));
  const usable = form.columns.every((column) => table.columns.has(scoreHeader(column)));
  if (!usable || table.duplicates.some((header) => form.columns.some((column) => scoreHeader(column) === header))) {
    throw new UnreadableWorkbookError('score-columns');
  }
  return { ...table, form };
}

interface Table {
  readonly sheet: SheetContents;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Headers that occur more than once. */
  readonly duplicates: readonly string[];
}

/** The header of a column with scores, in lower case. */
export const scoreHeader = (column: ColumnId) => COLUMN_LABELS[column].toLowerCase();

const SCORE_HEADERS = Object.values(COLUMN_LABELS).map((label) => label.toLowerCase());

const findTable = oncePer((sheet: SheetContents): Table | null => {
  for (const [row, cells] of sheet.rows) {
    if (row > HEADER_SEARCH) break;
    const headers = [...cells.keys()].map((column) => ({ column, text: textAt(sheet, row, column).toLowerCase() }));
    const has = (header: string) => headers.some(({ text }) => text === header.toLowerCase());
    const namesItems = has(SCORES_HEADERS.id) || (has(SCORES_HEADERS.part) && has(SCORES_HEADERS.number));
    if (namesItems && SCORE_HEADERS.some(has)) {
      const columns = new Map(headers.toReversed().map(({ text, column }) => [text, column]));
      const duplicates = headers.map(({ text }) => text).filter((text, index, all) => all.indexOf(text) !== index);
      return { sheet, headerRow: row, columns, duplicates };
    }
  }
  return null;
});

function scaleOf(contents: WorkbookContents, table: Table): ScaleId {
  const named = namedValue(contents, 'Schaal');
  const known = SCALE_IDS.find((id) => id === named);
  if (known) return known;
  const ids = itemRows(table).map(({ id }) => id);
  const byItems = SCALE_IDS.find((scale) => ids.some((id) => SCALES[scale].items.some((item) => item.id === id)));
  if (!byItems) throw new UnreadableWorkbookError('scale-unknown');
  return byItems;
}

function modelOf(contents: WorkbookContents, table: Table, scale: ScaleId): ModelId {
  const named = namedValue(contents, 'Model');
  const known = MODEL_IDS.find((id) => id === named);
  if (known) return known;
  const fitting = MODEL_IDS.filter((model) => hasClosedCellsOf(scoreForm(scale, model), table));
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) throw new UnreadableWorkbookError('model-unknown');
  return only;
}

/** Do the crosses in the table stand where this form has its closed cells? */
function hasClosedCellsOf(form: ScoreForm, table: Table): boolean {
  const rows = new Map(itemRows(table).map(({ id, row }) => [id, row]));
  return form.rows.every(({ item, open }) =>
    form.scale.columns.every(({ id }) => {
      const [row, column] = [rows.get(item.id), table.columns.get(scoreHeader(id))];
      if (row === undefined || column === undefined) return true;
      return (valueAt(table.sheet, row, column) === CLOSED_MARK) !== open.includes(id);
    }),
  );
}

/** A row below the header that says which item it is; `id` is what it says, known or not. */
export interface ItemRow {
  readonly row: number;
  readonly id: string;
}

/** The rows below the header, each with its id; without an id in the row, from its part and number. */
export function itemRows({ sheet, headerRow, columns }: Pick<Table, 'sheet' | 'headerRow' | 'columns'>): ItemRow[] {
  const at = (row: number, header: string) => {
    const column = columns.get(header.toLowerCase());
    return column === undefined ? '' : textAt(sheet, row, column);
  };
  return [...sheet.rows.keys()]
    .filter((row) => row > headerRow)
    .map((row) => ({
      row,
      id:
        at(row, SCORES_HEADERS.id) || idOfNumber(at(row, SCORES_HEADERS.part), at(row, SCORES_HEADERS.number), columns),
    }));
}

const ALL_IDS: ReadonlySet<string> = new Set<ItemId>([...AO_ITEM_IDS, ...IPS25_ITEM_IDS]);

/** The item of a part and number as printed; empty text if there is none. Only the 25-item scale has a column Score. */
function idOfNumber(part: string, number: string, columns: Table['columns']): string {
  const partId = Object.entries(PART_TITLES).find(([, title]) => title === part)?.[0];
  const id = columns.has('score') && partId !== undefined ? `ips25-${number}` : `${partId}-${number}`;
  return ALL_IDS.has(id) ? id : '';
}
