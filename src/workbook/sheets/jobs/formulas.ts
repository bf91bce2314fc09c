import { isBlankCell } from '../../../measurement/evidence-entries';
import type { JobEntries } from '../../../measurement/jobs';
import { JOB_FIELD_IDS, MOST_JOBS, type JobFieldId } from '../../../scale/job-fields';
import { oncePer } from '../../../scale/once-per';
import { NO_TEXT, sameKey, WILDCARDS } from '../../../scoring/jobs/tally-jobs';
import { typedCellBetween } from '../../paper/a1';
import type { Filled, FormulaCell } from '../../paper/sheet-template';
import { FIRST_ROW, GUARDS, helperLetter, helperRange, letterOf, LINE_HELPERS, type LineHelper } from './layout';

/** Before every key, so that no program takes one for a number or for the header above it. */
const PREFIX = '_';

/** What stands for a kind of work or an employer that is no text, and for one that is blank. */
export const KEYS = { wrong: NO_TEXT, blank: PREFIX } as const;

/**
 * What a line adds to three sums, which are kept in one number: how many cells are filled, how many kinds of work are
 * the first of their like, and how many employers. The larger sums begin where those of all lines before them end.
 */
const SUMS = { filled: 1, kind: 10_000, employer: 100_000_000 } as const;
const LEAST_OF_NEXT = 10_000;

/** One of the sums of all lines. */
export function sumOfLines(of: keyof typeof SUMS): string {
  const sum = `SUM(${helperRange('sums')})`;
  return `MOD(${of === 'filled' ? sum : `INT(${sum}/${SUMS[of]})`},${LEAST_OF_NEXT})`;
}

/** What every line comes to, looked up by its place: people drag lines, and sort them. */
export function lineFormulas(): FormulaCell[][] {
  return Array.from({ length: MOST_JOBS }, (_, line) => {
    const formulas: Readonly<Record<LineHelper, string>> = {
      kind: keyFormula('kind'),
      employer: keyFormula('employer'),
      sums: sumsFormula(FIRST_ROW + line),
    };
    return LINE_HELPERS.map((helper): FormulaCell => ({
      formula: formulas[helper],
      repeats: helper,
      result: (all) => linesOf(all)[line]?.[helper] ?? EMPTY_LINE[helper],
    }));
  });
}

const [TOP, BOTTOM] = GUARDS;
const typed = (field: JobFieldId) => typedCellBetween(TOP, BOTTOM, letterOf(field), 'own row');

function keyFormula(field: KeyField): string {
  const cell = typed(field);
  const key = WILDCARDS.reduce(
    (text, [wildcard, other]) => `SUBSTITUTE(${text},"${wildcard}","${other}")`,
    `LOWER(TRIM(${cell}))`,
  );
  const isWrong = `OR(ISLOGICAL(${cell}),LEFT(TRIM(${cell}),1)="${NO_TEXT}")`;
  return `IFERROR(IF(${isWrong},"${KEYS.wrong}","${PREFIX}"&${key}),"${KEYS.wrong}")`;
}

function sumsFormula(row: number): string {
  const first = (field: KeyField) => {
    const [letters, own] = [helperLetter(field), `${helperLetter(field)}${row}`];
    const header = `${letters}$${TOP}`;
    // A line without a key looks at the header alone: some programs calculate also what is not asked of such a line.
    const place = `IF(LEN(${own})>1,ROW()-${TOP - 1},1)`;
    const upToHere = `${header}:INDEX(${header}:${letters}$${BOTTOM},${place})`;
    return `${SUMS[field]}*(SUMPRODUCT(1*(${upToHere}=${own}))=1)`;
  };
  return [`COUNTA(${JOB_FIELD_IDS.map(typed).join(',')})`, ...KEY_FIELDS.map(first)].join('+');
}

type KeyField = keyof typeof SUMS & JobFieldId;
const KEY_FIELDS = ['kind', 'employer'] as const satisfies readonly KeyField[];

type LineResults = Readonly<Record<LineHelper, number | string>>;
const EMPTY_LINE: LineResults = { kind: KEYS.blank, employer: KEYS.blank, sums: 0 };

const linesOf = oncePer(({ measurement: { jobs } }: Filled): readonly LineResults[] => {
  const keys = { kind: jobs.map((job) => keyOf(job, 'kind')), employer: jobs.map((job) => keyOf(job, 'employer')) };
  return jobs.map((job, line) => {
    const [kind, employer] = [keys.kind[line] ?? KEYS.blank, keys.employer[line] ?? KEYS.blank];
    const filled = JOB_FIELD_IDS.filter((field) => !isBlankCell(job[field])).length;
    const first = (field: KeyField, key: string) =>
      key.length > 1 && keys[field].indexOf(key) === line ? SUMS[field] : 0;
    return { kind, employer, sums: filled + first('kind', kind) + first('employer', employer) };
  });
});

function keyOf(job: JobEntries, field: KeyField): string {
  const key = sameKey(job[field] ?? null);
  return key.startsWith(NO_TEXT) ? KEYS.wrong : `${PREFIX}${key}`;
}
