import type { ICellData } from '@univerjs/core';
import type { OfficeBridge, Traffic } from '../office-bridge/bridge';
import { itemNotFound } from '../office-bridge/office-error';
import { formatAddress, fromUniver, parseAddress, sheetNameIn } from '../univer/area';
import type { EditAuthor } from '../univer/announcer';
import { cellFor, type CellValue } from '../univer/cell-values';
import type { ExcelHost } from '../univer/excel-host';
import type { OpenBook } from '../univer/open-book';
import { univerRange, type RangePlace } from '../univer/range-place';
import { readValues } from '../univer/range-values';
import type { RecordedCall } from '../univer/recorder';
import { saveBook, type SavedBook } from '../univer/saved-book';
import type { SheetState } from '../univer/sheet';
import type { UserEdits } from '../univer/user-edits';
import { isRefused } from '../univer/validation';
import { appliedFormat, type AppliedFormat } from './applied-format';
import { cellLook, type AppliedLook } from './cell-look';

const BLANK: ICellData = { v: null, f: null, t: null, p: null, si: null };

/** The workbook as people and tests see it, past Office.js. Addresses name their sheet: `Scores!D5`. */
export class WorkbookAccess {
  private readonly book: OpenBook;
  private readonly bridge: OfficeBridge;
  private readonly edits: UserEdits;

  constructor({ book, bridge, edits }: ExcelHost) {
    this.book = book;
    this.bridge = bridge;
    this.edits = edits;
  }

  sheetNames(): string[] {
    return this.book.allSheets().map(({ name }) => name);
  }

  /**
   * Types into a cell and presses Enter; empty text is the Delete key.
   * @returns whether the spreadsheet took it: a validation may refuse
   * @throws {OfficeError} AccessDenied for a locked cell of a protected sheet
   */
  type(address: string, value: CellValue): Promise<boolean> {
    return this.enter(address, value, 'user');
  }

  /** The user chooses a value from the list of a cell, which stays selected. @throws {OfficeError} as for `type` */
  choose(address: string, value: CellValue): Promise<boolean> {
    this.select(address);
    return this.enter(address, value, 'user with a list');
  }

  private async enter(address: string, value: CellValue, by: EditAuthor): Promise<boolean> {
    const place = this.place(address);
    const old = { ...BLANK, ...place.sheet.core.getCellMatrix().getValue(place.area.row, place.area.column) };
    this.write(place, [[value]], by);
    if (value === '' || !(await isRefused(place))) return true;
    univerRange(place).setValue(old);
    return false;
  }

  /** Pastes values from a cell on; a validation is not asked. @throws {OfficeError} AccessDenied for locked cells */
  paste(address: string, values: readonly (readonly CellValue[])[]): void {
    this.write(this.place(address), values, 'user');
  }

  /** Another person changes a cell, on another machine. */
  changeAsCoAuthor(address: string, value: CellValue): void {
    this.write(this.place(address), [[value]], 'co-author');
  }

  select(address: string): void {
    const place = this.place(address);
    this.book.engine.book.setActiveSheet(place.sheet.facade);
    univerRange(place).activate();
  }

  /** The user draws on a sheet. */
  draw(sheetName: string, kind: keyof SheetState['drawings']): void {
    this.place(`${sheetName}!A1`).sheet.state.drawings[kind] += 1;
  }

  /** The user deletes a sheet. */
  deleteSheet(name: string): void {
    this.book.engine.book.deleteSheet(this.place(`${name}!A1`).sheet.facade);
  }

  /** The user renames a sheet. */
  renameSheet(name: string, newName: string): void {
    this.place(`${name}!A1`).sheet.facade.setName(newName);
  }

  /** The user undoes his latest change. */
  undo(): void {
    this.book.engine.book.undo();
  }

  /** The whole workbook, to be opened again by `openHeadlessExcel`. */
  save(): Promise<SavedBook> {
    return saveBook(this.book);
  }

  /** What a cell shows, calculated. */
  async value(address: string): Promise<CellValue> {
    return (await this.values(address))[0]?.[0] ?? '';
  }

  async values(address: string): Promise<CellValue[][]> {
    await this.book.settle();
    return readValues(this.place(address));
  }

  /** The formula in a cell, with its equals sign; null for a cell without one. */
  formula(address: string): string | null {
    const formula = univerRange(this.place(address)).getFormula();
    return formula === '' ? null : formula;
  }

  isLocked(address: string): boolean {
    const { sheet, area } = this.place(address);
    return sheet.state.locks.at(area.row, area.column);
  }

  isProtected(sheetName: string): boolean {
    return this.place(`${sheetName}!A1`).sheet.state.protection !== null;
  }

  /** May people put comments on a sheet, and copy its charts? */
  canEditObjects(sheetName: string): boolean {
    const { protection } = this.place(`${sheetName}!A1`).sheet.state;
    return protection === null || protection.options.allowEditObjects === true;
  }

  /** How a cell looks, conditional formats left out. */
  look(address: string): AppliedLook {
    this.book.flush();
    return cellLook(this.place(address));
  }

  /** What the conditional formats lay over a cell, null for nothing. */
  async appliedFormat(address: string): Promise<AppliedFormat | null> {
    await this.book.settle();
    return appliedFormat(this.place(address));
  }

  /** The merged ranges of a sheet, as addresses in their order. */
  merges(sheetName: string): string[] {
    const { core } = this.place(`${sheetName}!A1`).sheet;
    return core
      .getMergeData()
      .map((range) => formatAddress(fromUniver(range)))
      .toSorted();
  }

  /** Page layout and page breaks of a sheet, as they were asked for. */
  printCalls(sheetName: string): readonly RecordedCall[] {
    return this.place(`${sheetName}!A1`).sheet.state.printCalls;
  }

  /** The range that can be filtered, null for none. */
  filter(sheetName: string): string | null {
    return this.place(`${sheetName}!A1`).sheet.state.filter;
  }

  /** The user filters rows out of sight, by their numbers. */
  filterOut(sheetName: string, rows: readonly number[]): void {
    this.place(`${sheetName}!A1`).sheet.state.filteredOut = new Set(rows);
  }

  /** Which rows the user has filtered out of sight. */
  filteredOut(sheetName: string): readonly number[] {
    return [...this.place(`${sheetName}!A1`).sheet.state.filteredOut];
  }

  /** Opens the workbook as if its file may not be changed. */
  makeReadOnly(): void {
    this.book.state.readOnly = true;
  }

  /** The computer has no printer: setting up pages fails. */
  takePrinterAway(): void {
    this.book.state.hasPrinter = false;
  }

  /** The user protects the order and names of the sheets. */
  protectStructure(): void {
    this.book.state.protection = { password: 'secret' };
  }

  /** Requests and bytes that crossed the bridge since the start or the latest `resetTraffic`. */
  get traffic(): Traffic {
    return this.bridge.traffic;
  }

  resetTraffic(): void {
    this.bridge.resetTraffic();
  }

  private write(place: RangePlace, values: readonly (readonly CellValue[])[], by: EditAuthor): void {
    const { sheet, area } = place;
    const written = { ...area, rows: values.length, columns: values[0]?.length ?? 0 };
    sheet.checkContent(written);
    const range = univerRange({ sheet, area: written });
    const formats = range.getNumberFormats();
    const cells = values.map((line, down) =>
      line.map((value, across) => cellFor(value, formats[down]?.[across] ?? '')),
    );
    this.edits.as(by, () => range.setValues(cells));
  }

  /** @throws {OfficeError} ItemNotFound for a sheet that is not there */
  private place(address: string): RangePlace {
    const sheet = this.book.findSheet(sheetNameIn(address) ?? '');
    if (!sheet) throw itemNotFound();
    return { sheet, area: parseAddress(address) };
  }
}
