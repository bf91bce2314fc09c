import type { ProbeResult } from '../../self-test';
import { hostError } from '../office-errors';
import { makeBench, type BenchOptions } from './bench';
import { ProbeFailed, ProbeSkipped, type ExcelProbe } from './probe';
import { PROBE_TEXTS, SELF_TEST_TEXTS } from './texts';

/** What says that an Excel does not have what was asked of it; the last one is what our preview says. */
const UNKNOWN = ['ApiNotFound', 'NotImplemented', 'NotModelled'];

type Ended = Pick<ProbeResult, 'outcome' | 'detail'>;

/**
 * Tries one thing, within its time.
 * @param stopped comes when nothing more is to be tried
 */
export async function attempt(
  probe: ExcelProbe,
  options: Omit<BenchOptions, 'isOver'>,
  stopped: Promise<void>,
): Promise<ProbeResult> {
  const { isSupported, limits } = options;
  if (probe.needs !== undefined && !isSupported(probe.needs)) {
    return resultOf(probe, { outcome: 'skipped', detail: SELF_TEST_TEXTS.needs(probe.needs) });
  }
  let isOver = false;
  const tried = tryOut(probe, { ...options, isOver: () => isOver });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Ended>((resolve) => {
    timer = setTimeout(resolve, limits[probe.limit ?? 'probe'], { outcome: 'no-answer', detail: '' });
  });
  const cancelled = stopped.then((): Ended => ({ outcome: 'skipped', detail: SELF_TEST_TEXTS.cancelled }));
  const ended = await Promise.race([tried, late, cancelled]);
  isOver = true;
  clearTimeout(timer);
  return resultOf(probe, ended);
}

/** The result of a probe that ended so. */
export function resultOf({ id }: ExcelProbe, ended: Ended): ProbeResult {
  return { id, ...PROBE_TEXTS[id], ...ended };
}

async function tryOut(probe: ExcelProbe, options: BenchOptions): Promise<Ended> {
  try {
    return { outcome: 'passed', detail: (await probe.run(await makeBench(options))) ?? '' };
  } catch (error) {
    return endedBy(error);
  }
}

function endedBy(error: unknown): Ended {
  if (error instanceof ProbeSkipped) return { outcome: 'skipped', detail: error.reason };
  if (error instanceof ProbeFailed) return { outcome: 'failed', detail: error.detail };
  const { problem, code, place } = hostError(error);
  // Not what was tried, but that somebody began to type in a cell.
  if (problem === 'editing') return { outcome: 'no-answer', detail: code };
  if (UNKNOWN.includes(code)) return { outcome: 'skipped', detail: SELF_TEST_TEXTS.unknown(code) };
  return { outcome: 'failed', detail: [code || problem, place].filter((part) => part !== '').join(' ') };
}
