import { columnLetters, columnNumber } from '../../workbook/a1';
import { notModelled } from '../office-bridge/office-error';
import { cellsOf } from './area';
import { fullAddress, type Place } from './range-place';

/** `range.copyFrom(cell, 'Formulas')`: the formula of one cell in every cell of a place. Other copies are not modelled. */
export function copyFormula(source: Place, target: Place, copyType: string): void {
  const { sheet, area } = source;
  const { row, column } = area;
  if (copyType !== 'Formulas' || area.rows * area.columns !== 1) throw notModelled(`copyFrom of ${copyType}`);
  const waiting = sheet.book.buffer.waiting(sheet, row, column);
  const formula = waiting && 'f' in waiting ? waiting.f : sheet.core.getCellMatrix().getValue(row, column)?.f;
  if (!formula) throw notModelled(`copyFrom of ${fullAddress(source)}, which has no formula`);
  target.sheet.checkContent(target.area);
  target.sheet.grow(target.area);
  for (const [down, across] of cellsOf(target.area)) {
    target.sheet.book.buffer.put(target.sheet, down, across, {
      v: null,
      f: shifted(formula, down - row, across - column),
      si: null,
      p: null,
    });
  }
  target.sheet.book.noteOwnChange(target);
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
