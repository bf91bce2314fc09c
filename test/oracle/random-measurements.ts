import fc from 'fast-check';
import { scoreForm, type ScoreForm } from '../../src/scale/score-form';
import { itemName } from '../../src/scale/item-name';
import { RATINGS } from '../../src/scale/types';
import type { Entry } from '../../src/scoring/entry';
import type { Improvement } from '../../src/scoring/improvement';
import { NO_EVIDENCE } from '../../src/scoring/recorded-evidence';
import { anyScenarios } from '../support/arbitrary-scenarios';
import { recordedEvidence } from '../support/arbitrary-evidence';
import { emptyMeasurement, EMPTY_REVIEW, type BandEntries, type Measurement } from '../../src/scoring/measurement';

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

/** Texts of every length; the last two do not fit in the report as they are. */
const text = fc.constantFrom(
  ...['', '', '', ' ', 'uitgelegd', 'een "woord" tussen aanhalingstekens', 'regel een\nregel twee'],
  ...['lang '.repeat(400).trim(), Array.from({ length: 60 }, (_, line) => `punt ${line + 1}`).join('\n')],
);

/** No random plan has more lines. */
export const MOST_RANDOM_IMPROVEMENTS = 5;

const improvement = (form: ScoreForm): fc.Arbitrary<Improvement> =>
  fc.record({
    item: fc.oneof(
      fc.constantFrom(...form.rows.map(({ item }) => item.id)),
      fc.constantFrom(...form.rows.flatMap(({ item }) => [itemName(item), itemName(item).toUpperCase()])),
      fc.constantFrom('', 'iets anders', '*', 'Begeleiding ?', 'Item ~', '1'),
    ),
    action: fc.constantFrom('', 'een actie'),
    owner: fc.constantFrom('', 'iemand'),
    date: fc.constantFrom('', '2027-03-01', 'in het voorjaar'),
    status: fc.constantFrom('', 'loopt'),
  });

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
      notes: fc.array(text, { minLength: form.rows.length, maxLength: form.rows.length }),
      recommendations: fc.array(text, { minLength: form.rows.length, maxLength: form.rows.length }),
      official: fc.array(text, { minLength: form.rows.length, maxLength: form.rows.length }),
      conduct: text,
      improvements: fc.array(improvement(form), { maxLength: MOST_RANDOM_IMPROVEMENTS }),
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
        ...draw.scenarios,
        review: { ...EMPTY_REVIEW, conduct: draw.conduct.trim(), remarks: draw.conduct.trim() },
        notes: perItem(form, draw.notes),
        recommendations: perItem(form, draw.recommendations),
        officialAnchors: Object.fromEntries(
          form.rows.map(({ item }, index) => [item.id, RATINGS.map(() => draw.official[index] ?? '')]),
        ),
        improvements: draw.improvements,
        bands: draw.ownBands ? draw.bands : standard.bands,
      };
    });
}

const perItem = ({ rows }: ScoreForm, texts: readonly string[]) =>
  Object.fromEntries(rows.map(({ item }, index) => [item.id, texts[index] ?? '']));
