import { JOB_FIELD_IDS, JOB_FIELDS } from '../../../scale/job-fields';
import { factsOf } from '../../../scoring/evidence/facts';
import { tallyJobs, type Different, type JobTally } from '../../../scoring/jobs/tally-jobs';
import type { Filled, FormulaCell, TemplateBlock } from '../../paper/sheet-template';
import { CANNOT_BE } from '../evidence/formulas';
import { KEYS, sumOfLines } from './formulas';
import { BELOW, columnRange, COUNTS, FACT_CELLS, HELPER_COLUMN, helperRange, TABLE, JOB_TOTAL_ROWS } from './layout';

export const tallyOf = ({ measurement: { jobs } }: Filled): JobTally => tallyJobs(jobs);

/** Hidden: what all lines come to, for what people see above them and for Bewijs. */
export function countBlock(): TemplateBlock {
  // Lines that somebody put between ours have no hidden cells, so that something in them is counted nowhere.
  const isTooMany = `OR(COUNTA(${BELOW})>0,${sumOfLines('filled')}<>COUNTA(${TABLE})-${JOB_FIELD_IDS.length})`;
  const sure = `SUMPRODUCT(${answered('regular', 'yes')}*${answered('paid', 'yes')})`;
  const no = `SUMPRODUCT(1*(${answered('regular', 'no')}+${answered('paid', 'no')}>0))`;
  return {
    row: JOB_TOTAL_ROWS.jobs,
    column: HELPER_COLUMN,
    cells: [
      [
        {
          formula: `IF(${isTooMany},"${CANNOT_BE}",SUMPRODUCT(1*${IS_JOB}))`,
          result: (all) => (tallyOf(all).isTooMany ? CANNOT_BE : tallyOf(all).jobs),
        },
        null,
        factCell('jobs', 'least', COUNTS.jobs),
      ],
      [
        regularCell(sure, ({ sure: count }) => count),
        regularCell(`SUMPRODUCT(1*${IS_JOB})-${sure}-${no}`, ({ open }) => open),
        factCell('regular-jobs', 'least', `ROUND(100*${COUNTS.regular}/${COUNTS.jobs},9)`),
        factCell('regular-jobs', 'most', `ROUND(100*(${COUNTS.regular}+${COUNTS.open})/${COUNTS.jobs},9)`),
      ],
      differentCells('kind', ({ kinds }) => kinds),
      differentCells('employer', ({ employers }) => employers),
    ],
  };
}

const IS_JOB = `(${helperRange('sums')}>0)`;

function answered(field: 'regular' | 'paid', answer: 'yes' | 'no'): string {
  const label = JOB_FIELDS[field].options.find(({ value }) => value === answer)?.label;
  return `(${columnRange(field)}="${label}")`;
}

/** A cross where something else than an answer stands; an error among them is one of these too. */
function regularCell(formula: string, of: (regular: NonNullable<JobTally['regular']>) => number): FormulaCell {
  const answers = (field: 'regular' | 'paid') =>
    `(${columnRange(field)}="")+${answered(field, 'yes')}+${answered(field, 'no')}`;
  // The two headers are no answers.
  const isWrong = `SUMPRODUCT((${answers('regular')}=0)+(${answers('paid')}=0))<>2`;
  return {
    formula: `IFERROR(IF(${isWrong},"${CANNOT_BE}",${formula}),"${CANNOT_BE}")`,
    result: (all) => {
      const { regular } = tallyOf(all);
      return regular === null ? CANNOT_BE : of(regular);
    },
  };
}

/** How many different ones there are, and in how many jobs it is blank. */
function differentCells(field: 'kind' | 'employer', of: (tally: JobTally) => Different | null): FormulaCell[] {
  const keys = helperRange(field);
  const cell = (formula: string, result: (all: Filled) => number | undefined): FormulaCell => ({
    formula: `IF(SUMPRODUCT(1*(${keys}="${KEYS.wrong}"))>0,"${CANNOT_BE}",${formula})`,
    result: (all) => result(all) ?? CANNOT_BE,
  });
  return [
    cell(sumOfLines(field), (all) => of(tallyOf(all))?.different),
    cell(`SUMPRODUCT(${IS_JOB}*(${keys}="${KEYS.blank}"))`, (all) => of(tallyOf(all))?.blank),
  ];
}

/** Empty text where there is no job, a cross where what it comes to cannot be. */
function factCell(id: keyof typeof FACT_CELLS, bound: 'least' | 'most', formula: string): FormulaCell {
  const cannotBe = [COUNTS.jobs, ...(id === 'jobs' ? [] : [COUNTS.regular])].map((cell) => `ISTEXT(${cell})`);
  return {
    formula: `IF(OR(${cannotBe.join(',')}),"${CANNOT_BE}",IF(${COUNTS.jobs}=0,"",${formula}))`,
    result: ({ measurement }) => {
      const fact = factsOf(measurement)[id];
      if (fact === undefined) return '';
      return 'problems' in fact ? CANNOT_BE : fact[bound];
    },
  };
}
