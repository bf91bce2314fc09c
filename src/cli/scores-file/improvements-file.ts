import {
  EMPTY_IMPROVEMENT,
  IMPROVEMENT_STATUSES,
  improvementRow,
  MOST_IMPROVEMENTS,
  type Improvement,
} from '../../measurement/improvement';
import type { ScoreForm } from '../../scale/score-form';
import { serialOfDate } from '../../workbook/paper/dates';
import { EARLIEST_DATE } from '../../workbook/sheets/improvements/layout';
import { isObject } from './json-values';
import { IMPROVEMENTS_FILE_TEXTS as TEXTS, SCORES_FILE_TEXTS } from './texts';

const EXAMPLE = '[{"item": "bezetting-2", "action": "…", "owner": "…", "date": "2027-03-01", "status": "loopt"}]';

/** Reads the lines of an improvement plan; every problem is added to the list. */
export function readImprovementsSection(form: ScoreForm, value: unknown, problems: string[]): readonly Improvement[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push(SCORES_FILE_TEXTS.notAList('"improvements"', EXAMPLE));
    return [];
  }
  if (value.length > MOST_IMPROVEMENTS) {
    problems.push(SCORES_FILE_TEXTS.tooMany('improvements', value.length, MOST_IMPROVEMENTS));
    return [];
  }
  return value.map((line: unknown, index) =>
    readLine(form, line, SCORES_FILE_TEXTS.numbered('improvements', index + 1), problems),
  );
}

function readLine(form: ScoreForm, value: unknown, where: string, problems: string[]): Improvement {
  if (!isObject(value)) {
    problems.push(SCORES_FILE_TEXTS.notSuchAnObject(where, EXAMPLE.slice(1, -1)));
    return EMPTY_IMPROVEMENT;
  }
  const texts = Object.entries(value).filter((field): field is [keyof Improvement, string] => {
    const [key, text] = field;
    if (!Object.hasOwn(EMPTY_IMPROVEMENT, key)) {
      problems.push(`${where}: ${SCORES_FILE_TEXTS.unknown(key, Object.keys(EMPTY_IMPROVEMENT))}`);
      return false;
    }
    if (typeof text === 'string') return true;
    if (text !== null) problems.push(SCORES_FILE_TEXTS.notText(`${where}: "${key}"`));
    return false;
  });
  const line: Improvement = { ...EMPTY_IMPROVEMENT, ...Object.fromEntries(texts) };
  if (line.item !== '' && !improvementRow(form, line)) {
    problems.push(`${where}: ${SCORES_FILE_TEXTS.unknownItem(line.item)}`);
  }
  const problem = line.date === '' ? null : dateProblem(line.date);
  if (problem !== null) problems.push(TEXTS.date(where, line.date, problem));
  if (line.status !== '' && !IMPROVEMENT_STATUSES.some((status) => status === line.status)) {
    problems.push(TEXTS.noStatus(where, line.status, IMPROVEMENT_STATUSES));
  }
  return line;
}

/** Why a date cannot be one that people plan with; null where it can. */
export function dateProblem(date: string): string | null {
  if (serialOfDate(date) === null) return TEXTS.noDate;
  return date < EARLIEST_DATE ? TEXTS.before2000 : null;
}
