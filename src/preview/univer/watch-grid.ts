import type { IRange } from '@univerjs/core';
import type { EventAnnouncer } from './announcer';
import { EXCEL_COLUMNS, EXCEL_ROWS, formatAddress, fromUniver, type GridArea } from './area';
import type { OpenBook } from './open-book';
import type { Sheet } from './sheet';
import type { CellsChanged, UserEdits } from './user-edits';

const SET_VALUES = 'sheet.mutation.set-range-values';

/** Rows and columns that are put in or taken out, with the change that Excel calls it. */
const STRUCTURE: Readonly<Record<string, readonly [type: string, direction: 'row' | 'column', sign: 1 | -1]>> = {
  'sheet.mutation.insert-row': ['RowInserted', 'row', 1],
  'sheet.mutation.remove-rows': ['RowDeleted', 'row', -1],
  'sheet.mutation.insert-col': ['ColumnInserted', 'column', 1],
  'sheet.mutation.remove-col': ['ColumnDeleted', 'column', -1],
};

/** A selection that is still being dragged is not announced. */
const SELECTION_MADE = 2;

/** The parameters that the commands watched here have; each command has some of them. */
interface CommandParams extends Partial<CellsChanged> {
  readonly range?: IRange;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly type?: number | null;
  readonly sheet?: { readonly id: string };
}

/** Follows Univer's commands and tells what they mean in Excel. Gives the function that stops it. */
export function watchGrid(book: OpenBook, edits: UserEdits, announcer: EventAnnouncer): () => void {
  const { commands } = book.engine;
  let active: Sheet | null = book.activeSheet();
  let selection = '';
  let restructuring = false;

  const selected = (sheet: Sheet, { selections = [], type }: CommandParams) => {
    if (selections.length === 0 || (type !== undefined && type !== null && type !== SELECTION_MADE)) return;
    const address = selections.map(({ range }) => formatAddress(wholeOf(sheet, range))).join(',');
    const now = `${sheet.id}!${address}`;
    if (now === selection) return;
    selection = now;
    announcer.selected(sheet, address);
  };
  const restructured = (id: string, sheet: Sheet, range: IRange) => {
    const [changeType, direction, sign] = STRUCTURE[id] ?? ['', 'row', 1];
    const area = fromUniver(range);
    const [at, count] = direction === 'row' ? [area.row, area.rows] : [area.column, area.columns];
    sheet.state.locks.shift(direction, at, sign * count);
    if (book.ownWork) return;
    // The formulas that move along are rewritten in the same turn: no edits.
    restructuring = true;
    setTimeout(() => {
      restructuring = false;
    }, 0);
    edits.forget();
    announcer.changed({ sheet, area: wholeOf(sheet, range, direction) }, 'user', changeType);
  };

  const ahead = commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id === SET_VALUES && params) edits.remember(params as CellsChanged, options);
  });
  const behind = commands.onCommandExecuted(({ id, params = {} }, options) => {
    const given = params as CommandParams;
    if (given.unitId !== undefined && given.unitId !== book.engine.book.getId()) return;
    const sheet = given.subUnitId === undefined ? null : book.sheet(given.subUnitId);
    if (id === SET_VALUES && !restructuring) edits.note(params as CellsChanged, options);
    else if (id === 'sheet.operation.set-selections' && sheet) selected(sheet, given);
    else if (id === 'sheet.operation.set-worksheet-active' && sheet && sheet !== active) {
      announcer.activated(sheet, active?.exists() === true ? active : null);
      active = sheet;
    } else if (id === 'sheet.mutation.insert-sheet' && given.sheet) announcer.sheetAdded(given.sheet.id);
    else if (id === 'sheet.mutation.remove-sheet' && sheet) announcer.sheetDeleted(sheet.id);
    else if (Object.hasOwn(STRUCTURE, id) && sheet && given.range) restructured(id, sheet, given.range);
  });
  return () => {
    ahead.dispose();
    behind.dispose();
  };
}

/** Whole rows and columns as Excel has them: Univer's sheet ends where its last row or column is. */
function wholeOf(sheet: Sheet, range: IRange, along?: 'row' | 'column'): GridArea {
  const { core } = sheet;
  const allRows = Number.isNaN(range.startRow) || (range.startRow === 0 && range.endRow >= core.getRowCount() - 1);
  const allColumns =
    Number.isNaN(range.startColumn) || (range.startColumn === 0 && range.endColumn >= core.getColumnCount() - 1);
  const area = fromUniver(range);
  return {
    ...area,
    ...(along === 'column' || (along === undefined && allRows) ? { row: 0, rows: EXCEL_ROWS } : {}),
    ...(along === 'row' || (along === undefined && allColumns) ? { column: 0, columns: EXCEL_COLUMNS } : {}),
  };
}
