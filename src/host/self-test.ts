/** By what is filled in as its organisation, a measurement that a self-test made for a moment is known at first sight. */
export const SELF_TEST_ORGANISATION = 'Zelftest IPS-modeltrouw';

/** How a probe ended: as it should, otherwise, not tried, or with no word from the host. */
export type ProbeOutcome = 'passed' | 'failed' | 'skipped' | 'no-answer';

/** What came of one thing that was tried. */
export interface ProbeResult {
  readonly id: string;
  /** What was tried. */
  readonly title: string;
  readonly outcome: ProbeOutcome;
  /** The host's code, what was read back of what the probe had written itself, or why it was not tried; may be empty. */
  readonly detail: string;
  /** What it means for a reviewer that it failed. */
  readonly meaning: string;
}

/** What a person is asked to do. */
export interface SelfTestQuestion {
  readonly text: string;
  /** On the button with which the person says that it is done; null where the probe sees that by itself. */
  readonly done: string | null;
  /** On the button with which the person says no, or that it cannot be done. */
  readonly skip: string;
}

export type SelfTestReply = 'done' | 'skip';

export interface SelfTestProgress {
  readonly results: readonly ProbeResult[];
  readonly total: number;
  /** What is being tried; null before the first and after the last. */
  readonly current: string | null;
  /** Has the host not answered for a while? */
  readonly isSilent: boolean;
  readonly question: SelfTestQuestion | null;
}

export interface SelfTestReport {
  /** Why nothing was tried; null where it was. */
  readonly refusal: string | null;
  readonly results: readonly ProbeResult[];
  /** What of the self-test could not be removed; where nothing was tried, the sheets of another one that stand there. */
  readonly leftovers: readonly string[];
  /** The whole result for whoever makes the program: about the host, and nothing of what is in the workbook. */
  readonly text: string;
}

/** A self-test that is going on. */
export interface SelfTestRun {
  /** Comes in any case, and never fails. */
  readonly report: Promise<SelfTestReport>;
  readonly reply: (reply: SelfTestReply) => void;
  /** Tries nothing more; what was made is removed all the same. */
  readonly cancel: () => void;
}

/** Tries what the program that holds the workbook does with what this product needs of it. */
export interface SelfTest {
  /** Only in a workbook in which nothing stands, nor anything of another self-test: that may go on in another pane. */
  readonly start: (onProgress: (progress: SelfTestProgress) => void) => SelfTestRun;
  /** The sheets that are there of self-tests, finished or not. @throws {HostError} */
  readonly leftovers: () => Promise<readonly string[]>;
  /**
   * Removes what self-tests left, and nothing else; also what one needs that goes on in another pane.
   * @returns what could not be removed
   */
  readonly clear: () => Promise<readonly string[]>;
}
