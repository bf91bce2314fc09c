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
import { clearAway } from './clearing';
import { clearMarked, markedTabs, marksOf } from './marks';
import { PROBES } from './probes';
import { resultText } from './result-text';
import type { ExcelProbe } from './probe';
import { PROBE_TEXTS, SELF_TEST_TEXTS } from './texts';
import { pause, TooLate, withLimit } from './with-limit';

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

  /** Why nothing can be tried in this workbook, and what of another self-test is the reason; null where it can. */
  const refusal = async (): Promise<(Pick<SelfTestReport, 'leftovers'> & { readonly refusal: string }) | null> => {
    try {
      const leftovers = await withLimit(markedTabs(run), limits.probe);
      if (leftovers.length > 0) return { refusal: SELF_TEST_TEXTS.another(leftovers.join(', ')), leftovers };
      return (await withLimit(run(isEmpty), limits.probe))
        ? null
        : { refusal: SELF_TEST_TEXTS.notEmpty, leftovers: [] };
    } catch (error) {
      const reason = error instanceof TooLate ? SELF_TEST_TEXTS.noAnswer : hostError(error).message;
      return { refusal: reason, leftovers: [] };
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
    const own = token();
    const newMark = marksOf(own);

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
      await withLimit(clearMarked(run, own), limits.probe).catch(() => undefined);
      return result;
    };
    const whole = async (): Promise<SelfTestReport> => {
      const refused = await refusal();
      if (refused !== null) return { ...refused, results: [], text: '' };
      await tryAll();
      const leftovers = await clearAway(run, limits, own);
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
  return {
    start,
    leftovers: () => withLimit(markedTabs(run), limits.probe),
    clear: () => during(() => clearAway(run, limits, null)),
  };
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
