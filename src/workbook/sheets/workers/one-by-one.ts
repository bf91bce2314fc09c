import { filledWorkers, type WorkerEntries } from '../../../measurement/workers';
import { MOST_WORKERS } from '../../../scale/evidence-input';
import { WORKER_FIELDS, type WorkerField, type WorkerFieldId } from '../../../scale/worker-fields';
import { gatherWorkers } from '../../../scoring/evidence/gather-workers';
import { lookAtEach } from '../../../scoring/evidence/one-by-one';
import { typedCellBetween } from '../../paper/a1';
import { CANNOT_BE, choiceNumber } from '../evidence/formulas';
import type { Block, Formula, PlanCell } from '../../paper/plan';
import { gatheredResults } from './formulas';
import type { WorkerColumn, WorkersLayout } from './layout';

/**
 * What the workers come to who are left once those without anybody to be judged by are left out (E3b); and how much a line
 * counts for more where the check list is what it must be for that.
 */
export function oneByOneBlocks(layout: WorkersLayout, workers: readonly WorkerEntries[]): Block[] {
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
