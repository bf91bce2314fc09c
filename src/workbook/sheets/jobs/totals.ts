import type { FactId } from '../../../scale/facts';
import { itemName } from '../../../scale/item-name';
import type { ScoreForm } from '../../../scale/score-form';
import { factsOf } from '../../../scoring/evidence/facts';
import type { Different, JobTally } from '../../../scoring/jobs/tally-jobs';
import type { Filled, FormulaCell, TemplateBlock } from '../../paper/sheet-template';
import { EVIDENCE_SHEET_TEXTS } from '../evidence/texts';
import { tallyOf } from './counts';
import { COUNTS, FACT_CELLS, JOB_TOTAL_ROWS } from './layout';
import { JOBS_SHEET_TEXTS as TEXTS } from './texts';

const { cannotBeRight } = EVIDENCE_SHEET_TEXTS;
const { notComplete } = TEXTS;

/** For people: how many, and beside it their part of all jobs. */
export function totalsBlock(form: ScoreForm): TemplateBlock {
  const { least, most } = FACT_CELLS['regular-jobs'];
  const regular = (known: string, result: (all: Filled, sure: number) => number): FormulaCell =>
    shown([COUNTS.jobs, COUNTS.regular], `IF(${least}=${most},${known},"${notComplete}")`, (all) => {
      const counted = tallyOf(all).regular;
      if (counted === null) return cannotBeRight;
      const fact = factsOf(all.measurement)['regular-jobs'];
      const isKnown = fact !== undefined && !('problems' in fact) && fact.least === fact.most;
      return isKnown ? result(all, counted.sure) : notComplete;
    });
  const { jobs } = COUNTS;
  return {
    row: JOB_TOTAL_ROWS.jobs,
    column: 1,
    cells: [
      [TEXTS.jobs, shown([jobs], jobs, (all) => tallyOf(all).jobs), null],
      [
        TEXTS.regular,
        regular(COUNTS.regular, (_, sure) => sure),
        regular(`${COUNTS.regular}/${jobs}`, (all, sure) => sure / tallyOf(all).jobs),
      ],
      [
        TEXTS.ourReading(TEXTS.kinds, itemAsking(form, 'kinds-of-work')),
        ...different(COUNTS.kinds, COUNTS.withoutKind, ({ kinds }) => kinds),
      ],
      [
        TEXTS.ourReading(TEXTS.employers, itemAsking(form, 'employers')),
        ...different(COUNTS.employers, COUNTS.withoutEmployer, ({ employers }) => employers),
      ],
    ],
  };
}

function different(count: string, without: string, of: (tally: JobTally) => Different | null): FormulaCell[] {
  const counted = (all: Filled, result: (found: Different) => number | string) => {
    const found = of(tallyOf(all));
    return found === null ? cannotBeRight : result(found);
  };
  return [
    shown([COUNTS.jobs, count], count, (all) => counted(all, (found) => found.different)),
    shown([COUNTS.jobs, count], `IF(${without}>0,"${notComplete}",${count}/${COUNTS.jobs})`, (all) =>
      counted(all, (found) => (found.blank > 0 ? notComplete : found.different / tallyOf(all).jobs)),
    ),
  ];
}

/** Empty without any job; "klopt niet" where one of these hidden cells says so. */
function shown(cells: readonly string[], known: string, result: (all: Filled) => number | string): FormulaCell {
  const cannotBe = cells.map((cell) => `ISTEXT(${cell})`).join(',');
  return {
    formula: `IF(OR(${cannotBe}),"${cannotBeRight}",IF(${COUNTS.jobs}=0,"",${known}))`,
    result: (all) => {
      const { isTooMany, jobs } = tallyOf(all);
      if (isTooMany) return cannotBeRight;
      return jobs === 0 ? '' : result(all);
    },
  };
}

/** The item for which a fact is offered in a form; empty text where none is scored there. */
export function itemAsking({ rows }: ScoreForm, fact: FactId): string {
  const row = rows.find(({ item, open }) => open.length > 0 && 'fact' in item.evidence && item.evidence.fact === fact);
  return row ? itemName(row.item) : '';
}
