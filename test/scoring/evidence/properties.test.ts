import { isBlank, type EvidenceEntries, type EvidenceEntry } from '../../../src/measurement/evidence-entries';
import fc from '../../support/properties';
import { times } from '../../support/depth';
import type { EvidenceInput } from '../../../src/scale/evidence-input';
import type { Item } from '../../../src/scale/types';
import { advise, type Advice } from '../../../src/scoring/evidence/advise';
import {
  answerTo,
  anyComputedItem,
  chaoticEvidence,
  completeEvidence,
  inputsOf,
  legalEvidence,
  numberWithin,
} from '../../support/arbitrary-evidence';
import { ALL_ITEMS } from '../../support/items';

const withItem = (evidence: (item: Item) => fc.Arbitrary<EvidenceEntries>, items = anyComputedItem) =>
  items.chain((item) => fc.tuple(fc.constant(item), evidence(item)));

/** Advice is always something that can be shown: no NaN, and one anchor or two neighbours. */
function expectWellFormed({ status, anchors, value, rounded, rule, problems }: Advice) {
  expect(anchors.length).toBeLessThanOrEqual(2);
  expect(anchors.length > 0).toBe(status === 'advised');
  expect(anchors.every((anchor) => [1, 2, 3, 4, 5].includes(anchor))).toBe(true);
  if (anchors.length === 2) expect(Number(anchors[1]) - Number(anchors[0])).toBe(1);
  [value, rounded].forEach((number) => {
    expect(number === null || (Number.isFinite(number) && number >= 0)).toBe(true);
  });
  expect(problems.length > 0).toBe(status === 'invalid');
  expect(rule).toMatch(/^[^:\s].*\.$/s);
  expect(rule).not.toMatch(/NaN|undefined|null|Infinity|#/);
}

describe('advice', () => {
  it('is there for all evidence that is complete, save without fte or seekers', () => {
    fc.assert(
      fc.property(withItem(completeEvidence), ([item, entries]) => {
        const advice = advise(item, entries);
        expectWellFormed(advice);
        const zero = [entries['fte'], entries['seekers']].some((entry) => typeof entry === 'number' && entry < 1e-9);
        expect(advice.status).toBe(zero ? 'impossible' : 'advised');
      }),
      { numRuns: times(150, 3_000) },
    );
  });

  it('can be shown whatever legal evidence is recorded, blanks included', () => {
    fc.assert(
      fc.property(withItem(legalEvidence), ([item, entries]) => {
        const advice = advise(item, entries);
        expectWellFormed(advice);
        expect(advice.status).not.toBe('invalid');
      }),
      { numRuns: times(150, 3_000) },
    );
  });

  it('never fails, whatever stands in a file or a sheet', () => {
    fc.assert(
      fc.property(withItem(chaoticEvidence, fc.constantFrom(...ALL_ITEMS)), ([item, entries]) => {
        const { anchors, value, rounded, status } = advise(item, entries);
        expect([value, rounded].filter(Number.isNaN)).toEqual([]);
        expect(anchors.length > 0).toBe(status === 'advised');
      }),
      { numRuns: times(150, 3_000) },
    );
  });
});

/** The blanks of an answer filled in with another answer. */
function filled(entry: EvidenceEntry | undefined, other: EvidenceEntry): EvidenceEntry {
  if (entry === undefined || isBlank(entry)) return other;
  return entry;
}

/** The answers that are complete to begin with, or blank as a whole; check lists in part are tested with fixed rows. */
const wholeOrBlank = (item: Item) =>
  completeEvidence(item).chain((complete) =>
    fc
      .subarray(Object.keys(complete))
      .map((blank) => Object.fromEntries(Object.entries(complete).filter(([key]) => !blank.includes(key)))),
  );

describe('rule E5', () => {
  it('gives advice only where every way to fill in the blanks leads to it', () => {
    const cases = withItem(wholeOrBlank).chain(([item, entries]) =>
      fc.tuple(fc.constant(item), fc.constant(entries), completeEvidence(item)),
    );
    fc.assert(
      fc.property(cases, ([item, entries, others]) => {
        const advice = advise(item, entries);
        fc.pre(advice.status === 'advised' && !('seekers' in others && !('seekers' in entries)));
        const completed = inputsOf(item).map(({ key }) => [key, filled(entries[key], others[key] ?? null)] as const);
        expect(advise(item, Object.fromEntries(completed)).anchors).toEqual(advice.anchors);
      }),
      { numRuns: times(250, 5_000) },
    );
  });

  it('withholds advice only where two ways to fill in the blanks differ', () => {
    const extreme = (input: EvidenceInput, as: 'worst' | 'best') => {
      if (input.kind === 'checklist') return as === 'worst' ? 0 : input.names.length;
      if (input.kind === 'numbers') return [as === 'worst' ? input.least : input.most];
      return input.kind === 'number' && input.blankMeans !== undefined ? null : input[as];
    };
    fc.assert(
      fc.property(withItem(wholeOrBlank), ([item, entries]) => {
        fc.pre(advise(item, entries).status === 'incomplete');
        const [worst, best] = (['worst', 'best'] as const).map((as) =>
          inputsOf(item).map((input) => [input.key, filled(entries[input.key], extreme(input, as))] as const),
        );
        expect(advise(item, Object.fromEntries(worst ?? [])).anchors).not.toEqual(
          advise(item, Object.fromEntries(best ?? [])).anchors,
        );
      }),
      { numRuns: times(150, 3_000) },
    );
  });
});

/** From worse to better; what is not here is better the more there is of it. */
const CHOICES: Record<string, readonly string[]> = {
  referral: ['only', 'no', 'keeps'],
  apart: ['yes', 'no'],
  contact: ['none', 'quarterly', 'monthly', 'weekly'],
  meeting: ['none', 'quarterly', 'monthly'],
  review: ['none', 'monthly', 'weekly'],
  tracked: ['no', 'yes'],
  checklist: ['no', 'yes'],
  'to-plan': ['no', 'yes'],
  informed: ['no', 'yes'],
};
const FEWER_IS_BETTER = ['clients', 'days', 'seekers'];

/** Two answers to the same question, the worse one first. */
function worseAndBetter(input: EvidenceInput): fc.Arbitrary<[EvidenceEntry, EvidenceEntry]> {
  if (input.kind === 'choice') {
    const order = CHOICES[input.key] ?? [];
    return fc.subarray([...order], { minLength: 2, maxLength: 2 }).map(([worse = '', better = '']) => [worse, better]);
  }
  if (input.kind === 'numbers') {
    return fc
      .tuple(numberWithin(input), numberWithin(input), fc.array(numberWithin(input), { maxLength: 6 }))
      .map(([one, other, rest]) => [
        [Math.min(one, other), ...rest],
        [Math.max(one, other), ...rest],
      ]);
  }
  const number = input.kind === 'number' ? numberWithin(input) : fc.nat({ max: input.names.length });
  return fc.tuple(number, number).map(([one, other]) => {
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    return FEWER_IS_BETTER.includes(input.key) ? [high, low] : [low, high];
  });
}

describe('a better answer', () => {
  it('never leads to a lower anchor', () => {
    const cases = anyComputedItem.chain((item) =>
      fc
        .constantFrom(...inputsOf(item))
        .chain((input) =>
          fc.tuple(fc.constant(item), fc.constant(input), completeEvidence(item), worseAndBetter(input)),
        ),
    );
    fc.assert(
      fc.property(cases, ([item, { key }, entries, [worse, better]]) => {
        const [low, high] = [worse, better].map((answer) => advise(item, { ...entries, [key]: answer }));
        // Without fte or seekers there is no advice to compare. No team at all is worse than one, but three are too.
        fc.pre(low?.status === 'advised' && high?.status === 'advised' && key !== 'teams');
        // A checklist of fewer than two contacts: not tracked is 1 or 2, tracked is 1 (scale.md).
        fc.pre(!(key === 'checklist' && Number(entries['contacts']) < 2));
        expect(high.anchors[0]).toBeGreaterThanOrEqual(low.anchors[0] ?? 5);
        expect(high.anchors.at(-1)).toBeGreaterThanOrEqual(low.anchors.at(-1) ?? 5);
      }),
      { numRuns: times(300, 6_000) },
    );
  });
});

it('makes complete answers for every input', () => {
  ALL_ITEMS.flatMap(inputsOf).forEach((input) => {
    fc.assert(
      fc.property(answerTo(input), (answer) => !isBlank(answer)),
      { numRuns: times(20, 100) },
    );
  });
});
