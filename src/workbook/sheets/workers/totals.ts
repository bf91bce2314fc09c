import { filledWorkers } from '../../../measurement/workers';
import { WORKER_FIELDS, type WorkerField } from '../../../scale/worker-fields';
import { gatherWorkers } from '../../../scoring/evidence/gather-workers';
import { lookAtEach } from '../../../scoring/evidence/one-by-one';
import { evidenceCell, workerCellKind } from '../../tables/evidence-codec';
import { EVIDENCE_SHEET_TEXTS } from '../evidence/texts';
import type { Filled, FormulaCell } from '../../paper/sheet-template';
import type { OneByOneCells, WorkerColumn, WorkersLayout } from './layout';
import { WORKERS_SHEET_TEXTS } from './texts';

/**
 * Of whom something is still blank stands in the column below it. The advice in the pane and in `check` names the worker; a
 * formula would need a cell more for every line of every field to do so.
 */
const { notComplete } = WORKERS_SHEET_TEXTS;

/**
 * What a field comes to, for people. Where workers are looked at one by one (E3b) it is of those who are left; who is,
 * is nothing that can be missing.
 */
export function totalCell(column: WorkerColumn, { oneByOne }: WorkersLayout): FormulaCell {
  const { id, count, most } = column;
  const ofLeft = oneByOne?.columns.find((each) => each.id === id);
  const gathered = ({ measurement: { evidence } }: Filled) => gatherWorkers(id, evidence.workers);
  const total =
    oneByOne && ofLeft
      ? totalOfLeft(column, oneByOne, ofLeft)
      : totalOfField(column, column, gathered, oneByOne?.rule.of === id ? '' : notComplete);
  return {
    formula: `IF(${count}=0,"",IF(ISTEXT(${most}),"${EVIDENCE_SHEET_TEXTS.cannotBeRight}",${total.formula}))`,
    result: (filled) => {
      const found = gathered(filled);
      return found === null ? '' : 'problems' in found ? EVIDENCE_SHEET_TEXTS.cannotBeRight : total.result(filled);
    },
  };
}

/** Empty where nobody is left, and where that is not known. */
function totalOfLeft(
  column: WorkerColumn,
  { rule, left }: OneByOneCells,
  ofLeft: Pick<WorkerColumn, 'least' | 'most'>,
): FormulaCell {
  const counted = ({ measurement: { evidence } }: Filled) => lookAtEach(rule, evidence.workers).counted;
  const total = totalOfField(column, ofLeft, (filled) => gatherWorkers(column.id, counted(filled)), notComplete);
  return {
    formula: `IF(ISTEXT(${left}),"",IF(${left}=0,"",${total.formula}))`,
    result: (filled) => {
      const isKnown = !('problems' in (gatherWorkers(rule.of, filled.measurement.evidence.workers) ?? {}));
      return isKnown && filledWorkers(counted(filled)).length > 0 ? total.result(filled) : '';
    },
  };
}

/** @param open what to say while blanks can still change it */
function totalOfField(
  { id, input }: WorkerColumn,
  { least, most }: Pick<WorkerColumn, 'least' | 'most'>,
  gather: (filled: Filled) => ReturnType<typeof gatherWorkers>,
  open: string,
): FormulaCell {
  const field: WorkerField = WORKER_FIELDS[id];
  const known =
    field.kind === 'choice' && input.kind === 'choice'
      ? `CHOOSE(${most},${input.options.map(({ label }) => `"${label}"`).join(',')})`
      : `${most}${field.kind === 'number' && field.percent ? '/100' : ''}`;
  const result = (filled: Filled) => {
    const gathered = gather(filled);
    if (gathered === null || 'problems' in gathered || gathered.least !== gathered.most) return open;
    const cell = evidenceCell(workerCellKind(id), gathered.most);
    return typeof cell === 'number' || typeof cell === 'string' ? cell : '';
  };
  // Not by ISTEXT: some programs take the empty text of a formula for no text.
  const isKnown = `IF(ISNUMBER(${most}),${least}=${most},FALSE)`;
  return { formula: `IF(${isKnown},${known},"${open}")`, result };
}
