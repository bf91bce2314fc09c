import { filledWorkers, type WorkerEntries } from '../../../measurement/workers';
import { MOST_WORKERS } from '../../../scale/evidence-input';
import { WORKER_FIELDS, type WorkerField, type WorkerFieldId } from '../../../scale/worker-fields';
import { oncePer } from '../../../scale/once-per';
import { gatherWorkers } from '../../../scoring/evidence/gather-workers';
import { lookAtEach } from '../../../scoring/evidence/one-by-one';
import { typedCellBetween } from '../../paper/a1';
import { CANNOT_BE, choiceNumber } from '../evidence/formulas';
import type { Filled, FormulaCell, TemplateBlock, TemplateCell } from '../../paper/sheet-template';
import { gatheredResults } from './formulas';
import type { WorkerColumn, WorkersLayout } from './layout';
import { WORKERS_SHEET_TEXTS } from './texts';

/**
 * What the workers come to who are left once those without anybody to be judged by are left out (E3b); and how much a line
 * counts for more where the check list is what it must be for that.
 */
export function oneByOneBlocks(layout: WorkersLayout): TemplateBlock[] {
  const { oneByOne, columns, workers: all, helperColumn, headerRow, lastRow } = layout;
  if (!oneByOne) return [];
  const { rule, left, raised } = oneByOne;
  const { helpers } = WORKERS_SHEET_TEXTS;
  const columnOf = (id: WorkerFieldId) => columns.find((column) => column.id === id);
  const [key, of] = [columnOf(rule.key), columnOf(rule.of)];
  if (!key || !of) return [];
  const lookedAt = oncePer(({ measurement: { evidence } }: Filled) => lookAtEach(rule, evidence.workers));
  const cannotBe = ({ id }: WorkerColumn, { measurement: { evidence } }: Filled) =>
    'problems' in (gatherWorkers(id, evidence.workers) ?? {});
  const isUnknown = (filled: Filled) =>
    filled.measurement.evidence.workers.length > MOST_WORKERS || cannotBe(of, filled);
  const isOut = `(${of.range}=0)*(${of.range}<>"")`;
  /** The same as for all lines, with what is left out taken off. */
  const bounds = (
    column: WorkerColumn,
    most: string,
    team: (each: ReturnType<typeof lookedAt>) => readonly WorkerEntries[],
    more = '',
  ): FormulaCell[] => {
    const { id, range, input } = column;
    const field: WorkerField = WORKER_FIELDS[id];
    const count = `(${column.count}-SUMPRODUCT(${isOut}*(${range}<>"")))`;
    const guarded = (formula: string) =>
      `IF(${column.count}=0,"",IFERROR(IF(OR(ISTEXT(${left}),ISTEXT(${column.most})),"${CANNOT_BE}",` +
      `IF(${count}=0,"",${formula})),"${CANNOT_BE}"))`;
    const gathered = (filled: Filled) => {
      const isGiven = gatherWorkers(id, filled.measurement.evidence.workers) !== null;
      return isGiven && (isUnknown(filled) || cannotBe(column, filled))
        ? [CANNOT_BE, CANNOT_BE]
        : gatheredResults(column, gatherWorkers(id, team(lookedAt(filled))));
    };
    const leastResult = (filled: Filled) => gathered(filled)[0];
    const mostResult = (filled: Filled) => gathered(filled)[1];
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
          helpers.counted,
          {
            formula: `IF(OR(ISTEXT(${all}),AND(${of.count}>0,ISTEXT(${of.most}))),"${CANNOT_BE}",${all}-SUMPRODUCT(${isOut}))`,
            result: (filled) => (isUnknown(filled) ? CANNOT_BE : filledWorkers(lookedAt(filled).counted).length),
          },
        ],
        [helpers.enough, null, ...bounds(key, oneByOne.key.most, ({ raised: team }) => team, `+SUM(${raised})`)],
        ...oneByOne.columns.map(({ id, most }): TemplateCell[] => {
          const column = columnOf(id);
          return [WORKER_FIELDS[id].header, null, ...(column ? bounds(column, most, ({ counted }) => counted) : [])];
        }),
      ],
    },
    {
      row: headerRow,
      column: oneByOne.raisedColumn,
      cells: [
        [helpers.raised],
        ...Array.from({ length: MOST_WORKERS }, (_, index): TemplateCell[] => [
          {
            formula: `IF(ISNUMBER(${few}),IF(ISNUMBER(${number}),IF(${isFew},${rule.atLeast}-${number},0),0),0)`,
            repeats: 'raised',
            result: (filled) => {
              const each = lookedAt(filled);
              const [before, after] = [each.counted[index]?.[rule.key], each.raised[index]?.[rule.key]];
              return before === after ? 0 : Number(after) - Number(before);
            },
          },
        ]),
      ],
    },
  ];
}
