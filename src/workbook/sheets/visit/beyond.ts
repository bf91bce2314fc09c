import { itemName } from '../../../scale/item-name';
import type { ScoreForm } from '../../../scale/score-form';
import { beyondSource } from '../../../visit/asked';
import { OBSERVATIONS } from '../../../visit/observations';
import { PARTNERS } from '../../../visit/partners';
import { VISIT_SHEET_TEXTS as TEXTS } from './texts';

/** Whom and what items need and the source's list lacks; the form says it, whatever is planned. */
export function beyondText(form: ScoreForm): string {
  const needs = beyondSource(form).map((each) => {
    const title = 'partner' in each ? PARTNERS[each.partner].title : OBSERVATIONS[each.observation].title;
    return `${title} (${each.items.map(itemName).join(', ')})`;
  });
  return TEXTS.beyond(needs.join('; '));
}
