import type { FactId } from '../../../scale/facts';
import { JOB_FIELD_IDS, MOST_JOBS, type JobFieldId } from '../../../scale/job-fields';
import { columnLetters } from '../../paper/a1';
import { jobTable } from '../../tables/jobs';
import type { FactCells, FactPlaces } from '../evidence/fact-cells';

/** Where what is counted stands, for people: the numbers, and beside them their part of all jobs. */
export const JOB_TOTAL_ROWS = { jobs: 4, regular: 5, kinds: 6, employers: 7 } as const;

export const HEADER_ROW = 9;
export const FIRST_ROW = HEADER_ROW + 1;
export const LAST_ROW = HEADER_ROW + MOST_JOBS;
/** Below the last line: people cannot drag it, as they cannot the header. */
const GUARD_ROW = LAST_ROW + 1;

export const letterOf = (field: JobFieldId): string => columnLetters(1 + JOB_FIELD_IDS.indexOf(field));
export const END = columnLetters(JOB_FIELD_IDS.length);

/** A column that people fill in, from the header to the line below the last: what they drag in between leaves it so. */
export const columnRange = (field: JobFieldId): string =>
  `$${letterOf(field)}$${HEADER_ROW}:$${letterOf(field)}$${GUARD_ROW}`;

/** Everything that people fill in, from the header to the line below the last; and what stands further down. */
export const TABLE = `$A$${HEADER_ROW}:$${END}$${GUARD_ROW}`;
export const BELOW = `$A$${GUARD_ROW + 1}:$${END}$${LAST_ROW + 1_000}`;
export const GUARDS = [HEADER_ROW, GUARD_ROW] as const;

/** Hidden: what each line comes to, of which `sums` is what it adds to those of all lines. */
export const LINE_HELPERS = ['kind', 'employer', 'sums'] as const;
export type LineHelper = (typeof LINE_HELPERS)[number];

/** One empty column, and then the hidden ones. */
export const HELPER_COLUMN = JOB_FIELD_IDS.length + 2;
export const helperLetter = (helper: LineHelper): string => columnLetters(HELPER_COLUMN + LINE_HELPERS.indexOf(helper));
export const helperRange = (helper: LineHelper): string =>
  `$${helperLetter(helper)}$${FIRST_ROW}:$${helperLetter(helper)}$${LAST_ROW}`;

/** Hidden, in these columns above the lines: what all of them come to. */
const cell = (column: number, row: number) => `$${columnLetters(HELPER_COLUMN + column)}$${row}`;

export const COUNTS = {
  /** A cross where there are too many. */
  jobs: cell(0, JOB_TOTAL_ROWS.jobs),
  /** How many are regular and paid for certain, and of how many that is still open; a cross where something cannot be. */
  regular: cell(0, JOB_TOTAL_ROWS.regular),
  open: cell(1, JOB_TOTAL_ROWS.regular),
  kinds: cell(0, JOB_TOTAL_ROWS.kinds),
  withoutKind: cell(1, JOB_TOTAL_ROWS.kinds),
  employers: cell(0, JOB_TOTAL_ROWS.employers),
  withoutEmployer: cell(1, JOB_TOTAL_ROWS.employers),
} as const;

/** Hidden: what Bewijs looks up. */
export const FACT_CELLS = {
  jobs: { least: cell(2, JOB_TOTAL_ROWS.jobs), most: cell(2, JOB_TOTAL_ROWS.jobs) },
  'regular-jobs': { least: cell(2, JOB_TOTAL_ROWS.regular), most: cell(3, JOB_TOTAL_ROWS.regular) },
} as const satisfies Partial<Record<FactId, { least: string; most: string }>>;

/** For the sheet Bewijs: where what it asks stands here; also where what is only offered does. */
const place = ({ least, most }: { readonly least: string; readonly most: string }): FactCells => {
  const { sheet } = jobTable;
  return { least: `${sheet}!${least}`, most: `${sheet}!${most}`, sheet };
};
export const jobFactPlaces: FactPlaces = {
  jobs: place(FACT_CELLS.jobs),
  'regular-jobs': place(FACT_CELLS['regular-jobs']),
  'kinds-of-work': place({ least: COUNTS.kinds, most: COUNTS.kinds }),
  employers: place({ least: COUNTS.employers, most: COUNTS.employers }),
};
