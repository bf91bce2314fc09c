import { isAgendaFilled, minutesOfTime, type AgendaEntries } from '../measurement/agenda';
import type { Entry } from '../measurement/entry';
import { isBlankCell } from '../measurement/evidence-entries';
import type { Measurement } from '../measurement/measurement';
import { capitalised } from '../scale/dutch';
import { activityOf, type AgendaActivity } from './activity-codes';
import { visitFindings, type AgendaLine, type VisitFinding } from './agenda';
import { LINE_PROBLEMS, VISIT_FINDING_TEXTS as TEXTS } from './texts';
import { WORKING_DAY } from './time-budget';

/** So many minutes, and so many people, a line may have at most. */
export const MOST_MINUTES = 1440;
export const MOST_PEOPLE = 99;

/** A line of an agenda as it was typed, and what that comes to. */
export interface ReadAgendaLine {
  /** What it is about; null where the code is none of ours, and then nothing of it counts. */
  readonly activity: AgendaActivity | null;
  /** Null where nothing can be made of it. */
  readonly line: AgendaLine | null;
  /** The first that cannot be; null where all can. */
  readonly problem: keyof typeof LINE_PROBLEMS | null;
}

/** What cannot be counts as nothing: no minutes, nobody spoken with. */
export function readAgendaLine(entries: AgendaEntries): ReadAgendaLine {
  const activity = activityOf(entries.activity) ?? null;
  if (activity === null) return { activity, line: null, problem: isAgendaFilled(entries) ? 'activity' : null };
  const [minutes, people] = [countOf(entries.minutes, MOST_MINUTES), countOf(entries.people, MOST_PEOPLE)];
  const start = minutesOfTime(entries.start);
  const isLate = start === null && entries.start.trim() !== '';
  return {
    activity,
    line: {
      activity: activity.id,
      start,
      minutes: minutes === 'wrong' ? 0 : minutes,
      people: people === 'wrong' ? 0 : people,
      reviewers: [entries.reviewer1, entries.reviewer2].map((code) => code.trim()).filter((code) => code !== ''),
      place: entries.place,
      done: entries.done === 'yes',
    },
    problem: isLate ? 'start' : minutes === 'wrong' ? 'minutes' : people === 'wrong' ? 'people' : null,
  };
}

function countOf(entry: Entry, most: number): number | null | 'wrong' {
  if (isBlankCell(entry)) return null;
  return typeof entry === 'number' && Number.isInteger(entry) && entry >= 0 && entry <= most ? entry : 'wrong';
}

/** The lines of which something can be made. */
export const agendaLines = ({ visit }: Pick<Measurement, 'visit'>): readonly AgendaLine[] =>
  visit.agenda.flatMap((entries) => readAgendaLine(entries).line ?? []);

/** The length of a working day in minutes; null where what was typed cannot be one. */
export function typedWorkingDay({ visit }: Pick<Measurement, 'visit'>): number | null {
  const { workingDay } = visit.agreements;
  if (isBlankCell(workingDay)) return WORKING_DAY.minutes;
  return typeof workingDay === 'number' && workingDay >= 1 && workingDay <= 24 ? workingDay * 60 : null;
}

/** A finding about a recorded agenda: of what cannot be, and of the visit as it is planned. */
export interface RecordedFinding {
  readonly code: VisitFinding['code'] | 'line' | 'working-day';
  readonly message: string;
}

/** All that there is to say of what is recorded of a visit. */
export function recordedFindings(measurement: Measurement): readonly RecordedFinding[] {
  const day = typedWorkingDay(measurement);
  return [
    ...(day === null ? [{ code: 'working-day' as const, message: TEXTS.workingDay }] : []),
    ...measurement.visit.agenda.flatMap((entries, index) => {
      const { activity, problem } = readAgendaLine(entries);
      if (problem === null) return [];
      const title = activity === null ? '' : capitalised(activity.title);
      return [{ code: 'line' as const, message: `${TEXTS.line(index + 1, title, LINE_PROBLEMS[problem])}.` }];
    }),
    ...visitFindings({
      form: measurement.form,
      agenda: agendaLines(measurement),
      workingDay: day ?? WORKING_DAY.minutes,
    }),
  ];
}
