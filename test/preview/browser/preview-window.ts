/** What the tests use of the workbook in the page. Its own types need module resolution that jest does not have. */
export interface PreviewWindow {
  /** What can be turned on in the spreadsheet, by name. */
  quirks?: Readonly<Record<string, unknown>>;
  preview?: {
    readonly bridge: {
      idle(): Promise<void>;
      readonly quirks: { turnOn(quirk: unknown): void; turnOff(quirk: unknown): void };
    };
    readonly edits: { as(author: 'user with a list', work: () => unknown): unknown };
    readonly book: {
      activeSheet(): { readonly facade: SheetFacade };
      findSheet(name: string): { readonly facade: SheetFacade } | null;
      settle(): Promise<void>;
      readonly engine: {
        readonly commands: { syncExecuteCommand(id: string, params: object): boolean };
        readonly book: {
          getId(): string;
          save(): Snapshot;
          setActiveSheet(sheet: SheetFacade): unknown;
          deleteSheet(sheet: SheetFacade): void;
          getSheets(): SheetFacade[];
          getActiveCell(): { getA1Notation(): string } | null;
        };
      };
    };
  };
}

/** A sheet, as Univer shows it to programs. */
export interface SheetFacade {
  getSheetName(): string;
  setName(name: string): unknown;
  scrollToCell(row: number, column: number): unknown;
  getWorksheetPermission(): {
    listRangeProtectionRules(): Promise<{ readonly id: string }[]>;
    unprotectRules(ids: string[]): Promise<unknown>;
  };
  getDataRange(): { getValues(): unknown[][] };
  getRange(address: string): {
    getValue(): unknown;
    getDisplayValue(): unknown;
    getFormula(): string;
    setValue(value: number): unknown;
    activate(): unknown;
    getCellRect(): DOMRect;
  };
}

/** A workbook as Univer saves it: styles are kept apart, and cells name theirs. */
export interface Snapshot {
  readonly sheetOrder: readonly string[];
  readonly styles: Readonly<Record<string, object>>;
  readonly sheets: Readonly<
    Record<string, { readonly name: string; readonly cellData: Readonly<Record<string, Record<string, Cell>>> }>
  >;
  readonly resources: readonly { readonly name: string; readonly data: string }[];
}

/** What stands in a cell, and its looks. */
export interface Cell {
  readonly s?: string | object | null;
  readonly [part: string]: unknown;
}
