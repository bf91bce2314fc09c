import { HostError } from '../../host/measurement-host';
import { HOST_PROBLEMS } from '../../host/texts';
import type { Conflict } from '../../measurement/conflicts';
import { CHANGED_SINCE, OTHER_IN_FRONT, SCORES_MOVED } from './texts';

/** What can go wrong; what is lost first, then what stays undone. */
const PROBLEM_KINDS = [
  'write',
  'replace',
  'renew',
  'undo',
  'fill',
  'repair',
  'build',
  'sheets',
  'read',
  'watch',
  'select',
  'show',
  'open-pane',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Something that did not succeed, and how to try it again. */
export interface Problem {
  readonly during: ProblemKind;
  readonly message: string;
  /** The host's code and place, for whoever helps; empty where it gave none. */
  readonly details: string;
  /** Null where trying the same again cannot help. */
  readonly retry: (() => void) | null;
}

/** Scores that were to be replaced are others by now: somebody has to look at them again. */
export class ScoresMovedError extends Error {
  constructor() {
    super(SCORES_MOVED);
    this.name = 'ScoresMovedError';
  }
}

export function problemOf(during: ProblemKind, error: unknown, retry: () => void): Problem {
  // What somebody chose is looked at again; a plan is filled anew of what stands there then.
  if (error instanceof ScoresMovedError || (during !== 'fill' && conflictsOf(error).length > 0)) {
    return { during, message: during === 'undo' ? CHANGED_SINCE : SCORES_MOVED, details: '', retry: null };
  }
  if (!(error instanceof HostError)) return { during, message: HOST_PROBLEMS.other, details: '', retry };
  const details = [error.code, error.place].filter((text) => text !== '').join(', ');
  const isBuilding = during === 'build' || during === 'repair' || during === 'sheets';
  const message = error.problem === 'behind' && !isBuilding ? OTHER_IN_FRONT : HOST_PROBLEMS[error.problem];
  return { during, message, details, retry };
}

/** What the host could not clear away or put back after a failure, entries in full. */
export function leftoversOf(error: unknown): readonly string[] {
  return error instanceof HostError ? [...error.leftovers, ...error.unplaced] : [];
}

/** What was not written over what somebody else had put there; nothing for any other error. */
export function conflictsOf(error: unknown): readonly Conflict[] {
  return error instanceof HostError ? error.conflicts : [];
}

/** Did work end because it was asked to? */
export function isStoppedBy(error: unknown): boolean {
  return error instanceof HostError && error.problem === 'stopped';
}

/** Somebody is typing in a cell: until that is done the host takes nothing at all. */
export function isTyping(error: unknown): boolean {
  return error instanceof HostError && error.problem === 'editing';
}

/** One problem of a kind at a time, the latest; the most serious kind first. */
export function withProblem(problems: readonly Problem[], problem: Problem): readonly Problem[] {
  const all = [...withoutProblem(problems, problem.during), problem];
  return PROBLEM_KINDS.flatMap((kind) => all.filter(({ during }) => during === kind));
}

export function withoutProblem(problems: readonly Problem[], kind: ProblemKind): readonly Problem[] {
  return problems.filter(({ during }) => during !== kind);
}
