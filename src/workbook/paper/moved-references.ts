import { columnLetters, columnNumber, sheetPrefix } from './a1';

/** Where a column of a sheet has gone, by their numbers. */
export type ColumnMove = (column: number) => number;

/** What became of the sheets to which a formula may refer. */
export interface MovedSheets {
  /** The tab of the sheet on which the formula stands. */
  readonly own: string;
  /** The tab of which columns have moved. */
  readonly tab: string;
  readonly move: ColumnMove;
  /** The new names of tabs, by the old ones in lower case; the others keep theirs. */
  readonly tabs?: ReadonlyMap<string, string>;
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const TAB = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;

/** A text, a reference to another workbook or a part of a table, one to several sheets, one that may have moved, a word. */
const PARTS = new RegExp(
  [
    '"(?:[^"]|"")*"',
    String.raw`\[(?:[^[\]]|\[[^\]]*\])*\](?:${TAB}!(?:${AREA}))?`,
    String.raw`${TAB}:${TAB}!(?:${AREA})`,
    String.raw`(?:(?<tab>'(?:[^']|'')+'|${TAB})!)?(?<area>${AREA})(?![\p{L}\p{N}_.(![])`,
    String.raw`[\p{L}\p{N}_.]+`,
  ].join('|'),
  'gu',
);

/**
 * A formula as it is after columns of a sheet have moved, so that it refers to the same cells: what a program makes of it
 * where somebody cuts those columns and puts them in elsewhere.
 */
export function movedReferences(formula: string, { own, tab: moved, move, tabs = new Map() }: MovedSheets): string {
  return formula.replace(PARTS, (part: string, ...rest: unknown[]) => {
    const { tab, area } = rest.at(-1) as { readonly tab?: string; readonly area?: string };
    if (area === undefined) return part;
    const lower = tabOf(tab, own).toLowerCase();
    const renamed = tabs.get(lower);
    const before = tab === undefined ? '' : renamed === undefined ? `${tab}!` : sheetPrefix(renamed);
    return before + (lower === moved.toLowerCase() ? movedArea(area, move) : area);
  });
}

/** A number, one of the two words for what is true, or the name of a function. */
const NO_NAME = /^(?:[\d.]+(?:E\d+)?|TRUE|FALSE)$/i;

/** Does a formula refer to no other cells than those of one sheet, and to no names? */
export function refersOnlyTo(formula: string, tab: string, own: string): boolean {
  return [...formula.matchAll(PARTS)].every(({ 0: part, index, groups }) => {
    if (groups?.area !== undefined) return tabOf(groups.tab, own).toLowerCase() === tab.toLowerCase();
    return part.startsWith('"') || NO_NAME.test(part) || formula[index + part.length] === '(';
  });
}

/** The tab that stands before a reference, without quotes; where none does, that of the formula itself. */
function tabOf(tab: string | undefined, own: string): string {
  return tab?.startsWith("'") === true ? tab.slice(1, -1).replaceAll("''", "'") : (tab ?? own);
}

const LETTERS = /[A-Z]+/g;

/** Columns that are no longer beside each other have between them what has come there. */
function movedArea(area: string, move: ColumnMove): string {
  const [left = 1, right = left] = area.match(LETTERS)?.map(columnNumber) ?? [];
  const images = Array.from({ length: Math.abs(right - left) + 1 }, (_, index) => move(Math.min(left, right) + index));
  const [first, last] = [Math.min(...images), Math.max(...images)];
  let isFirst = left <= right;
  return area.replace(LETTERS, () => {
    const column = isFirst ? first : last;
    isFirst = !isFirst;
    return columnLetters(column);
  });
}
