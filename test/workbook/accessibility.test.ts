import { emptyMeasurement } from '../../src/measurement/measurement';
import { areasMeet, cellAt, parseArea } from '../../src/workbook/paper/a1';
import { sheetLooks, type CellLook } from '../../src/workbook/paper/looks';
import type { SheetPlan } from '../../src/workbook/paper/plan';
import { plannedCells } from '../../src/workbook/paper/plan-cells';
import { SHEET_NAMES } from '../../src/workbook/paper/sheets';
import { STYLES, type CellStyle, type StyleName } from '../../src/workbook/paper/styles';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { FORMS } from '../oracle/random-measurements';

// What Excel's accessibility checker looks at, for every sheet of every form. Alternative texts have nothing to stand for:
// the plan knows no pictures and no charts.

const PLANS = FORMS.map(([name, form]) => [name, workbookPlan(emptyMeasurement(form), SHEET_NAMES)] as const);
const ITEMS = new Set<unknown>(FORMS.flatMap(([, { rows }]) => rows.map(({ item }) => item.id)));
const SHEETS = PLANS.flatMap(([name, { sheets }]) => sheets.map((sheet) => [`${name} ${sheet.name}`, sheet] as const));

/** Of text, and of text of 18 points, or 14 where it is bold: WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;
const LEAST_OF_LARGE = 3;

/** As WCAG 2.2 defines it, of a colour of six hexadecimal digits. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lower = 0, higher = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}

/** Is the text of a cell too faint on what lies behind it? */
function isFaint({ color = '000000', fill = 'FFFFFF', size = 10, bold }: CellStyle): boolean {
  const isLarge = size >= 18 || (size >= 14 && bold === true);
  return contrast(color, fill) < (isLarge ? LEAST_OF_LARGE : LEAST_CONTRAST);
}

/** What may lie over the look of a cell: each conditional format, bar and colour that covers it. */
function overlays(sheet: SheetPlan): readonly (readonly [range: string, style: StyleName, isBar: boolean])[] {
  const { conditionalFormats = [], dataBars = [], colorScales = [] } = sheet;
  return [
    ...conditionalFormats.map(({ range, style }) => [range, style, false] as const),
    ...dataBars.filter(({ isBarOnly }) => !isBarOnly).map(({ range, style }) => [range, style, true] as const),
    ...colorScales.flatMap(({ range, points }) => points.map(({ style }) => [range, style, false] as const)),
  ];
}

const isIn = (range: string, row: number, column: number) => areasMeet(range, cellAt(row, column));

test('the contrast of black and white is 21, of white and white 1, and of grey 767676 and white just enough', () => {
  expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('FFFFFF', 'FFFFFF')).toBe(1);
  expect([isFaint({ color: '767676' }), isFaint({ color: '777777' })]).toEqual([false, true]);
});

test.each(SHEETS)('no text is faint, whatever colours it: %s', (_, sheet) => {
  const looks = sheetLooks(sheet);
  const over = overlays(sheet);
  const bare = (sheet.dataBars ?? []).filter(({ isBarOnly }) => isBarOnly);
  const faint = new Set<string>();
  for (const [address, { row, column, cell }] of plannedCells(sheet)) {
    if (cell === null || bare.some(({ range }) => isIn(range, row, column))) continue;
    const look: CellLook = looks.at(row, column);
    if (isFaint(look)) faint.add(address);
    for (const [range, style, isBar] of over) {
      // A bar is drawn for a number alone.
      if (isBar && typeof cell === 'string') continue;
      if (isIn(range, row, column) && isFaint({ ...look, ...STYLES[style] })) faint.add(`${address} ${style}`);
    }
  }
  expect([...faint]).toEqual([]);
});

test.each(PLANS)('every tab says what is on it, and the workbook has a title: %s', (_, { title, sheets }) => {
  const tabs = sheets.map(({ name }) => name);
  expect(tabs.filter((tab) => /^(Blad|Sheet|Tabelle|Feuil)\s*\d*$/i.test(tab))).toEqual([]);
  expect(new Set(tabs).size).toBe(tabs.length);
  expect(title).not.toBe('');
});

// What a scenario comes to stands on Wat als between the header and the items, over both columns of the scenario.
test.each(SHEETS)('no cells are merged in the lines of a table: %s', (_, sheet) => {
  const [, bottom] = sheet.print.titleRows ?? [];
  if (bottom === undefined) return;
  const rowsOfItems = [...plannedCells(sheet).values()].flatMap(({ row, cell }) => (ITEMS.has(cell) ? [row] : []));
  const last = sheet.name === 'Wat als' ? Math.min(...rowsOfItems) - 1 : bottom;
  expect(last >= bottom && Number.isFinite(last)).toBe(true);
  expect((sheet.merges ?? []).filter((merge) => (parseArea(merge)?.bottom ?? 0) > last)).toEqual([]);
});

test.each(SHEETS)('a header that is repeated on every page stays in view, and names every column: %s', (_, sheet) => {
  const area = parseArea(sheet.print.area);
  const [top, bottom = 0] = sheet.print.titleRows ?? [];
  if (top === undefined || !area) return;
  expect(sheet.frozen?.rows).toBe(bottom);
  const placed = plannedCells(sheet);
  const unnamed: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const header = cellAt(top, column);
    const isShown = sheet.columns[column - 1]?.hidden !== true;
    const isUsed = [...placed.values()].some(
      (each) => each.row > bottom && each.column === column && each.cell !== null,
    );
    const isNamed =
      (placed.get(header)?.cell ?? null) !== null || sheet.merges?.some((each) => areasMeet(each, header));
    if (isShown && isUsed && !isNamed) unnamed.push(header);
  }
  expect(unnamed).toEqual([]);
});

test('no number format says by colour alone that a number is below zero', () => {
  const formats = Object.values<CellStyle>(STYLES).flatMap(({ numberFormat }) => numberFormat ?? []);
  const planned = SHEETS.flatMap(([, { numberFormats = [] }]) => numberFormats.flatMap(({ cells }) => cells.flat()));
  expect([...formats, ...planned].filter((format) => format !== null && /\[(?!<|>|=)/.test(format))).toEqual([]);
});
