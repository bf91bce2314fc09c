import type { ItemId } from '../scale/ids';
import { aoRowsOf } from '../scale/ips-ao-2015/principles';
import type { ScoreForm } from '../scale/score-form';
import type { Item } from '../scale/types';
import { CRITERIA, type CriterionId } from './criteria';

/**
 * The items of a measurement to look at beside a criterion, in the order of its scale: "zie ook", never a verdict. On the
 * A/O scale those that have the place of one of the 25 items, as far as the measurement scores them.
 */
export function relatedItems(form: ScoreForm, criterion: CriterionId): readonly Item[] {
  const ids = new Set<ItemId>(CRITERIA[criterion].items.flatMap(({ item }) => [item, ...aoRowsOf(item)]));
  return form.rows.filter(({ item, open }) => open.length > 0 && ids.has(item.id)).map(({ item }) => item);
}
