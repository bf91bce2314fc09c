import type { MeasurementHost } from '../../host/measurement-host';
import type { Conflict } from '../../measurement/conflicts';
import type { Measurement } from '../../measurement/measurement';
import type { Change } from '../../measurement/tables';
import type { ItemId } from '../../scale/ids';
import type { ColumnId } from '../../scale/types';
import type { OptionalSheet, SheetName } from '../../workbook/paper/sheets';
import type { WriteDraft } from './drafts';
import type { Readable } from './emitter';
import type { MeasurementState, WriteStep } from './measurement-state';
import type { ProblemKind } from './problems';

/** An item and the column of its scores that is selected in the sheet; null for a cell in another column. */
export type SelectionListener = (item: ItemId, column: ColumnId | null) => void;

/** What a workbook asks to be written, as it is then. */
export type Make = (measurement: Measurement) => readonly Change[];

/** What was added to the improvement plan. */
export interface AddedToPlan {
  readonly lines: number;
  /** How many priorities there are, with or without a line of their own already. */
  readonly priorities: number;
  /** How many of those have no line because the plan is full. */
  readonly withoutRoom: number;
}

/** The measurement in the open workbook, kept in step with it. Nothing is kept here that the workbook does not hold. */
export interface MeasurementStore extends Readable<MeasurementState> {
  /** Reads, and follows the workbook until the returned function is called. */
  readonly start: () => () => void;
  /** Reads the workbook now. */
  readonly refresh: () => void;
  /** The user comes back to the pane: reads what nobody announced meanwhile, unless a cell is still being typed in. */
  readonly comeBack: () => void;
  /** Writes in the background; changes that wait for each other go together. */
  readonly write: (changes: readonly Change[]) => void;
  /**
   * Something begins to be typed, in the place of what the workbook holds now.
   * @returns what runs a function that writes it: that takes the place of nothing that somebody else wrote since
   */
  readonly beginDraft: () => WriteDraft;
  /** Decides about what somebody else had been before: ours takes the place of what was found, or is given up. */
  readonly decide: (conflicts: readonly Conflict[], isOurs: boolean) => void;
  /** @returns whether the measurement was made */
  readonly build: (measurement: Measurement) => Promise<boolean>;
  /** Builds the sheets of the measurement anew. @returns whether that was done */
  readonly repair: () => Promise<boolean>;
  /** Adds a sheet that the measurement does without. @returns whether that was done */
  readonly addSheet: (sheet: OptionalSheet) => Promise<boolean>;
  /** Removes a sheet on which nothing is filled in. @returns whether that was done */
  readonly removeSheet: (sheet: OptionalSheet) => Promise<boolean>;
  /**
   * Writes changes that only make sense together: all of them or none, and apart from everything else. The workbook is
   * read first; where it does not ask for just these changes any more, nothing is written.
   * @param make the changes that the workbook asks for, as it is then
   * @returns whether they were written
   */
  readonly replace: (changes: readonly Change[], make: Make) => Promise<boolean>;
  /** The same for what makes another measurement of this one. */
  readonly renew: MeasurementStore['replace'];
  /** Takes back what was written, in the same way. @param changes what its cells held before */
  readonly undo: (step: WriteStep, changes: readonly Change[], make: Make) => Promise<boolean>;
  /**
   * Adds what the priorities ask to the improvement plan, all of it or nothing. The workbook is read first, so that nothing
   * is written over what was typed there a moment ago, not even when it is tried again.
   * @param done told what was added once it is there, also by another try
   */
  readonly fillPlan: (done: (added: AddedToPlan) => void) => Promise<void>;
  /** Goes to an item's cell in the sheet; a failure is only worth a message where the user asked for it. */
  readonly select: (item: ItemId, column: ColumnId | undefined, asked: boolean) => Promise<void>;
  /** Goes to a sheet of the measurement. */
  readonly show: (sheet: SheetName) => Promise<void>;
  /** Is the pane to open with this workbook, where Excel does that? */
  readonly opensPane: () => boolean;
  /** Has the pane open with this workbook from now on, or not any more. */
  readonly setOpensPane: (isOn: boolean) => Promise<void>;
  /** What tries what the program that holds the workbook does; absent where there is nothing to try. */
  readonly selfTest: MeasurementHost['selfTest'];
  /** Leaves the workbook alone until something that cannot fail is over, and reads it then. */
  readonly leaveAlone: (run: () => Promise<void>) => Promise<boolean>;
  /** Takes a message away; what could not be written is given up with it. */
  readonly dismissProblem: (kind: ProblemKind) => void;
  /** Stops the work that is going on where that can be taken back: as soon as the workbook answers. */
  readonly stop: () => void;
  readonly dismissStopped: () => void;
  readonly dismissLeftovers: () => void;
  readonly dismissUnplaced: () => void;
  /** Another cell was selected in the table of scores. */
  readonly onSelected: (listener: SelectionListener) => () => void;
}
