import type { Measurement } from '../../../src/measurement/measurement';
import type { ItemId } from '../../../src/scale/ids';
import type { ColumnId } from '../../../src/scale/types';
import { findRoad } from '../../../src/scoring/road/find-road';
import { roadObstacleSentences, type RoadObstacleSentences } from '../../../src/scoring/road/obstacle-sentences';
import type { RoadTarget } from '../../../src/scoring/road/road';
import { formOf, measurementOf, scoredMeasurement } from '../../support/measurements';

function sentences(
  measurement: Measurement,
  to: RoadTarget,
  columns: readonly ColumnId[],
  fixed: readonly ItemId[] = [],
): RoadObstacleSentences {
  const request = { to, columns, fixed: new Set(fixed), hard: new Set<ItemId>() };
  const { obstacle } = findRoad(measurement, request);
  if (obstacle === null) throw new Error('There is a road.');
  return roadObstacleSentences(measurement, request, obstacle);
}

const alone = (text: string) => ({ text, details: [] });

/** Of both columns, where A begins at other totals. */
function withBandsOfA(measurement: Measurement, changed: Partial<Measurement['bands']['A']>): Measurement {
  return { ...measurement, bands: { ...measurement.bands, A: { ...measurement.bands.A, ...changed } } };
}

/** Bands: 77 / 104 / 120 of 130 for A, and 74 / 100 / 115 of 125 for O and the 25 items (scale.md, "The verdict"). */
describe('why there is no road', () => {
  // A: 23 × 4 = 92, three to come: 12 to 104, 28 to 120 (15 at most), and 77 is passed already.
  // O is complete with 23 × 4 + 3 + 3 = 98: 2 short of 100, and past 74.
  const incomplete = scoredMeasurement('integrated', 4, {
    'begeleiding-10': { A: null },
    'begeleiding-11': { A: null },
    'begeleiding-1a': { A: 6 },
    'begeleiding-4': { O: 3 },
    'begeleiding-1b': { O: 3 },
  });
  const missingInA = {
    text: 'IPS-A: 3 items hebben nog geen geldige score.',
    details: [
      'Voor redelijke modeltrouw is elke score daar al genoeg.',
      'Voor goede modeltrouw zijn daar samen minstens 12 punten nodig, gemiddeld 4.',
      'Met de scores die er staan is voorbeeldige modeltrouw niet meer haalbaar.',
    ],
  };

  test('scores that are missing, with what they must bring, beside a column that is complete', () => {
    expect(sentences(incomplete, 'goed', ['A', 'O'])).toEqual({
      lead: 'De weg is pas te berekenen als alles is gescoord.',
      reasons: [
        missingInA,
        { text: 'IPS-O: alles is gescoord.', details: ['Voor goede modeltrouw komt het totaal 2 punten tekort.'] },
      ],
    });
  });

  test('of a column that is complete and good enough', () => {
    expect(sentences(incomplete, 'redelijk', ['A', 'O']).reasons[1]?.details).toEqual([
      'Voor redelijke modeltrouw is dat genoeg.',
    ]);
  });

  test('of one column, without the other', () => {
    expect(sentences(incomplete, 'goed', ['A'])).toEqual({
      lead: 'De weg is pas te berekenen als voor IPS-A alles is gescoord.',
      reasons: [missingInA],
    });
  });

  test('a mean that is no whole number', () => {
    // 22 × 4 = 88, three to come: 12 to 100 is 4 each; with one 3 instead of a 4 it is 87 and 13: 4.33…, so 4.34.
    const measurement = scoredMeasurement('ips25', 4, {
      'ips25-1': { score: 3 },
      'ips25-2': { score: null },
      'ips25-3': { score: null },
      'ips25-4': { score: null },
    });
    expect(sentences(measurement, 'goed', ['score']).reasons[0]?.details[1]).toBe(
      'Voor goede modeltrouw zijn daar samen minstens 13 punten nodig, gemiddeld 4,34.',
    );
  });

  test('a single score that is missing', () => {
    // 24 × 4 = 96: 4 to 100, and 19 to 115.
    const measurement = scoredMeasurement('ips25', 4, { 'ips25-9': { score: null } });
    expect(sentences(measurement, 'goed', ['score'])).toEqual({
      lead: 'De weg is pas te berekenen als alles is gescoord.',
      reasons: [
        {
          text: '1 item heeft nog geen geldige score.',
          details: [
            'Voor redelijke modeltrouw is elke score daar al genoeg.',
            'Voor goede modeltrouw is daar minstens een 4 nodig.',
            'Met de scores die er staan is voorbeeldige modeltrouw niet meer haalbaar.',
          ],
        },
      ],
    });
  });

  test('nothing scored at all, where a verdict begins above what all items can bring', () => {
    const measurement = withBandsOfA(measurementOf(formOf('work'), {}), { voorbeeldig: 131 });
    // 77 of 26 items is 2.96…, and 104 is 4 each.
    expect(sentences(measurement, 'goed', ['A']).reasons).toEqual([
      {
        text: 'IPS-A: 26 items hebben nog geen geldige score.',
        details: [
          'Voor redelijke modeltrouw zijn daar samen minstens 77 punten nodig, gemiddeld 2,97.',
          'Voor goede modeltrouw zijn daar samen minstens 104 punten nodig, gemiddeld 4.',
          'Voor voorbeeldige modeltrouw is 131 nodig, en meer dan 130 kan niet. Kijk de grenzen op het blad Overzicht na.',
        ],
      },
    ]);
  });

  test('a forbidden divergence besides what is missing', () => {
    // Item 1 of Organisatie must be equal: with enough points there is still no verdict.
    const measurement = scoredMeasurement('integrated', 4, {
      'organisatie-1': { A: 4, O: 5 },
      'begeleiding-11': { A: null },
    });
    expect(sentences(measurement, 'goed', ['A', 'O']).reasons.at(-1)).toEqual(
      alone('Bij Organisatie 1 verschillen IPS-A en IPS-O. Dat mag niet: zolang dat zo is, komt er geen oordeel.'),
    );
  });

  test('a forbidden divergence that is fixed', () => {
    const measurement = scoredMeasurement('integrated', 4, { 'organisatie-1': { A: 4, O: 5 } });
    expect(sentences(measurement, 'goed', ['A'], ['organisatie-1'])).toEqual({
      lead: 'Er is geen weg.',
      reasons: [
        alone(
          'Bij Organisatie 1 verschillen IPS-A en IPS-O. Dat mag niet, en dit item staat vast: zo komt er geen oordeel.',
        ),
      ],
    });
  });

  // A: begeleiding-10, 11 and 13 at 1 and fixed: 130 - 12 = 118 of the 120 that it takes. O has none of 10 and 11, and
  // begeleiding-13 at 5.
  const low = scoredMeasurement('integrated', 5, {
    'begeleiding-10': { A: 1 },
    'begeleiding-11': { A: 1 },
    'begeleiding-13': { A: 1 },
  });
  const fixed = ['begeleiding-10', 'begeleiding-11', 'begeleiding-13'] as const;

  test('too much that is fixed, in the column where it is', () => {
    expect(sentences(low, 'voorbeeldig', ['A', 'O'], fixed)).toEqual({
      lead: 'Er is geen weg.',
      reasons: [
        alone(
          'IPS-A: ook als alles wat niet vaststaat op 5 komt, is het totaal 118; voorbeeldige modeltrouw begint bij 120.',
        ),
      ],
    });
  });

  test.each([[[]], [fixed]])('bands above what all items can bring, also where items are fixed: %j', (items) => {
    expect(sentences(withBandsOfA(low, { voorbeeldig: 131 }), 'voorbeeldig', ['A', 'O'], items).reasons).toEqual([
      alone(
        'IPS-A: ook met alles op 5 is het totaal 130; voorbeeldige modeltrouw begint bij 131. Kijk de grenzen op het blad Overzicht na.',
      ),
    ]);
  });

  test('bands that cannot be used', () => {
    const measurement = scoredMeasurement('ips25', 4);
    const bands = { ...measurement.bands, ips25: { ...measurement.bands.ips25, goed: null } };
    expect(sentences({ ...measurement, bands }, 'redelijk', ['score'])).toEqual({
      lead: 'Er is geen weg.',
      reasons: [alone('De grenzen van IPS-25 kloppen niet. Herstel ze op het blad Overzicht.')],
    });
  });
});
