import type { Measurement } from '../../src/measurement/measurement';
import { filteredRows, filterIn, filtersFor, rowsInOrder } from '../../src/taskpane/state/item-list';
import { checkedOf } from '../support/checked';
import { fullMeasurement } from '../support/example-measurement';
import { consensusOfTwo } from '../support/reviewers';

const ids = (measurement: Measurement) =>
  filteredRows(checkedOf(measurement), 'differences').map(({ item }) => item.id);

test('differences are there to choose where reviewers agree, and nowhere else', () => {
  const full = fullMeasurement();
  expect(filtersFor(checkedOf(full))).toEqual(['all', 'open', 'findings']);
  expect(filterIn(checkedOf(full), 'differences')).toBe('all');
  expect(filterIn(checkedOf(consensusOfTwo()), 'differences')).toBe('differences');
  // Without their scores too: then it says that there are none.
  const without = { ...full, review: { ...full.review, role: 'consensus' } };
  expect(filterIn(checkedOf(without), 'differences')).toBe('differences');
  expect(ids(without)).toEqual([]);
});

test('an item is among the differences until it is decided, and why is written where that is asked', () => {
  const begun = consensusOfTwo();
  expect(ids(begun)).toEqual(['bezetting-2', 'begeleiding-1b', 'bezetting-3']);
  const scored = { ...begun, entries: { ...begun.entries, 'bezetting-2': { A: 3, O: 3 } } };
  expect(ids(scored)).toEqual(['bezetting-2', 'begeleiding-1b', 'bezetting-3']);
  const explained: Measurement = {
    ...scored,
    consensus: { ...begun.consensus, reasons: { 'bezetting-2': { AO: 'Rooster gezien' } } },
  };
  expect(ids(explained)).toEqual(['begeleiding-1b', 'bezetting-3']);
  // It keeps its place among all rows, so that one can go on from it.
  const order = rowsInOrder(checkedOf(explained), 'differences').map(({ item }) => item.id);
  expect(order.slice(0, 3)).toEqual(['bezetting-2', 'begeleiding-1b', 'bezetting-3']);
  expect(order).toHaveLength(34);
});

test('a score that all gave and that was wiped is to be discussed again, after what they differ on', () => {
  const begun = consensusOfTwo();
  const wiped = { ...begun, entries: { ...begun.entries, 'bezetting-1a': {} } };
  expect(ids(wiped)).toEqual(['bezetting-2', 'begeleiding-1b', 'bezetting-3', 'bezetting-1a']);
});
