import { columnNumber } from '../../src/workbook/paper/a1';

/** A formula as it reads wherever it is copied to: what moves along is counted from its own cell. */
export function relativeFormula(row: number, column: number, formula: string): string {
  // A word that is no reference is taken as a whole, so that none is seen within it.
  return formula.replace(
    /"[^"]*"|(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])|[\w$]+/g,
    (match: string, ...[fixedColumn, letters, fixedRow, number]: (string | undefined)[]) => {
      if (letters === undefined || number === undefined) return match;
      const across = fixedColumn === '$' ? letters : `[${columnNumber(letters) - column}]`;
      return `${across}${fixedRow === '$' ? number : `[${Number(number) - row}]`}`;
    },
  );
}
