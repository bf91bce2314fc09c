import type { Measurement } from '../../measurement/measurement';
import { counted } from '../../scale/dutch';
import { bandSetOf } from '../../scale/score-form';
import type { ColumnId } from '../../scale/types';
import { VERDICT_TITLES } from '../../scale/verdicts';
import { readBands } from '../bands';
import { numberText } from '../evidence/evidence-number';
import { columnTotal, type Total } from '../totals';
import { neededScores, type NeededScores } from './needed-scores';
import type { RoadTarget } from './road';

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
  const entered = allBands[bandSetOf(column)];
  const bands = readBands(entered);
  const open = total.items - total.scored;
  if (open === 0) return ['alles is gescoord.', ...(bands === null ? [] : [lacking(to, bands[to] - total.score)])];
  return [
    open === 1 ? '1 item heeft nog geen geldige score.' : `${open} items hebben nog geen geldige score.`,
    ...neededScores(total, entered).map((needed) => neededSentence(needed, bands?.[needed.verdict] ?? 0, total)),
  ];
}

function lacking(to: RoadTarget, points: number): string {
  const verdict = VERDICT_TITLES[to];
  if (points <= 0) return `Voor ${verdict} is dat genoeg.`;
  return `Voor ${verdict} komt het totaal ${counted(points, 'punt', 'punten')} tekort.`;
}

function neededSentence({ verdict, items, points, mean }: NeededScores, bound: number, { maximum }: Total): string {
  const title = VERDICT_TITLES[verdict];
  if (bound > maximum) {
    return `Voor ${title} is ${bound} nodig, en meer dan ${maximum} kan niet. Kijk de grenzen op het blad Overzicht na.`;
  }
  if (points === null || mean === null) return `Met de scores die er staan is ${title} niet meer haalbaar.`;
  if (points === items) return `Voor ${title} is elke score daar al genoeg.`;
  return items === 1
    ? `Voor ${title} is daar minstens een ${points} nodig.`
    : `Voor ${title} zijn daar samen minstens ${points} punten nodig, gemiddeld ${numberText(mean)}.`;
}
