import { entryText, type Entry } from '../../measurement/entry';
import { isBlank, isBlankCell } from '../../measurement/evidence-entries';
import { evidenceBodies, type EvidenceBody, type RecordedEvidence } from '../../measurement/recorded-evidence';
import type { ChoiceInput } from '../../scale/evidence-input';
import type { ItemId } from '../../scale/ids';
import { itemEvidence } from '../../scale/item-evidence';
import { itemName } from '../../scale/item-name';
import type { ScoreForm } from '../../scale/score-form';
import { EARLIER_REVIEW_TEXTS as TEXTS } from './texts';

/** What was recorded of one worker before it became one answer of the coordinator (schema version 4). */
export interface EarlierReview {
  /** By which the worker is known to people. */
  readonly worker: string;
  readonly entry: Entry;
}

/** The evidence with one answer for all, and what is to be said where the workers had different ones; else null. */
export interface MovedReviews {
  readonly evidence: RecordedEvidence;
  readonly differing: Differing | null;
}

/** The item of which workers gave different answers, and a Dutch sentence that lists them. */
export interface Differing {
  readonly item: ItemId;
  readonly message: string;
}

/**
 * Makes one answer on begeleiding-7 of how often the check list of each worker was reviewed: the one they share, and else
 * the least frequent. An answer with the item itself stands; one that cannot be is kept, for the advice to object to.
 * A worker of whom nothing was recorded says nothing: the review is one fact of the coordinator.
 */
export function withEarlierReviews(
  form: ScoreForm,
  evidence: RecordedEvidence,
  reviews: readonly EarlierReview[],
): MovedReviews {
  const row = form.rows.find(({ item }) => item.evidence.kind === 'weekly-contacts');
  const input = row && itemEvidence(row.item)?.inputs.find((each) => each.key === 'review');
  const [body] = row ? evidenceBodies(row) : [];
  const given = reviews.filter(({ entry }) => !isBlankCell(entry));
  if (!row || input?.kind !== 'choice' || body === undefined || given.length === 0)
    return { evidence, differing: null };
  const { id } = row.item;
  const entries = evidence.items[id]?.[body] ?? {};
  const all = given.map((each) => `${each.worker}: ${wordsOf(input, each.entry)}`).join('; ');
  const saying = (rest: string) => ({ item: id, message: TEXTS.differ(itemName(row.item), all, rest) });
  if (!isBlank(entries.review)) {
    const differs = given.some(({ entry }) => entry !== entries.review);
    return { evidence, differing: differs ? saying(TEXTS.own) : null };
  }
  const review = leastFrequent(input, given);
  const bodies: Partial<Record<EvidenceBody, typeof entries>> = {
    ...evidence.items[id],
    [body]: { ...entries, review },
  };
  const moved = { ...evidence, items: { ...evidence.items, [id]: bodies } };
  if (given.every(({ entry }) => entry === review)) return { evidence: moved, differing: null };
  const isKnown = input.options.some(({ value }) => value === review);
  const counts = TEXTS[isKnown ? 'leastFrequent' : 'cannotBe'](wordsOf(input, review));
  return { evidence: moved, differing: saying(counts) };
}

/** The first that cannot be; otherwise the one nearest to the worst, with which the options begin. */
function leastFrequent({ options }: ChoiceInput, given: readonly EarlierReview[]): Entry {
  const entries = given.map(({ entry }) => entry);
  const wrong = entries.find((entry) => !options.some(({ value }) => value === entry));
  return wrong ?? options.find(({ value }) => entries.includes(value))?.value ?? null;
}

const wordsOf = ({ options }: ChoiceInput, entry: Entry) =>
  options.find(({ value }) => value === entry)?.label ?? `"${entryText(entry)}"`;
