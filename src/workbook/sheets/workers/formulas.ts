import { filledWorkers } from '../../../measurement/workers';
import { WORKER_FIELDS, type WorkerField } from '../../../scale/worker-fields';
import { gatherWorkers } from '../../../scoring/evidence/gather-workers';
import { answerNumber, CANNOT_BE, choiceNumber } from '../evidence/formulas';
import type { Filled, FormulaCell } from '../../paper/sheet-template';
import type { WorkerColumn, WorkersLayout } from './layout';

/** How many workers have a field filled in, and the least and the most that the blanks can make of it. */
export function fieldFormulas({ workers: all }: WorkersLayout, column: WorkerColumn): FormulaCell[] {
  const { id, range, count, most, input } = column;
  const field: WorkerField = WORKER_FIELDS[id];
  const gathered = ({ measurement: { evidence } }: Filled) =>
    gatheredResults(column, gatherWorkers(id, evidence.workers));
  const leastResult = (filled: Filled) => gathered(filled)[0];
  const mostResult = (filled: Filled) => gathered(filled)[1];
  const guarded = (formula: string) =>
    `IF(${count}=0,"",IFERROR(IF(ISTEXT(${all}),"${CANNOT_BE}",${formula}),"${CANNOT_BE}"))`;
  const counted: FormulaCell = {
    formula: `COUNTA(${range})-1`,
    result: ({ measurement: { evidence } }) =>
      filledWorkers(evidence.workers).filter((worker) => (worker[id] ?? '') !== '').length,
  };
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

/** What the hidden cells of a field hold: the least and the most. */
export function gatheredResults(
  { input }: WorkerColumn,
  gathered: ReturnType<typeof gatherWorkers>,
): [least: number | string, most: number | string] {
  if (gathered === null) return ['', ''];
  if ('problems' in gathered) return [CANNOT_BE, CANNOT_BE];
  return [answerNumber(input, gathered.least), answerNumber(input, gathered.most)];
}

/** For each cell of a range 1 where it holds one of these whole numbers, else 0; an empty cell is no zero. */
const anyOf = (range: string, least: number, most: number) =>
  Array.from({ length: most - least + 1 }, (_, index) => least + index)
    .map((number) => `(${range}=${number})${number === 0 ? `*(${range}<>"")` : ''}`)
    .join('+');
