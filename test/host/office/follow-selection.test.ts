import type { HostEvent } from '../../../src/host/measurement-host';
import { followSelection } from '../../../src/host/office/follow-selection';
import type { TablePlaces } from '../../../src/host/office/table-places';
import { standingTables } from '../../../src/workbook/tables/tables';
import { formOf } from '../../support/measurements';

const sheet = (name: string, rows: readonly (readonly [row: number, cells: Readonly<Record<number, string>>])[]) => ({
  name,
  rows: new Map(
    rows.map(([row, cells]) => [
      row,
      new Map(Object.entries(cells).map(([column, value]) => [Number(column), { value, isFormula: false }])),
    ]),
  ),
});

const scores = sheet('Scores', [
  [3, { 1: 'id', 6: 'IPS-A', 7: 'IPS-O', 11: 'Toelichting' }],
  [4, { 1: 'bezetting-1a' }],
  [6, { 1: 'bezetting-2' }],
]);
const evidence = sheet('Bewijs', [
  [8, { 1: 'sleutel', 2: 'Vraag', 3: 'IPS-A', 4: 'IPS-O' }],
  [9, { 1: 'bezetting-2' }],
  [10, { 1: 'bezetting-2 percent' }],
]);

const places: TablePlaces = {
  tables: standingTables({ sheets: [scores, evidence], names: new Map() }, formOf('integrated')),
  sheetIds: new Map([
    [scores, 'scores'],
    [evidence, 'bewijs'],
  ]),
  written: new Set(),
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
