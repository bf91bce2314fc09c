import type { FWorksheet } from '@univerjs/sheets/facade';
import { invalidArgument, itemAlreadyExists } from '../office-bridge/office-error';
import { Calculation } from './calculation';
import type { SpreadsheetEngine } from './engine';
import type { RangePlace } from './range-place';
import { Sheet } from './sheet';
import { BooleanNumber } from './univer-enums';
import { WriteBuffer } from './write-buffer';

/** A write that waits for the rest of its batch, such as a validation whose rule and texts come one by one. */
export interface Deferred {
  apply(): void;
}

/** A change that the add-in made itself. */
export interface OwnChange extends RangePlace {
  readonly changeType: string;
}

/** The open workbook as the parts of the adapter share it: sheets, what waits to be written, and whose change it is. */
export class OpenBook {
  readonly calculation: Calculation;
  readonly buffer = new WriteBuffer(this);
  readonly settings = new Map<string, unknown>();
  /** The events of the whole workbook that a pane has asked for. */
  readonly events = new Set<string>();
  readonly state: BookState = { readOnly: false, hasPrinter: true, protection: null };
  private readonly sheets = new Map<string, Sheet>();
  private readonly waiting = new Map<string, Deferred>();
  /** Called when the add-in selects a range: Excel scrolls it into view, Univer does not. */
  reveal: (place: RangePlace) => void = () => undefined;
  private ownChanges: OwnChange[] = [];
  private ownDepth = 0;
  /** The number in the latest `newId`. */
  lastNumber = 0;

  constructor(readonly engine: SpreadsheetEngine) {
    this.calculation = new Calculation(engine);
  }

  sheet(id: string): Sheet {
    const known = this.sheets.get(id);
    if (known) return known;
    const sheet = new Sheet(this, id);
    this.sheets.set(id, sheet);
    return sheet;
  }

  sheetOf(facade: FWorksheet): Sheet {
    return this.sheet(facade.getSheetId());
  }

  allSheets(): Sheet[] {
    return this.engine.book
      .getWorkbook()
      .getSheets()
      .map((core) => this.sheet(core.getSheetId()));
  }

  visibleSheets(): Sheet[] {
    return this.allSheets().filter((sheet) => sheet.core.isSheetHidden() === BooleanNumber.FALSE);
  }

  /** By name, as people see it, or by id. */
  findSheet(nameOrId: string): Sheet | null {
    const name = nameOrId.toLowerCase();
    return this.allSheets().find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === name) ?? null;
  }

  activeSheet(): Sheet {
    return this.sheetOf(this.engine.book.getActiveSheet());
  }

  /** @throws {OfficeError} for a name that Excel refuses or another sheet has */
  checkSheetName(name: string, of?: Sheet): void {
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name)) throw invalidArgument(`sheet name ${name}`);
    const taken = this.findSheet(name);
    if (taken && taken !== of) throw itemAlreadyExists();
  }

  /** Does something that is the add-in's doing, not the user's. */
  own<Result>(work: () => Result): Result {
    this.ownDepth += 1;
    let result: Result;
    try {
      result = work();
    } catch (error) {
      this.ownDepth -= 1;
      throw error;
    }
    if (!(result instanceof Promise)) {
      this.ownDepth -= 1;
      return result;
    }
    return result.finally(() => {
      this.ownDepth -= 1;
    }) as Result;
  }

  get ownWork(): boolean {
    return this.ownDepth > 0;
  }

  /** Keeps a change of the add-in until its batch has been answered; then it is announced. */
  noteOwnChange(place: RangePlace, changeType = 'RangeEdited'): void {
    this.ownChanges.push({ ...place, changeType });
  }

  takeOwnChanges(): OwnChange[] {
    const changes = this.ownChanges;
    this.ownChanges = [];
    return changes;
  }

  /** Keeps a write until something else has to happen first; what it stands for is known by its key. */
  defer(key: string, write: Deferred): void {
    this.waiting.set(key, write);
  }

  waitingFor(key: string): Deferred | undefined {
    return this.waiting.get(key);
  }

  /** Carries out everything that waits, cells first. */
  flush(): void {
    this.buffer.flush();
    const writes = [...this.waiting.values()];
    this.waiting.clear();
    for (const write of writes) write.apply();
  }

  /** Carries out everything that waits and calculates: afterwards cells show their results. */
  async settle(): Promise<void> {
    this.flush();
    await this.calculation.settled();
  }

  /** A name that no rule of this workbook has had. */
  newId(prefix: string): string {
    this.lastNumber += 1;
    return `${prefix}-${this.lastNumber}`;
  }

  forget(sheet: Sheet): void {
    this.buffer.forget(sheet);
  }

  dispose(): void {
    this.calculation.dispose();
  }
}

export interface BookState {
  readOnly: boolean;
  /** Without one, a computer does not set up pages. */
  hasPrinter: boolean;
  protection: { readonly password: string } | null;
}
