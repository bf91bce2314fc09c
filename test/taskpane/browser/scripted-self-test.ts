import { PROBE_TEXTS } from '../../../src/host/office/self-test/texts';
import type { ProbeResult, SelfTest, SelfTestProgress, SelfTestReport } from '../../../src/host/self-test';

/** A self-test of which the test says how far it is and how it ends. */
export interface ScriptedSelfTest {
  readonly selfTest: SelfTest;
  /** What the person pressed: what was replied, and that it is to stop. */
  readonly pressed: readonly string[];
  readonly tell: (progress: Partial<SelfTestProgress>) => void;
  readonly end: (report: Partial<SelfTestReport>) => void;
  /** Every probe, of which these ended otherwise than well. */
  readonly results: (
    others: Readonly<Record<string, Pick<ProbeResult, 'outcome' | 'detail'>>>,
  ) => readonly ProbeResult[];
}

/** @param leftovers the sheets of an earlier one @param onClear what is removed; the sheets that are left */
export function scriptedSelfTest(leftovers: readonly string[], onClear: () => readonly string[]): ScriptedSelfTest {
  const pressed: string[] = [];
  let listener: (progress: SelfTestProgress) => void = () => undefined;
  let finish: (report: SelfTestReport) => void = () => undefined;
  let progress: SelfTestProgress = { results: [], total: 0, current: null, isSilent: false, question: null };
  return {
    pressed,
    selfTest: {
      start: (onProgress) => {
        listener = onProgress;
        return {
          report: new Promise((resolve) => {
            finish = resolve;
          }),
          reply: (reply) => pressed.push(reply),
          cancel: () => pressed.push('stop'),
        };
      },
      leftovers: () => Promise.resolve(leftovers),
      clear: () => Promise.resolve(onClear()),
    },
    tell: (change) => {
      progress = { ...progress, ...change };
      listener(progress);
    },
    end: (report) => {
      finish({ refusal: null, results: [], leftovers: [], text: '', ...report });
    },
    results: (others) =>
      Object.entries(PROBE_TEXTS).map(([id, texts]) => ({
        id,
        ...texts,
        ...(others[id] ?? { outcome: 'passed', detail: '' }),
      })),
  };
}
