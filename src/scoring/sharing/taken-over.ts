import type { Entry } from '../../measurement/entry';
import type { EvidenceEntries } from '../../measurement/evidence-entries';
import type { Measurement } from '../../measurement/measurement';
import { evidenceBodies, type EvidenceBody } from '../../measurement/recorded-evidence';
import { numberWithin, withoutNoise } from '../../measurement/recorded-number';
import type { TakenOverAnswer } from '../../measurement/shared-copy';
import type { WorkerEntries } from '../../measurement/workers';
import { answeringFact, type EvidenceInput } from '../../scale/evidence-input';
import { itemEvidence, type ItemEvidence } from '../../scale/item-evidence';
import type { Item } from '../../scale/types';
import type { WorkerFieldId } from '../../scale/worker-fields';
import { advise, readEvidence, type Advice, type ReadEvidence } from '../evidence/advise';
import type { Facts } from '../evidence/fact';
import { factsOf } from '../evidence/facts';
import { completed, isReadable, isUnanswered, readAnswer } from '../evidence/read-answer';
import { ALL_TOGETHER } from './shared-workers';
import { TAKEN_OVER_TEXTS as TEXTS } from './texts';

interface TakenOver {
  readonly measurement: Measurement;
  readonly answers: readonly TakenOverAnswer[];
}

/**
 * A measurement from which workers or jobs were left out, with what they came to recorded as answers: where Bewijs answers
 * itself, Bewijs holds, and so the evidence points to the same anchors. Where a blank of theirs can still change the advice
 * there is none, and that stays so. Where it cannot, the least favourable that it could become stands for it.
 * @param before with the workers and jobs
 * @throws {Error} where no answers lead to the same anchors, which is a fault of the program
 */
export function withTakenOver(before: Measurement, without: Measurement): TakenOver {
  const hasLost = {
    workers: before.evidence.workers !== without.evidence.workers,
    facts: before.jobs !== without.jobs,
  };
  const bodies = bodiesOf(before);
  const workers = hasLost.workers ? linesTogether(before, bodies) : without.evidence.workers;
  const [facts, factsLeft] = [factsOf(before), factsOf(without)];
  const isServed = (input: EvidenceInput) =>
    input.kind !== 'numbers' &&
    ((hasLost.workers && (input.workers !== undefined || (input.kind === 'number' && input.countsWorkers === true))) ||
      (hasLost.facts && answeringFact(input) !== null));
  const items = { ...without.evidence.items };
  const answers: TakenOverAnswer[] = [];
  for (const { item, evidence, body, entries } of bodies) {
    const served = evidence.inputs.filter((input) => isServed(input) && isUnanswered(input, entries));
    if (served.length === 0) continue;
    const source = { item, evidence, entries, workers: before.evidence.workers, facts };
    const chosen = answersLike(source, served, { workers, facts: factsLeft });
    items[item.id] = { ...items[item.id], [body]: { ...entries, ...entriesOf(chosen) } };
    answers.push(
      ...chosen.map(({ key, entry, isBound }) => ({
        ...{ key: `${item.id} ${key}`, isBound, value: JSON.stringify(entry) },
      })),
    );
  }
  return { measurement: { ...without, evidence: { items: withoutEmpty(items), workers } }, answers };
}

interface Body {
  readonly item: Item;
  readonly evidence: ItemEvidence;
  readonly body: EvidenceBody;
  readonly entries: EvidenceEntries;
}

const bodiesOf = ({ form, evidence: { items } }: Measurement): readonly Body[] =>
  form.rows.flatMap((row) => {
    const { item } = row;
    const evidence = itemEvidence(item);
    if (evidence === null) return [];
    return evidenceBodies(row).map((body) => ({ item, evidence, body, entries: items[item.id]?.[body] ?? {} }));
  });

/** Items of which nothing is recorded stay out of the record. */
function withoutEmpty(items: Measurement['evidence']['items']): Measurement['evidence']['items'] {
  const filled = Object.entries(items).flatMap(([id, bodies]) => {
    const some = Object.entries(bodies).filter(([, entries]) => Object.keys(entries).length > 0);
    return some.length === 0 ? [] : [[id, Object.fromEntries(some)] as const];
  });
  return Object.fromEntries(filled);
}

/**
 * The lines that stand for all workers: so many, with such anchors, that their mean points to what the workers pointed to.
 * Exactly between two anchors there are two.
 */
function linesTogether({ evidence: { workers } }: Measurement, bodies: readonly Body[]): readonly WorkerEntries[] {
  const fields = bodies.flatMap(({ item, evidence, entries }): (readonly [WorkerFieldId, readonly Entry[]])[] =>
    evidence.inputs.flatMap((input) => {
      if (input.kind !== 'numbers' || !isUnanswered(input, entries)) return [];
      const { status, anchors } = advise(item, entries, workers);
      const values = status === 'invalid' ? [TEXTS.cannotBe] : anchors;
      return values.length === 0 ? [] : [[input.workers, values] as const];
    }),
  );
  const count = Math.max(0, ...fields.map(([, values]) => values.length));
  return Array.from({ length: count }, (_, line): WorkerEntries => ({
    code: ALL_TOGETHER,
    ...Object.fromEntries(fields.map(([field, values]) => [field, values[line] ?? values[0] ?? null])),
  }));
}

interface ChosenAnswer {
  readonly key: string;
  readonly entry: Entry;
  readonly isBound: boolean;
}

const entriesOf = (answers: readonly ChosenAnswer[]): EvidenceEntries =>
  Object.fromEntries(answers.map(({ key, entry }) => [key, entry]));

interface Source {
  readonly item: Item;
  readonly evidence: ItemEvidence;
  readonly entries: EvidenceEntries;
  readonly workers: readonly WorkerEntries[];
  readonly facts: Facts;
}

/** Answers to the questions that lead to the same advice; the most that was known, as far as it does. */
function answersLike(
  source: Source,
  served: readonly EvidenceInput[],
  left: Pick<Source, 'workers' | 'facts'>,
): readonly ChosenAnswer[] {
  const { item, evidence, entries, workers, facts } = source;
  const before = advise(item, entries, workers, facts);
  const read = readEvidence(evidence, entries, workers, facts);
  const choices = served.map((input) => choicesFor(input, source, read, before));
  const tries = [...combinations(choices), ...inProportion(evidence, read)];
  const after = (answers: readonly ChosenAnswer[]) =>
    advise(item, { ...entries, ...entriesOf(answers) }, left.workers, left.facts);
  const found =
    tries.find((answers) => isSame(before, after(answers))) ??
    tries.find((answers) => before.anchors.join() === after(answers).anchors.join());
  if (found === undefined) throw new Error(`No answers lead to the same advice on ${item.id}`);
  return found;
}

/** Where not enough was recorded nothing may be left of it, but of nothing does not come something. */
const isSame = (before: Advice, after: Advice) =>
  before.anchors.join() === after.anchors.join() &&
  (before.status === after.status || (before.status === 'incomplete' && after.status === 'none'));

/** What may be recorded for a question, the best choice first; null leaves it blank. */
type Choices = readonly (ChosenAnswer | null)[];

function choicesFor(
  input: EvidenceInput,
  { entries }: Source,
  { answers, bounds }: ReadEvidence,
  advice: Advice,
): Choices {
  const { key } = input;
  const answer = answers.find(([each]) => each.key === key)?.[1];
  const known = (entry: Entry): ChosenAnswer => ({ key, entry, isBound: false });
  if (answer === undefined) return [null];
  if ('problems' in answer) return answer.problems.length > 0 ? [known(TEXTS.cannotBe)] : [null];
  const [worst, best] = (['worst', 'best'] as const).map(
    (as) => completed(answers.filter(isReadable), () => as)[key] ?? answer[as],
  );
  if (worst === undefined || best === undefined) return [null];
  // What a blank reads as need not be recorded: then nothing was known, or nothing else.
  const blank = readAnswer(input, entries, []);
  if (!('problems' in blank) && blank.worst === worst && blank.best === best) return [null];
  if (worst === best) return [known(worst), null];
  const ends = [worst, best].map((entry): ChosenAnswer => ({ key, entry, isBound: true }));
  const isDecided = bounds !== null && advice.anchors.length > 0;
  // A question of which a blank stands for a number has no other way to be open.
  return isDecided || advice.status === 'impossible' ? [...ends, null] : [null, ...ends, known(TEXTS.open)];
}

/** One choice for each question, in all ways; the best together first. */
function combinations(choices: readonly Choices[]): readonly (readonly ChosenAnswer[])[] {
  const all = choices.reduce<readonly { readonly rank: number; readonly answers: readonly ChosenAnswer[] }[]>(
    (found, each) =>
      found.flatMap(({ rank, answers }) =>
        each.map((choice, index) => ({
          rank: rank + index,
          answers: choice === null ? answers : [...answers, choice],
        })),
      ),
    [{ rank: 0, answers: [] }],
  );
  return all.toSorted((one, other) => one.rank - other.rank).map(({ answers }) => answers);
}

/** Of a ratio of numbers that are larger than an answer may be, the same ratio of smaller ones. */
function inProportion({ inputs, rule }: ItemEvidence, { answers }: ReadEvidence): readonly (readonly ChosenAnswer[])[] {
  const measure = rule.lookup?.measure;
  if (measure?.kind !== 'ratio') return [];
  return (['worst', 'best'] as const).flatMap((as) => {
    const parts = [measure.of, measure.to].flatMap((key) => {
      const input = inputs.find((each) => each.key === key);
      const value = completed(answers.filter(isReadable), () => as)[key];
      return input?.kind === 'number' && typeof value === 'number' ? [{ input, value }] : [];
    });
    const times = Math.max(...parts.map(({ input, value }) => value / input.most));
    const answered = parts.map(({ input, value }): ChosenAnswer => ({
      key: input.key,
      entry: numberWithin(input, withoutNoise(value / times)) ?? input.most,
      isBound: true,
    }));
    return times > 1 && parts.length === 2 ? [answered] : [];
  });
}
