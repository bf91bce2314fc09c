import type { SelfTestQuestion } from '../../self-test';
import { hostError } from '../office-errors';
import { ProbeFailed, ProbeSkipped, type Bench, type ExcelProbe } from './probe';
import { QUESTIONS, SELF_TEST_TEXTS } from './texts';
import { announced, listen } from './workbook-probes';

/** What is chosen from the list. */
const CHOICE = 3;

/** What only a person can do to Excel. */
export const ASKING_PROBES: readonly ExcelProbe[] = [
  {
    id: 'list-choice',
    limit: 'asking',
    run: async (bench) => {
      const { heard, stop } = await listen(bench);
      try {
        await bench.batch(async (sheet, context) => {
          const cell = sheet.getRange('B3');
          cell.dataValidation.rule = { list: { inCellDropDown: true, source: '1,2,3,4,5' } };
          cell.format.fill.color = '#FFEB9C';
          sheet.activate();
          cell.select();
          await context.sync();
        });
        heard.length = 0;
        await comesAbout(bench, QUESTIONS.choose(bench.tab), async () => (await valueOf(bench, 'B3')) === CHOICE);
        if ((await announced(bench, heard)) === null) throw new ProbeFailed(SELF_TEST_TEXTS.notAnnounced);
      } finally {
        await stop();
      }
      return undefined;
    },
  },
  {
    id: 'typing',
    limit: 'asking',
    run: async (bench) => {
      await bench.batch(async (sheet, context) => {
        sheet.activate();
        sheet.getRange('B3').select();
        await context.sync();
      });
      let code = '';
      let typed: unknown = '';
      const isRefused = async () => {
        const writing = writeBeside(bench).then((found) => {
          typed = found;
        });
        code = (await refusal(writing)) ?? '';
        return code !== '';
      };
      // While the button is not pressed it may be that nobody types yet.
      await comesAbout(bench, QUESTIONS.type(bench.tab), isRefused);
      if (code === '' && !(await isRefused())) {
        // That Excel took it, or that nobody types: only where a letter comes to stand there afterwards was it being typed.
        if (typed !== '') throw new ProbeSkipped(SELF_TEST_TEXTS.notAsked);
        await comesAbout(bench, QUESTIONS.enter(), async () => (await isRefused()) || typed !== '');
      }
      if (code === '') return undefined;
      // Nothing else can be tried before the cell is left.
      await comesAbout(bench, QUESTIONS.leave(), async () => (await refusal(writeBeside(bench))) === null).catch(
        () => undefined,
      );
      throw new ProbeFailed(code);
    },
  },
  {
    id: 'other-workbook',
    limit: 'asking',
    run: async (bench) => {
      const seconds = Math.round(bench.limits.behind / 1000);
      await comesAbout(bench, QUESTIONS.behind(seconds), () => Promise.resolve(false));
      bench.ask(QUESTIONS.watching(seconds));
      const until = performance.now() + bench.limits.behind;
      let code: string | null = null;
      while (code === null && performance.now() < until) {
        await bench.pause(bench.limits.look);
        code = await refusal(useInFront(bench));
      }
      if (code !== null) {
        await comesAbout(bench, QUESTIONS.comeBack(), async () => (await refusal(useInFront(bench))) === null).catch(
          () => undefined,
        );
        throw new ProbeFailed(code);
      }
      await comesAbout(bench, QUESTIONS.wasBehind(), () => Promise.resolve(false)).catch(() => {
        throw new ProbeSkipped(SELF_TEST_TEXTS.notBehind);
      });
      return undefined;
    },
  },
];

/**
 * Asks a person for something, and looks again and again whether it is there.
 * @returns once it is, or the person says that it was done
 * @throws {ProbeSkipped} where the person will not, or does not in time
 */
async function comesAbout(bench: Bench, question: SelfTestQuestion, look: () => Promise<boolean>): Promise<void> {
  const replied = bench.ask(question);
  const until = performance.now() + bench.limits.person;
  while (performance.now() < until) {
    if (replied() === 'skip') break;
    if (replied() === 'done' || (await look())) return;
    await bench.pause(bench.limits.look);
  }
  throw new ProbeSkipped(SELF_TEST_TEXTS.notAsked);
}

/** What stands in a cell; undefined while Excel does not say, as with a list that is open. */
function valueOf(bench: Bench, address: string): Promise<unknown> {
  return bench
    .batchNow(async (sheet, context) => {
      const { values } = await loadValues(sheet.getRange(address), context);
      return values[0]?.[0] as unknown;
    })
    .catch(() => undefined);
}

async function loadValues(range: Excel.Range, context: Excel.RequestContext): Promise<Excel.Range> {
  range.load('values');
  await context.sync();
  return range;
}

/** Writes beside the cell that is to be typed in. @returns what stands in that one */
const writeBeside = (bench: Bench) =>
  withinTime(
    bench,
    bench.batchNow(async (sheet, context) => {
      sheet.getRange('D3').values = [[1]];
      const { values } = await loadValues(sheet.getRange('B3'), context);
      return values[0]?.[0] as unknown;
    }),
  );

/** What Excel does only in the workbook that is in front. */
const useInFront = (bench: Bench) =>
  withinTime(
    bench,
    bench.batchNow(async (sheet, context) => {
      context.workbook.getActiveCell().load('address');
      sheet.activate();
      await context.sync();
    }),
  );

function withinTime<T>(bench: Bench, batch: Promise<T>): Promise<T> {
  const silent = bench
    .pause(bench.limits.answer)
    .then(() => Promise.reject<T>(new ProbeFailed(SELF_TEST_TEXTS.notHeard)));
  return Promise.race([batch, silent]);
}

/** With which code a batch is refused; null where it is not. One that is not answered in time says so too. */
async function refusal(batch: Promise<unknown>): Promise<string | null> {
  return batch.then(
    () => null,
    (error: unknown) =>
      error instanceof ProbeFailed ? error.detail : hostError(error).code || hostError(error).problem,
  );
}
