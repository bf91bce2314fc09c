import { emptyMeasurement } from '../../src/measurement/measurement';
import type { Change } from '../../src/measurement/tables';
import { contentWords, whereWords } from '../../src/taskpane/written/cell-words';
import { formOf } from '../support/measurements';

const measurement = emptyMeasurement(formOf('integrated'));

test.each<[Change, string, string]>([
  [{ table: 'agenda', row: 2, field: 'start', value: '9:30' }, 'Bezoek, regel 3, Begin', '“9:30”'],
  [{ table: 'agenda', row: 0, field: 'done', value: 'yes' }, 'Bezoek, regel 1, Gedaan', 'ja'],
  [
    { table: 'agreements', row: 'visit', field: 'erased', value: '2026-11-02' },
    'Bezoek, Persoonsgegevens gewist op',
    '“02-11-2026”',
  ],
  [{ table: 'papers', row: 'own-2', field: 'note', value: '' }, 'Stukken, eigen stuk 2, Opmerking', 'leeg'],
  [
    { table: 'papers', row: 'files', field: 'asked', value: '2026-11-02' },
    'Stukken, Steekproef van dossiers, Gevraagd op',
    '“02-11-2026”',
  ],
])('names the cell and what stands in it: %j', (change, where, content) => {
  expect(whereWords(measurement, change)).toBe(where);
  expect(contentWords(measurement, change)).toBe(content);
});
