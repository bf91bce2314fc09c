import { JOB_FIELD_IDS } from '../../../scale/job-fields';
import { factsOf } from '../../../scoring/evidence/facts';
import { tallyJobs, type Different, type JobTally } from '../../../scoring/jobs/tally-jobs';
import type { Filled, FormulaCell, TemplateBlock } from '../../paper/sheet-template';
import { CANNOT_BE } from '../evidence/formulas';
import { OPEN, JOB_PLACES, SURE, WRONG } from './formulas';
import {
  BELOW,
  COUNTS,
  FACT_CELLS,
  HELPER_COLUMN,
  helperRange,
  TABLE,
  JOB_TOTAL_ROWS,
  type LineHelper,
} from './layout';

export const tallyOf = ({ measurement: { jobs } }: Filled): JobTally => tallyJobs(jobs);

/** Hidden: what all lines come to, for what people see above them and for Bewijs. */
export function countBlock(): TemplateBlock {
  const filled = helperRange('filled');
  // Lines that somebody put between ours have no hidden cells, so that something in them is counted nowhere.
  const isTooMany = `OR(COUNTA(${BELOW})>0,SUM(${filled})<>COUNTA(${TABLE})-${JOB_FIELD_IDS.length})`;
  return {
    row: JOB_TOTAL_ROWS.jobs,
    column: HELPER_COLUMN,
    cells: [
      [
        {
          formula: `IF(${isTooMany},"${CANNOT_BE}",SUMPRODUCT(1*(${filled}>0)))`,
          result: (all) => (tallyOf(all).isTooMany ? CANNOT_BE : tallyOf(all).jobs),
        },
        null,
        factCell('jobs', 'least', COUNTS.jobs),
      ],
      [
        countCell('regular', WRONG, countOf('regular', SURE), (all) => tallyOf(all).regular?.sure),
        countCell('regular', WRONG, countOf('regular', OPEN), (all) => tallyOf(all).regular?.open),
        factCell('regular-jobs', 'least', `ROUND(100*${COUNTS.regular}/${COUNTS.jobs},9)`),
        factCell('regular-jobs', 'most', `ROUND(100*(${COUNTS.regular}+${COUNTS.open})/${COUNTS.jobs},9)`),
      ],
      differentCells('kindPlace', ({ kinds }) => kinds),
      differentCells('employerPlace', ({ employers }) => employers),
    ],
  };
}

/** How many lines have one of these numbers. */
const countOf = (helper: LineHelper, numbers: readonly number[]) =>
  `SUMPRODUCT(${numbers.map((number) => `(${helperRange(helper)}=${number})`).join('+')}+0)`;

function countCell(
  helper: LineHelper,
  wrong: readonly number[],
  formula: string,
  result: (all: Filled) => number | undefined,
): FormulaCell {
  return {
    formula: `IF(${countOf(helper, wrong)}>0,"${CANNOT_BE}",${formula})`,
    result: (all) => result(all) ?? CANNOT_BE,
  };
}

function differentCells(helper: LineHelper, of: (tally: JobTally) => Different | null): FormulaCell[] {
  const without = `SUMPRODUCT((${helperRange('filled')}>0)*(${helperRange(helper)}=${JOB_PLACES.none}))`;
  return [
    countCell(helper, [JOB_PLACES.wrong], countOf(helper, [JOB_PLACES.first]), (all) => of(tallyOf(all))?.different),
    countCell(helper, [JOB_PLACES.wrong], without, (all) => of(tallyOf(all))?.blank),
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
