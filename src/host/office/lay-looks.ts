import { parseArea, type Area } from '../../workbook/paper/a1';
import { oneCell } from '../../workbook/paper/contents';
import { PLAIN_LOOK, type CellLook, type SheetLooks } from '../../workbook/paper/looks';
import { canBecome, lookFormat } from './look-format';

/** One thing to do for the looks of a sheet, in its order. */
export type LookStep =
  /** Gives the cells of an area properties of their own; nothing to a cell with an empty one. */
  | { readonly kind: 'set'; readonly area: Area; readonly cells: readonly (readonly Excel.SettableCellProperties[])[] }
  /** Gives an area the looks of another one, as often as that goes into it. */
  | { readonly kind: 'copy'; readonly from: Area; readonly to: Area };

/** What a step costs in a request, in characters, without the properties of cells. */
const COST = { set: 290, copy: 350, nothing: 3 };

/**
 * How to get the looks of a sheet with few and short requests: first the looks that most cells of an area have, a cell that
 * is copied over all of it; then what is still to do, cell by cell in few calls; and rows that look like an earlier one in
 * all their cells are copied from it.
 * @param areas in which many cells are alike, from the lowest to the highest layer
 */
export function layLooks(looks: SheetLooks, areas: readonly Area[]): LookStep[] {
  const sheet = new LaidLooks(looks);
  const broad = areas.flatMap((area) => sheet.cover(area));
  const copies = sheet.copyRows();
  return [...broad, ...sheet.setRest(), ...copies];
}

export const areasOf = (ranges: readonly string[]): Area[] => ranges.map(parseArea).filter((area) => area !== null);

/** The looks as they are after the steps so far. */
class LaidLooks {
  private readonly laid: CellLook[][] = [];
  private readonly costs = new Map<CellLook, Map<CellLook, number>>();

  constructor(private readonly looks: SheetLooks) {}

  /** Gives an area the look that most of its cells must have, where that is shorter than giving it to each. */
  cover(area: Area): LookStep[] {
    const cells = cellsOf(area);
    const counts = new Map<CellLook, number>();
    for (const [row, column] of cells) {
      const look = this.looks.at(row, column);
      counts.set(look, (counts.get(look) ?? 0) + this.left(row, column));
    }
    const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
    const look = most?.[0];
    if (!look || !cells.every(([row, column]) => canBecome(look, this.looks.at(row, column)))) return [];
    const source = cells.find(([row, column]) => this.looks.at(row, column) === look);
    if (!source) return [];
    const saved = cells.reduce(
      (sum, [row, column]) => sum + this.left(row, column) - this.cost(look, this.looks.at(row, column)),
      0,
    );
    const own = this.left(...source);
    if (saved < COST.copy + (own > 0 ? COST.set + own : 0)) return [];
    const step = own > 0 ? [this.setCells(oneCell(...source))] : [];
    for (const [row, column] of cells) this.lay(row, column, look);
    return [...step, { kind: 'copy', from: oneCell(...source), to: area }];
  }

  /** Copies rows that are like an earlier one, where that is shorter than setting their cells. */
  copyRows(): LookStep[] {
    const firsts = new Map<string, number>();
    const ids = new Map<CellLook, number>();
    const idOf = (look: CellLook) => {
      const id = ids.get(look) ?? ids.size;
      ids.set(look, id);
      return id;
    };
    const { bottom, right } = this.looks;
    const keys = Array.from({ length: bottom }, (_, index) =>
      Array.from({ length: right }, (__, across) => idOf(this.looks.at(index + 1, across + 1))).join(),
    );
    const steps: LookStep[] = [];
    for (let top = 1; top <= bottom; top += 1) {
      const key = keys[top - 1] ?? '';
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, top);
        continue;
      }
      let end = top;
      while (end < bottom && keys[end] === key) end += 1;
      const to = this.unfinished({ top, left: 1, bottom: end, right });
      if (to && this.leftIn(to) > COST.copy) {
        for (const [row, column] of cellsOf(to)) this.lay(row, column, this.looks.at(row, column));
        steps.push({ kind: 'copy', from: { ...to, top: first, bottom: first }, to });
      }
      top = end;
    }
    return steps;
  }

  /** Sets what is still to do: rows near each other in one call. */
  setRest(): LookStep[] {
    const { bottom, right } = this.looks;
    const steps: LookStep[] = [];
    let group: Area | null = null;
    for (let row = 1; row <= bottom; row += 1) {
      const found = this.unfinished({ top: row, left: 1, bottom: row, right });
      if (!found) continue;
      const together: Area = group
        ? { ...group, left: Math.min(group.left, found.left), bottom: row, right: Math.max(group.right, found.right) }
        : found;
      const wasted = sizeOf(together) - (group ? sizeOf(group) : 0) - sizeOf(found);
      if (group && wasted * COST.nothing > COST.set) {
        steps.push(this.setCells(group));
        group = found;
      } else group = together;
    }
    return group ? [...steps, this.setCells(group)] : steps;
  }

  private setCells(area: Area): LookStep {
    const cells = Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
      Array.from({ length: area.right - area.left + 1 }, (__, across): Excel.SettableCellProperties => {
        const [row, column] = [area.top + down, area.left + across];
        const [laid, look] = [this.at(row, column), this.looks.at(row, column)];
        return this.cost(laid, look) === 0 ? {} : { format: lookFormat(laid, look) };
      }),
    );
    for (const [row, column] of cellsOf(area)) this.lay(row, column, this.looks.at(row, column));
    return { kind: 'set', area, cells };
  }

  /** The part of an area in which something is still to do. */
  private unfinished(area: Area): Area | null {
    const cells = cellsOf(area).filter(([row, column]) => this.left(row, column) > 0);
    if (cells.length === 0) return null;
    const columns = cells.map(([, column]) => column);
    return { ...area, left: Math.min(...columns), right: Math.max(...columns) };
  }

  private leftIn(area: Area): number {
    return cellsOf(area).reduce((sum, [row, column]) => sum + this.left(row, column), 0);
  }

  /** How many characters it takes to give a cell its look; 0 where it has it. */
  private left(row: number, column: number): number {
    return this.cost(this.at(row, column), this.looks.at(row, column));
  }

  private cost(one: CellLook, other: CellLook): number {
    if (one === other) return 0;
    const known = this.costs.get(one) ?? new Map<CellLook, number>();
    this.costs.set(one, known);
    const format = lookFormat(one, other);
    const cost = known.get(other) ?? (Object.keys(format).length === 0 ? 0 : JSON.stringify({ format }).length);
    known.set(other, cost);
    return cost;
  }

  private at(row: number, column: number): CellLook {
    return this.laid[row]?.[column] ?? PLAIN_LOOK;
  }

  private lay(row: number, column: number, look: CellLook): void {
    (this.laid[row] ??= [])[column] = look;
  }
}

const sizeOf = ({ top, left, bottom, right }: Area) => (bottom - top + 1) * (right - left + 1);

function cellsOf({ top, left, bottom, right }: Area): (readonly [row: number, column: number])[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => [top + down, left + across] as const),
  ).flat();
}
