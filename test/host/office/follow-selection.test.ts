import type { HostEvent } from '../../../src/host/measurement-host';
import { followSelection } from '../../../src/host/office/follow-selection';
import type { ScorePlaces } from '../../../src/host/office/score-places';

const places: ScorePlaces = {
  sheetId: 'scores',
  rows: new Map([
    ['bezetting-1a', 4],
    ['bezetting-2', 6],
  ]),
  columns: { A: 'F', O: 'G', note: 'K' },
  isClosed: () => false,
  ids: 'A',
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

it("is nobody's item on another sheet", () => {
  const told: HostEvent[] = [];
  followSelection(
    () => places,
    (event) => told.push(event),
  ).moved('ankers', 'F6');
  expect(told).toEqual([{ kind: 'selected', item: null, column: null }]);
});
