import { entryOf, type Entries } from '../../../measurement/entries';
import { readEntry } from '../../../measurement/entry';
import type { FormRow } from '../../../scale/score-form';
import { RATINGS, type ColumnId } from '../../../scale/types';
import { typedCellBetween } from '../../paper/a1';
import type { FormulaCell } from '../../paper/sheet-template';
import { FINDING_NUMBERS, isRealNumber, scoreOfNumber } from '../scores/formulas';
import { scoresLayout } from '../scores/layout';
import { CLOSED_MARK } from '../../tables/scores';
import { SCORES_SHEET_TEXTS } from '../scores/texts';
import { verdictIn } from './cells';
import type { WhatIfLayout } from './layout';
import { WHAT_IF_SHEET_TEXTS } from './texts';

/** The formulas in the rows of items on the sheet Wat als. */

/**
 * The score of an item as it is now, to be read; a word where something else stands. It is found by the id of the item,
 * so that it also holds for a sorted sheet.
 */
export function scoreNow(
  { form, letter }: WhatIfLayout,
  row: number,
  { item }: FormRow,
  column: ColumnId,
): FormulaCell {
  const scores = scoresLayout(form);
  const { notAScore } = WHAT_IF_SHEET_TEXTS;
  const place = `MATCH($${letter('key')}${row},${scores.all('id')},0)`;
  const isInvalid = `INDEX(${scores.all(`finding-${column}`)},${place})=${FINDING_NUMBERS.invalid}`;
  return {
    formula:
      `IFERROR(CHOOSE(1+INDEX(${scores.all(`value-${column}`)},${place}),` +
      `IF(${isInvalid},"${notAScore}",""),${RATINGS.join(',')}),"")`,
    repeats: `now ${column}`,
    result: ({ measurement: { entries } }) => {
      const value = readEntry(entryOf(entries, item.id, column));
      return value === 'blank' ? '' : value === 'invalid' ? notAScore : value;
    },
  };
}

/** What the code of a cell has more than its score where something is filled in. */
export const FILLED_IN = 10;

/**
 * Hidden: what a cell of a scenario comes to, in a code. Its last digit is the score that counts, 0 for none; it is
 * less than 10 where the cell is empty and the item as it was scored, and 10 where what is filled in does not count.
 */
export function scenarioCode(
  layout: WhatIfLayout,
  row: number,
  { item, open }: FormRow,
  scenario: number,
  column: ColumnId,
): FormulaCell {
  const { itemsRow, lastRow, letter } = layout;
  const cell = typedCellBetween(itemsRow, lastRow + 1, letter(`scenario-${scenario}-${column}`), 'own row');
  const filledInOf = (entries: Entries) => (readEntry(entryOf(entries, item.id, column)) === 'blank' ? 0 : FILLED_IN);
  if (!open.includes(column)) {
    return {
      formula: `IFERROR(IF(LEN(${cell})*(${cell}<>"${CLOSED_MARK}")=0,0,${FILLED_IN}),${FILLED_IN})`,
      repeats: `closed code ${column}`,
      result: (filled) => filledInOf(verdictIn(filled, scenario).changes),
    };
  }
  const score = `IF(${isRealNumber(cell)},${FILLED_IN}+${scoreOfNumber(cell)},${FILLED_IN})`;
  return {
    formula: `IFERROR(IF(LEN(${cell})=0,N($${letter(`now-${column}`)}${row}),${score}),${FILLED_IN})`,
    repeats: `code ${column}`,
    result: (filled) => {
      const { changes, entries } = verdictIn(filled, scenario);
      const value = readEntry(entryOf(entries, item.id, column));
      return filledInOf(changes) + (typeof value === 'number' ? value : 0);
    },
  };
}

/** The score in a code. */
export const scoreIn = (code: string) => `MOD(${code},${FILLED_IN})`;

/** The same for each of a range of codes: not every program takes MOD over a range, and all of them can compare. */
export const scoresIn = (codes: string) => `(${codes}-${FILLED_IN}*(${codes}>=${FILLED_IN}))`;

/** Do these cells of a row have to be equal, by what stands beside its item? */
export const mustBeEqual = (cells: string) => `(${cells}="${SCORES_SHEET_TEXTS.divergences.forbidden}")`;

/** Do two codes hold scores that differ? More than 0 for yes, 0 for no. */
export const differ = (one: string, other: string) => `${scoreIn(one)}*${scoreIn(other)}*${scoreIn(`${one}-${other}`)}`;

/** The same for each of the rows of two ranges of codes. */
export const differInRows = (ones: string, others: string) =>
  `${scoresIn(ones)}*${scoresIn(others)}*(${scoresIn(ones)}<>${scoresIn(others)})`;
