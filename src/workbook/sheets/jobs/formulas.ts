import { isBlankCell } from '../../../measurement/evidence-entries';
import type { JobEntries } from '../../../measurement/jobs';
import type { Entry } from '../../../measurement/entry';
import { JOB_FIELDS, JOB_FIELD_IDS, MOST_JOBS, type JobFieldId } from '../../../scale/job-fields';
import { oncePer } from '../../../scale/once-per';
import { isWrongInJob, NO_TEXT, sameKey, WILDCARDS } from '../../../scoring/jobs/tally-jobs';
import { typedCellBetween } from '../../paper/a1';
import type { Filled, FormulaCell } from '../../paper/sheet-template';
import { FIRST_ROW, GUARDS, helperLetter, letterOf, LINE_HELPERS, type LineHelper } from './layout';

/** What a line answers to a question: 1 is no, 2 still blank, 3 yes, 9 something that cannot be. */
const ANSWERS = { no: 1, blank: 2, yes: 3, wrong: 9 } as const;

/** Both answers of a line, as two digits; 0 for a line in which nothing stands. */
const bothAnswers = (regular: number, paid: number) => 10 * regular + paid;
const { no, blank, yes, wrong } = ANSWERS;
/** Of jobs that are regular and paid, of which a blank leaves that open, and of which something cannot be. */
export const SURE = [bothAnswers(yes, yes)];
export const OPEN = [bothAnswers(blank, blank), bothAnswers(blank, yes), bothAnswers(yes, blank)];
export const WRONG = [
  ...[no, blank, yes, wrong].map((regular) => bothAnswers(regular, wrong)),
  ...[no, blank, yes].map((paid) => bothAnswers(wrong, paid)),
];

/** The place of a kind of work or an employer among its like: 1 is the first, 2 a later one; 0 without any. */
export const JOB_PLACES = { none: 0, first: 1, later: 2, wrong: 9 } as const;

/** What every line comes to, looked up by its place: people drag lines, and sort them. */
export function lineFormulas(): FormulaCell[][] {
  const [top, bottom] = GUARDS;
  const typed = (field: JobFieldId) => typedCellBetween(top, bottom, letterOf(field), 'own row');
  const codeOf = (cell: string, field: 'regular' | 'paid') => {
    const { options } = JOB_FIELDS[field];
    const found = options.reduceRight(
      (rest, { value, label }) => `IF(${cell}="${label}",${ANSWERS[value]},${rest})`,
      String(wrong),
    );
    return `IFERROR(IF(LEN(${cell})=0,${blank},${found}),${wrong})`;
  };
  const filled = `COUNTA(${JOB_FIELD_IDS.map(typed).join(',')})`;
  const key = (cell: string) => {
    const compared = WILDCARDS.reduce(
      (text, [wildcard, other]) => `SUBSTITUTE(${text},"${wildcard}","${other}")`,
      `LOWER(TRIM(${cell}))`,
    );
    return `IF(ISERROR(${cell}),"${NO_TEXT}",IF(LEN(${cell})=0,"",IF(ISLOGICAL(${cell}),"${NO_TEXT}",${compared})))`;
  };
  return Array.from({ length: MOST_JOBS }, (_, line) => {
    const row = FIRST_ROW + line;
    const at = (helper: LineHelper) => `${helperLetter(helper)}${row}`;
    const place = (helper: LineHelper) => {
      const upToHere = `${helperLetter(helper)}$${FIRST_ROW}:${at(helper)}`;
      return (
        `IF(LEN(${at(helper)})=0,${JOB_PLACES.none},IF(LEFT(${at(helper)},1)="${NO_TEXT}",${JOB_PLACES.wrong},` +
        `IF(SUMPRODUCT(1*(${upToHere}=${at(helper)}))=1,${JOB_PLACES.first},${JOB_PLACES.later})))`
      );
    };
    const formulas: Readonly<Record<LineHelper, string>> = {
      filled,
      regular: `IF(${at('filled')}=0,0,10*${codeOf(typed('regular'), 'regular')}+${codeOf(typed('paid'), 'paid')})`,
      kind: key(typed('kind')),
      kindPlace: place('kind'),
      employer: key(typed('employer')),
      employerPlace: place('employer'),
    };
    return LINE_HELPERS.map((helper): FormulaCell => ({
      formula: formulas[helper],
      repeats: helper,
      result: (all) => linesOf(all)[line]?.[helper] ?? EMPTY_LINE[helper],
    }));
  });
}

type LineResults = Readonly<Record<LineHelper, number | string>>;
const EMPTY_LINE: LineResults = { filled: 0, regular: 0, kind: '', kindPlace: 0, employer: '', employerPlace: 0 };

const linesOf = oncePer(({ measurement: { jobs } }: Filled): readonly LineResults[] => {
  const [kinds, employers] = [placesOf(jobs, 'kind'), placesOf(jobs, 'employer')];
  return jobs.map((job, line) => {
    const filled = JOB_FIELD_IDS.filter((field) => !isBlankCell(job[field])).length;
    return {
      filled,
      regular: filled === 0 ? 0 : bothAnswers(codeOfAnswer(job, 'regular'), codeOfAnswer(job, 'paid')),
      kind: sameKey(job.kind ?? null),
      kindPlace: kinds[line] ?? JOB_PLACES.none,
      employer: sameKey(job.employer ?? null),
      employerPlace: employers[line] ?? JOB_PLACES.none,
    };
  });
});

function codeOfAnswer(job: JobEntries, field: 'regular' | 'paid'): number {
  const entry: Entry = job[field] ?? null;
  if (isBlankCell(entry)) return blank;
  if (isWrongInJob(field, entry)) return wrong;
  return entry === 'yes' ? yes : no;
}

function placesOf(jobs: readonly JobEntries[], field: 'kind' | 'employer'): readonly number[] {
  const seen = new Set<string>();
  return jobs.map((job) => {
    const key = sameKey(job[field] ?? null);
    if (key === '') return JOB_PLACES.none;
    if (key.startsWith(NO_TEXT)) return JOB_PLACES.wrong;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst ? JOB_PLACES.first : JOB_PLACES.later;
  });
}
