import { MOST_WORKERS } from '../scale/evidence-input';
import type { ScoreForm } from '../scale/score-form';
import { WORKER_FIELDS, type WorkerField, type WorkerFieldId } from '../scale/worker-fields';
import { filledWorkers, gatherWorkers, type WorkerEntries } from '../scoring/evidence/gather-workers';
import { lookAtEach } from '../scoring/evidence/one-by-one';
import type { Measurement } from '../scoring/measurement';
import { typedCellBetween } from './a1';
import { evidenceCell, workerCellKind } from './evidence-cells';
import { answerNumber, CANNOT_BE, CANNOT_BE_RIGHT, choiceNumber } from './evidence-formulas';
import { workerRule } from './evidence-rules';
import type { Block, Formula, PlanCell, SheetPlan, Validation } from './plan';
import { WORKER_HEADER, workersLayout, type WorkerColumn, type WorkersLayout } from './workers-layout';

/** The sheet Werkers: a row per IPS worker; what they come to answers questions on the sheet Bewijs. */
export function workersSheet({ form, evidence }: Measurement): SheetPlan {
  const layout = workersLayout(form);
  const { columns, totalsRow, headerRow, firstRow, lastRow, end, helperColumn, filledColumn } = layout;
  const workers = evidence.workers;
  const lines = workers.map((worker): PlanCell[] => [
    evidenceCell({}, worker.code),
    ...columns.map(({ id }) => evidenceCell(workerCellKind(id), worker[id])),
  ]);
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
      { row: 1, column: 1, cells: [['Werkers'], [hint(form)]] },
      {
        row: totalsRow,
        column: 1,
        cells: [['Samen of gemiddeld', ...columns.map((column) => totalCell(column, workers))]],
      },
      {
        row: headerRow,
        column: 1,
        cells: [[WORKER_HEADER, ...columns.map(({ id }) => WORKER_FIELDS[id].header)], ...lines.slice(0, MOST_WORKERS)],
      },
      ...(lines.length > MOST_WORKERS ? [{ row: lastRow + 2, column: 1, cells: lines.slice(MOST_WORKERS) }] : []),
      {
        row: headerRow,
        column: helperColumn,
        cells: [
          ['aantal werkers', workersFormula(layout, workers)],
          ...columns.map((column) => [WORKER_FIELDS[column.id].header, ...fieldFormulas(layout, column, workers)]),
        ],
      },
      { row: headerRow, column: filledColumn, cells: [['ingevulde cellen'], ...filledFormulas(layout, lines)] },
      ...oneByOneBlocks(layout, workers),
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
      return { range: table(letter, letter), rule, error: { title: 'Werkers', message } };
    }),
    frozen: { rows: headerRow, columns: 1 },
    print: {
      orientation: 'landscape',
      area: `A1:${end}${Math.min(lastRow, headerRow + Math.max(PRINTED_WORKERS, workers.length))}`,
      titleRows: [headerRow, headerRow],
      fit: { pagesWide: 1 },
    },
  };
}

/** Wide enough for the longest word of a header, which is set in bold. */
const headerWidth = (header: string) => Math.max(14, ...header.split(' ').map(({ length }) => length + 3));

/** Few teams have more; a print of all two hundred lines is mostly empty paper. Whoever is known already is printed. */
const PRINTED_WORKERS = 40;

const hint = (form: ScoreForm) =>
  `Eén rij per ${form.model === null ? 'trajectbegeleider' : 'IPS-werker'}, met een code of initialen. ` +
  'Totalen en gemiddelden gaan vanzelf naar het blad Bewijs. ' +
  `Er is plaats voor ${MOST_WORKERS}. Noteer geen namen van cliënten.`;

/** How many cells of each line are filled in; looked up by their place, for people drag lines. */
function filledFormulas(
  { columns, headerRow, lastRow }: WorkersLayout,
  lines: readonly (readonly PlanCell[])[],
): Formula[][] {
  const cells = ['A', ...columns.map(({ letter }) => letter)].map((letter) =>
    typedCellBetween(headerRow, lastRow + 1, letter, 'own row'),
  );
  // Each by itself: to some programs a part of a table that is looked up counts as one cell.
  const formula = `COUNTA(${cells.join(',')})`;
  return Array.from({ length: MOST_WORKERS }, (_, index) => [
    { formula, result: (lines[index] ?? []).filter((cell) => cell !== null).length },
  ]);
}

/**
 * How many workers there are; a cross where there are too many, or something stands below the last line, or in a line
 * that somebody put between ours.
 */
function workersFormula(
  { columns, table, filled, lastRow, end }: WorkersLayout,
  workers: readonly WorkerEntries[],
): Formula {
  const below = `COUNTA($A$${lastRow + 2}:$${end}$${lastRow + 1_000})`;
  const headers = 1 + columns.length;
  return {
    formula:
      `IF(OR(${below}>0,SUM(${filled})<>COUNTA(${table})-${headers}),"${CANNOT_BE}",` + `SUMPRODUCT(1*(${filled}>0)))`,
    result: workers.length > MOST_WORKERS ? CANNOT_BE : filledWorkers(workers).length,
  };
}

/** How many workers have a field filled in, and the least and the most that the blanks can make of it. */
function fieldFormulas(
  { workers: all }: WorkersLayout,
  column: WorkerColumn,
  workers: readonly WorkerEntries[],
): Formula[] {
  const { id, range, count, most, input } = column;
  const field: WorkerField = WORKER_FIELDS[id];
  const [leastResult, mostResult] = gatheredResults(column, gatherWorkers(id, workers));
  const filled = filledWorkers(workers).filter((worker) => (worker[id] ?? '') !== '').length;
  const guarded = (formula: string) =>
    `IF(${count}=0,"",IFERROR(IF(ISTEXT(${all}),"${CANNOT_BE}",${formula}),"${CANNOT_BE}"))`;
  const counted: Formula = { formula: `COUNTA(${range})-1`, result: filled };
  if (field.kind === 'choice') {
    const numbers = field.options.map(({ value, label }) => ({
      number: input.kind === 'choice' ? choiceNumber(input, value) : 0,
      count: `SUMPRODUCT(1*(${range}="${label}"))`,
    }));
    const [worst] = numbers;
    const found = numbers.reduceRight((rest, each) => `IF(${each.count}>0,${each.number},${rest})`, `"${CANNOT_BE}"`);
    const sum = numbers.map((each) => each.count).join('+');
    return [
      counted,
      {
        formula: guarded(`IF(ISTEXT(${most}),${most},IF(${count}<${all},${worst?.number ?? 0},${most}))`),
        result: leastResult,
      },
      { formula: guarded(`IF(${sum}=${count},${found},"${CANNOT_BE}")`), result: mostResult },
    ];
  }
  // A cell with TRUE is no number to Excel; LibreOffice takes it for 1, and no formula over a range can tell it.
  const numeric = `COUNT(${range})=${count}`;
  const whole = field.whole ? `,SUMPRODUCT(${anyOf(range, field.least, field.most)})=${count}` : '';
  const legal = `AND(${numeric},MIN(${range})>=${field.least},MAX(${range})<=${field.most}${whole})`;
  const sum = field.percent ? `SUMIF(${range},"<=1")*100+SUMIF(${range},">1")` : `SUM(${range})`;
  const divisor = field.gather === 'mean' ? `/${all}` : '';
  const completed = (blank: number) => {
    const value =
      field.gather === 'most'
        ? `MAX(${range},IF(${count}<${all},${blank},0))`
        : `ROUND((${sum}+(${all}-${count})*${blank})${divisor},9)`;
    return guarded(`IF(${legal},${value},"${CANNOT_BE}")`);
  };
  return [
    counted,
    { formula: completed(field.blankLeast ?? field.least), result: leastResult },
    { formula: completed(field.most), result: mostResult },
  ];
}

/** What the hidden cells hold: the least and the most. */
function gatheredResults(
  { input }: WorkerColumn,
  gathered: ReturnType<typeof gatherWorkers>,
): [least: number | string, most: number | string] {
  if (gathered === null) return ['', ''];
  if ('problems' in gathered) return [CANNOT_BE, CANNOT_BE];
  return [answerNumber(input, gathered.least), answerNumber(input, gathered.most)];
}

/**
 * What the workers come to who are left once those without anybody to be judged by are left out (E3b); and how much a line
 * counts for more where the check list is what it must be for that.
 */
function oneByOneBlocks(layout: WorkersLayout, workers: readonly WorkerEntries[]): Block[] {
  const { oneByOne, columns, workers: all, helperColumn, headerRow, lastRow } = layout;
  if (!oneByOne) return [];
  const { rule, left, raised } = oneByOne;
  const columnOf = (id: WorkerFieldId) => columns.find((column) => column.id === id);
  const [key, of] = [columnOf(rule.key), columnOf(rule.of)];
  if (!key || !of) return [];
  const each = lookAtEach(rule, workers);
  const cannotBe = ({ id }: WorkerColumn) => 'problems' in (gatherWorkers(id, workers) ?? {});
  const isUnknown = workers.length > MOST_WORKERS || cannotBe(of);
  const isOut = `(${of.range}=0)*(${of.range}<>"")`;
  /** The same as for all lines, with what is left out taken off. */
  const bounds = (column: WorkerColumn, most: string, team: readonly WorkerEntries[], more = ''): Formula[] => {
    const { id, range, input } = column;
    const field: WorkerField = WORKER_FIELDS[id];
    const count = `(${column.count}-SUMPRODUCT(${isOut}*(${range}<>"")))`;
    const guarded = (formula: string) =>
      `IF(${column.count}=0,"",IFERROR(IF(OR(ISTEXT(${left}),ISTEXT(${column.most})),"${CANNOT_BE}",` +
      `IF(${count}=0,"",${formula})),"${CANNOT_BE}"))`;
    const isGiven = gatherWorkers(id, workers) !== null;
    const [leastResult, mostResult] =
      isGiven && (isUnknown || cannotBe(column))
        ? [CANNOT_BE, CANNOT_BE]
        : gatheredResults(column, gatherWorkers(id, team));
    if (field.kind === 'number') {
      const sum = `SUM(${range})-SUMPRODUCT(${isOut},${range})${more}`;
      const mean = (blank: number) => guarded(`ROUND((${sum}+(${left}-${count})*${blank})/${left},9)`);
      return [
        { formula: mean(field.least), result: leastResult },
        { formula: mean(field.most), result: mostResult },
      ];
    }
    const numbers = field.options.map(({ value }) => (input.kind === 'choice' ? choiceNumber(input, value) : 0));
    const found = field.options.reduceRight((rest, { label }, index) => {
      const test = `(${range}="${label}")`;
      return `IF(SUMPRODUCT(1*${test})-SUMPRODUCT(${isOut}*${test})>0,${numbers[index] ?? 0},${rest})`;
    }, `"${CANNOT_BE}"`);
    return [
      { formula: guarded(`IF(${count}<${left},${numbers[0] ?? 0},${most})`), result: leastResult },
      { formula: guarded(found), result: mostResult },
    ];
  };
  const [number, few] = [key, of].map(({ letter }) => typedCellBetween(headerRow, lastRow + 1, letter, 'own row'));
  const isFew = `AND(${few}>0,${few}<${rule.below},${number}<${rule.atLeast},${number}>=ROUND(${rule.times}*${few},9))`;
  return [
    {
      row: oneByOne.firstRow,
      column: helperColumn,
      cells: [
        [
          'tellen mee',
          {
            formula: `IF(OR(ISTEXT(${all}),AND(${of.count}>0,ISTEXT(${of.most}))),"${CANNOT_BE}",${all}-SUMPRODUCT(${isOut}))`,
            result: isUnknown ? CANNOT_BE : filledWorkers(each.counted).length,
          },
        ],
        ['met wie genoeg doet', null, ...bounds(key, oneByOne.key.most, each.raised, `+SUM(${raised})`)],
        ...oneByOne.columns.map(({ id, most }): PlanCell[] => {
          const column = columnOf(id);
          return [WORKER_FIELDS[id].header, null, ...(column ? bounds(column, most, each.counted) : [])];
        }),
      ],
    },
    {
      row: headerRow,
      column: oneByOne.raisedColumn,
      cells: [
        ['telt meer'],
        ...Array.from({ length: MOST_WORKERS }, (_, index) => {
          const [before, after] = [each.counted[index]?.[rule.key], each.raised[index]?.[rule.key]];
          return [
            {
              formula: `IF(ISNUMBER(${few}),IF(ISNUMBER(${number}),IF(${isFew},${rule.atLeast}-${number},0),0),0)`,
              result: before === after ? 0 : Number(after) - Number(before),
            },
          ];
        }),
      ],
    },
  ];
}

/** For each cell of a range 1 where it holds one of these whole numbers, else 0; an empty cell is no zero. */
const anyOf = (range: string, least: number, most: number) =>
  Array.from({ length: most - least + 1 }, (_, index) => least + index)
    .map((number) => `(${range}=${number})${number === 0 ? `*(${range}<>"")` : ''}`)
    .join('+');

/** What a field comes to, for people; empty while blanks can still change it. */
function totalCell({ id, input, least, most, count }: WorkerColumn, workers: readonly WorkerEntries[]): Formula {
  const field: WorkerField = WORKER_FIELDS[id];
  const gathered = gatherWorkers(id, workers);
  const known =
    field.kind === 'choice' && input.kind === 'choice'
      ? `CHOOSE(${most},${input.options.map(({ label }) => `"${label}"`).join(',')})`
      : `${most}${field.kind === 'number' && field.percent ? '/100' : ''}`;
  const result = () => {
    if (gathered === null) return '';
    if ('problems' in gathered) return CANNOT_BE_RIGHT;
    if (gathered.least !== gathered.most) return NOT_COMPLETE;
    const cell = evidenceCell(workerCellKind(id), gathered.most);
    return typeof cell === 'number' || typeof cell === 'string' ? cell : '';
  };
  return {
    formula: `IF(${count}=0,"",IF(ISTEXT(${most}),"${CANNOT_BE_RIGHT}",IF(${least}<>${most},"${NOT_COMPLETE}",${known})))`,
    result: result(),
  };
}

const NOT_COMPLETE = 'niet compleet';
