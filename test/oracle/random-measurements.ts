import fc from 'fast-check';
import { scoreForm, type ScoreForm } from '../../src/scale/score-form';
import type { Entry } from '../../src/scoring/entry';
import { NO_EVIDENCE } from '../../src/scoring/recorded-evidence';
import { anyScenarios } from '../support/arbitrary-scenarios';
import { recordedEvidence } from '../support/arbitrary-evidence';
import { emptyMeasurement, type BandEntries, type Measurement } from '../../src/scoring/measurement';

/** The four forms that exist. */
export const FORMS: readonly (readonly [name: string, form: ScoreForm])[] = [
  ['integrated', scoreForm('ips-ao-2015', 'integrated')],
  ['work', scoreForm('ips-ao-2015', 'work')],
  ['education', scoreForm('ips-ao-2015', 'education')],
  ['25 items', scoreForm('ips-25-2024', null)],
];

const rating: fc.Arbitrary<Entry> = fc.integer({ min: 1, max: 5 });

/** What people put into a cell that is no score; the error is what the judge types as =NA(). */
const junk: fc.Arbitrary<Entry> = fc.oneof(
  fc.constantFrom<Entry>(0, 6, -1, 3.5, 0.5, 4.999, 1e9, '3', '3 ', ' ', 'x', 'n.v.t.', true, false),
  fc.constant<Entry>({ error: '#N/A' }),
);

const bands: fc.Arbitrary<BandEntries> = fc
  .oneof(
    fc.tuple(fc.integer({ min: 20, max: 60 }), fc.integer({ min: 61, max: 90 }), fc.integer({ min: 91, max: 130 })),
    fc.constantFrom<[Entry, Entry, Entry]>(
      [74, 100, null],
      [74, 'honderd', 115],
      [74.5, 100, 115],
      [100, 100, 115],
      [115, 100, 74],
      [0, 1, 2],
      [true, 100, 115],
    ),
  )
  .chain(([redelijk, goed, voorbeeldig]) =>
    fc.constantFrom('', 'indicatief', 'eigen grenzen').map((status) => ({
      redelijk,
      goed,
      voorbeeldig,
      status,
      provenance: 'test',
    })),
  );

/**
 * A measurement as reviewers leave them. `fullness` says how much is filled in: complete ones are needed to see verdicts,
 * and equal ones (both columns alike) to see them in the integrated model.
 */
export function randomMeasurement(form: ScoreForm): fc.Arbitrary<Measurement> {
  const standard = emptyMeasurement(form);
  return fc
    .record({
      fullness: fc.constantFrom('complete', 'equal', 'equal', 'partial', 'dirty'),
      ownBands: fc.boolean(),
      evidence: fc.oneof(
        { weight: 1, arbitrary: fc.constant(NO_EVIDENCE) },
        { weight: 3, arbitrary: recordedEvidence(form) },
      ),
      notes: fc.array(fc.constantFrom('', '', ' ', 'uitgelegd'), {
        minLength: form.rows.length,
        maxLength: form.rows.length,
      }),
      bands: fc.record({ A: bands, O: bands, ips25: bands }),
      scenarios: anyScenarios(form, junk),
      cells: fc.array(fc.record({ rating, junk, dice: fc.integer({ min: 0, max: 99 }) }), {
        minLength: form.rows.length * form.scale.columns.length,
        maxLength: form.rows.length * form.scale.columns.length,
      }),
    })
    .map((draw): Measurement => {
      const cells = draw.cells.values();
      const next = () => cells.next().value ?? { rating: 1, junk: 0, dice: 0 };
      const entries = form.rows.map(({ item, open }) => {
        const drawn = form.scale.columns.map(({ id }) => ({ id, ...next() }));
        const [first] = drawn;
        const scored = drawn.map(({ id, rating: own, junk: rubbish, dice }): [string, Entry] => {
          const score = draw.fullness === 'equal' ? (first?.rating ?? own) : own;
          if (!open.includes(id)) return [id, draw.fullness === 'dirty' && dice < 10 ? rubbish : null];
          if (draw.fullness === 'partial') return [id, dice < 40 ? null : score];
          if (draw.fullness === 'dirty') return [id, dice < 15 ? rubbish : dice < 30 ? null : score];
          return [id, score];
        });
        return [item.id, Object.fromEntries(scored)] as const;
      });
      return {
        ...standard,
        entries: Object.fromEntries(entries),
        evidence: draw.evidence,
        notes: Object.fromEntries(form.rows.map(({ item }, index) => [item.id, draw.notes[index] ?? ''])),
        ...draw.scenarios,
        bands: draw.ownBands ? draw.bands : standard.bands,
      };
    });
}
