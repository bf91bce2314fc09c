import type { Worksheet } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { accessDenied, itemNotFound } from '../office-bridge/office-error';
import { EXCEL_COLUMNS, EXCEL_ROWS, intersection, type GridArea } from './area';
import { Locks } from './locks';
import type { OpenBook } from './open-book';
import type { RecordedCall } from './recorder';

/** A comment on a cell. */
export interface KeptComment {
  readonly id: string;
  readonly address: string;
  readonly content: string;
}

/** What Excel knows of a sheet and Univer has no place for. */
export interface SheetState {
  readonly locks: Locks;
  protection: { readonly options: Readonly<Record<string, unknown>>; readonly password: string } | null;
  veryHidden: boolean;
  /** The range that can be filtered, as an address. */
  filter: string | null;
  /** The rows that the user filtered out, as numbered in the sheet. */
  filteredOut: ReadonlySet<number>;
  comments: readonly KeptComment[];
  /** How many charts and shapes lie on it; nobody can draw them here. */
  readonly drawings: { charts: number; shapes: number };
  /** Page layout and page breaks, as they were asked for. */
  readonly printCalls: RecordedCall[];
  /** The events that a pane has asked for, by their name in the protocol. */
  readonly events: Set<string>;
}

/** One sheet of the open workbook: where it stands in Univer, and what Univer does not know of it. */
export class Sheet {
  readonly state: SheetState = {
    locks: new Locks(),
    protection: null,
    veryHidden: false,
    filter: null,
    filteredOut: new Set(),
    comments: [],
    drawings: { charts: 0, shapes: 0 },
    printCalls: [],
    events: new Set(),
  };

  private latest: FWorksheet | null = null;

  constructor(
    readonly book: OpenBook,
    readonly id: string,
  ) {}

  exists(): boolean {
    return this.present() !== null;
  }

  /** @throws {OfficeError} after the sheet has been deleted */
  get core(): Worksheet {
    const core = this.present();
    if (!core) throw itemNotFound();
    return core;
  }

  /** @throws {OfficeError} after the sheet has been deleted */
  get facade(): FWorksheet {
    const { core } = this;
    // Univer makes a new facade each time it is asked; undoing a deletion makes a new sheet with the old id.
    if (this.latest?.getSheet() === core) return this.latest;
    const facade = this.book.engine.book.getSheetBySheetId(this.id);
    if (!facade) throw itemNotFound();
    this.latest = facade;
    return facade;
  }

  get name(): string {
    return this.core.getName();
  }

  /** The cells that Univer has for an area: whole rows and columns end where its sheet ends. */
  clip(area: GridArea): GridArea {
    const { core } = this;
    const sheet = { row: 0, column: 0, rows: core.getRowCount(), columns: core.getColumnCount() };
    return intersection(area, sheet) ?? { row: area.row, column: area.column, rows: 0, columns: 0 };
  }

  private present(): Worksheet | null {
    return this.book.engine.book.getWorkbook().getSheetBySheetId(this.id) ?? null;
  }

  /** Makes the sheet large enough for an area, and clips the area to it. */
  grow(area: GridArea): GridArea {
    const { core } = this;
    const rows = area.row + area.rows;
    const columns = area.column + area.columns;
    if (area.rows < EXCEL_ROWS && rows > core.getRowCount()) {
      this.book.own(() => this.facade.setRowCount(rows + SPARE_ROWS));
    }
    if (area.columns < EXCEL_COLUMNS && columns > core.getColumnCount()) {
      this.book.own(() => this.facade.setColumnCount(columns + SPARE_COLUMNS));
    }
    return this.clip(area);
  }

  /** @throws {OfficeError} AccessDenied if the sheet is protected and the area holds a locked cell */
  checkContent(area: GridArea): void {
    if (this.state.protection && this.state.locks.anyIn(this.clip(area))) throw accessDenied();
  }

  /** @throws {OfficeError} AccessDenied if the sheet is protected and this part of its looks may not be changed */
  checkFormat(option: 'allowFormatCells' | 'allowFormatRows' | 'allowFormatColumns' = 'allowFormatCells'): void {
    const { protection } = this.state;
    if (protection && protection.options[option] !== true) throw accessDenied();
  }

  /** @throws {OfficeError} AccessDenied if the sheet is protected */
  checkUnprotected(): void {
    if (this.state.protection) throw accessDenied();
  }
}

/** Room that is added beyond what is asked for, so that a sheet does not grow again with every row. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 5;
