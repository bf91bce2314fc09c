import type { EvidenceInput } from '../scale/evidence-input';
import type { ItemId } from '../scale/ids';
import type { begeleiding } from '../scale/ips-ao-2015/begeleiding';
import type { bezetting } from '../scale/ips-ao-2015/bezetting';
import type { organisatie } from '../scale/ips-ao-2015/organisatie';
import { itemEvidence } from '../scale/item-evidence';
import type { ScoreForm } from '../scale/score-form';
import type { Item } from '../scale/types';
import { inWords } from '../scale/words';
import { itemsFor } from './asked';
import { ITEM_LINKS, type ItemLinks } from './item-links';
import type { PartnerId } from './partners';
import { CONTACT_QUESTIONS, OPEN_QUESTIONS, QUESTION_TEXTS } from './texts';

type AoItems = typeof bezetting & typeof organisatie & typeof begeleiding;

/** The rows of which the reviewer picks the anchor without calculation. */
export type JudgementItemId = {
  [I in keyof AoItems]: AoItems[I]['evidence']['kind'] extends 'judgement' ? I : never;
}[keyof AoItems];

/** Closed by the compiler: a row that comes to be judged cannot do without its question. */
const OPEN = OPEN_QUESTIONS satisfies Readonly<Record<JudgementItemId, string>>;

/** Something to ask about an item, in the words of its scale. */
export interface InterviewQuestion {
  readonly item: ItemId;
  /** By which it is known among those of its item: the key of its evidence, with a number for a part of a check list. */
  readonly key: string;
  /** What the parts of a check list answer together; null for a question of its own. */
  readonly about: string | null;
  readonly text: string;
}

/** The key of the question of an item that is judged. */
export const OPEN_KEY = 'open';

/** What is asked about an item: its evidence question by question, each part of a check list apart, or one open question. */
export function questionsOf(item: Item): readonly InterviewQuestion[] {
  const evidence = itemEvidence(item);
  if (evidence === null) return [openQuestion(item)];
  return evidence.inputs.flatMap((input) => questionsFrom(item, input));
}

function openQuestion(item: Item): InterviewQuestion {
  const text = OPEN[item.anchorsOf as JudgementItemId];
  return { item: item.id, key: OPEN_KEY, about: null, text: inWords(item.words, text) };
}

function questionsFrom(item: Item, input: EvidenceInput): readonly InterviewQuestion[] {
  const { key, label, kind } = input;
  const one = { item: item.id, key, about: null };
  if (kind === 'checklist') {
    return input.names.map((name, index) => ({
      ...one,
      key: `${key}.${index + 1}`,
      about: label,
      text: QUESTION_TEXTS.component(name),
    }));
  }
  if (kind === 'numbers' && input.workers in CONTACT_QUESTIONS) {
    const text = CONTACT_QUESTIONS[input.workers as keyof typeof CONTACT_QUESTIONS];
    return [{ ...one, text: inWords(item.words, text) }];
  }
  return [{ ...one, text: label }];
}

/** All that one partner is asked, item by item in the order of the scale. */
export const interviewGuide = (
  form: ScoreForm,
  partner: PartnerId,
  links: ItemLinks = ITEM_LINKS,
): readonly { readonly item: Item; readonly questions: readonly InterviewQuestion[] }[] =>
  itemsFor(form, partner, links).map((item) => ({ item, questions: questionsOf(item) }));
