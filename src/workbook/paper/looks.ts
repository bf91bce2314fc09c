import { oncePer } from '../../scale/once-per';
import { parseArea, type Area } from './a1';
import type { SheetPlan } from './plan';
import { STYLES, type CellStyle, type StyleName } from './styles';

/** How a cell looks in the end, and whether people may type in it. Cells that look alike have the same object. */
export interface CellLook extends CellStyle {
  readonly isOpen: boolean;
}

export interface SheetLooks {
  /** The last row and column of which anything is said. */
  readonly bottom: number;
  readonly right: number;
  readonly at: (row: number, column: number) => CellLook;
}

/** Of a cell of which nothing is said. */
export const PLAIN_LOOK: CellLook = { isOpen: false };

/** The looks of a sheet: its styles laid over each other, cell by cell. Each area is parsed once. */
export const sheetLooks = oncePer(({ styles, unlocked }: Pick<SheetPlan, 'styles' | 'unlocked'>): SheetLooks => {
  const layers = [
    ...styles.map(({ range, styles: names }) => ({ area: areaOf(range), over: names.reduce(withStyle, {}) })),
    ...unlocked.map((range) => ({ area: areaOf(range), over: { isOpen: true } })),
  ];
  const rows: CellLook[][] = [];
  // A layer makes the same of the same look wherever it lies.
  const known = new Map<string, CellLook>([[keyOf(PLAIN_LOOK), PLAIN_LOOK]]);
  for (const { area, over } of layers) {
    const made = new Map<CellLook, CellLook>();
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line = (rows[row] ??= []);
      for (let column = area.left; column <= area.right; column += 1) {
        const below = line[column] ?? PLAIN_LOOK;
        const look = made.get(below) ?? remembered(known, { ...below, ...over });
        made.set(below, look);
        line[column] = look;
      }
    }
  }
  return {
    bottom: Math.max(0, ...layers.map(({ area }) => area.bottom)),
    right: Math.max(0, ...layers.map(({ area }) => area.right)),
    at: (row, column) => rows[row]?.[column] ?? PLAIN_LOOK,
  };
});

const withStyle = (style: CellStyle, name: StyleName): CellStyle => ({ ...style, ...STYLES[name] });

function remembered(known: Map<string, CellLook>, look: CellLook): CellLook {
  const key = keyOf(look);
  const found = known.get(key) ?? look;
  known.set(key, found);
  return found;
}

const keyOf = (look: CellLook) =>
  JSON.stringify(Object.entries(look).toSorted(([one], [other]) => (one < other ? -1 : 1)));

function areaOf(range: string): Area {
  const area = parseArea(range);
  if (!area) throw new Error(`Not a range: ${range}`);
  return area;
}
