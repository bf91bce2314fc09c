import type { ICellData, IStyleData } from '@univerjs/core';
import { OfficeError } from '../office-bridge/office-error';
import type { OpenBook } from './open-book';
import type { Sheet } from './sheet';

type Cells = Record<number, Record<number, ICellData>>;

/** Univer's command and, below it, the change itself. */
const SET_VALUES = { command: 'sheet.command.set-range-values', mutation: 'sheet.mutation.set-range-values' };

/** Collects writes to cells, so that a batch is one change per sheet instead of one per property. */
export class WriteBuffer {
  private readonly sheets = new Map<Sheet, Cells>();

  constructor(private readonly book: OpenBook) {}

  put(sheet: Sheet, row: number, column: number, cell: ICellData): void {
    const cells = this.sheets.get(sheet) ?? {};
    this.sheets.set(sheet, cells);
    const line = (cells[row] ??= {});
    line[column] = merged(line[column], cell);
  }

  /** What waits to be written to a cell. */
  waiting(sheet: Sheet, row: number, column: number): ICellData | undefined {
    return this.sheets.get(sheet)?.[row]?.[column];
  }

  /** The style that waits to be written to a cell; a style in the buffer is never only a name. */
  waitingStyle(sheet: Sheet, row: number, column: number): IStyleData | undefined {
    const style = this.waiting(sheet, row, column)?.s;
    return typeof style === 'object' && style !== null ? style : undefined;
  }

  forget(sheet: Sheet): void {
    this.sheets.delete(sheet);
  }

  flush(): void {
    const waiting = [...this.sheets];
    this.sheets.clear();
    for (const [sheet, cells] of waiting) {
      if (!sheet.exists()) continue;
      if (!this.write(sheet, withFormulas(sheet, cells))) {
        throw new OfficeError('GeneralException', 'The spreadsheet refused a write.', 500);
      }
    }
  }

  private write(sheet: Sheet, cells: Cells): boolean {
    const params = { unitId: this.book.engine.book.getId(), subUnitId: sheet.id };
    // The command tests the rectangle around all cells against Univer's locks and would refuse unlocked cells with it.
    // Locks were checked cell by cell before the write came here.
    return this.book.own(() =>
      sheet.state.protection
        ? this.book.engine.commands.syncExecuteCommand(SET_VALUES.mutation, {
            ...params,
            cellValue: cells,
          })
        : this.book.engine.commands.syncExecuteCommand(SET_VALUES.command, {
            ...params,
            value: cells,
            range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
          }),
    );
  }
}

/** A cell that only gets another look gets its own formula with it: a write without one makes Univer drop the formula. */
function withFormulas(sheet: Sheet, cells: Cells): Cells {
  const present = sheet.core.getCellMatrix();
  const kept = (row: number, column: number, cell: ICellData): ICellData => {
    if ('v' in cell || 'f' in cell) return cell;
    const { f = null, si = null } = present.getValue(row, column) ?? {};
    return { ...cell, ...(f === null ? {} : { f }), ...(si === null ? {} : { si }) };
  };
  const entries = Object.entries(cells).map(([row, line]) => [
    row,
    Object.fromEntries(
      Object.entries(line).map(([column, cell]) => [column, kept(Number(row), Number(column), cell)] as const),
    ),
  ]);
  return Object.fromEntries(entries) as Cells;
}

function merged(earlier: ICellData | undefined, later: ICellData): ICellData {
  if (!earlier) return later;
  const [before, after] = [earlier.s, later.s];
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null) {
    return { ...earlier, ...later };
  }
  const borders = before.bd && after.bd ? { bd: { ...before.bd, ...after.bd } } : {};
  return { ...earlier, ...later, s: { ...before, ...after, ...borders } };
}
