import fc from 'fast-check';
import type { BandEntries } from '../../src/measurement/band-entries';
import type { Entries, ItemTexts } from '../../src/measurement/entries';
import type { Entry } from '../../src/measurement/entry';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import type { ItemId } from '../../src/scale/ids';
import type { ScoreForm } from '../../src/scale/score-form';
import { RATINGS, type ColumnId, type Rating } from '../../src/scale/types';
import type { BandSetId } from '../../src/scale/verdicts';
import { FORM_NAMES, formOf } from './measurements';

/** Random measurements for property tests: what reviewers do, and what a spreadsheet lets them do. */

export const anyForm: fc.Arbitrary<ScoreForm> = fc.constantFrom(...FORM_NAMES).map(formOf);

export const anyRating: fc.Arbitrary<Rating> = fc.constantFrom(...RATINGS);

/** Something in a cell that is no score (scale.md, rule 1). */
export const invalidEntry: fc.Arbitrary<Entry> = fc.oneof(
  fc.constantFrom<Entry>(0, 6, -1, 3.5, 4.999, 1e300, NaN, Infinity, -Infinity, true, false, ' ', '3', 'n.v.t.'),
  fc.constantFrom('#N/A', '#REF!', '#VALUE!').map((error) => ({ error })),
  fc.integer().filter((number) => number < 1 || number > 5),
  fc.string({ minLength: 1 }),
);

const blank: fc.Arbitrary<Entry> = fc.constantFrom<Entry>(null, '');

/** Anything that can stand in a score cell; mostly scores. */
export const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 6, arbitrary: anyRating },
  { weight: 2, arbitrary: blank },
  { weight: 1, arbitrary: invalidEntry },
);

/** A cell of the scoring sheet, open or closed. */
interface Cell {
  readonly item: ItemId;
  readonly column: ColumnId;
}

const cellsOf = (form: ScoreForm): Cell[] =>
  form.rows.flatMap(({ item }) => form.scale.columns.map(({ id }) => ({ item: item.id, column: id })));

/** Every cell of the sheet at random, closed ones included. */
function chaoticEntries(form: ScoreForm): fc.Arbitrary<Entries> {
  const cells = cellsOf(form);
  return fc.array(anyEntry, { minLength: cells.length, maxLength: cells.length }).map((values) => {
    const entries: Partial<Record<ItemId, Partial<Record<ColumnId, Entry>>>> = {};
    cells.forEach(({ item, column }, index) => {
      entries[item] = { ...entries[item], [column]: values[index] ?? null };
    });
    return entries;
  });
}

/** Every open cell scored, and the two columns equal wherever they must be. */
export function completeEntries(form: ScoreForm): fc.Arbitrary<Entries> {
  const pairs = fc.array(fc.tuple(anyRating, anyRating), { minLength: form.rows.length, maxLength: form.rows.length });
  return pairs.map((scores) =>
    Object.fromEntries(
      form.rows.map(({ item, open, mustBeEqual }, index) => {
        const [first, second] = scores[index] ?? [1, 1];
        const ratingOf = (column: ColumnId) => (column === 'O' && !mustBeEqual ? second : first);
        return [item.id, Object.fromEntries(open.map((column) => [column, ratingOf(column)]))];
      }),
    ),
  );
}

/** A complete review with at most four cells changed: where forbidden divergences and single gaps come from. */
function nearlyCompleteEntries(form: ScoreForm): fc.Arbitrary<Entries> {
  const change = fc.tuple(fc.constantFrom(...cellsOf(form)), anyEntry);
  return fc
    .tuple(completeEntries(form), fc.array(change, { maxLength: 4 }))
    .map(([complete, changes]) =>
      changes.reduce<Entries>(
        (entries, [{ item, column }, entry]) => ({ ...entries, [item]: { ...entries[item], [column]: entry } }),
        complete,
      ),
    );
}

export function anyEntries(form: ScoreForm): fc.Arbitrary<Entries> {
  return fc.oneof(chaoticEntries(form), completeEntries(form), nearlyCompleteEntries(form));
}

/** Bands as a new workbook has them, or with anything typed over the cut-offs. */
function anyBands(form: ScoreForm): fc.Arbitrary<Measurement['bands']> {
  const { A, O, ips25 } = emptyMeasurement(form).bands;
  const bandEntry: fc.Arbitrary<Entry> = fc.oneof(fc.nat({ max: 140 }), anyEntry);
  const typedOver = (standard: BandEntries) =>
    fc
      .record({ redelijk: bandEntry, goed: bandEntry, voorbeeldig: bandEntry })
      .map((cutOffs): BandEntries => ({ ...standard, ...cutOffs }));
  const either = (standard: BandEntries) =>
    fc.oneof({ weight: 4, arbitrary: fc.constant(standard) }, { weight: 1, arbitrary: typedOver(standard) });
  return fc.record({ A: either(A), O: either(O), ips25: either(ips25) } satisfies Record<BandSetId, unknown>);
}

/** Notes at some of the items. */
export function anyNotes(form: ScoreForm): fc.Arbitrary<ItemTexts> {
  return fc.dictionary(fc.constantFrom(...form.rows.map(({ item }) => item.id)), fc.string(), {
    noNullPrototype: true,
  });
}

/** A measurement with the standard bands; only the scores are random. */
export const anyScoring: fc.Arbitrary<Measurement> = anyForm.chain((form) =>
  anyEntries(form).map((entries) => ({ ...emptyMeasurement(form), entries })),
);

/** A complete review without forbidden divergence, so that every total has a verdict. */
export const completeScoring: fc.Arbitrary<Measurement> = anyForm.chain((form) =>
  completeEntries(form).map((entries) => ({ ...emptyMeasurement(form), entries })),
);

/** A measurement in which scores, notes and bands are random. */
export const anyMeasurement: fc.Arbitrary<Measurement> = anyForm.chain((form) =>
  fc
    .record({
      entries: anyEntries(form),
      notes: anyNotes(form),
      recommendations: anyNotes(form),
      bands: anyBands(form),
    })
    .map((random) => ({ ...emptyMeasurement(form), ...random })),
);
