import type { Entry } from './entry';

/** So many lines the agenda of a visit has room for. */
export const MOST_AGENDA_LINES = 40;

/** A line of the agenda of a visit, as people typed it. */
export interface AgendaEntries {
  /** The code of somebody to talk with, or of what is done (`visit/activity-codes`), or whatever else was typed. */
  readonly activity: string;
  /** "9:30", or the text that was typed where it is no time of a day; empty while not agreed. */
  readonly start: string;
  readonly minutes: Entry;
  readonly people: Entry;
  /** Codes of who does it; where two do, together. */
  readonly reviewer1: string;
  readonly reviewer2: string;
  readonly place: string;
  readonly done: Entry;
}

export const EMPTY_AGENDA_ENTRIES: AgendaEntries = {
  activity: '',
  start: '',
  minutes: null,
  people: null,
  reviewer1: '',
  reviewer2: '',
  place: '',
  done: null,
};

export const isAgendaFilled = (line: AgendaEntries): boolean =>
  Object.values(line).some((entry: Entry) => entry !== null && (typeof entry !== 'string' || entry.trim() !== ''));

/** What is agreed of a visit as a whole. */
export interface VisitAgreements {
  /** How many hours a working day has; blank: what we reckon with. */
  readonly workingDay: Entry;
  /** ISO date on which personal data were erased, or the text that was typed where it is no date. */
  readonly erased: string;
}

export const NO_AGREEMENTS: VisitAgreements = { workingDay: null, erased: '' };

/** "9:30" of minutes after midnight. */
export const timeOfMinutes = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** The minutes after midnight of a time such as 9:30 or 09.30; null for what is none. */
export function minutesOfTime(text: string): number | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(text.trim()) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}
