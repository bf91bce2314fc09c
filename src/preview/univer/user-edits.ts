import type { ICellData, IExecutionOptions, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import type { EventAnnouncer, EditAuthor, CellChangeDetail } from './announcer';
import { formatAddress, union, type GridArea } from './area';
import { holdsContent, valueIn, type CellValue } from './cell-values';
import type { OpenBook } from './open-book';
import type { RangePlace } from './range-place';
import { readValues } from './range-values';
import type { Sheet } from './sheet';
import { isRefused } from './validation';

/** How a cell was before the first of the changes that are being collected. */
interface Before {
  readonly content: string;
  readonly value: CellValue;
}

/** Parameters of Univer's change of cells. */
export interface CellsChanged {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

/** Univer takes a refused input back after some 40 to 70 ms. Looked at again after this time, at most so often. */
const REFUSAL_TIME = 60;
const REFUSAL_LOOKS = 5;

/** More cells than this in one change are announced without comparing them. */
const MOST_COMPARED = 20_000;

/**
 * Collects what people change in the grid and announces what really is different. Univer writes an input, validates it
 * and writes the old value back when it is refused; a formula that is typed arrives as two changes. So cells are compared
 * before and after, and an input that will be refused is waited for.
 */
export class UserEdits {
  private readonly before = new Map<Sheet, Map<string, Before>>();
  private edits: { readonly place: RangePlace; readonly by: EditAuthor }[] = [];
  private open: { place: RangePlace; by: EditAuthor } | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private looks = 0;
  private author: EditAuthor = 'user';

  constructor(
    private readonly book: OpenBook,
    private readonly announcer: EventAnnouncer,
  ) {}

  /** Does something as a co-author would: his changes come from elsewhere. */
  as<Result>(author: EditAuthor, work: () => Result): Result {
    this.author = author;
    try {
      return work();
    } finally {
      this.author = 'user';
    }
  }

  /** Before Univer changes cells. */
  remember(params: CellsChanged, options?: IExecutionOptions): void {
    if (!this.concerns(params, options)) return;
    const sheet = this.book.sheet(params.subUnitId);
    const cells = sheet.core.getCellMatrix();
    const known = this.before.get(sheet) ?? new Map<string, Before>();
    this.before.set(sheet, known);
    for (const [row, column] of contentIn(params)) {
      const key = keyOf(row, column);
      if (known.has(key) || known.size >= MOST_COMPARED) continue;
      const cell = cells.getValue(row, column);
      known.set(key, { content: contentOf(cell), value: valueIn(cell) });
    }
  }

  /** After Univer changed cells. */
  note(params: CellsChanged, options?: IExecutionOptions): void {
    if (!this.concerns(params, options)) return;
    const sheet = this.book.sheet(params.subUnitId);
    const cells = contentIn(params).map(([row, column]) => ({ row, column, rows: 1, columns: 1 }));
    if (cells.length === 0) return;
    const area = cells.reduce(union);
    if (this.open?.place.sheet === sheet && this.open.by === this.author) {
      this.open.place = { sheet, area: union(this.open.place.area, area) };
    } else {
      this.open = { place: { sheet, area }, by: this.author };
      this.edits.push(this.open);
      // What follows in the same turn belongs to the same edit.
      queueMicrotask(() => {
        this.open = null;
      });
    }
    this.soon();
  }

  /** What is being collected is dropped: rows or columns moved, and with them every cell. */
  forget(): void {
    this.edits = [];
    this.before.clear();
  }

  dispose(): void {
    if (this.timer) clearTimeout(this.timer);
  }

  private concerns({ unitId, cellValue }: CellsChanged, options?: IExecutionOptions): boolean {
    const calculated = options?.['applyFormulaCalculationResult'] === true || options?.onlyLocal === true;
    return !this.book.ownWork && !calculated && cellValue !== undefined && unitId === this.book.engine.book.getId();
  }

  private soon(after = 0): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      void this.announceWhenDecided();
    }, after);
  }

  private async announceWhenDecided(): Promise<void> {
    const single = this.edits.filter(({ place: { area, sheet } }) => isCell(area) && sheet.exists());
    const refused = await Promise.all(single.map(({ place }) => isRefused(place)));
    if (refused.some(Boolean) && this.looks < REFUSAL_LOOKS) {
      this.looks += 1;
      this.soon(REFUSAL_TIME);
      return;
    }
    this.looks = 0;
    this.announce();
  }

  private announce(): void {
    const edits = this.edits;
    const before = new Map(this.before);
    this.forget();
    const announced = new Set<string>();
    for (const { place, by } of edits) {
      const key = `${place.sheet.id}!${formatAddress(place.area)}`;
      if (announced.has(key) || !place.sheet.exists()) continue;
      announced.add(key);
      const different = differences(place, before.get(place.sheet));
      if (different.length === 0) continue;
      this.announcer.changed(place, by, 'RangeEdited', detailOf(place, different));
    }
  }
}

/** The cells of a place that hold something else now, as they were before; all of them where that is not known. */
function differences({ sheet, area }: RangePlace, before: Map<string, Before> | undefined): (Before | null)[] {
  if (!before || before.size >= MOST_COMPARED) return [null];
  const cells = sheet.core.getCellMatrix();
  return [...before]
    .filter(([key, was]) => {
      const [row = 0, column = 0] = key.split(':').map(Number);
      const inside =
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
      return inside && was.content !== contentOf(cells.getValue(row, column));
    })
    .map(([, was]) => was);
}

function detailOf(place: RangePlace, [different]: readonly (Before | null)[]): CellChangeDetail | undefined {
  if (!isCell(place.area) || !different) return undefined;
  return { before: different.value, after: readValues(place)[0]?.[0] ?? '' };
}

const isCell = ({ rows, columns }: GridArea) => rows === 1 && columns === 1;

const keyOf = (row: number, column: number) => `${row}:${column}`;

/** The cells in a change whose content, rather than looks, is changed. */
function contentIn({ cellValue = {} }: CellsChanged): [row: number, column: number][] {
  return Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.entries(cells as Record<string, Nullable<ICellData>>)
      .filter(([, cell]) => holdsContent(cell))
      .map(([column]): [number, number] => [Number(row), Number(column)]),
  );
}

/** A formula counts as content by its text: its result changes without anybody editing it. */
function contentOf(cell: Nullable<ICellData>): string {
  if (cell?.f) return `=${cell.f}`;
  return cell?.v === undefined || cell.v === null ? '' : String(cell.v);
}
