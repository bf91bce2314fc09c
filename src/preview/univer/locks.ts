import { cellsOf, contains, type GridArea } from './area';

/** An area of which all cells were locked or unlocked together. */
export interface LockedArea {
  readonly area: GridArea;
  readonly locked: boolean;
}

const SIZE = { row: 'rows', column: 'columns' } as const;

/**
 * Which cells of a sheet are locked: rectangles, the latest counts; every cell is locked until one says otherwise. They
 * cannot live in the cells: Univer's Delete key and its undo drop what it does not know.
 */
export class Locks {
  /** The latest come last. */
  areas: readonly LockedArea[] = [];

  set(area: GridArea, locked: boolean): void {
    this.areas = [...this.areas.filter((earlier) => !contains(area, earlier.area)), { area, locked }];
  }

  at(row: number, column: number): boolean {
    return this.areas.findLast(({ area }) => holds(area, row, column))?.locked ?? true;
  }

  /** Whether any cell of an area is locked. */
  anyIn(area: GridArea): boolean {
    for (const [row, column] of cellsOf(area)) if (this.at(row, column)) return true;
    return false;
  }

  /** The locked cells of an area as rectangles; rows that are alike are taken together. */
  rectangles(area: GridArea): GridArea[] {
    const closed: GridArea[] = [];
    let open: GridArea[] = [];
    for (const [row, rows] of this.stretches('row', area)) {
      const runs = this.runs({ ...area, row, rows });
      const same = runs.length === open.length && runs.every((run, index) => alike(run, open[index]));
      if (same) open = open.map((rectangle) => ({ ...rectangle, rows: rectangle.rows + rows }));
      else {
        closed.push(...open);
        open = runs;
      }
    }
    return [...closed, ...open];
  }

  /** Moves the areas along when rows or columns are put in (a positive count) or taken out (a negative one). */
  shift(direction: 'row' | 'column', at: number, count: number): void {
    const size = SIZE[direction];
    const pushed = (place: number, from: number) => (place >= from ? place + count : place);
    const pulled = (place: number) => (place <= at ? place : Math.max(at, place + count));
    this.areas = this.areas
      .map(({ area, locked }) => {
        const end = area[direction] + area[size];
        const [start, past] =
          count > 0 ? [pushed(area[direction], at), pushed(end, at + 1)] : [pulled(area[direction]), pulled(end)];
        return { area: { ...area, [direction]: start, [size]: past - start }, locked };
      })
      .filter(({ area }) => area.rows > 0 && area.columns > 0);
  }

  /** The locked cells of rows that are all alike. */
  private runs(band: GridArea): GridArea[] {
    const runs: GridArea[] = [];
    for (const [column, columns] of this.stretches('column', band)) {
      if (!this.at(band.row, column)) continue;
      const last = runs.at(-1);
      if (last && last.column + last.columns === column) {
        runs[runs.length - 1] = { ...last, columns: last.columns + columns };
      } else runs.push({ ...band, column, columns });
    }
    return runs;
  }

  /** The rows or columns of an area in stretches within which no rectangle begins or ends: where each starts, how many. */
  private stretches(direction: 'row' | 'column', area: GridArea): (readonly [number, number])[] {
    const [first, end] = edges(direction, area);
    const between = this.areas
      .flatMap((each) => edges(direction, each.area))
      .filter((edge) => edge > first && edge < end);
    const starts = [...new Set([first, ...between])].sort((one, other) => one - other);
    return starts.map((start, index) => [start, (starts[index + 1] ?? end) - start]);
  }
}

/** Where an area begins, and the first place behind it. */
const edges = (direction: 'row' | 'column', area: GridArea) =>
  [area[direction], area[direction] + area[SIZE[direction]]] as const;

const holds = (area: GridArea, row: number, column: number) =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

const alike = (one: GridArea, other: GridArea | undefined) =>
  one.column === other?.column && one.columns === other.columns;
