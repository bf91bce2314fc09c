import { MOST_AGENDA_LINES, type AgendaEntries } from '../../../measurement/agenda';
import { AGENDA_ACTIVITIES } from '../../../visit/activity-codes';
import { OBSERVATION_IDS } from '../../../visit/observations';
import { PARTNER_IDS } from '../../../visit/partners';
import { columnLetters } from '../../paper/a1';

/** So many reviewers have a line with what they are at work. */
export const MOST_REVIEWERS = 6;

/** The columns in their order: the agenda, what there is to say of it, and hidden what each line comes to. */
const VISIT_COLUMNS = [
  ...['start', 'minutes', 'activity', 'title', 'people', 'reviewer1', 'reviewer2', 'place', 'done', 'check'],
  ...['subject', 'source', 'planned', 'state'],
  ...['index', 'code', 'at', 'from', 'length', 'spoken', 'first', 'second', 'number1', 'number2', 'notAsked'],
  ...['codes', 'titles', 'budget', 'who'],
] as const;
export type VisitColumn = (typeof VISIT_COLUMNS)[number] | keyof AgendaEntries;

const HEADER = 6;
const FIRST = HEADER + 1;
const SUBJECTS = PARTNER_IDS.length + OBSERVATION_IDS.length;
const REVIEWERS = HEADER + SUBJECTS + 2;
const AGREEMENTS = REVIEWERS + MOST_REVIEWERS + 2;

/** Rows of the sheet Bezoek: those of the agenda, and beside it three blocks below each other. */
export const VISIT_ROWS = {
  beyond: 3,
  notAsked: 4,
  header: HEADER,
  first: FIRST,
  last: HEADER + MOST_AGENDA_LINES,
  lastActivity: HEADER + AGENDA_ACTIVITIES.length,
  reviewers: REVIEWERS,
  lastReviewer: REVIEWERS + MOST_REVIEWERS,
  agreements: AGREEMENTS,
  workingDay: AGREEMENTS + 1,
  erased: AGREEMENTS + 2,
} as const;

export const visitLetter = (column: VisitColumn): string => columnLetters(visitColumn(column));
export const visitColumn = (column: VisitColumn): number => 1 + VISIT_COLUMNS.indexOf(column);

/** Hidden: what all lines have in a column, by rows that nobody can drag. */
export const visitHelpers = (column: VisitColumn, last: number = VISIT_ROWS.last): string =>
  `$${visitLetter(column)}$${FIRST}:$${visitLetter(column)}$${last}`;
