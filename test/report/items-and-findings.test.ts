import type { Measurement } from '../../src/measurement/measurement';
import { emptyAo, fullMeasurement } from '../support/example-measurement';
import { itemById } from '../support/items';
import { scoredMeasurement } from '../support/measurements';
import { chapter, sentences, tables } from './chapters';

test('lists every item of the measurement with its scores, notes and what is wrong with it', () => {
  const measurement: Measurement = {
    ...scoredMeasurement('integrated', 4, {
      'bezetting-2': { A: 4, O: 3 },
      'bezetting-3': { A: null, O: 'veel' },
    }),
    notes: { 'bezetting-1a': ' uit de registratie ' },
    recommendations: { 'bezetting-1a': 'zo houden' },
  };
  const [staffing = [], organisation = [], services = []] = tables(measurement, 'Alle items');
  // 1b and 1c are closed in the integrated model.
  expect(staffing).toEqual([
    [`Bezetting 1a | ${itemById('bezetting-1a').title}`, '4', '4', 'uit de registratie | Aanbeveling: zo houden'],
    ['Bezetting 2 | Begeleiding door IPS-werkers | Verschil niet toegestaan', '4', '3', ''],
    ['Bezetting 3 | Algemene deskundigheid | Ongeldige score', 'nog open', 'veel (ongeldig)', ''],
  ]);
  expect(organisation).toHaveLength(8);
  // 21 rows, each in at least one column.
  expect(services).toHaveLength(21);
  expect(services[0]).toEqual(['Begeleiding 1a | Steun bij inkomsten bij IPS-A', '4', 'n.v.t.', '']);
});

test('leaves out the column and the items of what is not measured', () => {
  const [staffing = [], , services = []] = tables(scoredMeasurement('education', 3), 'Alle items');
  expect(staffing.map(([name, score]) => [name?.split(' |')[0], score])).toEqual([
    ['Bezetting 1c', '3'],
    ['Bezetting 2', '3'],
    ['Bezetting 3', '3'],
  ]);
  // 25 rows in O: 3 + 8 + 14.
  expect(services).toHaveLength(14);
});

test('lists what stands, and all that is missing on one line', () => {
  const measurement = scoredMeasurement('integrated', 4, {
    'bezetting-2': { A: 4, O: 3 },
    'organisatie-1': { A: null, O: null },
    'begeleiding-4': { O: null },
  });
  expect(tables(measurement, 'Bevindingen die nog openstaan')).toEqual([
    [
      ['Fout', expect.stringMatching(/^Bezetting 2: IPS-A is 4 en IPS-O is 3/), ''],
      ['Nog doen', 'Nog geen score: Organisatie 1, Begeleiding 4.', ''],
    ],
  ]);
  expect(sentences(fullMeasurement(), 'Bevindingen die nog openstaan')).toEqual([
    'Geen: alles is gescoord en er staat niets meer open.',
  ]);
});

test('copies the improvement plan as people filled it in, whatever stands in the place of an item', () => {
  const improvements = [
    { item: 'organisatie-3', action: 'Overleg plannen', owner: 'RK', date: '2027-01-05', status: 'loopt' },
    { item: '', action: '', owner: '', date: '', status: '' },
    { item: 'Begeleiding 2', action: '', owner: '', date: '', status: 'klaar' },
    { item: 'iets anders', action: 'Werven', owner: '', date: 'voorjaar', status: '' },
  ];
  expect(tables({ ...emptyAo(), improvements }, 'Verbeterplan')).toEqual([
    [
      [`Organisatie 3 | ${itemById('organisatie-3').title}`, ...['Overleg plannen', 'RK', '5 januari 2027', 'loopt']],
      ['Begeleiding 2 | Openheid', '', '', '', 'klaar'],
      ['iets anders', 'Werven', '', 'voorjaar', ''],
    ],
  ]);
  // The words at the top of the columns are those of the sheet.
  const [plan] = chapter({ ...emptyAo(), improvements }, 'Verbeterplan').filter(({ kind }) => kind === 'table');
  expect(plan).toMatchObject({
    columns: ['Item', 'Actie', 'Wie', 'Wanneer', 'Status'].map((header) => ({ header })),
  });
  expect(sentences(emptyAo(), 'Verbeterplan')).toEqual(['Er is nog geen verbeterplan.']);
});
