import { performance } from 'node:perf_hooks';

/** Timers of at most so many ms are waited for; a longer one is there in case that something takes too long. */
const LONGEST = 400;

/** Waits that pass in rest, one after another, before nothing is taken to be going on any longer; in ms. */
const CALM_WAITS = 3;
const WAIT = 10;

/** What part of a wait may be spent at work in rest. */
const REST = 0.5;

/** How long to wait for that, in ms, on a busy machine. */
const PATIENCE = 90_000;

/** The timers that are still to go off. */
const waiting = new Set<unknown>();
const { setTimeout: start, clearTimeout: stop } = globalThis;
const watchedStart = (task: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
  const timer = start(() => {
    waiting.delete(timer);
    task(...args);
  }, delay);
  if (delay <= LONGEST) waiting.add(timer);
  return timer;
};
const watchedStop: typeof clearTimeout = (timer) => {
  waiting.delete(timer);
  stop(timer);
};
Object.assign(globalThis, { setTimeout: Object.assign(watchedStart, start), clearTimeout: watchedStop });

/** Until the spreadsheet has calculated, which begins 100 ms after a change, and a burst of events has been announced. */
export async function afterEvents(): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  for (let calm = 0; calm < CALM_WAITS;) {
    if (performance.now() > deadline) throw new Error(`After ${PATIENCE} ms something is still going on`);
    const before = performance.eventLoopUtilization();
    await new Promise((resolve) => start(resolve, WAIT));
    // A calculation goes on by messages, with no timer between its parts and no rest either.
    const isCalm = waiting.size === 0 && performance.eventLoopUtilization(before).utilization < REST;
    calm = isCalm ? calm + 1 : 0;
  }
}
