import type { ScoreForm } from '../scale/score-form';
import type { Assessment, Judged } from '../scoring/assessment';
import { percentOf } from '../scoring/totals';

/** The totals of the measured columns as the commands print them as JSON. */
export function totalsData({ columns }: ScoreForm, assessment: Assessment): object {
  return Object.fromEntries(columns.map((column) => [column, judgedData(assessment.columns[column])]));
}

function judgedData(judged: Judged | undefined): object {
  if (!judged) return {};
  const { score, maximum, scored, items, range } = judged.total;
  return { score, maximum, scored, items, percent: percentOf(judged.total), range, verdict: judged.verdict };
}
