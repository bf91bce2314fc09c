import { changedCells } from '../../../measurement/entries';
import { isScenarioUsed } from '../../../measurement/scenario';
import { MOST_WORKERS } from '../../../scale/evidence-input';
import type { ScoreForm } from '../../../scale/score-form';
import { tallyJobs } from '../../../scoring/jobs/tally-jobs';
import { partInWords, type SharedPartId } from '../../../scoring/sharing/shared-parts';
import { ALL_TOGETHER, realWorkers } from '../../../scoring/sharing/shared-workers';
import { PART_WORDS } from '../../../scoring/sharing/texts';
import { sheetPrefix, typedCell } from '../../paper/a1';
import type { Filled, FormulaCell, TemplateCell } from '../../paper/sheet-template';
import type { SheetName } from '../../paper/sheets';
import { CLOSED_MARK } from '../../tables/scores';
import { SCENARIO_PLACES } from '../../tables/scenarios';
import { COUNTS } from '../jobs/layout';
import { FILLED_IN } from '../what-if/formulas';
import { whatIfLayout } from '../what-if/layout';
import { workersLayout } from '../workers/layout';
import { MEASUREMENT_SHEET_TEXTS as TEXTS } from './texts';

/** What a workbook may hold that does not go to others by itself. */
interface HeldPart {
  readonly part: SharedPartId;
  /** On which sheet it stands; one that is not there holds nothing. */
  readonly sheet: SheetName;
  /** How many there are, as a formula; a text where they cannot be counted. */
  readonly count: string;
  readonly result: (filled: Filled) => number | 'uncounted';
}

/** @param remarks the cell with the remarks, and whether anything stands in it */
function heldParts(form: ScoreForm, remarks: Pick<HeldPart, 'count' | 'result'>): readonly HeldPart[] {
  const workers = workersLayout(form);
  const codes = `Werkers!$A$${workers.headerRow}:$A$${workers.lastRow + 1}`;
  const all = `Werkers!${workers.workers}`;
  const whatIf = whatIfLayout(form);
  const [first] = form.columns;
  const onWhatIf = sheetPrefix('Wat als');
  const name = (of: `scenario-${number}` | 'kept') =>
    `LEN(TRIM(${typedCell(whatIf.letter(`${of}-${first ?? 'score'}`), whatIf.namesRow, onWhatIf)}))`;
  const filledIn = (scenario: number) =>
    form.columns.map((column) => {
      const range = onWhatIf + whatIf.items(`code-${scenario}-${column}`);
      return `SUMPRODUCT(1*(${range}>=${FILLED_IN}))`;
    });
  // The lines above and below the items hold nothing that anybody can drag.
  const kept = form.columns.map((column) => {
    const letter = whatIf.letter(`kept-${column}`);
    const range = `${onWhatIf}${letter}${whatIf.itemsRow}:${letter}${whatIf.lastRow + 1}`;
    return `SUMPRODUCT((${range}<>"")*(${range}<>"${CLOSED_MARK}"))`;
  });
  return [
    {
      part: 'workers',
      sheet: 'Werkers',
      count: `IF(ISTEXT(${all}),${all},${all}-SUMPRODUCT(1*(${codes}="${ALL_TOGETHER}")))`,
      result: ({ measurement: { evidence } }) =>
        evidence.workers.length > MOST_WORKERS ? 'uncounted' : realWorkers(evidence.workers).length,
    },
    {
      part: 'jobs',
      sheet: 'Banen',
      count: `Banen!${COUNTS.jobs}`,
      result: ({ measurement: { jobs } }) => {
        const tally = tallyJobs(jobs);
        return tally.isTooMany ? 'uncounted' : tally.jobs;
      },
    },
    { part: 'remarks', sheet: 'Meting', ...remarks },
    {
      part: 'scenarios',
      sheet: 'Wat als',
      count: SCENARIO_PLACES.map(
        (scenario) => `(${[name(`scenario-${scenario}`), ...filledIn(scenario)].join('+')}>0)`,
      ).join('+'),
      result: ({ measurement: { scenarios } }) => scenarios.filter(isScenarioUsed).length,
    },
    {
      part: 'earlier-scores',
      sheet: 'Wat als',
      count: `IFERROR(${[name('kept'), ...kept].join('+')},1)`,
      result: ({ measurement: { kept: scores } }) =>
        scores === null ? 0 : scores.label.trim().length + changedCells(scores.entries).length,
    },
  ];
}

/**
 * The line that says what a workbook holds before it is mailed, and hidden beside it a cell for each part: interview answers
 * and the scores of single reviewers, once they have a sheet, are a part more.
 * @param cells the hidden cells, as many as there are parts
 */
export function heldCells(
  form: ScoreForm,
  sheets: readonly SheetName[],
  remarks: Pick<HeldPart, 'count' | 'result'>,
  cellAt: (index: number) => string,
): { readonly line: FormulaCell; readonly parts: readonly TemplateCell[] } {
  const parts = heldParts(form, remarks);
  const isHeld = ({ sheet }: HeldPart) => sheets.includes(sheet);
  const said = parts.map((_, index) => cellAt(index)).join('&');
  return {
    line: {
      formula: `IF(LEN(${said})=0,"${TEXTS.holdsNothing}","${TEXTS.holds}"&MID(${said},${SEPARATOR.length + 1},999)&".")`,
      result: (filled) => {
        const found = parts.filter(isHeld).map((part) => saidOf(part, filled));
        const all = found.join('');
        return all === '' ? TEXTS.holdsNothing : `${TEXTS.holds}${all.slice(SEPARATOR.length)}.`;
      },
    },
    parts: parts.map((part) =>
      isHeld(part) ? { formula: saidFormula(part), result: (filled) => saidOf(part, filled) } : null,
    ),
  };
}

const SEPARATOR = ', ';

/** "12 werkers" with a comma before it; empty where there is none. */
function saidFormula({ part, count }: HeldPart): string {
  const [one, more] = PART_WORDS[part];
  const all = `"${SEPARATOR}${more}"`;
  if (one === more) return `IF(${count}>0,${all},"")`;
  const number = `"${SEPARATOR}"&(${count})&IF((${count})=1," ${one}"," ${more}")`;
  return `IF(ISTEXT(${count}),${all},IF((${count})>0,${number},""))`;
}

function saidOf({ part, result }: HeldPart, filled: Filled): string {
  const count = result(filled);
  if (count === 'uncounted') return SEPARATOR + PART_WORDS[part][1];
  return count > 0 ? SEPARATOR + partInWords(part, count) : '';
}
