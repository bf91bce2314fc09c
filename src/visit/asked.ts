import type { FormRow, ScoreForm } from '../scale/score-form';
import type { Item } from '../scale/types';
import { ITEM_LINKS, linkOf, type ItemLinks } from './item-links';
import { OBSERVATION_IDS, OBSERVATIONS, type ObservationId } from './observations';
import { PARTNER_IDS, PARTNERS, type PartnerId } from './partners';

/** The items that a measurement scores, in the order of its scale. */
export const scoredItems = ({ rows }: ScoreForm): readonly Item[] => rows.filter(isScored).map(({ item }) => item);

const isScored = ({ open }: FormRow) => open.length > 0;

/** The items that somebody is asked about. */
export const itemsFor = (form: ScoreForm, partner: PartnerId, links: ItemLinks = ITEM_LINKS): readonly Item[] =>
  scoredItems(form).filter((item) => linkOf(item, links).partners.includes(partner));

/** The items that nobody is asked about, if these are all who are spoken with. */
export const itemsNotAsked = (
  form: ScoreForm,
  spokenWith: readonly PartnerId[] = PARTNER_IDS,
  links: ItemLinks = ITEM_LINKS,
): readonly Item[] =>
  scoredItems(form).filter((item) => !linkOf(item, links).partners.some((partner) => spokenWith.includes(partner)));

/** Somebody or something that items need and the source's list lacks. That is told; it is no fault of a visit. */
export type BeyondSource = { readonly items: readonly Item[] } & (
  { readonly partner: PartnerId } | { readonly observation: ObservationId }
);

/** Whom the source does not name and what it does not ask to see, with the items that need it. */
export function beyondSource(form: ScoreForm, links: ItemLinks = ITEM_LINKS): readonly BeyondSource[] {
  const partners = PARTNER_IDS.filter((id) => PARTNERS[id].inferred).map((partner) => ({
    partner,
    items: itemsFor(form, partner, links),
  }));
  const observations = OBSERVATION_IDS.filter((id) => OBSERVATIONS[id].inferred).map((observation) => ({
    observation,
    items: scoredItems(form).filter((item) => linkOf(item, links).observations.includes(observation)),
  }));
  return [...partners, ...observations].filter(({ items }) => items.length > 0);
}
