import { isAgendaFilled } from '../../../measurement/agenda';
import { changedCells } from '../../../measurement/entries';
import { isScenarioUsed } from '../../../measurement/scenario';
import { MOST_WORKERS } from '../../../scale/evidence-input';
import type { ScoreForm } from '../../../scale/score-form';
import { tallyJobs } from '../../../scoring/jobs/tally-jobs';
import { partInWords, type SharedPartId } from '../../../scoring/sharing/shared-parts';
import { realWorkers } from '../../../scoring/sharing/shared-workers';
import { PART_WORDS } from '../../../scoring/sharing/texts';
import { sheetPrefix, typedCell } from '../../paper/a1';
import type { Filled, FormulaCell, TemplateCell } from '../../paper/sheet-template';
import type { SheetName } from '../../paper/sheets';
import { CLOSED_MARK } from '../../tables/scores';
import { SCENARIO_PLACES } from '../../tables/scenarios';
import { reviewerCountCell } from '../consensus/layout';
import { COUNTS } from '../jobs/layout';
import { FILLED_IN } from '../what-if/formulas';
import { papersFilledIn } from '../papers/status';
import { agendaFilledIn } from '../visit/sheet';
import { whatIfLayout } from '../what-if/layout';
import { realWorkersCount, workersLayout } from '../workers/layout';
import { MEASUREMENT_SHEET_TEXTS as TEXTS } from './texts';

/** What a workbook may hold that does not go to others by itself. */
interface HeldPart {
  readonly part: SharedPartId;
  /** On which sheet it stands; one that is not there holds nothing. */
  readonly sheet: SheetName;
  /** Can there be more than can be counted? */
  readonly hasLimit?: true;
  /** How many there are, as a formula. */
  readonly count: string;
  readonly result: (filled: Filled) => number;
}

/** In the place of a number where there are more than can be counted. */
const UNCOUNTED = -1;

/** @param remarks the cell with the remarks, and whether anything stands in it */
function heldParts(form: ScoreForm, remarks: Pick<HeldPart, 'count' | 'result'>): readonly HeldPart[] {
  const workers = workersLayout(form);
  const whatIf = whatIfLayout(form);
  const [first = 'score'] = form.columns;
  const last = form.columns.at(-1) ?? first;
  const onWhatIf = sheetPrefix('Wat als');
  const name = (of: `scenario-${number}` | 'kept') =>
    `IFERROR(LEN(TRIM(${typedCell(whatIf.letter(`${of}-${first}`), whatIf.namesRow, onWhatIf)})),1)`;
  const filledIn = (scenario: number) => {
    const filled = onWhatIf + whatIf.items(`code-${scenario}-${first}`, `code-${scenario}-${last}`);
    return `(MAX(${filled})>=${FILLED_IN})`;
  };
  // The lines above and below the items hold nothing that anybody can drag.
  const [from, to] = [whatIf.letter(`kept-${first}`), whatIf.letter(`kept-${last}`)];
  const kept = `${onWhatIf}${from}${whatIf.itemsRow}:${to}${whatIf.lastRow + 1}`;
  return [
    {
      part: 'workers',
      sheet: 'Werkers',
      hasLimit: true,
      count: realWorkersCount(workers, UNCOUNTED),
      result: ({ measurement: { evidence } }) =>
        evidence.workers.length > MOST_WORKERS ? UNCOUNTED : realWorkers(evidence.workers).length,
    },
    {
      part: 'jobs',
      sheet: 'Banen',
      hasLimit: true,
      count: `IF(ISTEXT(Banen!${COUNTS.jobs}),${UNCOUNTED},Banen!${COUNTS.jobs})`,
      result: ({ measurement: { jobs } }) => {
        const tally = tallyJobs(jobs);
        return tally.isTooMany ? UNCOUNTED : tally.jobs;
      },
    },
    { part: 'remarks', sheet: 'Meting', ...remarks },
    {
      part: 'scenarios',
      sheet: 'Wat als',
      count: SCENARIO_PLACES.map((scenario) => `(${name(`scenario-${scenario}`)}+${filledIn(scenario)}>0)`).join('+'),
      result: ({ measurement: { scenarios } }) => scenarios.filter(isScenarioUsed).length,
    },
    {
      part: 'earlier-scores',
      sheet: 'Wat als',
      count: `IFERROR(${name('kept')}+SUMPRODUCT((${kept}<>"")*(${kept}<>"${CLOSED_MARK}")),1)`,
      result: ({ measurement: { kept: scores } }) =>
        scores === null ? 0 : scores.label.trim().length + changedCells(scores.entries).length,
    },
    {
      part: 'reviewer-scores',
      sheet: 'Consensus',
      count: reviewerCountCell(form),
      result: ({ measurement: { consensus } }) => consensus.reviewers.length,
    },
  ];
}

/**
 * Parts on sheets that came later. Their words stand in the line itself: a hidden cell of their own would move those of
 * workbooks that have none, and take room in each that is made.
 */
const LATER_PARTS: readonly HeldPart[] = [
  {
    part: 'agenda',
    sheet: 'Bezoek',
    count: `IFERROR(${agendaFilledIn()},1)`,
    result: ({ measurement: { visit } }) => visit.agenda.filter(isAgendaFilled).length,
  },
  {
    part: 'papers',
    sheet: 'Stukken',
    count: papersFilledIn(),
    result: ({ measurement: { visit } }) => Object.keys(visit.papers).length,
  },
];

/**
 * The line that says what a workbook holds before it is mailed, and hidden beside it for each part how many there are and that
 * in words.
 * @param cellAt the hidden cells, by their place
 */
export function heldCells(
  form: ScoreForm,
  sheets: readonly SheetName[],
  remarks: Pick<HeldPart, 'count' | 'result'>,
  cellAt: (index: number) => string,
): { readonly line: FormulaCell; readonly parts: readonly TemplateCell[] } {
  const parts = heldParts(form, remarks);
  const isHeld = ({ sheet }: HeldPart) => sheets.includes(sheet);
  const later = LATER_PARTS.filter(isHeld);
  const said = [
    ...parts.map((_, index) => cellAt(parts.length + index)),
    ...later.map((part) => saidFormula(part, part.count)),
  ].join('&');
  const whereHeld = (part: HeldPart, cell: Omit<FormulaCell, 'cameLater'>): TemplateCell =>
    isHeld(part) ? { cameLater: true, ...cell } : null;
  return {
    line: {
      cameLater: true,
      // The comma before the first becomes a colon.
      formula: `"${TEXTS.holds}"&IF(${said}=""," ${TEXTS.nothing}",":"&MID(${said},2,999))&"."`,
      result: (filled) => {
        const all = [...parts.filter(isHeld), ...later].map((part) => saidOf(part, filled)).join('');
        return `${TEXTS.holds}${all === '' ? ` ${TEXTS.nothing}` : `:${all.slice(1)}`}.`;
      },
    },
    parts: [
      ...parts.map((part) => (isCounted(part) ? whereHeld(part, { formula: part.count, result: part.result }) : null)),
      ...parts.map((part, index) =>
        whereHeld(part, { formula: saidFormula(part, cellAt(index)), result: (filled) => saidOf(part, filled) }),
      ),
    ],
  };
}

const SEPARATOR = ', ';

/** Of what is there or not the number says nothing, nor need it be the same in every program. */
const isCounted = ({ part }: HeldPart) => PART_WORDS[part][0] !== PART_WORDS[part][1];

/** "12 werkers" with a comma before it; empty where there is none. @param count the cell with how many there are */
function saidFormula(held: HeldPart, count: string): string {
  const [one, more] = PART_WORDS[held.part];
  if (!isCounted(held)) return `IF(${held.count}>0,"${SEPARATOR}${more}","")`;
  const number = held.hasLimit === true ? `IF(${count}>0,${count}&" ","")` : `${count}&" "`;
  // What both words begin with is sent once.
  const shared = more.startsWith(one) ? one : '';
  const word = `IF(${count}=1,"${one.slice(shared.length)}","${more.slice(shared.length)}")`;
  return `IF(${count}=0,"","${SEPARATOR}"&${number}&${shared === '' ? word : `"${shared}"&${word}`})`;
}

function saidOf({ part, result }: HeldPart, filled: Filled): string {
  const count = result(filled);
  if (count === UNCOUNTED) return SEPARATOR + PART_WORDS[part][1];
  return count > 0 ? SEPARATOR + partInWords(part, count) : '';
}
