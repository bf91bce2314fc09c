import type { AnchorRule } from '../../scale/anchor-rule';
import { capitalised, listed } from '../../scale/dutch';
import type { EvidenceInput } from '../../scale/evidence-input';
import type { Item, Rating } from '../../scale/types';
import { withinSentence } from '../../scale/words';
import { WORKER_FIELDS, type WorkerField } from '../../scale/worker-fields';
import type { Decision } from './decide';
import { numberText, phraseText } from './evidence-number';
import { completed, type Answer } from './read-answer';
import { ADVICE_TEXTS as TEXTS, someOf } from './texts';

/**
 * What has to be filled in before there can be advice: a question, with the components that are open where others are
 * answered; or of some workers what the table asks of each.
 */
export function stillToFillIn({ words }: Item, asked: Answered): string {
  const named = asked.map(([{ label, workers }, { without = [], open = [], missing = null }]) => {
    if (missing !== null) return missing;
    if (open.length > 0) return TEXTS.componentsOf(label, someOf(open.map(TEXTS.quoted), MOST_COMPONENTS));
    const [first, ...others] = without;
    if (workers === undefined || first === undefined) return TEXTS.quoted(label);
    const at = withinSentence(words, others.length === 0 ? TEXTS.atWorker : TEXTS.atWorkers);
    return TEXTS.ofWorkers(at, someOf(without, MOST_CODES), WORKER_FIELDS[workers].header);
  });
  // Behind a list of components a further question would be read as one of them.
  const hasComponents = asked.some(([, { open = [] }]) => open.length > 0);
  return TEXTS.incomplete(hasComponents ? named.join('; ') : listed(named));
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
  const said = facts.length > 0 ? facts.join(', ') : TEXTS.unknownMayStay;
  const outcome = anchors.length === 0 ? TEXTS.none : TEXTS.anchor(anchors.join(TEXTS.or));
  return capitalised(TEXTS.sentence(said, outcome, reason(item, decision)));
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
    return [TEXTS.atMost(phraseText(input.says, Number(best)))];
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
    ? [TEXTS.atLeast(phraseText(input.says, Number(best)))]
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
    ? [...facts, where.fact, ...fact.map(TEXTS.soOnAverage)]
    : [...fact, ...facts];
}

/** What was computed from the answers, and to what it was rounded. */
function derivedFact({ lookup }: AnchorRule, { value, rounded, roundedAcross }: Decision): string[] {
  if (lookup === null || value === null || rounded === null) return [];
  const computed =
    lookup.measure.kind === 'ratio' ? [TEXTS.so(lookup.measure.says.replace('#', numberText(value)))] : [];
  if (value === rounded) return computed;
  return [...computed, TEXTS.rounded(numberText(rounded)) + (roundedAcross ? TEXTS.roundedCounts : '')];
}

function reason(item: Item, { by, anchors, rounded }: Decision): string {
  switch (by.kind) {
    case 'caps':
      return TEXTS.capped(
        (anchors[0] ?? 1) + 1,
        by.caps.map(({ asks }) => asks),
      );
    case 'exception':
      return by.exception.because === undefined ? wordsOf(item, anchors) : TEXTS.because(by.exception.because);
    case 'no-value':
      return TEXTS.because(by.because);
    case 'shared-step':
      return TEXTS.between(numberText(rounded ?? 0));
    case 'step':
      return wordsOf(item, anchors);
  }
}

/** The anchor in a few words; the lowest of a check list says more than the number of what is there, so that is enough. */
function wordsOf({ evidence, shortAnchors }: Item, [anchor]: readonly Rating[]): string {
  if (anchor === undefined || (anchor === 1 && evidence.kind === 'components')) return '';
  return TEXTS.inShort(shortAnchors[anchor - 1] ?? '');
}
