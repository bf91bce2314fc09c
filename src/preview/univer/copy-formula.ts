import { columnLetters, columnNumber } from '../../workbook/paper/a1';
import { notModelled } from '../office-bridge/office-error';
import { cellsOf } from './area';
import { fullAddress, type RangePlace } from './range-place';

/**
 * `range.copyFrom(source, 'Formulas')`: the formulas of a source in a place that is as large, or a number of times as
 * large. Other copies, and cells with something else than a formula, are not modelled.
 */
export function copyFormula(source: RangePlace, target: RangePlace, copyType: string): void {
  const { row, column, rows, columns } = source.area;
  if (copyType !== 'Formulas') throw notModelled(`copyFrom of ${copyType}`);
  if (target.area.rows % rows !== 0 || target.area.columns % columns !== 0) {
    throw notModelled(`copyFrom of ${fullAddress(source)} to part of it`);
  }
  const formulas = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, across) => formulaAt(source, row + down, column + across)),
  );
  if (formulas.flat().every((formula) => formula === null)) {
    throw notModelled(`copyFrom of ${fullAddress(source)}, which has no formula`);
  }
  target.sheet.checkContent(target.area);
  target.sheet.grow(target.area);
  for (const [toRow, toColumn] of cellsOf(target.area)) {
    const [down, across] = [(toRow - target.area.row) % rows, (toColumn - target.area.column) % columns];
    const formula = formulas[down]?.[across] ?? null;
    target.sheet.book.buffer.put(target.sheet, toRow, toColumn, {
      v: null,
      f: formula === null ? null : shifted(formula, toRow - row - down, toColumn - column - across),
      si: null,
      p: null,
    });
  }
  target.sheet.book.noteOwnChange(target);
}

function formulaAt({ sheet }: RangePlace, row: number, column: number): string | null {
  const waiting = sheet.book.buffer.waiting(sheet, row, column);
  const present = sheet.core.getCellMatrix().getValue(row, column);
  const { f = null, v = null } = (waiting && ('f' in waiting || 'v' in waiting) ? waiting : present) ?? {};
  if (!f && v !== null && v !== '') throw notModelled('copyFrom of a cell without a formula');
  return f === '' ? null : f;
}

/** A formula as it reads so many rows and columns further: references without dollar sign move along, texts and sheet names do not. */
export function shifted(formula: string, rows: number, columns: number): string {
  return formula.replace(
    /"[^"]*"|'[^']*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/g,
    (match: string, ...[fixedColumn, letters, fixedRow, row]: (string | undefined)[]) => {
      if (letters === undefined || row === undefined) return match;
      const column = fixedColumn === '$' ? letters : columnLetters(columnNumber(letters) + columns);
      return `${fixedColumn ?? ''}${column}${fixedRow ?? ''}${fixedRow === '$' ? row : Number(row) + rows}`;
    },
  );
}
