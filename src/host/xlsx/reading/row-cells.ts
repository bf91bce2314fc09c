import type { CellContent } from '../../../workbook/paper/contents';

/** The filled cells of a row by column. */
export type RowCells = ReadonlyMap<number, CellContent>;

/** A row with one cell more; the row that is given may be changed. */
export function withCell(cells: RowCells | undefined, column: number, content: CellContent): RowCells {
  if (cells === undefined) return new OneCell(column, content);
  return cells instanceof Map ? cells.set(column, content) : new Map([...cells, [column, content]]);
}

/**
 * A row with one cell. A pasted column has 100,000 of these, and a Map for each would double the time of reading it; the
 * bench reads such a file in its lines "with 100,000 cells far away".
 */
class OneCell implements RowCells {
  readonly size = 1;

  constructor(
    private readonly column: number,
    private readonly content: CellContent,
  ) {}

  get(column: number): CellContent | undefined {
    return column === this.column ? this.content : undefined;
  }

  has(column: number): boolean {
    return column === this.column;
  }

  forEach(visit: (content: CellContent, column: number, cells: RowCells) => void): void {
    visit(this.content, this.column, this);
  }

  keys(): MapIterator<number> {
    return [this.column].values();
  }

  values(): MapIterator<CellContent> {
    return [this.content].values();
  }

  entries(): MapIterator<[number, CellContent]> {
    return [[this.column, this.content] as [number, CellContent]].values();
  }

  [Symbol.iterator](): MapIterator<[number, CellContent]> {
    return this.entries();
  }
}
