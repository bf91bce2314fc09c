import { listed } from '../scale/dutch';
import { itemName } from '../scale/item-name';
import { openImprovements, runningImprovements } from '../scoring/first-actions';
import { unplannedPriorities } from '../scoring/suggested-improvements';
import type { CheckedWorkbook } from '../workbook/reading/check-workbook';
import { isProvisional } from './outcome';
import { DECISION_TEXTS as TEXTS } from './texts';

/** So many items are named in one sentence. */
const MOST_NAMED = 3;

/** What a board has to decide on, a sentence each and never none. */
export function decisions({ measurement, assessment }: CheckedWorkbook): readonly string[] {
  const recommended = unplannedPriorities(measurement)
    .filter(({ recommendation }) => recommendation !== '')
    .map(({ row }) => itemName(row.item));
  const open = openImprovements(measurement);
  const unassigned = open.filter(({ owner, date }) => owner.trim() === '' || date.trim() === '').length;
  const running = runningImprovements(measurement).length;
  const found = [
    ...(isProvisional(assessment) ? [TEXTS.provisional] : []),
    ...(recommended.length === 0 ? [] : [TEXTS.recommended(namedUpTo(recommended))]),
    ...(unassigned === 0 ? [] : [TEXTS.unassigned(unassigned)]),
    ...(open.length === 0 ? [] : [TEXTS.plan(open.length, running)]),
  ];
  if (found.length > 0) return found;
  return [measurement.improvements.length === 0 ? TEXTS.noPlan : TEXTS.next];
}

function namedUpTo(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return listed(names);
  return listed([...names.slice(0, MOST_NAMED), TEXTS.others(names.length - MOST_NAMED)]);
}
