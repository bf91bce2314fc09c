import type { PlanCell } from '../../workbook/paper/plan';
import type { PartPatch } from './patch-parts';

/**
 * How text begins that a program may take for a formula once its cell is edited, or saved as CSV and opened again. The
 * white space is there because programs look past it.
 */
const LIKE_A_FORMULA = /^[=+\-@\t\r\n]/;

/** Text whose cell must say that it is text, as Excel says it of what was typed behind an apostrophe. */
export const needsQuotePrefix = (cell: PlanCell): boolean => typeof cell === 'string' && LIKE_A_FORMULA.test(cell);

/**
 * The look of a cell whose text needs a quote prefix. The library does not know `quotePrefix`, but it does write another
 * attribute in the very same place, and makes a style of its own for the cells that have it. No workbook of ours has a
 * pivot table.
 */
export const QUOTE_PREFIX_STAND_IN = { pivotButton: true } as const;

/** In the part with the styles: puts the attribute that was meant in the place of its stand-in. */
export const quotePrefixes: PartPatch = (xml) => xml.replaceAll(' pivotButton="1"', ' quotePrefix="1"');
