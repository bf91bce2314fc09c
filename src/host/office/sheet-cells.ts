import type { Entry } from '../../measurement/entry';
import { parseArea } from '../../workbook/paper/a1';
import type { CellContent, SheetContents } from '../../workbook/paper/contents';

/** What is asked of a range to know its cells. */
export const CELLS = 'address,values,formulas,valueTypes';

/** What is asked of names; the same everywhere, for of one collection in one batch the last question counts. */
export const NAMES = 'items/name,items/formula,items/type';

/** A range as Office gives it back; the address says where its first cell stands. */
export type LoadedRange = Pick<Excel.Range, 'address' | 'values' | 'formulas' | 'valueTypes'>;

/** The filled cells of a loaded range. */
export function sheetContents(name: string, range: LoadedRange): SheetContents {
  const { top, left } = parseArea(range.address) ?? { top: 1, left: 1 };
  const rows = range.values.map((line: unknown[], down): [number, Map<number, CellContent>] => {
    const cells = line.map((value, across): [number, CellContent] => [
      left + across,
      cellContent(value, range.formulas[down]?.[across], range.valueTypes[down]?.[across]),
    ]);
    return [top + down, new Map(cells.filter(([, { value: entry, isFormula }]) => entry !== null || isFormula))];
  });
  return { name, rows: new Map(rows.filter(([, cells]) => cells.size > 0)) };
}

function cellContent(value: unknown, formula: unknown, type: Excel.RangeValueType | string | undefined): CellContent {
  // A text that begins with an equals sign is its own "formula"; a formula never results in itself.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { value: officeEntry(value, type), isFormula };
}

/** Office gives errors as text, told apart by the type, and empty cells as empty text. */
export function officeEntry(value: unknown, type: string | undefined): Entry {
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** What Office gave as the formula of a cell, which is the value where there is none; null outside the range. */
export function formulasOf({ address, formulas }: Pick<LoadedRange, 'address' | 'formulas'>) {
  const { top, left } = parseArea(address) ?? { top: 1, left: 1 };
  return (row: number, column: number) => (formulas[row - top]?.[column - left] ?? null) as unknown;
}
