import { cellsOf, contains, intersection, type Area } from './area';

interface LockedArea {
  readonly area: Area;
  readonly locked: boolean;
}

/**
 * Which cells of a sheet are locked: rectangles, the latest counts; every cell is locked until one says otherwise. They
 * cannot live in the cells: Univer's Delete key and its undo drop what it does not know.
 */
export class Locks {
  private areas: readonly LockedArea[] = [];

  set(area: Area, locked: boolean): void {
    this.areas = [...this.areas.filter((earlier) => !contains(area, earlier.area)), { area, locked }];
  }

  at(row: number, column: number): boolean {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.areas.findLast(({ area }) => intersection(area, cell))?.locked ?? true;
  }

  /** Whether any cell of an area is locked. */
  anyIn(area: Area): boolean {
    for (const [row, column] of cellsOf(area)) if (this.at(row, column)) return true;
    return false;
  }

  /** The locked cells of an area as rectangles; rows that are alike are taken together. */
  rectangles(area: Area): Area[] {
    const closed: Area[] = [];
    let open: Area[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const runs = this.runs(row, area);
      const same = runs.length === open.length && runs.every((run, index) => alike(run, open[index]));
      if (same) open = open.map((rectangle) => ({ ...rectangle, rows: rectangle.rows + 1 }));
      else {
        closed.push(...open);
        open = runs;
      }
    }
    return [...closed, ...open];
  }

  /** Moves the areas along when rows or columns are put in (a positive count) or taken out (a negative one). */
  shift(direction: 'row' | 'column', at: number, count: number): void {
    const size = direction === 'row' ? 'rows' : 'columns';
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

  private runs(row: number, area: Area): Area[] {
    const runs: Area[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (!this.at(row, column)) continue;
      const last = runs.at(-1);
      if (last && last.column + last.columns === column) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
      else runs.push({ row, column, rows: 1, columns: 1 });
    }
    return runs;
  }
}

const alike = (one: Area, other: Area | undefined) => one.column === other?.column && one.columns === other.columns;
