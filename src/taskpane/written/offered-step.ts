import { applyChanges, itemOf } from '../../measurement/changes';
import { isSameContent } from '../../measurement/conflicts';
import { heldIn, lineIn } from '../../measurement/line-cells';
import type { Measurement } from '../../measurement/measurement';
import type { Change } from '../../measurement/tables';
import { isSameCell } from '../state/cell-changes';
import { checkedIn, type MeasurementState, type WriteStep } from '../state/measurement-state';
import { contentWords, subjectWords, whereWords } from './cell-words';
import { WRITTEN_TEXTS } from './texts';

/** The last of what was written that still stands as it was written; null where there is none. */
export function offeredStep(state: MeasurementState): WriteStep | null {
  const checked = checkedIn(state);
  const isUnsaved = ({ changes }: WriteStep) =>
    changes.some((change) => state.unsaved.some((each) => isSameCell(each, change)));
  return (checked && state.done.findLast((step) => !isUnsaved(step) && stands(step, checked.measurement))) ?? null;
}

/** What its cells held before a step. */
export const heldBefore = ({ changes, before }: WriteStep): readonly Change[] =>
  changes.map((change) => heldIn(before, change));

/** What takes a step back in a measurement; nothing where it does not stand there any more. */
export const takingBack = (step: WriteStep, measurement: Measurement): readonly Change[] =>
  stands(step, measurement) ? heldBefore(step) : [];

/** Do all cells hold what was written, in lines that still are those lines? And did they hold something else before? */
function stands({ changes, before }: WriteStep, measurement: Measurement): boolean {
  const after = applyChanges(before, changes);
  const isAsIn = (held: Measurement) => (cell: Change) => isSameContent(heldIn(held, cell), heldIn(measurement, cell));
  return (
    changes.every((change) => [change, ...lineIn(after, change)].every(isAsIn(after))) && !changes.every(isAsIn(before))
  );
}

/** What a step wrote: "Bezetting 2, IPS-A: 4 (was leeg)", "Verbeterplan, regel 1 en nog 4". */
export function stepWords({ changes, before }: WriteStep): string {
  const [first] = changes;
  if (first === undefined) return '';
  const copy = changes.find(({ table }) => table === 'identity');
  // Its id is no word for anybody.
  if (copy) return subjectWords(before, copy);
  const { at, was } = WRITTEN_TEXTS;
  const subjects = [...new Set(changes.map((change) => subjectWords(before, change)))];
  const contents = new Set(
    changes.map((change) => was(contentWords(before, change), contentWords(before, heldIn(before, change)))),
  );
  const isLong = changes.some(({ value }) => typeof value === 'string' && itemOf(first) !== null);
  if (subjects.length > 1) return WRITTEN_TEXTS.several(subjects.length - 1, subjects[0] ?? '');
  const where = changes.length === 1 ? whereWords(before, first) : (subjects[0] ?? '');
  if (contents.size > 1) return WRITTEN_TEXTS.cells(where, changes.length);
  return isLong ? where : at(where, [...contents].join());
}
