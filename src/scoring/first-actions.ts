import {
  improvementRow,
  IMPROVEMENT_STATUSES,
  isImprovementFilled,
  type Improvement,
} from '../measurement/improvement';
import type { Measurement } from '../measurement/measurement';
import { priorities } from './priorities';
import { suggestedImprovements } from './suggested-improvements';

const [, RUNNING, DONE] = IMPROVEMENT_STATUSES;

/** The lines of the improvement plan on which there is still something to do. */
export const openImprovements = ({ improvements }: Measurement): readonly Improvement[] =>
  improvements.filter((line) => isImprovementFilled(line) && !hasStatus(line, DONE));

/** Those of them that somebody is working on. */
export const runningImprovements = (measurement: Measurement): readonly Improvement[] =>
  openImprovements(measurement).filter((line) => hasStatus(line, RUNNING));

/**
 * What is to be done first: what is planned and not done yet, in the order of the priorities and what is about none of them
 * last; then what the priorities would add to the plan.
 */
export function firstActions(measurement: Measurement, most: number): readonly Improvement[] {
  const { form } = measurement;
  const ranked = priorities(measurement, form.rows.length).map(({ row }) => row);
  const rankOf = (line: Improvement) => {
    const rank = ranked.findIndex((row) => row === improvementRow(form, line));
    return rank < 0 ? ranked.length : rank;
  };
  return [
    ...[...openImprovements(measurement)].sort((one, other) => rankOf(one) - rankOf(other)),
    ...suggestedImprovements(measurement).map(({ improvement }) => improvement),
  ].slice(0, most);
}

const hasStatus = ({ status }: Improvement, wanted: string) => status.trim().toLowerCase() === wanted;
