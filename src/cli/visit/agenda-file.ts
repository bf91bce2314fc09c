import {
  EMPTY_AGENDA_ENTRIES,
  isAgendaFilled,
  MOST_AGENDA_LINES,
  minutesOfTime,
  NO_AGREEMENTS,
  timeOfMinutes,
  type AgendaEntries,
  type VisitAgreements,
} from '../../measurement/agenda';
import { AGENDA_ACTIVITIES } from '../../visit/activity-codes';
import { MOST_MINUTES, MOST_PEOPLE } from '../../visit/recorded-agenda';
import { dateProblem } from '../scores-file/improvements-file';
import { isObject, type JsonObject } from '../scores-file/json-values';
import { IMPROVEMENTS_FILE_TEXTS, SCORES_FILE_TEXTS as TEXTS } from '../scores-file/texts';
import { VISIT_FILE_TEXTS } from './texts';

const EXAMPLE = '{"activity": "client", "start": "9:30", "people": 2, "reviewers": ["A"], "place": "…", "done": false}';
const KEYS = ['activity', 'start', 'minutes', 'people', 'reviewers', 'place', 'done'] as const;

/** Reads `[{"activity": "client", "start": "9:30", …}, …]`; every problem is added to the list. */
export function readAgenda(value: unknown, problems: string[]): readonly AgendaEntries[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push(TEXTS.notAList('"agenda"', `[${EXAMPLE}]`));
    return [];
  }
  if (value.length > MOST_AGENDA_LINES) {
    problems.push(TEXTS.tooMany('agenda', value.length, MOST_AGENDA_LINES));
    return [];
  }
  const lines = value.map((line: unknown, index) => {
    const where = TEXTS.numbered('agenda', index + 1);
    if (isObject(line)) return readLine(line, where, problems);
    problems.push(TEXTS.notSuchAnObject(where, EXAMPLE));
    return EMPTY_AGENDA_ENTRIES;
  });
  return lines.slice(0, 1 + lines.findLastIndex(isAgendaFilled));
}

function readLine(line: JsonObject, where: string, problems: string[]): AgendaEntries {
  const at = (key: (typeof KEYS)[number]) => `${where}: "${key}"`;
  for (const key of Object.keys(line)) {
    if (!KEYS.some((each) => each === key)) problems.push(`${where}: ${TEXTS.unknown(key, KEYS)}`);
  }
  const text = (key: 'activity' | 'start' | 'place'): string => {
    const value = line[key] ?? '';
    if (typeof value === 'string') return value;
    problems.push(TEXTS.notText(at(key)));
    return '';
  };
  const count = (key: 'minutes' | 'people', most: number): number | null => {
    const value = line[key] ?? null;
    if (value === null) return null;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) return value;
    problems.push(VISIT_FILE_TEXTS.notACount(at(key), most));
    return null;
  };
  const id = text('activity');
  const activity = AGENDA_ACTIVITIES.find((each) => each.id === id);
  const hasOthers = Object.entries(line).some(([key, value]) => key !== 'activity' && value !== null && value !== '');
  if (activity === undefined && (id !== '' || hasOthers)) {
    problems.push(
      `${at('activity')}: ${TEXTS.unknown(
        id,
        AGENDA_ACTIVITIES.map((each) => each.id),
      )}`,
    );
  }
  const start = text('start');
  const minutes = minutesOfTime(start);
  if (start !== '' && minutes === null) problems.push(VISIT_FILE_TEXTS.noTime(at('start'), start));
  const [reviewer1 = '', reviewer2 = ''] = readReviewers(line.reviewers, at('reviewers'), problems);
  return {
    activity: activity?.code ?? '',
    start: minutes === null ? '' : timeOfMinutes(minutes),
    minutes: count('minutes', MOST_MINUTES),
    people: count('people', MOST_PEOPLE),
    ...{ reviewer1, reviewer2 },
    place: text('place'),
    done: readDone(line.done, at('done'), problems),
  };
}

function readReviewers(value: unknown, where: string, problems: string[]): readonly string[] {
  if (value === undefined || value === null) return [];
  const isList = Array.isArray(value) && value.length <= 2 && value.every((code) => typeof code === 'string');
  if (isList) return value;
  problems.push(VISIT_FILE_TEXTS.noReviewers(where));
  return [];
}

function readDone(value: unknown, where: string, problems: string[]): 'yes' | 'no' | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  problems.push(VISIT_FILE_TEXTS.notYesOrNo(where));
  return null;
}

/** Reads `{"workingDay": 8, "erased": "2027-01-04"}`; every problem is added to the list. */
export function readAgreements(value: unknown, problems: string[]): VisitAgreements {
  if (value === undefined) return NO_AGREEMENTS;
  if (!isObject(value)) {
    problems.push(TEXTS.notSuchAnObject('"visit"', '{"workingDay": 8, "erased": "2027-01-04"}'));
    return NO_AGREEMENTS;
  }
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(NO_AGREEMENTS, key)) problems.push(`visit: ${TEXTS.unknown(key, Object.keys(NO_AGREEMENTS))}`);
  }
  const { workingDay = null, erased = '' } = value;
  const isDay = workingDay === null || (typeof workingDay === 'number' && workingDay >= 1 && workingDay <= 24);
  if (!isDay) problems.push(VISIT_FILE_TEXTS.noDay);
  const date = typeof erased === 'string' ? erased : '';
  if (erased !== null && typeof erased !== 'string') problems.push(TEXTS.notText('visit: "erased"'));
  const problem = date === '' ? null : dateProblem(date);
  if (problem !== null) problems.push(IMPROVEMENTS_FILE_TEXTS.date('visit: "erased"', date, problem));
  return { workingDay: isDay ? workingDay : null, erased: date };
}
