import { filledWorkers } from '../../../measurement/workers';
import { MOST_WORKERS } from '../../../scale/evidence-input';
import { oncePer } from '../../../scale/once-per';
import type { ScoreForm } from '../../../scale/score-form';
import { inWords } from '../../../scale/words';
import { WORKER_FIELDS } from '../../../scale/worker-fields';
import { typedCellBetween } from '../../paper/a1';
import { workerCellKind } from '../../tables/evidence-codec';
import { CANNOT_BE } from '../evidence/formulas';
import { workerRule } from '../evidence/rules';
import type { Constant, PrintPlan, Validation } from '../../paper/plan';
import type { Filled, FormulaCell, SheetTemplate } from '../../paper/sheet-template';
import { fieldFormulas } from './formulas';
import { workerTable } from '../../tables/workers';
import { workersLayout, type WorkersLayout } from './layout';
import { oneByOneBlocks } from './one-by-one';
import { WORKERS_SHEET_TEXTS as TEXTS } from './texts';
import { totalCell } from './totals';

const FIELDS = workerTable.fields;

/** The sheet Werkers: a row per IPS worker; what they come to answers questions on the sheet Bewijs. */
export function workersSheet(form: ScoreForm): SheetTemplate {
  const layout = workersLayout(form);
  const { columns, totalsRow, headerRow, firstRow, lastRow, end, helperColumn, filledColumn } = layout;
  const lines = workerLines(layout);
  const print = (count: number): PrintPlan => ({
    orientation: 'landscape',
    area: `A1:${end}${Math.min(lastRow, headerRow + Math.max(PRINTED_WORKERS, count))}`,
    titleRows: [headerRow, headerRow],
    fit: { pagesWide: 1 },
  });
  const first = columns[0]?.letter ?? 'B';
  const table = (from: string, to: string) => `${from}${firstRow}:${to}${lastRow}`;
  return {
    name: 'Werkers',
    columns: [
      { width: 20 },
      ...columns.map(({ id }) => ({ width: headerWidth(WORKER_FIELDS[id].header) })),
      { width: 2 },
      ...[26, 10, 10, 10, 10, 10].map((width) => ({ width, hidden: true as const })),
    ],
    rowHeights: { [headerRow]: 42 },
    blocks: [
      { row: 1, column: 1, cells: [[TEXTS.title], [hint(form)]] },
      {
        row: totalsRow,
        column: 1,
        cells: [[TEXTS.total, ...columns.map((column) => totalCell(column, layout))]],
      },
      {
        row: headerRow,
        column: 1,
        cells: [[FIELDS.code.header, ...columns.map(({ id }) => WORKER_FIELDS[id].header)]],
      },
      {
        row: headerRow,
        column: helperColumn,
        cells: [
          [TEXTS.helpers.workers, workersFormula(layout)],
          ...columns.map((column) => [WORKER_FIELDS[column.id].header, ...fieldFormulas(layout, column)]),
        ],
      },
      { row: headerRow, column: filledColumn, cells: [[TEXTS.helpers.filled], ...filledFormulas(layout)] },
      ...oneByOneBlocks(layout),
    ],
    styles: [
      { range: 'A1', styles: ['title'] },
      { range: 'A2', styles: ['subtitle'] },
      { range: `A${totalsRow}:${end}${totalsRow}`, styles: ['label', 'grid'] },
      { range: `${first}${totalsRow}:${end}${totalsRow}`, styles: ['center', 'mean'] },
      { range: `A${headerRow}:${end}${headerRow}`, styles: ['header'] },
      { range: table('A', end), styles: ['input'] },
      { range: table(first, end), styles: ['center'] },
      ...columns
        .filter(({ id }) => workerCellKind(id).percent)
        .flatMap(({ letter }) => [
          { range: `${letter}${totalsRow}`, styles: ['percentage' as const] },
          { range: table(letter, letter), styles: ['percentage' as const] },
        ]),
    ],
    unlocked: [table('A', end)],
    validations: columns.map(({ id, letter }): Validation => {
      const { rule, message } = workerRule(id);
      return { range: table(letter, letter), rule, error: { title: TEXTS.refused, message } };
    }),
    frozen: { rows: headerRow, columns: 1 },
    print: print(0),
    lines: (filled) =>
      [
        { row: firstRow, column: 1, cells: lines(filled).slice(0, MOST_WORKERS) },
        // What was typed below the last line is kept.
        { row: lastRow + 2, column: 1, cells: lines(filled).slice(MOST_WORKERS) },
      ].filter(({ cells }) => cells.length > 0),
    fitted: (_, { measurement: { evidence } }) => ({ print: print(evidence.workers.length) }),
  };
}

/** What is filled in of each worker. */
const workerLines = ({ columns }: WorkersLayout) =>
  oncePer(({ measurement: { evidence } }: Filled) =>
    evidence.workers.map((worker): Constant[] =>
      (['code', ...columns.map(({ id }) => id)] as const).map((id) => FIELDS[id].codec.write(worker[id] ?? null)),
    ),
  );

/** Wide enough for the longest word of a header, which is set in bold. */
const headerWidth = (header: string) => Math.max(14, ...header.split(' ').map(({ length }) => length + 3));

/** Few teams have more; a print of all two hundred lines is mostly empty paper. Whoever is known already is printed. */
const PRINTED_WORKERS = 40;

const hint = ({ scale }: ScoreForm) => inWords(scale.words, TEXTS.hint(MOST_WORKERS));

/** How many cells of each line are filled in; looked up by their place, for people drag lines. */
function filledFormulas(layout: WorkersLayout): FormulaCell[][] {
  const { columns, headerRow, lastRow } = layout;
  const lines = workerLines(layout);
  const cells = ['A', ...columns.map(({ letter }) => letter)].map((letter) =>
    typedCellBetween(headerRow, lastRow + 1, letter, 'own row'),
  );
  // Each by itself: to some programs a part of a table that is looked up counts as one cell.
  const formula = `COUNTA(${cells.join(',')})`;
  return Array.from({ length: MOST_WORKERS }, (_, index) => [
    {
      formula,
      repeats: 'filled',
      result: (filled) => (lines(filled)[index] ?? []).filter((cell) => cell !== null).length,
    },
  ]);
}

/**
 * How many workers there are; a cross where there are too many, or something stands below the last line, or in a line
 * that somebody put between ours.
 */
function workersFormula({ columns, table, filled, lastRow, end }: WorkersLayout): FormulaCell {
  const below = `COUNTA($A$${lastRow + 2}:$${end}$${lastRow + 1_000})`;
  const headers = 1 + columns.length;
  return {
    formula:
      `IF(OR(${below}>0,SUM(${filled})<>COUNTA(${table})-${headers}),"${CANNOT_BE}",` + `SUMPRODUCT(1*(${filled}>0)))`,
    result: ({ measurement: { evidence } }) =>
      evidence.workers.length > MOST_WORKERS ? CANNOT_BE : filledWorkers(evidence.workers).length,
  };
}
