/**
 * A workbook as plain data: what stands where, how it looks, what may be typed. Two writers play it, one into a file
 * and one into the open workbook; neither decides anything. Rows and columns count from 1, ranges are A1 notation
 * without a sheet, formulas are English, without the equals sign.
 */
import type { SheetName } from './sheets';
import type { StyleName } from './styles';

export interface Formula {
  readonly formula: string;
  /**
   * What the formula gives for the measurement that fills the plan: cached in a file for viewers that do not calculate.
   * Worked out when it is asked for, which nobody else does.
   */
  readonly result: number | string;
  /** Cells of a block with the same word here hold the same formula, taken relative to where they stand. */
  readonly repeats?: string;
  /** Did it come without another version, in a cell that is empty in workbooks of before? There nothing is gone. */
  readonly cameLater?: true;
}

/** `null` leaves a cell empty; text is text, also where it begins with an equals sign. */
export type Constant = number | string | boolean | null;

export type PlanCell = Constant | Formula;

/** Text that may not be there; a cell is empty rather than holding empty text. */
export function textCell(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

/** A rectangle of cells, written as a whole. */
export interface Block<Cell = PlanCell> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

export interface StyledRange {
  readonly range: string;
  /** Laid over each other in this order; a later range lies over an earlier one. */
  readonly styles: readonly StyleName[];
}

export type ValidationRule =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** `least` and `most` inclusive. */
  | { readonly kind: 'whole' | 'decimal'; readonly least: number; readonly most: number }
  /** From this ISO date on. */
  | { readonly kind: 'date'; readonly from: string };

/** What may be typed into a range; anything else is stopped with the error. */
export interface Validation {
  readonly range: string;
  readonly rule: ValidationRule;
  /** At most 32 and 255 characters. */
  readonly prompt?: { readonly title: string; readonly message: string };
  /** At most 32 and 225 characters. */
  readonly error: { readonly title: string; readonly message: string };
}

/** A style that holds while a formula, relative to the top left cell of the range, is true. */
export interface ConditionalFormat {
  readonly range: string;
  readonly formula: string;
  readonly style: StyleName;
}

/** Bars in the cells of a range, as long as the numbers in them: nothing at 0, the whole cell at `most`. */
export interface DataBar {
  readonly range: string;
  readonly most: number;
  /** Are the numbers themselves not shown? A number format that shows nothing is not enough: some programs show them all the same. */
  readonly isBarOnly?: true;
  /** By its fill. */
  readonly style: StyleName;
}

/** Cells in the colour of the number in them: three numbers have one, and what lies between these a colour between. */
export interface ColorScale {
  readonly range: string;
  /** From the lowest on; by their fills. */
  readonly points: readonly [ScalePoint, ScalePoint, ScalePoint];
}

export interface ScalePoint {
  readonly value: number;
  readonly style: StyleName;
}

/** How numbers are shown in cells beside each other, cell by cell; `null` leaves one as its style says. */
export type NumberFormats = Block<string | null>;

export interface ColumnPlan {
  /** In characters of the default font. */
  readonly width: number;
  readonly hidden?: true;
}

export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  readonly area: string;
  /** Rows repeated on every page, first and last. */
  readonly titleRows?: readonly [number, number];
  /** Columns repeated on every page, first and last letter. */
  readonly titleColumns?: readonly [string, string];
  /** A new page starts behind this column, counted from 1. */
  readonly breakAfterColumn?: number;
  /** A new page starts behind each of these rows, counted from 1. */
  readonly breaksAfterRows?: readonly number[];
  /** Does what is printed, or where pages end, follow from what stands on the sheet? Then it is set anew when it is shown. */
  readonly isFitted?: true;
  /** What stands at the top of every page. */
  readonly header?: string;
  /** What stands at the bottom of every page, beside the name of the sheet and the number of the page. */
  readonly footer?: { readonly organisation: string; readonly measured: string };
  /** One page wide; the height follows. Or a fixed percentage. */
  readonly fit: { readonly pagesWide: 1 } | { readonly percent: number };
}

export interface SheetPlan<Cell = PlanCell> {
  readonly name: SheetName;
  /** Of its tab; RGB, six hexadecimal digits. */
  readonly tabColor?: string;
  readonly columns: readonly ColumnPlan[];
  /** Heights in points, only for rows that cannot find their own. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly blocks: readonly Block<Cell>[];
  readonly styles: readonly StyledRange[];
  readonly merges?: readonly string[];
  /** Where people may type; everything else is locked. */
  readonly unlocked: readonly string[];
  /** What stands here follows from what is filled in elsewhere on the sheet: by itself it is nothing that anybody filled in. */
  readonly follows?: readonly string[];
  readonly validations?: readonly Validation[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly dataBars?: readonly DataBar[];
  readonly colorScales?: readonly ColorScale[];
  readonly numberFormats?: readonly NumberFormats[];
  /** Rows and columns that stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** The header and rows that can be filtered. */
  readonly filter?: string;
  readonly print: PrintPlan;
}

export interface NamePlan {
  readonly name: string;
  readonly sheet: SheetName;
  readonly range: string;
  /** Does no formula need it? By such a name a table is found where somebody copied its sheet; without it, by its header. */
  readonly isMark?: true;
}

export interface WorkbookPlan {
  readonly title: string;
  readonly author: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}

/** The same with these sheets only, and the names that point into them. */
export function onlySheets(plan: WorkbookPlan, names: readonly SheetName[]): WorkbookPlan {
  const isOne = (name: SheetName) => names.includes(name);
  return {
    ...plan,
    sheets: plan.sheets.filter(({ name }) => isOne(name)),
    names: plan.names.filter(({ sheet }) => isOne(sheet)),
  };
}

/**
 * The version of the workbook's layout, kept in the cell `IPS_versie`. It goes up when a workbook can no longer be
 * read by an older program.
 */
export const SCHEMA_VERSION = 4;
