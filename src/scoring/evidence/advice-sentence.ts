import type { AnchorRule } from '../../scale/anchor-rule';
import { capitalised, listed } from '../../scale/dutch';
import type { EvidenceInput } from '../../scale/evidence-input';
import { inWordsOfItem } from '../../scale/item-evidence';
import type { Item, Rating } from '../../scale/types';
import { WORKER_FIELDS, type WorkerField } from '../../scale/worker-fields';
import type { Decision } from './decide';
import { numberText, phraseText } from './evidence-number';
import { completed, type Answer } from './read-answer';

/** Why there is no advice. */
export const OPEN_SENTENCES = {
  judgement: 'Hier valt niets te berekenen: kies het anker dat het best past bij wat is gevonden.',
} as const;

/** There is advice, but no answer is known in full, as with the mean of many workers of whom one is blank. */
const UNKNOWN_MAY_STAY = 'wat nog ontbreekt, verandert niets';

/**
 * What has to be filled in before there can be advice: a question, with the components that are open where others are
 * answered; or of some workers what the table asks of each.
 */
export function stillToFillIn({ id }: Item, asked: Answered): string {
  const named = asked.map(([{ label, workers }, { without = [], open = [] }]) => {
    if (open.length > 0) return `"${label}" bij ${someOf(open.map(quoted), MOST_COMPONENTS)}`;
    const [first, ...others] = without;
    if (workers === undefined || first === undefined) return quoted(label);
    const at = inWordsOfItem(id, others.length === 0 ? 'bij IPS-werker' : 'bij IPS-werkers');
    return `${at} ${someOf(without, MOST_CODES)} "${WORKER_FIELDS[workers].header}"`;
  });
  // Behind a list of components a further question would be read as one of them.
  const hasComponents = asked.some(([, { open = [] }]) => open.length > 0);
  return `Nog geen advies. Vul nog in: ${hasComponents ? named.join('; ') : listed(named)}.`;
}

const quoted = (text: string) => `"${text}"`;

/** The first few, and how many there are besides. */
function someOf(all: readonly string[], most: number): string {
  const shown = all.slice(0, most);
  return listed(all.length > shown.length ? [...shown, `nog ${all.length - shown.length}`] : shown);
}

/** The most that are named: codes are short, components long. */
const MOST_CODES = 5;
const MOST_COMPONENTS = 3;

type Answered = readonly (readonly [EvidenceInput, Answer])[];

/** "5 contacten per week, minstens maandelijks beoordeeld: anker 3, want anker 4 vraagt wekelijkse beoordeling." */
export function adviceSentence(item: Item, rule: AnchorRule, decision: Decision, answers: Answered): string {
  const [known, worst] = [completed(answers, () => 'best'), completed(answers, () => 'worst')];
  const facts = [
    ...answers.flatMap(([input, answer]) =>
      withWorkersFacts(answer, worst[input.key], [
        ...factOf(input, answer, known[input.key], worst[input.key]),
        ...highestFact(input, answer, decision),
      ]),
    ),
    ...derivedFact(rule, decision),
  ];
  const { anchors } = decision;
  const outcome = anchors.length === 0 ? 'geen advies' : `anker ${anchors.join(' of ')}`;
  const sentence = `${facts.length > 0 ? facts.join(', ') : UNKNOWN_MAY_STAY}: ${outcome}${reason(item, decision)}.`;
  return capitalised(sentence);
}

/** An answer repeated; nothing where it is blank or goes without saying. */
function factOf(
  input: EvidenceInput,
  { complete }: Answer,
  best: number | string | undefined,
  worst: number | string | undefined,
): string[] {
  if (input.kind === 'choice') {
    const option = input.options.find(({ value }) => value === best);
    return complete && option !== undefined && option.says !== '' ? [option.says] : [];
  }
  if (input.kind === 'checklist' && !complete && best !== input.names.length) {
    // Answered in part: this is why it cannot lead higher.
    return [`hoogstens ${phraseText(input.says, Number(best))}`];
  }
  const isGiven = complete && best === worst && !(input.kind === 'number' && input.blankMeans === best);
  return isGiven ? [phraseText(input.says, Number(best))] : [];
}

/**
 * The highest number of those who have it filled in, where it caps the anchor: whatever the blanks become, it is no less.
 * A blank alone caps nothing at its best, so that the number is one that somebody recorded.
 */
function highestFact(input: EvidenceInput, { complete, without, best }: Answer, { by }: Decision): string[] {
  if (input.kind !== 'number' || input.workers === undefined || complete || without === undefined) return [];
  const field: WorkerField = WORKER_FIELDS[input.workers];
  const decides = by.kind === 'caps' && by.caps.some(({ when }) => when.flat().some(({ key }) => key === input.key));
  return field.kind === 'number' && field.gather === 'most' && decides
    ? [`minstens ${phraseText(input.says, Number(best))}`]
    : [];
}

/**
 * An answer with how workers were counted. A number that comes from counting some for more than was recorded stands
 * behind that, as its outcome: nobody recorded it. It must hold whatever the blanks become.
 */
function withWorkersFacts(
  { facts = [], where }: Answer,
  worst: number | string | undefined,
  fact: readonly string[],
): readonly string[] {
  return where !== undefined && worst === where.worst
    ? [...facts, where.fact, ...fact.map((outcome) => `dus gemiddeld ${outcome}`)]
    : [...fact, ...facts];
}

/** What was computed from the answers, and to what it was rounded. */
function derivedFact({ lookup }: AnchorRule, { value, rounded, roundedAcross }: Decision): string[] {
  if (lookup === null || value === null || rounded === null) return [];
  const computed =
    lookup.measure.kind === 'ratio' ? [`dus ${lookup.measure.says.replace('#', numberText(value))}`] : [];
  if (value === rounded) return computed;
  return [...computed, `afgerond ${numberText(rounded)}${roundedAcross ? ' (het afgeronde getal telt)' : ''}`];
}

function reason(item: Item, { by, anchors, rounded }: Decision): string {
  switch (by.kind) {
    case 'caps':
      return `, want anker ${(anchors[0] ?? 1) + 1} vraagt ${by.caps.map(({ asks }) => asks).join(' en ')}`;
    case 'exception':
      return by.exception.because === undefined ? wordsOf(item, anchors) : `, want ${by.exception.because}`;
    case 'no-value':
      return `, want ${by.because}`;
    case 'shared-step':
      return `, want ${numberText(rounded ?? 0)} ligt op de schaal precies tussen die twee`;
    case 'step':
      return wordsOf(item, anchors);
  }
}

/** The anchor in a few words; the lowest of a check list says more than the number of what is there, so that is enough. */
function wordsOf({ evidence, shortAnchors }: Item, [anchor]: readonly Rating[]): string {
  if (anchor === undefined || (anchor === 1 && evidence.kind === 'components')) return '';
  return ` (${shortAnchors[anchor - 1] ?? ''})`;
}
