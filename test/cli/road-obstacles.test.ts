import type { ItemId } from '../../src/scale/ids';
import type { ColumnId } from '../../src/scale/types';
import type { Measurement } from '../../src/scoring/measurement';
import { findRoad } from '../../src/scoring/road/find-road';
import { roadObstacleSentences } from '../../src/cli/road-obstacles';
import type { RoadTarget } from '../../src/scoring/road/road';
import { scoredMeasurement } from '../support/measurements';

function sentences(
  measurement: Measurement,
  to: RoadTarget,
  columns: readonly ColumnId[],
  fixed: readonly ItemId[] = [],
): readonly string[] {
  const request = { to, columns, fixed: new Set(fixed), hard: new Set<ItemId>() };
  const { obstacle } = findRoad(measurement, request);
  return obstacle === null ? [] : roadObstacleSentences(measurement, request, obstacle);
}

/** Bands: 77 / 104 / 120 of 130 for A, and 74 / 100 / 115 of 125 for O and the 25 items (scale.md, "The verdict"). */
describe('why there is no road', () => {
  test('scores that are missing, with what they must bring', () => {
    // A: 23 × 4 = 92, three to come: 12 to 104, 28 to 120. O is complete with 23 × 4 + 3 + 3 = 98: 2 short of 100.
    const measurement = scoredMeasurement('integrated', 4, {
      'begeleiding-10': { A: null },
      'begeleiding-11': { A: null },
      'begeleiding-1a': { A: 6 },
      'begeleiding-4': { O: 3 },
      'begeleiding-1b': { O: 3 },
    });
    expect(sentences(measurement, 'goed', ['A', 'O'])).toEqual([
      'Een weg is pas te zoeken als alles is gescoord.',
      'IPS-A: 3 items hebben nog geen geldige score. Voor goede modeltrouw zijn daar samen minstens 12 punten nodig, gemiddeld 4.',
      'IPS-O: komt voor goede modeltrouw 2 punten tekort.',
    ]);
    expect(sentences(measurement, 'voorbeeldig', ['A'])[1]).toBe(
      'IPS-A: 3 items hebben nog geen geldige score. Met de scores die er staan is voorbeeldige modeltrouw niet meer haalbaar.',
    );
  });

  test('a single score that is missing', () => {
    // 24 × 4 = 96.
    const measurement = scoredMeasurement('ips25', 4, { 'ips25-9': { score: null } });
    expect(sentences(measurement, 'goed', ['score'])[1]).toBe(
      '1 item heeft nog geen geldige score. Voor goede modeltrouw is daar minstens een 4 nodig.',
    );
  });

  test('a forbidden divergence that is fixed', () => {
    const measurement = scoredMeasurement('integrated', 4, { 'organisatie-1': { A: 4, O: 5 } });
    expect(sentences(measurement, 'goed', ['A'], ['organisatie-1'])).toEqual([
      'Er is geen weg.',
      'Bij Organisatie 1 verschillen IPS-A en IPS-O. Dat mag niet, en dit item ligt vast: zo komt er geen oordeel.',
    ]);
  });

  test('too much that is fixed', () => {
    // A: begeleiding-10, 11 and 13 at 1 and fixed: 130 - 12 = 118 of the 120 that it takes. O has none of 10 and 11, and
    // begeleiding-13 at 5.
    const measurement = scoredMeasurement('integrated', 5, {
      'begeleiding-10': { A: 1 },
      'begeleiding-11': { A: 1 },
      'begeleiding-13': { A: 1 },
    });
    const fixed = ['begeleiding-10', 'begeleiding-11', 'begeleiding-13'] as const;
    expect(sentences(measurement, 'voorbeeldig', ['A', 'O'], fixed)).toEqual([
      'Er is geen weg.',
      'IPS-A: ook als alles wat mag stijgen op 5 komt, is het totaal 118; voorbeeldige modeltrouw begint bij 120.',
    ]);
  });

  test('bands that cannot be used', () => {
    const measurement = scoredMeasurement('ips25', 4);
    const bands = { ...measurement.bands, ips25: { ...measurement.bands.ips25, goed: null } };
    expect(sentences({ ...measurement, bands }, 'redelijk', ['score'])).toEqual([
      'Er is geen weg.',
      'De grenzen van IPS-25 kloppen niet. Herstel ze op het blad Overzicht.',
    ]);
  });
});
