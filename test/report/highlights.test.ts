import type { Measurement } from '../../src/measurement/measurement';
import { itemById } from '../support/items';
import { emptyAo } from '../support/example-measurement';
import { scoredMeasurement } from '../support/measurements';
import { sentences, tables } from './chapters';

test('names the items with a 5, and in which column', () => {
  const measurement = scoredMeasurement('integrated', 4, {
    'bezetting-1a': { A: 5, O: 5 },
    'organisatie-3': { A: 4, O: 5 },
  });
  expect(sentences(measurement, 'Sterke punten')).toEqual([
    'Op deze items is de score een 5.',
    'Bezetting 1a: Aantal cliënten bij geïntegreerde aanpak IPS-A en IPS-O (IPS-A en IPS-O)',
    `Organisatie 3: ${itemById('organisatie-3').title} (IPS-O)`,
  ]);
});

test('puts the lowest items first, with the anchor that comes next and what it asks', () => {
  const measurement: Measurement = {
    ...scoredMeasurement('work', 5, { 'organisatie-4': { A: 3 }, 'begeleiding-2': { A: 1 } }),
    officialAnchors: { 'organisatie-4': ['', '', '', ' Zoals het er staat. ', ''] },
  };
  expect(tables(measurement, 'Prioriteiten')).toEqual([
    [
      ['Begeleiding 2 | Openheid', '1', '2', itemById('begeleiding-2').anchors[1]],
      [
        'Organisatie 4 | Een op arbeid en opleiding gerichte eenheid',
        ...['3', '4', 'Zoals het er staat. | officiële tekst'],
      ],
    ],
  ]);
});

test('puts items with a recommendation first, and says it before what the anchor asks', () => {
  const measurement: Measurement = {
    ...scoredMeasurement('integrated', 5, { 'organisatie-4': { A: 3, O: 3 }, 'begeleiding-4': { O: null } }),
    recommendations: { 'begeleiding-2': 'Bespreek openheid.', 'begeleiding-4': 'Zoek uit.' },
  };
  const title = (id: Parameters<typeof itemById>[0]) => itemById(id).title;
  expect(tables(measurement, 'Prioriteiten')).toEqual([
    [
      ['Begeleiding 2 | Openheid', '5 | IPS-A en IPS-O', '', 'Bespreek openheid.'],
      [`Begeleiding 4 | ${title('begeleiding-4')}`, 'nog open', '', 'Zoek uit.'],
      [`Organisatie 4 | ${title('organisatie-4')}`, '3 | IPS-A en IPS-O', '4', itemById('organisatie-4').anchors[3]],
    ],
  ]);
});

test('says so where nothing is scored, and where everything has a 5', () => {
  expect(sentences(emptyAo(), 'Prioriteiten')).toEqual(['Er is nog niets gescoord.']);
  expect(sentences(emptyAo(), 'Sterke punten')).toEqual(['Nog geen item heeft een 5.']);
  const best = scoredMeasurement('ips25', 5);
  expect(sentences(best, 'Prioriteiten')).toEqual(['Alles wat is gescoord, heeft een 5: er is geen hoger anker.']);
  // The 25-item scale has one column: there is nothing to say of where.
  expect(sentences(best, 'Sterke punten')[1]).toBe('Item 1: Aantal cliënten');
  expect(sentences(best, 'Sterke punten')).toHaveLength(1 + 25);
});
