import { comparedAt, columnsOfPlace, ratingAt, type ScoredPlace } from '../../../comparing/agreement';
import { decisionAt, type PlaceDecision } from '../../../comparing/decisions';
import { reviewedPlaces, type WeighedPlace } from '../../../comparing/what-matters';
import { NO_REVIEWER } from '../../../measurement/consensus';
import type { Entries } from '../../../measurement/entries';
import type { ColumnId } from '../../../scale/types';
import { typedCellBetween } from '../../paper/a1';
import type { Filled, FormulaCell } from '../../paper/sheet-template';
import { REVIEWER_PLACES } from '../../tables/consensus';
import { isRealNumber, scoreOfNumber } from '../scores/formulas';
import { scoresLayout } from '../scores/layout';
import { REVIEWER_PAIRS, type ConsensusLayout } from './layout';
import { CONSENSUS_SHEET_TEXTS as TEXTS } from './texts';

/** The formulas in the rows of what is scored as one. All rows have the same: which place a row is, its key says. */

/** A difference in a hidden cell of a pair has so many added, so that 0 means that there is nothing to compare. */
export const NO_DIFFERENCE = 10;

/** What is scored as one, in the order in which it stands on the sheet: what matters first. None where nobody compares. */
export const placesInOrder = ({ measurement }: Filled): readonly WeighedPlace[] => reviewedPlaces(measurement);

/** The scores of a reviewer, counted from 0. */
export const entriesOf = ({ measurement: { consensus } }: Filled, of: number): Entries =>
  (consensus.reviewers[of] ?? NO_REVIEWER).entries;

/** What follows from the place in a row; what a row gives without one. */
const atPlace =
  <Result>(index: number, without: Result, result: (place: ScoredPlace, filled: Filled) => Result) =>
  (filled: Filled): Result => {
    const place = placesInOrder(filled)[index];
    return place ? result(place, filled) : without;
  };

export interface PlaceFormulas {
  readonly place: FormulaCell;
  readonly value: (of: number, column: ColumnId) => FormulaCell;
  readonly shown: (of: number) => FormulaCell;
  readonly spread: (column: ColumnId) => FormulaCell;
  readonly difference: FormulaCell;
  readonly agreed: (column: ColumnId) => FormulaCell;
  readonly consensus: FormulaCell;
  readonly status: FormulaCell;
  readonly pair: (pair: number) => FormulaCell;
}

/** Those of the row of a place, counted from 0. */
export function placeFormulas(layout: ConsensusLayout, index: number): PlaceFormulas {
  const { form, letter, firstRow, placesRow, lastRow, namesRow } = layout;
  const row = firstRow + index;
  const at = (key: Parameters<typeof letter>[0]) => `$${letter(key)}${row}`;
  const scores = scoresLayout(form);
  const isTwofold = form.columns.length > 1;
  const key = at('key');
  const values = (column: ColumnId) => REVIEWER_PLACES.map((of) => at(`value-${of}-${column}`));
  const allValues = form.columns.flatMap(values);
  const spreads = form.columns.map((column) => at(`spread-${column}`));
  const agreed = form.columns.map((column) => at(`agreed-${column}`));
  const decisionOf = (result: (decision: PlaceDecision, filled: Filled) => number | string) =>
    atPlace<number | string>(index, '', (place, filled) => result(decisionAt(filled.measurement, place), filled));
  const reviewers = `$${letter('place')}$${namesRow}`;
  const ends = (column: string) => `RIGHT(${key},${column.length + 1})=" ${column}"`;
  return {
    place: {
      formula: `IFERROR(MATCH(LEFT(${key},FIND(" ",${key})-1),${scores.all('id')},0),0)`,
      repeats: 'place',
      result: atPlace(index, 0, (place) => form.rows.indexOf(place.row) + 1),
    },
    value: (of, column) => ({
      formula: valueFormula(at(`score-${of}-${column}`)),
      repeats: `value ${of} ${column}`,
      result: atPlace(index, 0, (place, filled) => scoredIn(place, entriesOf(filled, of), column)),
    }),
    shown: (of) => ({
      formula: shownFormula(form.columns.map((column) => at(`value-${of}-${column}`))),
      repeats: `shown ${of}`,
      result: atPlace<number | string>(index, '', (place, filled) =>
        shownScore(form.columns.map((column) => scoredIn(place, entriesOf(filled, of), column))),
      ),
    }),
    spread: (column) => ({
      // Below 0 where fewer than two of them scored it.
      formula: `IF(${values(column)
        .map((value) => `(${value}>0)`)
        .join('+')}<2,-1,MAX(${values(column).join(',')})-6+MAX(${values(column)
        .map((value) => `(${value}>0)*(6-${value})`)
        .join(',')}))`,
      repeats: `spread ${column}`,
      result: atPlace(index, -1, (place, filled) => {
        const all = REVIEWER_PLACES.map((of) => scoredIn(place, entriesOf(filled, of), column)).filter(
          (each) => each > 0,
        );
        return all.length < 2 ? -1 : Math.max(...all) - Math.min(...all);
      }),
    }),
    difference: {
      formula: `IF(MAX(${spreads.join(',')})<0,"",MAX(${spreads.join(',')}))`,
      repeats: 'difference',
      result: decisionOf(({ difference }) => difference ?? ''),
    },
    agreed: (column) => {
      const other = column === 'A' ? 'O' : 'A';
      const found = `INDEX(${scores.all(`value-${column}`)},${at('place')})`;
      return {
        formula: `IF(${isTwofold ? `OR(${at('place')}=0,${ends(other)})` : `${at('place')}=0`},0,${found})`,
        repeats: `agreed ${column}`,
        result: atPlace(index, 0, (place, { measurement }) => scoredIn(place, measurement.entries, column)),
      };
    },
    consensus: {
      formula: shownFormula(agreed),
      repeats: 'consensus',
      result: atPlace<number | string>(index, '', (place, { measurement }) =>
        shownScore(form.columns.map((column) => scoredIn(place, measurement.entries, column))),
      ),
    },
    status: {
      formula: statusFormula({
        place: at('place'),
        score: agreed.length > 1 ? `MAX(${agreed.join(',')})` : (agreed[0] ?? '0'),
        isOpen: isTwofold
          ? `OR(${agreed.join('+')}=0,AND(${ends('AO')},${agreed.join('<>')}))`
          : `${agreed.join('+')}=0`,
        spread: `MAX(${spreads.join(',')})`,
        values: allValues,
        reason: typedCellBetween(placesRow, lastRow + 1, letter('reason'), 'own row'),
        // A joint place has two scores of everybody.
        expected: isTwofold ? `${reviewers}*(1+(${ends('AO')}))` : reviewers,
      }),
      repeats: 'status',
      result: decisionOf(({ status }) => TEXTS.statuses[status]),
    },
    pair: (pair) => {
      const [one = 0, other = 0] = REVIEWER_PAIRS[pair] ?? [];
      const both = form.columns.map(
        (column) => [at(`value-${one}-${column}`), at(`value-${other}-${column}`)] as const,
      );
      return {
        formula: pairFormula(both),
        repeats: `pair ${pair}`,
        result: atPlace(index, 0, (place, filled) => {
          const compared = comparedAt(place, entriesOf(filled, one), entriesOf(filled, other));
          return compared === null ? 0 : NO_DIFFERENCE + compared.difference;
        }),
      };
    },
  };
}

/** The valid score in a place, 0 where there is none or the column is another place's. */
const scoredIn = (place: ScoredPlace, entries: Entries, column: ColumnId): number =>
  columnsOfPlace(place).includes(column) ? (ratingAt(entries, place.row, column) ?? 0) : 0;

const valueFormula = (cell: string) => `IF(${isRealNumber(cell)},IFERROR(${scoreOfNumber(cell)},0),0)`;

/** The score of a place: both of a joint one where they differ. */
function shownFormula([one = '0', other]: readonly string[]): string {
  if (other === undefined) return `IF(${one}=0,"",${one})`;
  return (
    `IF(${one}+${other}=0,"",IF(OR(${one}*${other}=0,${one}=${other}),MAX(${one},${other}),` +
    `${one}&"${TEXTS.between}"&${other}))`
  );
}

function shownScore([one = 0, other = 0]: readonly number[]): number | string {
  if (one + other === 0) return '';
  return one * other === 0 || one === other ? Math.max(one, other) : `${one}${TEXTS.between}${other}`;
}

interface StatusParts {
  readonly place: string;
  readonly score: string;
  readonly isOpen: string;
  readonly spread: string;
  readonly values: readonly string[];
  readonly reason: string;
  readonly expected: string;
}

function statusFormula({ place, score, isOpen, spread, values, reason, expected }: StatusParts): string {
  const { open, unexplained, decided, agreed } = TEXTS.statuses;
  const isAsked = `OR(${spread}>0,${values.map((value) => `(${value}=${score})`).join('+')}=0)`;
  const hasReason = `IFERROR(LEN(TRIM(${reason})),0)>0`;
  const isComplete = `${values.map((value) => `(${value}>0)`).join('+')}>=${expected}`;
  return (
    `IF(${place}=0,"",IF(${isOpen},"${open}",IF(${isAsked},IF(${hasReason},"${decided}","${unexplained}"),` +
    `IF(${isComplete},"${agreed}","${decided}"))))`
  );
}

/** The first minus the second, of a joint place the larger difference, and of two that are as large the first. */
function pairFormula([first, second]: readonly (readonly [string, string])[]): string {
  if (!first) return '0';
  const of = ([one, other]: readonly [string, string]) => ({
    isNone: `${one}*${other}=0`,
    code: `${NO_DIFFERENCE}+${one}-${other}`,
    size: `ABS(${one}-${other})`,
  });
  const a = of(first);
  if (!second) return `IF(${a.isNone},0,${a.code})`;
  const o = of(second);
  return (
    `IF(${a.isNone},IF(${o.isNone},0,${o.code}),` +
    `IF(${o.isNone},${a.code},IF(${o.size}>${a.size},${o.code},${a.code})))`
  );
}
