import { EMPTY_AGENDA_ENTRIES } from '../../../measurement/agenda';
import type { Measurement } from '../../../measurement/measurement';
import { oncePer } from '../../../scale/once-per';
import { sameKey } from '../../../scoring/jobs/tally-jobs';
import { AGENDA_ACTIVITIES } from '../../../visit/activity-codes';
import { minutesOf } from '../../../visit/agenda';
import { PARTNER_IDS } from '../../../visit/partners';
import { readAgendaLine, type ReadAgendaLine } from '../../../visit/recorded-agenda';
import { VISIT_ROWS } from './layout';

/** Stands before every key of a reviewer, and alone for nobody. */
export const KEY_PREFIX = '_';

/** What a line comes to, as the hidden cells of the sheet have it. */
export interface DayLine extends ReadAgendaLine {
  /** The key of what was typed for its activity. */
  readonly code: string;
  /** The place of its activity among all, counted from 1; 0 for none. */
  readonly at: number;
  /** Minutes after midnight; -1 where it has no time. */
  readonly from: number;
  readonly length: number;
  readonly spoken: number;
  readonly first: string;
  readonly second: string;
  readonly isDouble: boolean;
}

/** All lines for which there is room. */
export const dayLines = oncePer((agenda: Measurement['visit']['agenda']): readonly DayLine[] => {
  const lines = Array.from({ length: VISIT_ROWS.last - VISIT_ROWS.header }, (_, index) => {
    const read = readAgendaLine(agenda[index] ?? EMPTY_AGENDA_ENTRIES);
    const { activity, line } = read;
    const isPartner = PARTNER_IDS.some((id) => id === activity?.id);
    return {
      ...read,
      code: keyIn(agenda[index]?.activity ?? ''),
      at: activity === null ? 0 : AGENDA_ACTIVITIES.indexOf(activity) + 1,
      from: line?.start ?? -1,
      length: line === null ? 0 : minutesOf(line),
      spoken: line === null || !isPartner ? 0 : (line.people ?? 1),
      first: keyIn(line === null ? '' : (agenda[index]?.reviewer1 ?? '')),
      second: keyIn(line === null ? '' : (agenda[index]?.reviewer2 ?? '')),
    };
  });
  return lines.map((one) => ({
    ...one,
    isDouble: one.from >= 0 && lines.some((other) => other !== one && meet(one, other) && share(one, other)),
  }));
});

type Timed = Pick<DayLine, 'from' | 'length' | 'first' | 'second'>;

const keyIn = (code: string) => KEY_PREFIX + sameKey(code);

const meet = (one: Timed, other: Timed) =>
  other.from >= 0 && other.from < one.from + one.length && one.from < other.from + other.length;

const keysOf = ({ first, second }: Timed) => [first, second].filter((key) => key !== KEY_PREFIX);

const share = (one: Timed, other: Timed) => keysOf(one).some((key) => keysOf(other).includes(key));

/** The reviewers in the order in which the agenda names them, each by the line that names them first. */
export function dayReviewers(lines: readonly DayLine[]) {
  const found = new Map<string, { readonly index: number; readonly field: 'reviewer1' | 'reviewer2' }>();
  lines.forEach(({ first, second }, index) => {
    if (first !== KEY_PREFIX && !found.has(first)) found.set(first, { index, field: 'reviewer1' });
    if (second !== KEY_PREFIX && !found.has(second)) found.set(second, { index, field: 'reviewer2' });
  });
  return [...found].map(([key, named], place) => ({
    key,
    number: place + 1,
    ...named,
    minutes: lines.filter((line) => keysOf(line).includes(key)).reduce((sum, { length }) => sum + length, 0),
  }));
}
