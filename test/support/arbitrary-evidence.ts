import fc from 'fast-check';
import type { EvidenceInput, Limits } from '../../src/scale/evidence-input';
import { itemEvidence } from '../../src/scale/item-evidence';
import type { Item } from '../../src/scale/types';
import type { EvidenceEntries, EvidenceEntry } from '../../src/scoring/evidence/evidence-entries';
import { invalidEntry } from './arbitraries';
import { ALL_ITEMS } from './items';

/** Random evidence for property tests: what can be recorded, with blanks or without, and what cannot. */

export const COMPUTED_ITEMS = ALL_ITEMS.filter((item) => itemEvidence(item) !== null);

export const anyComputedItem: fc.Arbitrary<Item> = fc.constantFrom(...COMPUTED_ITEMS);

export const inputsOf = (item: Item): readonly EvidenceInput[] => itemEvidence(item)?.inputs ?? [];

/** Numbers within limits; often where anchors begin, as halves and quarters, and now and then anything. */
export function numberWithin({ least, most, whole }: Limits): fc.Arbitrary<number> {
  if (whole === true)
    return fc.oneof(fc.integer({ min: least, max: Math.min(most, 20) }), fc.constantFrom(least, most));
  return fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: least * 4, max: Math.min(most, 300) * 4 }).map((fourth) => fourth / 4) },
    { weight: 2, arbitrary: fc.integer({ min: least * 4, max: Math.min(most, 8) * 4 }).map((fourth) => fourth / 4) },
    { weight: 1, arbitrary: fc.double({ min: least, max: most, noNaN: true }) },
  );
}

/** A complete, legal answer. */
export function answerTo(input: EvidenceInput): fc.Arbitrary<EvidenceEntry> {
  switch (input.kind) {
    case 'number':
      return numberWithin(input);
    case 'numbers':
      return fc.array(numberWithin(input), { minLength: 1, maxLength: 12 });
    case 'choice':
      return fc.constantFrom(...input.options.map(({ value }) => value));
    case 'checklist':
      return fc.oneof(
        fc.nat({ max: input.names.length }),
        fc.array(fc.constantFrom('yes', 'no'), { minLength: input.names.length, maxLength: input.names.length }),
      );
  }
}

/** A legal answer, complete or with blanks in it. */
function anyAnswerTo(input: EvidenceInput): fc.Arbitrary<EvidenceEntry> {
  const blank = fc.constantFrom<EvidenceEntry>(null, '');
  if (input.kind === 'checklist') {
    const partly = fc.array(fc.constantFrom('yes', 'no', null), { maxLength: input.names.length });
    return fc.oneof({ weight: 2, arbitrary: answerTo(input) }, blank, partly);
  }
  return fc.oneof({ weight: 3, arbitrary: answerTo(input) }, blank);
}

const recordOf = (item: Item, answer: (input: EvidenceInput) => fc.Arbitrary<EvidenceEntry>) =>
  fc.record(
    Object.fromEntries(inputsOf(item).map((input) => [input.key, answer(input)])),
  ) as fc.Arbitrary<EvidenceEntries>;

export const completeEvidence = (item: Item): fc.Arbitrary<EvidenceEntries> => recordOf(item, answerTo);

export const legalEvidence = (item: Item): fc.Arbitrary<EvidenceEntries> => recordOf(item, anyAnswerTo);

/** Whatever a file or a sheet may hold. */
export const chaoticEvidence = (item: Item): fc.Arbitrary<EvidenceEntries> => {
  const wrong = fc.oneof(invalidEntry, fc.array(invalidEntry), fc.double(), fc.constant(1e308), fc.constant(5e-324));
  return recordOf(item, (input) => fc.oneof<fc.Arbitrary<EvidenceEntry>[]>(anyAnswerTo(input), wrong));
};
