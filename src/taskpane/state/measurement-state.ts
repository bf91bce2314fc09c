import type { BuildStep, HostReading } from '../../host/measurement-host';
import type { Conflict } from '../../measurement/conflicts';
import type { Measurement } from '../../measurement/measurement';
import type { Change } from '../../measurement/tables';
import type { CheckedWorkbook } from '../../workbook/reading/check-workbook';
import type { HeldUp } from './held-up';
import type { Problem } from './problems';

/** Long work during which nothing else may be started; what is scored meanwhile is written when it is done. */
export type Work =
  'building' | 'repairing' | 'replacing' | 'undoing' | 'renewing' | 'filling' | 'adding' | 'removing' | 'testing';

/** In these steps that work can still be stopped: in the last one it is as good as done. */
const BEFORE_THE_LAST: readonly (BuildStep | null)[] = [null, 'checking', 'building', 'waiting'];

/** Can the work that is going on be stopped and taken back? Mending sheets cannot: their looks would not come again. */
export const canStop = ({ work, step }: MeasurementState): boolean =>
  (work === 'building' || work === 'adding') && BEFORE_THE_LAST.includes(step);

/** What was written at once, and what was shown before. */
export interface WriteStep {
  readonly changes: readonly Change[];
  readonly before: Measurement;
}

export interface MeasurementState {
  /** The workbook as last read, with what is being written; null until the first reading. */
  readonly reading: HostReading | null;
  /** A measurement was here, and is not any more. */
  readonly isGone: boolean;
  readonly work: Work | null;
  /** How far that work is; null until it tells. */
  readonly step: BuildStep | null;
  /** Was it asked to stop? It does as soon as it can be taken back. */
  readonly isStopping: boolean;
  /** Was the last of it stopped? Until that is read, or something else begins. */
  readonly isStopped: boolean;
  /** The most serious first; each stays until it is solved or dismissed. */
  readonly problems: readonly Problem[];
  /** What is shown and not in the workbook yet: waiting to be written, or being written. */
  readonly unwritten: readonly Change[];
  /** What the pane wrote last, oldest first; which of it can be taken back is for the cells to say. */
  readonly done: readonly WriteStep[];
  /** Why the host takes nothing. */
  readonly heldUp: HeldUp;
  /** What could not be written, and what somebody has to decide about. */
  readonly unsaved: readonly Change[];
  /** What was not written over what somebody else had put there, until somebody decides. */
  readonly conflicts: readonly Conflict[];
  /** What could not be cleared away or put back after long work that failed. */
  readonly leftovers: readonly string[];
  /** What the last building or repair could not place or set up; null where there is nothing to tell. */
  readonly unplaced: readonly string[] | null;
}

/** Before the first reading. */
export const UNREAD_WORKBOOK: MeasurementState = {
  reading: null,
  isGone: false,
  work: null,
  step: null,
  isStopping: false,
  isStopped: false,
  problems: [],
  unwritten: [],
  heldUp: null,
  unsaved: [],
  conflicts: [],
  done: [],
  leftovers: [],
  unplaced: null,
};

/** The measurement as last read; null where there is none. */
export const checkedIn = ({ reading }: MeasurementState): CheckedWorkbook | null =>
  reading?.kind === 'measurement' ? reading.checked : null;
