import type { SelfTestQuestion, SelfTestReply } from '../../self-test';
import type { Runs } from '../office-errors';
import type { TimeLimits } from './time-limits';
import { SELF_TEST_TEXTS, type PROBE_TEXTS } from './texts';

export type ProbeId = keyof typeof PROBE_TEXTS;

/** One thing that is tried; its texts are those of its id. */
export interface ExcelProbe {
  readonly id: ProbeId;
  /** The version of ExcelApi without which it is not tried; 1.9 needs no saying. */
  readonly needs?: string;
  /** How long it may take, where that is not usual. */
  readonly limit?: keyof TimeLimits;
  /**
   * Tries it on a sheet of its own.
   * @returns something to tell though all went well
   * @throws {ProbeFailed} where it went otherwise than it should, {ProbeSkipped} where it could not be tried
   */
  run(bench: Bench): Promise<string | undefined>;
}

/** What a probe works with: a sheet of its own, and batches. */
export interface Bench extends Runs {
  readonly excel: typeof Excel;
  readonly sheetId: string;
  /** The tab of its sheet. */
  readonly tab: string;
  readonly limits: TimeLimits;
  readonly isSupported: (version: string) => boolean;
  /** A batch on its sheet, that waits for a cell that is being typed in. */
  batch<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** The same, refused where a cell is being typed in. */
  batchNow<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** A name by which a sheet that it points into is known as one of the self-test. */
  newMark(): string;
  /** Adds another sheet of the self-test. @returns its id */
  addSheet(): Promise<string>;
  pause(milliseconds: number): Promise<void>;
  /** Asks the person for something, in the place of what was asked before. @returns tells what was replied so far */
  ask(question: SelfTestQuestion): () => SelfTestReply | null;
}

/** It went otherwise than it should. */
export class ProbeFailed extends Error {
  constructor(readonly detail: string) {
    super(detail);
    this.name = 'ProbeFailed';
  }
}

/** It could not be tried. */
export class ProbeSkipped extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'ProbeSkipped';
  }
}

/** More of what was read back helps nobody. */
const MOST_CHARACTERS = 120;

/** Checks what was read back. @throws {ProbeFailed} with what it is, where it is not the same */
export function checkSame(found: unknown, expected: unknown): void {
  const text = JSON.stringify(found ?? null);
  if (text !== JSON.stringify(expected)) throw new ProbeFailed(SELF_TEST_TEXTS.read(text.slice(0, MOST_CHARACTERS)));
}
