import type { Conflict } from '../measurement/conflicts';
import type { Measurement } from '../measurement/measurement';
import type { Change } from '../measurement/tables';
import type { ItemId } from '../scale/ids';
import type { ColumnId } from '../scale/types';
import type { CheckedWorkbook } from '../workbook/reading/check-workbook';
import type { OptionalSheet, SheetName } from '../workbook/paper/sheets';
import type { UnreadableReason } from '../workbook/reading/unreadable-workbook';
import type { SelfTest } from './self-test';
import { HOST_PROBLEMS, leftoversSentence, type BUILD_STEPS } from './texts';

/**
 * The program that holds the open workbook, as the pane sees it. Everything that is kept is kept in the workbook; a host
 * remembers nothing that cannot be read again.
 */
export interface MeasurementHost {
  /** Reads the open workbook anew. @throws {HostError} */
  read(): Promise<HostReading>;
  /** What was read before counts no more: something may have changed of which nobody was told. */
  forget(): void;
  /**
   * Builds a measurement in the open workbook, with an id if it has none yet: all of it or nothing.
   * @param onStep told between requests to the workbook; where it throws, what was begun is taken back as after a failure
   * @returns what could not be set up and the measurement can do without, such as printing; a sentence each
   * @throws {HostError}
   */
  build(measurement: Measurement, onStep?: (step: BuildStep) => void): Promise<readonly string[]>;
  /**
   * Writes scores, texts and evidence in one go: all of them or, when it fails, none.
   * @param seenIn where given, nothing is written over what somebody else put there since
   * @param undo where something is taken back, the formulas that it had replaced: they come again, closed cells get back what
   * stood in them, and nothing is written over a formula that was put there since
   * @returns the formulas that it replaced
   * @throws {HostError} `changed` where somebody did, with what
   */
  write(
    changes: readonly Change[],
    seenIn?: SeenIn,
    undo?: readonly ReplacedFormula[] | null,
  ): Promise<readonly ReplacedFormula[]>;
  /**
   * Rebuilds formulas, validations, formats and protection of a measurement, damaged or not; every entry is kept, and so is
   * its id, or it gets one.
   * @returns the texts and scores that could not be placed and what could not be set up, a sentence each
   * @throws {HostError}
   */
  repair(onStep?: (step: BuildStep) => void): Promise<readonly string[]>;
  /**
   * Adds a sheet that the measurement does without; `onStep` as for building.
   * @returns what could not be set up, a sentence each
   * @throws {HostError}
   */
  addSheet(sheet: OptionalSheet, onStep?: (step: BuildStep) => void): Promise<readonly string[]>;
  /** Removes a sheet on which nothing is filled in. @throws {HostError} `filled` where something is by now */
  removeSheet(sheet: OptionalSheet): Promise<void>;
  /** Goes to the score cell of an item, or to its row. @throws {HostError} */
  select(item: ItemId, column?: ColumnId): Promise<void>;
  /** Goes to a sheet of ours; rows and pages of a report are fitted to what is in it now. @throws {HostError} */
  show(sheet: SheetName): Promise<void>;
  /** Is the pane to open with this workbook, where Excel does that? A new measurement asks for it. */
  opensPane(): boolean;
  /** Has the pane open with this workbook from now on, or not any more. @throws {HostError} */
  setOpensPane(isOn: boolean): Promise<void>;
  /** Is a cell being typed in? Answers that it is at once; a workbook that is only slow may take its time. Never fails. */
  isTyping(): Promise<boolean>;
  /** What tries what this program does with what is needed of it; absent where there is nothing to try. @throws {HostError} */
  selfTest?(): Promise<SelfTest>;
  /** Listens to the whole workbook until the returned function is called. @throws {HostError} */
  watch(listener: (event: HostEvent) => void): Promise<() => Promise<void>>;
}

/** A formula that stood in a cell that was written. */
export interface ReplacedFormula {
  /** What gives the cell the content that the formula had then. */
  readonly cell: Change;
  readonly formula: string;
}

/** In which measurement a change was made: what it holds in the cell of the change, and in the line of that, was shown. */
export type SeenIn = (change: Change) => Measurement | null;

/** A step while a measurement is made or mended. */
export type BuildStep = keyof typeof BUILD_STEPS;

/** In these nothing is done but what Excel answers at once, unless a cell is typed in. */
export const WAITING_STEPS: readonly BuildStep[] = ['checking', 'waiting', 'clearing'];

export type HostReading =
  /** No measurement of ours in the open workbook. */
  { readonly kind: 'none' } | { readonly kind: 'unreadable'; readonly reason: UnreadableReason } | MeasurementReading;

export interface MeasurementReading {
  readonly kind: 'measurement';
  readonly checked: CheckedWorkbook;
  /** Sheets, formulas or names of ours that are gone, a sentence each; what `repair` mends. */
  readonly damage: readonly string[];
  /** Made by an earlier version; `repair` brings it up to date, and what it does not have yet is no damage. */
  readonly isOutdated: boolean;
  /** The sheets that it can do without; null where none can come or go, as ours do not stand as they were made. */
  readonly optional: SheetUses | null;
}

/** What there is of the sheets that a measurement can do without. */
export type SheetUses = Readonly<Record<OptionalSheet, SheetUse>>;

/** Is a sheet there, and does anything stand on it that was not there when it was made? */
export type SheetUse = 'absent' | 'empty' | 'filled';

export type HostEvent =
  /** Something in the workbook changed, by typing, pasting, deleting, undo or a co-author; read it again. */
  | { readonly kind: 'changed'; readonly by: 'user' | 'pane' | 'other' }
  /**
   * Another item or column is selected, in the table of scores or in that of the evidence; told once when watching
   * begins and the tables have been read. The item is null for a selection outside them, the column for one that is in
   * none of the columns with scores or answers.
   */
  | { readonly kind: 'selected'; readonly item: ItemId | null; readonly column: ColumnId | null };

/** What went wrong, in kinds that each have a Dutch sentence with what to do. */
export type HostProblem = keyof typeof HOST_PROBLEMS;

/** A host could not do what was asked. The message is for the user; code and place are for whoever helps them. */
export class HostError extends Error {
  constructor(
    readonly problem: HostProblem,
    /** The host's own code, such as `AccessDenied`, or empty. */
    readonly code: string,
    /** Where it happened, as the host names it, or empty. */
    readonly place: string,
    options?: ErrorOptions & {
      /** What could not be removed or put back after a failure: "het blad Scores", "de naam Model". */
      readonly leftovers?: readonly string[];
      /** What people had filled in and is in the workbook no more, a sentence each; show it until it is kept elsewhere. */
      readonly unplaced?: readonly string[];
      readonly conflicts?: readonly Conflict[];
    },
  ) {
    const leftovers = options?.leftovers ?? [];
    super(HOST_PROBLEMS[problem] + (leftovers.length === 0 ? '' : leftoversSentence(leftovers)), options);
    this.name = 'HostError';
    this.leftovers = leftovers;
    this.unplaced = options?.unplaced ?? [];
    this.conflicts = options?.conflicts ?? [];
  }

  readonly leftovers: readonly string[];
  readonly unplaced: readonly string[];
  /** The changes of a write that somebody else had been before; none of the write is in the workbook. */
  readonly conflicts: readonly Conflict[];
}
