import type { Measurement } from '../../measurement/measurement';
import { bandSetOf } from '../../scale/band-sets';
import type { ColumnId } from '../../scale/types';
import { VERDICT_TITLES } from '../../scale/verdicts';
import { readBands } from '../bands';
import { numberText } from '../evidence/evidence-number';
import { columnTotal, type Total } from '../totals';
import { neededScores, type NeededScores } from './needed-scores';
import type { RoadTarget } from './road';
import { MISSING_TEXTS as TEXTS } from './texts';

/**
 * What a column still needs while not everything is scored, in Dutch: first how many scores are missing (without a
 * capital), then what these must bring for each verdict; of a column that is complete, what it lacks for `to`.
 */
export function missingSentences(
  { form, entries, bands: allBands }: Measurement,
  column: ColumnId,
  to: RoadTarget,
): readonly [string, ...string[]] {
  const total = columnTotal(form, entries, column);
  const entered = allBands[bandSetOf(form, column)];
  const bands = readBands(entered);
  const open = total.items - total.scored;
  if (open === 0) return [TEXTS.complete, ...(bands === null ? [] : [lacking(to, bands[to] - total.score)])];
  return [
    TEXTS.open(open),
    ...neededScores(total, entered).map((needed) => neededSentence(needed, bands?.[needed.verdict] ?? 0, total)),
  ];
}

function lacking(to: RoadTarget, points: number): string {
  const verdict = VERDICT_TITLES[to];
  if (points <= 0) return TEXTS.enough(verdict);
  return TEXTS.lacking(verdict, points);
}

function neededSentence({ verdict, items, points, mean }: NeededScores, bound: number, { maximum }: Total): string {
  const title = VERDICT_TITLES[verdict];
  if (bound > maximum) return TEXTS.aboveMaximum(title, bound, maximum);
  if (points === null || mean === null) return TEXTS.outOfReach(title);
  if (points === items) return TEXTS.anything(title);
  return items === 1 ? TEXTS.oneScore(title, points) : TEXTS.points(title, points, numberText(mean));
}
