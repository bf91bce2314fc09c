import type { Entry } from '../../../measurement/entry';
import { takenOverAnswers, type TakenOverAnswer } from '../../../measurement/shared-copy';
import { answeringFact } from '../../../scale/evidence-input';
import { TAKEN_OVER_TEXTS } from '../../../scoring/sharing/texts';
import { formulaText } from '../../paper/formula-text';
import type { Constant, PlanCell } from '../../paper/plan';
import type { Filled } from '../../paper/sheet-template';
import { cellKindOf, evidenceCell } from '../../tables/evidence-codec';
import { jobTable } from '../../tables/jobs';
import { workerTable } from '../../tables/workers';
import type { AnswerLine, EvidenceLayout } from './layout';
import { bodyIn } from './lines';

/** The sheet whose lines answer a question that is left blank; null where none does. */
export function answeringSheet({ input, component }: AnswerLine): string | null {
  if (component !== null) return null;
  if (answeringFact(input) !== null) return jobTable.sheet;
  const isOfWorkers = input.workers !== undefined || (input.kind === 'number' && input.countsWorkers === true);
  return isOfWorkers ? workerTable.sheet : null;
}

/**
 * Beside an answer in a copy that was made to be shared: what it was taken over from, for as long as it stands there as it was
 * taken over. In any other workbook how the question is answered.
 */
export function takenOverHint(
  layout: EvidenceLayout,
  line: AnswerLine,
  sheet: string,
  hint: string | null,
  { measurement: { shared, evidence } }: Filled,
): PlanCell {
  const taken = takenOverAnswers(shared).filter(({ key }) => key === line.key);
  if (taken.length === 0) return hint;
  const bodies = layout.form.columns.flatMap((column) => {
    const body = bodyIn(line, column);
    return body === null ? [] : [{ body, typed: `$${layout.helper('typed', column)}${line.row}` }];
  });
  const { key } = line.input;
  const there = bodies.map(({ body }) => evidence.items[line.formRow.item.id]?.[body]?.[key] ?? null);
  const stands = ({ value }: TakenOverAnswer) =>
    value === null || there.some((each) => isSame(each, JSON.parse(value) as Entry));
  if (!taken.every(stands)) return hint;
  const isBound = taken.some((each) => each.isBound);
  const text = (isBound ? TAKEN_OVER_TEXTS.boundFrom : TAKEN_OVER_TEXTS.from)(sheet);
  const values = taken.flatMap(({ value }) => value ?? []);
  // A copy of before does not say what was taken over.
  if (values.length < taken.length) return text;
  const conditions = [...new Set(values)].map((value) => {
    const cell = evidenceCell(cellKindOf(line.input), JSON.parse(value) as Entry);
    return `OR(${bodies.map(({ typed }) => isCell(typed, cell)).join(',')})`;
  });
  const [as, otherwise] = [formulaText(text), formulaText(hint ?? '')];
  return { formula: `IFERROR(IF(AND(${conditions.join(',')}),${as},${otherwise}),${otherwise})`, result: text };
}

/** Numbers as they are stored may differ from what a formula can say of them. */
const isCell = (typed: string, cell: Constant): string =>
  typeof cell === 'number'
    ? `IFERROR(ABS(${typed}-${cell})<1E-9,FALSE)`
    : `${typed}=${formulaText(String(cell ?? ''))}`;

/** The same for a percentage that went through a cell, which holds a fraction. */
const isSame = (one: Entry | readonly Entry[], other: Entry): boolean =>
  typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) < 1e-7 : one === other;
