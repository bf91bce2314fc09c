import { filledWorkers, type WorkerEntries } from '../../../measurement/workers';
import { WORKER_FIELDS, type WorkerField } from '../../../scale/worker-fields';
import { gatherWorkers } from '../../../scoring/evidence/gather-workers';
import { lookAtEach } from '../../../scoring/evidence/one-by-one';
import { evidenceCell, workerCellKind } from '../../tables/answer-cells';
import { CANNOT_BE_RIGHT } from '../evidence/advice-text';
import type { Formula } from '../../paper/plan';
import type { OneByOneCells, WorkerColumn, WorkersLayout } from './layout';

/**
 * What a field comes to, for people. Where workers are looked at one by one (E3b) it is of those who are left; who is,
 * is nothing that can be missing.
 */
export function totalCell(
  column: WorkerColumn,
  { oneByOne }: WorkersLayout,
  workers: readonly WorkerEntries[],
): Formula {
  const { id, count, most } = column;
  const ofLeft = oneByOne?.columns.find((each) => each.id === id);
  const gathered = gatherWorkers(id, workers);
  const total =
    oneByOne && ofLeft
      ? totalOfLeft(column, oneByOne, ofLeft, workers)
      : totalOf(column, column, gathered, oneByOne?.rule.of === id ? '' : NOT_COMPLETE);
  return {
    formula: `IF(${count}=0,"",IF(ISTEXT(${most}),"${CANNOT_BE_RIGHT}",${total.formula}))`,
    result: gathered === null ? '' : 'problems' in gathered ? CANNOT_BE_RIGHT : total.result,
  };
}

/** Empty where nobody is left, and where that is not known. */
function totalOfLeft(
  column: WorkerColumn,
  { rule, left }: OneByOneCells,
  ofLeft: Pick<WorkerColumn, 'least' | 'most'>,
  workers: readonly WorkerEntries[],
): Formula {
  const { counted } = lookAtEach(rule, workers);
  const isKnown = !('problems' in (gatherWorkers(rule.of, workers) ?? {}));
  const total = totalOf(column, ofLeft, gatherWorkers(column.id, counted), NOT_COMPLETE);
  return {
    formula: `IF(ISTEXT(${left}),"",IF(${left}=0,"",${total.formula}))`,
    result: isKnown && filledWorkers(counted).length > 0 ? total.result : '',
  };
}

/** @param open what to say while blanks can still change it */
function totalOf(
  { id, input }: WorkerColumn,
  { least, most }: Pick<WorkerColumn, 'least' | 'most'>,
  gathered: ReturnType<typeof gatherWorkers>,
  open: string,
): Formula {
  const field: WorkerField = WORKER_FIELDS[id];
  const known =
    field.kind === 'choice' && input.kind === 'choice'
      ? `CHOOSE(${most},${input.options.map(({ label }) => `"${label}"`).join(',')})`
      : `${most}${field.kind === 'number' && field.percent ? '/100' : ''}`;
  const result = () => {
    if (gathered === null || 'problems' in gathered || gathered.least !== gathered.most) return open;
    const cell = evidenceCell(workerCellKind(id), gathered.most);
    return typeof cell === 'number' || typeof cell === 'string' ? cell : '';
  };
  // Not by ISTEXT: some programs take the empty text of a formula for no text.
  const isKnown = `IF(ISNUMBER(${most}),${least}=${most},FALSE)`;
  return { formula: `IF(${isKnown},${known},"${open}")`, result: result() };
}

/**
 * Of whom something is still blank stands in the column below it. The advice in the pane and in `check` names the worker; a
 * formula would need a cell more for every line of every field to do so.
 */
const NOT_COMPLETE = 'niet compleet';
