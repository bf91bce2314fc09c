import type { HostEvent } from '../../../src/host/measurement-host';
import { followSelection } from '../../../src/host/office/follow-selection';
import type { TablePlaces } from '../../../src/host/office/table-places';
import { formOf } from '../../support/measurements';

const places: TablePlaces = {
  form: formOf('integrated'),
  scores: {
    sheetId: 'scores',
    rows: new Map([
      ['bezetting-1a', 4],
      ['bezetting-2', 6],
    ]),
    columns: { A: 'F', O: 'G', note: 'K' },
    keys: 'A',
  },
  evidence: {
    sheetId: 'bewijs',
    rows: new Map([
      ['bezetting-2', 9],
      ['bezetting-2 percent', 10],
    ]),
    columns: { A: 'C', O: 'D' },
    keys: 'A',
  },
  workers: null,
  whatIf: null,
  improvements: null,
};

it.each([
  ['F6', 'bezetting-2', 'A'],
  ['$G$6', 'bezetting-2', 'O'],
  ['Scores!G6', 'bezetting-2', 'O'],
  ["'Scores, 2026'!G6", 'bezetting-2', 'O'],
  ["'Jan''s scores!'!F4", 'bezetting-1a', 'A'],
  ['F6:G9', 'bezetting-2', 'A'],
  ['F4,G6', 'bezetting-1a', 'A'],
  ['K6', 'bezetting-2', null],
  ['6:6', 'bezetting-2', null],
  ['4:6,9:9', 'bezetting-1a', null],
  ['F5', null, null],
  ['F:F', null, null],
])('takes %s for the item %s and the column %s', (address, item, column) => {
  const told: HostEvent[] = [];
  followSelection(
    () => places,
    (event) => told.push(event),
  ).moved('scores', address);
  expect(told).toEqual([{ kind: 'selected', item, column }]);
});

it.each([
  ['B9', null],
  ['D10', 'O'],
] as const)('takes %s on the sheet Bewijs for the item of its line', (address, column) => {
  const told: HostEvent[] = [];
  followSelection(
    () => places,
    (event) => told.push(event),
  ).moved('bewijs', address);
  expect(told).toEqual([{ kind: 'selected', item: 'bezetting-2', column }]);
});

it("is nobody's item on another sheet", () => {
  const told: HostEvent[] = [];
  followSelection(
    () => places,
    (event) => told.push(event),
  ).moved('ankers', 'F6');
  expect(told).toEqual([{ kind: 'selected', item: null, column: null }]);
});
