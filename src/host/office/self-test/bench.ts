import { officeRun, officeRunUntracked, type Run } from '../office-errors';
import type { SelfTestQuestion, SelfTestReply } from '../../self-test';
import type { TimeLimits } from './time-limits';
import { tabOfMark } from './marks';
import type { Bench } from './probe';
import { SELF_TEST_TEXTS } from './texts';

/** What a bench is made of. */
export interface BenchOptions {
  readonly excel: typeof Excel;
  readonly isSupported: (version: string) => boolean;
  readonly limits: TimeLimits;
  readonly newMark: () => string;
  readonly ask: (question: SelfTestQuestion) => () => SelfTestReply | null;
  /** Has the probe had its time? Then nothing more is asked of Excel on its behalf. */
  readonly isOver: () => boolean;
}

/** A probe that has had its time comes to no more. */
class ProbeOver extends Error {}

/** Makes a sheet for a probe, and what it works with. @throws {HostError} */
export async function makeBench({ excel, isOver, ask, ...options }: BenchOptions): Promise<Bench> {
  const unlessOver =
    (run: Run): Run =>
    (batch) =>
      isOver() ? Promise.reject(new ProbeOver()) : run(batch);
  const run = unlessOver(officeRun(excel));
  const runUntracked = unlessOver(officeRunUntracked(excel));
  const { id, tab } = await addMarkedSheet(run, options.newMark());
  const onSheet =
    (among: Run): Bench['batch'] =>
    (work) =>
      among((context) => work(context.workbook.worksheets.getItem(id), context));
  return {
    excel,
    run,
    runUntracked,
    sheetId: id,
    tab,
    batch: onSheet(run),
    batchNow: onSheet(runUntracked),
    addSheet: async () => (await addMarkedSheet(run, options.newMark())).id,
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    ask: (question) => {
      const reply = isOver() ? null : ask(question);
      return () => (isOver() || reply === null ? 'skip' : reply());
    },
    ...options,
  };
}

/** Adds a sheet with its mark, both or none. */
async function addMarkedSheet(run: Run, mark: string): Promise<{ readonly id: string; readonly tab: string }> {
  const tab = tabOfMark(mark);
  return run(async (context) => {
    const sheet = context.workbook.worksheets.add(tab).load('id');
    try {
      const first = sheet.getRange('A1');
      context.workbook.names.add(mark, first);
      first.values = [[SELF_TEST_TEXTS.onSheet]];
      await context.sync();
      return { id: sheet.id, tab };
    } catch (error) {
      // Nobody would know it for ours without its mark.
      const made = sheet.toJSON().id;
      if (made !== undefined) await removeSheet(run, made).catch(() => undefined);
      throw error;
    }
  });
}

function removeSheet(run: Run, id: string): Promise<void> {
  return run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(id).delete();
    await context.sync();
  });
}
