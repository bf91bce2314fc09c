import type { Measurement } from '../measurement/measurement';
import { capitalised } from '../scale/dutch';
import { VERDICT_TITLES, VERDICTS, type Bands, type BandSetId, type Verdict } from '../scale/verdicts';
import type { Judged } from './assessment';
import { readBands } from './bands';
import { divergentNames } from './findings';
import { HEADLINE_TEXTS as TEXTS } from './texts';
import type { Total } from './totals';

/** What an outcome begins with wherever it is told: the verdict, how far it is from others, and where the total lies. */
export interface Headline {
  /** Null while anything stands in the way. */
  readonly verdict: Verdict | null;
  /** In large words: "Redelijke modeltrouw", or that there is no verdict yet. */
  readonly title: string;
  /** "1 punt tot goed", "27 punten minder is geen IPS"; what stands in the way where there is no verdict. */
  readonly lines: readonly string[];
  /** The verdicts that a total of these items can earn, lowest first; empty where the bands cannot be used. */
  readonly steps: readonly BandStep[];
  /** The lowest total that is still possible, and the highest while scores are missing; else the same. */
  readonly range: Total['range'];
}

/** The totals that earn a verdict, both inclusive. */
export interface BandStep {
  readonly verdict: Verdict;
  readonly from: number;
  readonly to: number;
}

/** The headline of a column or of the equivalent, by the bands that are in force for it. */
export function headlineOf({ form, entries, bands: all }: Measurement, judged: Judged, set: BandSetId): Headline {
  const { verdict, total } = judged;
  const bands = readBands(all[set]);
  const steps = bands === null ? [] : bandSteps(total, bands);
  return {
    verdict,
    title: verdict === null ? TEXTS.none : capitalised(VERDICT_TITLES[verdict]),
    lines: verdict === null ? whyNone(judged, divergentNames(form, entries)) : distances(total.score, steps),
    steps,
    range: total.range,
  };
}

/** A verdict of which the bound lies outside what can be scored is left out: an organisation can set such a bound. */
function bandSteps({ items, maximum }: Total, bands: Bands): readonly BandStep[] {
  const from = (verdict: Verdict | undefined) =>
    verdict === undefined ? maximum + 1 : verdict === 'geen' ? items : Math.max(items, bands[verdict]);
  return VERDICTS.map((verdict, index) => ({
    verdict,
    from: from(verdict),
    to: Math.min(maximum, from(VERDICTS[index + 1]) - 1),
  })).filter((step) => step.from <= step.to);
}

function distances(score: number, steps: readonly BandStep[]): readonly string[] {
  const place = steps.findIndex(({ from, to }) => from <= score && score <= to);
  const [below, own, next] = [steps[place - 1], steps[place], steps[place + 1]];
  return [
    ...(next ? [TEXTS.toNext(next.from - score, next.verdict)] : [TEXTS.highest]),
    ...(below && own ? [TEXTS.toBelow(score - own.from + 1, below.verdict)] : []),
  ];
}

function whyNone({ obstacle, total, reachable }: Judged, divergent: readonly string[]): readonly string[] {
  if (obstacle === 'bands') return [TEXTS.bands];
  const [lowest, highest] = [reachable[0], reachable.at(-1)];
  const left = total.items - total.scored;
  return [
    ...(obstacle === 'forbidden-divergence' ? [TEXTS.divergence(divergent)] : []),
    ...(left > 0 ? [TEXTS.left(left, total.items)] : []),
    ...(left > 0 && lowest && highest ? [TEXTS.reachable(lowest, highest, total.range)] : []),
  ];
}
