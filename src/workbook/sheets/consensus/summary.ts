import { agreementBetween, type Agreement } from '../../../comparing/agreement';
import { hiddenDifferences } from '../../../comparing/hidden-differences';
import { COLUMN_LABELS } from '../../../scale/column-labels';
import type { ColumnId } from '../../../scale/types';
import { columnItems, columnTotal } from '../../../scoring/totals';
import type { Filled, FormulaCell, TemplateCell } from '../../paper/sheet-template';
import { REVIEWER_PLACES } from '../../tables/consensus';
import { entriesOf, NO_DIFFERENCE } from './formulas';
import { REVIEWER_PAIRS, type ConsensusColumnKey, type ConsensusLayout } from './layout';
import { CONSENSUS_SHEET_TEXTS as TEXTS } from './texts';

/** A cell above the places, with its column and row. */
export interface SummaryCell {
  readonly column: ConsensusColumnKey;
  readonly row: number;
  readonly cell: TemplateCell;
}

/** What each reviewer comes to, and how far every two of them agree. */
export const summaryCells = (layout: ConsensusLayout): readonly SummaryCell[] => [
  ...layout.form.columns.flatMap((column) => totalCells(layout, column)),
  ...pairHeaders(layout),
  ...REVIEWER_PAIRS.flatMap((_, pair) => pairCells(layout, pair)),
];

const codeCell = ({ letter, namesRow }: ConsensusLayout, of: number) => `$${letter(`reviewer-${of}`)}$${namesRow}`;

/** Is there a reviewer at a place? */
const isThere = ({ measurement: { consensus } }: Filled, of: number) => of < consensus.reviewers.length;

/** How many reviewers there are: hidden, for the status of each place. */
export const reviewerCount = (layout: ConsensusLayout): FormulaCell => ({
  formula: REVIEWER_PLACES.map((of) => `(LEN(${codeCell(layout, of)})>0)`).join('+'),
  result: ({ measurement: { consensus } }) => consensus.reviewers.length,
});

function totalCells(layout: ConsensusLayout, column: ColumnId): SummaryCell[] {
  const { form, all, totalRow, scoredRow } = layout;
  const items = columnItems(form, column).length;
  const behind = form.columns.length > 1 ? ` ${COLUMN_LABELS[column]}` : '';
  const perReviewer = (
    row: number,
    formula: (values: string) => string,
    result: (total: ReturnType<typeof columnTotal>) => number,
  ) =>
    REVIEWER_PLACES.map((of): SummaryCell => ({
      ...{ column: `reviewer-${of}`, row },
      cell: {
        formula: `IF(LEN(${codeCell(layout, of)})=0,"",${formula(all(`value-${of}-${column}`))})`,
        result: (filled) => (isThere(filled, of) ? result(columnTotal(form, entriesOf(filled, of), column)) : ''),
      },
    }));
  return [
    { column: 'title', row: totalRow(column), cell: `${TEXTS.total}${behind}` },
    ...perReviewer(
      totalRow(column),
      (values) => `SUM(${values})`,
      ({ score }) => score,
    ),
    { column: 'title', row: scoredRow(column), cell: `${TEXTS.scored(items)}${behind}` },
    ...perReviewer(
      scoredRow(column),
      (values) => `SUMPRODUCT(1*(${values}>0))`,
      ({ scored }) => scored,
    ),
  ];
}

function pairHeaders({ pairsHeaderRow: row, exact }: ConsensusLayout): SummaryCell[] {
  const { pairs } = TEXTS;
  return [
    { column: 'name', row, cell: pairs.compared },
    { column: 'title', row, cell: pairs.heading },
    { column: exact, row, cell: pairs.exact },
    { column: 'weight', row, cell: pairs.withinOne },
    { column: 'reviewer-0', row, cell: pairs.shift },
    { column: 'reviewer-1', row, cell: pairs.meanAbsoluteDifference },
    { column: 'reason', row, cell: pairs.hidden },
  ];
}

function pairCells(layout: ConsensusLayout, pair: number): SummaryCell[] {
  const { form, letter, all, pairRow } = layout;
  const [one = 0, other = 0] = REVIEWER_PAIRS[pair] ?? [];
  const row = pairRow(pair);
  const codes = all(`pair-${pair}`);
  const compared = `$${letter('name')}${row}`;
  const cell = (
    column: ConsensusColumnKey,
    formula: string,
    result: (filled: Filled) => number | string,
  ): SummaryCell => ({
    ...{ column, row },
    cell: {
      formula: `IF(LEN(${codeCell(layout, other)})=0,"",${formula})`,
      result: (filled) => (isThere(filled, other) ? result(filled) : ''),
    },
  });
  const agreed = (filled: Filled): Agreement =>
    agreementBetween(form, entriesOf(filled, one), entriesOf(filled, other));
  const mean = (sum: string) => `IF(${compared}=0,"",ROUND((${sum})/${compared},9))`;
  const rounded = (value: number | null) => (value === null ? '' : Math.round(value * 1e9) / 1e9);
  return [
    cell('name', `SUMPRODUCT(1*(${codes}>0))`, (filled) => agreed(filled).pairs),
    cell(
      'title',
      `${codeCell(layout, one)}&"${TEXTS.pairs.and}"&${codeCell(layout, other)}`,
      ({ measurement: { consensus } }) =>
        [one, other].map((of) => consensus.reviewers[of]?.code ?? '').join(TEXTS.pairs.and),
    ),
    cell(layout.exact, `SUMPRODUCT(1*(${codes}=${NO_DIFFERENCE}))`, (filled) => agreed(filled).exact),
    cell(
      'weight',
      `SUMPRODUCT((${codes}>=${NO_DIFFERENCE - 1})*(${codes}<=${NO_DIFFERENCE + 1}))`,
      (filled) => agreed(filled).withinOne,
    ),
    cell('reviewer-0', mean(`SUM(${codes})-${NO_DIFFERENCE}*${compared}`), (filled) => rounded(agreed(filled).shift)),
    cell(
      'reviewer-1',
      mean(
        `SUMPRODUCT((${codes}>${NO_DIFFERENCE})*(${codes}-${NO_DIFFERENCE}))+` +
          `SUMPRODUCT((${codes}>0)*(${codes}<${NO_DIFFERENCE})*(${NO_DIFFERENCE}-${codes}))`,
      ),
      (filled) => rounded(agreed(filled).meanAbsoluteDifference),
    ),
    cell('reason', hiddenFormula(layout, one, other), (filled) =>
      hiddenDifferences(form, entriesOf(filled, one), entriesOf(filled, other)).join(' '),
    ),
  ];
}

/** What equal totals of two reviewers hide, in the words of `hiddenDifferences`. */
function hiddenFormula(layout: ConsensusLayout, one: number, other: number): string {
  const { form, letter, all, totalRow, scoredRow } = layout;
  const { totals, but, items, otherwise } = TEXTS.hiddenWords;
  const sentences = form.columns.map((column) => {
    const at = (of: number, row: number) => `${letter(`reviewer-${of}`)}$${row}`;
    const [total, second] = [at(one, totalRow(column)), at(other, totalRow(column))];
    const count = columnItems(form, column).length;
    const isWhole = [one, other].map((of) => `${at(of, scoredRow(column))}=${count}`).join(',');
    const differing = `SUMPRODUCT(1*(${all(`value-${one}-${column}`)}<>${all(`value-${other}-${column}`)}))`;
    const words = totals(form.columns.length > 1 ? COLUMN_LABELS[column] : null);
    return (
      `IF(AND(${isWhole},${total}=${second}),IF(${differing}=0,"","${words}"&${total}&"${but}"&` +
      `IF(${differing}=1,"1 ${items[0]}",${differing}&" ${items[1]}")&"${otherwise}"),"")`
    );
  });
  return sentences.length === 1 ? (sentences[0] ?? '""') : `TRIM(${sentences.join('&" "&')})`;
}
