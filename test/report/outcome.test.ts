import type { Measurement } from '../../src/measurement/measurement';
import { fullMeasurement } from '../support/example-measurement';
import { columnFilled, formOf, measurementOf, scoredMeasurement, withEntries } from '../support/measurements';
import { chapter, sentences, tables } from './chapters';

const totals = (measurement: Measurement) => tables(measurement, 'Uitkomst')[0];
const headings = (measurement: Measurement) =>
  chapter(measurement, 'Uitkomst').flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

test('gives the totals and verdicts of a complete measurement, and what is indicative', () => {
  // 26 × 4 = 104 of 130 (80 %) and 25 × 4 = 100 of 125 (80 %): both the lowest total that is "goed".
  expect(totals(fullMeasurement())).toEqual([
    ['IPS-A', '104 van 130', '80,0%', '26 van 26 items', 'alles is gescoord', 'Goede modeltrouw (indicatief)'],
    ['IPS-O', '100 van 125', '80,0%', '25 van 25 items', 'alles is gescoord', 'Goede modeltrouw (indicatief)'],
    [
      'IPS-25-equivalent',
      '100 van 125',
      '80,0%',
      '25 van 25 items',
      'alles is gescoord',
      'Goede modeltrouw (gepubliceerd)',
    ],
  ]);
  expect(headings(fullMeasurement())).toEqual(['Grenzen van het oordeel']);
  expect(sentences(fullMeasurement(), 'Uitkomst').join()).toContain('Indicatief betekent');
});

test('says what a half scored measurement can still reach, and what is missing', () => {
  // The first three rows of column A with 5: 15, and 23 more of 1 … 5: 38 … 130.
  const measurement = measurementOf(formOf('work'), columnFilled(formOf('work'), 'A', [[5, 3]]));
  expect(totals(measurement)).toEqual([
    [
      ...['IPS-A', '15 van 130 | voorlopig', '11,5%', '3 van 26 items', '38 tot en met 130'],
      'Oordeel nog niet vast te stellen; haalbaar: geen IPS tot voorbeeldige modeltrouw',
    ],
  ]);
  expect(headings(measurement)).toContain('Wat voor een oordeel nog nodig is');
  const said = sentences(measurement, 'Uitkomst').join('\n');
  expect(said).toMatch(/Nog 23 scores te geven: Organisatie 1, Organisatie 2, .*Begeleiding 16\./);
  // Begeleiding 13 is not one of the 25.
  expect(said).toContain('Het volgt zodra deze 25 items zijn gescoord (nu 3)');
});

test('gives no verdict and no equivalent while a forbidden divergence stands, and names it', () => {
  const measurement = scoredMeasurement('integrated', 4, { 'bezetting-2': { A: 4, O: 3 } });
  expect(totals(measurement)?.map((cells) => [cells[0], cells.at(-1)])).toEqual([
    ['IPS-A', 'Oordeel nog niet vast te stellen: verboden verschil bij Bezetting 2'],
    ['IPS-O', 'Oordeel nog niet vast te stellen: verboden verschil bij Bezetting 2'],
  ]);
  expect(sentences(measurement, 'Uitkomst')).toContain(
    'Verboden verschil bij Bezetting 2: IPS-A en IPS-O moeten daar dezelfde score krijgen.',
  );
});

test('names what is no score, and bands that cannot be used', () => {
  const full = scoredMeasurement('ips25', 5);
  const measurement: Measurement = {
    ...full,
    entries: withEntries(full.entries, { 'ips25-7': { score: 3.5 } }),
    bands: { ...full.bands, ips25: { ...full.bands.ips25, goed: 60 } },
  };
  // 24 × 5 = 120, and one more of 1 … 5.
  expect(totals(measurement)).toEqual([
    [
      ...['IPS-25', '120 van 125 | voorlopig', '96,0%', '24 van 25 items', '121 tot en met 125'],
      'Oordeel nog niet vast te stellen: de grenzen kloppen niet',
    ],
  ]);
  expect(sentences(measurement, 'Uitkomst')).toEqual([
    expect.stringContaining('De grenzen van IPS-25 kloppen niet'),
    'Ongeldige score bij Item 7: een score is een heel getal van 1 tot en met 5.',
  ]);
});

test('shows the bands that the workbook has, also when the organisation changed them', () => {
  const full = scoredMeasurement('education', 4);
  const bands = { ...full.bands, O: { ...full.bands.O, goed: 101, status: 'eigen' } };
  // 25 × 4 = 100 is below 101.
  expect(totals({ ...full, bands })?.[0]?.at(-1)).toBe('Redelijke modeltrouw (eigen)');
  expect(tables({ ...full, bands }, 'Uitkomst')[1]).toEqual([['IPS-O', '74', '101', '115', 'eigen']]);
});
