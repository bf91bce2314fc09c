import {
  EMPTY_IMPROVEMENT,
  IMPROVEMENT_STATUSES,
  improvementRow,
  MOST_IMPROVEMENTS,
  type Improvement,
} from '../measurement/improvement';
import type { ScoreForm } from '../scale/score-form';
import { serialOfDate } from '../workbook/paper/dates';
import { EARLIEST_DATE } from '../workbook/sheets/improvements/layout';
import { isObject } from './json-values';

const EXAMPLE = '[{"item": "bezetting-2", "action": "…", "owner": "…", "date": "2027-03-01", "status": "loopt"}]';

/** Reads the lines of an improvement plan; every problem is added to the list. */
export function readImprovementsSection(form: ScoreForm, value: unknown, problems: string[]): readonly Improvement[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push(`"improvements" moet een lijst zijn, bijvoorbeeld ${EXAMPLE}.`);
    return [];
  }
  if (value.length > MOST_IMPROVEMENTS) {
    problems.push(`improvements: dit zijn er ${value.length}. Meer dan ${MOST_IMPROVEMENTS} kan niet.`);
    return [];
  }
  return value.map((line: unknown, index) => readLine(form, line, `improvements: nummer ${index + 1}`, problems));
}

function readLine(form: ScoreForm, value: unknown, where: string, problems: string[]): Improvement {
  if (!isObject(value)) {
    problems.push(`${where} moet een object zijn, bijvoorbeeld ${EXAMPLE.slice(1, -1)}.`);
    return EMPTY_IMPROVEMENT;
  }
  const texts = Object.entries(value).filter((field): field is [keyof Improvement, string] => {
    const [key, text] = field;
    if (!Object.hasOwn(EMPTY_IMPROVEMENT, key)) {
      problems.push(`${where}: "${key}" is onbekend. Kies uit: ${Object.keys(EMPTY_IMPROVEMENT).join(', ')}.`);
      return false;
    }
    if (typeof text === 'string') return true;
    if (text !== null) problems.push(`${where}: "${key}" moet tekst zijn.`);
    return false;
  });
  const line: Improvement = { ...EMPTY_IMPROVEMENT, ...Object.fromEntries(texts) };
  if (line.item !== '' && !improvementRow(form, line)) {
    problems.push(`${where}: "${line.item}" is geen item van deze schaal.`);
  }
  const problem = line.date === '' ? null : dateProblem(line.date);
  if (problem !== null) problems.push(`${where}: de datum "${line.date}" ${problem}`);
  if (line.status !== '' && !IMPROVEMENT_STATUSES.some((status) => status === line.status)) {
    problems.push(`${where}: "${line.status}" is geen status. Kies uit: ${IMPROVEMENT_STATUSES.join(', ')}.`);
  }
  return line;
}

/** Why a date cannot be a date of the plan; null where it can. */
function dateProblem(date: string): string | null {
  if (serialOfDate(date) === null) return 'bestaat niet of is niet geschreven als 2027-03-01.';
  return date < EARLIEST_DATE ? 'ligt voor 2000.' : null;
}
