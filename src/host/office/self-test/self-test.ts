import type {
  ProbeResult,
  SelfTest,
  SelfTestProgress,
  SelfTestQuestion,
  SelfTestReply,
  SelfTestReport,
} from '../../self-test';
import { hostError, officeRun, officeRunUntracked } from '../office-errors';
import { checkWritable, queueState } from '../workbook-state';
import { attempt, resultOf } from './attempt';
import { excelFacts } from './excel-facts';
import { TIME_LIMITS, type TimeLimits } from './time-limits';
import { clearMarked, marksOf } from './marks';
import { PROBES } from './probes';
import { resultText } from './result-text';
import type { ExcelProbe } from './probe';
import { PROBE_TEXTS, SELF_TEST_TEXTS } from './texts';

export interface SelfTestOptions {
  readonly excel: typeof Excel;
  readonly isSupported: (version: string) => boolean;
  /** While this runs, what changes in the workbook is not the user's doing. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
  readonly limits?: TimeLimits;
  readonly probes?: readonly ExcelProbe[];
  /** What tells the marks of this self-test from those of another. */
  readonly token?: () => string;
}

const TRIES = 5;

/** The self-test of an Excel. */
export function officeSelfTest({
  excel,
  isSupported,
  during,
  limits = TIME_LIMITS,
  probes = PROBES,
  token = () => Math.random().toString(36).slice(2, 6),
}: SelfTestOptions): SelfTest {
  const run = officeRun(excel);
  const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

  /** @returns the tabs that could not be removed */
  const clear = async (): Promise<readonly string[]> => {
    for (let left = TRIES; ; left -= 1) {
      const tabs = await withLimit(clearMarked(run), limits.clear).catch(() => null);
      if (tabs?.length === 0) return [];
      if (left === 0) return tabs ?? [SELF_TEST_TEXTS.everything];
      await pause(limits.retry);
    }
  };

  /** Does Excel answer, whether it lets anything be done or not? */
  const answers = () =>
    withLimit(
      officeRunUntracked(excel)(async (context) => {
        context.workbook.load('readOnly');
        await context.sync();
      }).then(
        () => true,
        (error: unknown) => hostError(error).problem !== 'editing',
      ),
      limits.answer,
    ).catch(() => false);

  /** Why nothing can be tried in this workbook; null where it can. */
  const refusal = async (): Promise<string | null> => {
    try {
      return (await withLimit(run(isEmpty), limits.probe)) ? null : SELF_TEST_TEXTS.notEmpty;
    } catch (error) {
      if (error instanceof TooLate) return SELF_TEST_TEXTS.noAnswer;
      return hostError(error).message;
    }
  };

  const start: SelfTest['start'] = (onProgress) => {
    let progress: SelfTestProgress = {
      results: [],
      total: probes.length,
      current: null,
      isSilent: false,
      question: null,
    };
    const tell = (change: Partial<SelfTestProgress>) => {
      progress = { ...progress, ...change };
      onProgress(progress);
    };
    let replied: SelfTestReply | null = null;
    const ask = (question: SelfTestQuestion) => {
      replied = null;
      tell({ question });
      // Of another question that comes later this one learns nothing.
      return () => (progress.question === question ? replied : null);
    };
    let isCancelled = false;
    let stop = (): void => undefined;
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    const newMark = marksOf(token());

    /** Waits for an Excel that has fallen silent. @returns whether it answers again */
    const waitForAnswer = async (): Promise<boolean> => {
      const until = performance.now() + limits.silence;
      while (!isCancelled && !(await answers())) {
        tell({ isSilent: true });
        if (performance.now() >= until) return false;
        await Promise.race([pause(limits.look), stopped]);
      }
      tell({ isSilent: false });
      return true;
    };
    const tryAll = async (): Promise<void> => {
      let isSilent = false;
      for (const probe of probes) {
        const result = isCancelled
          ? resultOf(probe, { outcome: 'skipped', detail: SELF_TEST_TEXTS.cancelled })
          : isSilent
            ? resultOf(probe, { outcome: 'no-answer', detail: '' })
            : await tried(probe);
        tell({ results: [...progress.results, result], question: null });
        if (result.outcome === 'no-answer' && !isSilent) isSilent = !(await waitForAnswer());
      }
      tell({ current: null });
    };
    const tried = async (probe: ExcelProbe): Promise<ProbeResult> => {
      tell({ current: PROBE_TEXTS[probe.id].title });
      const result = await attempt(probe, { excel, isSupported, limits, newMark, ask }, stopped);
      // What cannot be removed now is tried again at the end.
      await withLimit(clearMarked(run), limits.probe).catch(() => undefined);
      return result;
    };
    const whole = async (): Promise<SelfTestReport> => {
      await withLimit(clearMarked(run), limits.probe).catch(() => undefined);
      const reason = await refusal();
      if (reason !== null) return { refusal: reason, results: [], leftovers: [], text: '' };
      await tryAll();
      const leftovers = await clear();
      const { results } = progress;
      return { refusal: null, results, leftovers, text: resultText(excelFacts(isSupported), results, leftovers) };
    };
    return {
      report: during(whole).catch((error: unknown): SelfTestReport => ({
        refusal: hostError(error).message,
        results: [],
        leftovers: [],
        text: '',
      })),
      reply: (reply) => {
        replied = reply;
      },
      cancel: () => {
        isCancelled = true;
        stop();
      },
    };
  };
  return { start, clear: () => during(clear) };
}

/** Something took longer than it may. */
class TooLate extends Error {}

async function withLimit<T>(work: Promise<T>, limit: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TooLate());
    }, limit);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}

/** Does nothing stand in any cell? @throws {HostError} where sheets can neither be added nor removed */
async function isEmpty(context: Excel.RequestContext): Promise<boolean> {
  const read = queueState(context);
  await context.sync();
  const state = read();
  checkWritable(state);
  const used = [...state.sheets.keys()].map((id) =>
    context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load('address'),
  );
  await context.sync();
  return used.every(({ isNullObject }) => isNullObject);
}
