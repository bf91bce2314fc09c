import { climbingItems } from '../../../src/scoring/road/climbing-items';
import { findRoad } from '../../../src/scoring/road/find-road';
import type { RoadStep } from '../../../src/scoring/road/road';
import { itemById } from '../../support/items';
import { scoredMeasurement } from '../../support/measurements';

const STEP: RoadStep = { item: 'bezetting-2', column: 'AO', from: 2, to: 4 };

test('an item on a road names every anchor on the way, the next one first', () => {
  const { anchors } = itemById('bezetting-2');
  const [climbing, ...others] = climbingItems(scoredMeasurement('integrated', 2), [STEP]);
  expect(others).toEqual([]);
  expect(climbing?.row.item.id).toBe('bezetting-2');
  expect(climbing?.steps).toEqual([STEP]);
  expect(climbing?.anchors).toEqual([
    { rating: 3, text: anchors[2] },
    { rating: 4, text: anchors[3] },
  ]);
});

test('an anchor that both columns pass is there once', () => {
  // A passes 3 and 4, O passes 4 and 5.
  const steps: readonly RoadStep[] = [
    { item: 'begeleiding-13', column: 'A', from: 2, to: 4 },
    { item: 'begeleiding-13', column: 'O', from: 3, to: 5 },
  ];
  const [climbing] = climbingItems(scoredMeasurement('integrated', 2), steps);
  expect(climbing?.steps).toEqual(steps);
  expect(climbing?.anchors.map(({ rating }) => rating)).toEqual([3, 4, 5]);
});

test('an anchor between two climbs that nothing passes is not there', () => {
  const steps: readonly RoadStep[] = [
    { item: 'begeleiding-13', column: 'A', from: 1, to: 2 },
    { item: 'begeleiding-13', column: 'O', from: 4, to: 5 },
  ];
  const [climbing] = climbingItems(scoredMeasurement('integrated', 2), steps);
  expect(climbing?.anchors.map(({ rating }) => rating)).toEqual([2, 5]);
});

test('in the official wording where the organisation has pasted it', () => {
  const measurement = {
    ...scoredMeasurement('integrated', 2),
    officialAnchors: { 'bezetting-2': ['', '', 'Zoals het er staat', '', ''] },
  };
  expect(climbingItems(measurement, [STEP])[0]?.anchors[0]).toEqual({ rating: 3, text: 'Zoals het er staat' });
});

test.each(['integrated', 'work', 'education', 'ips25'] as const)('no step of a road is without words: %s', (form) => {
  const measurement = scoredMeasurement(form, 1);
  const { columns } = measurement.form;
  const { steps, items } = findRoad(measurement, { to: 'voorbeeldig', columns, fixed: new Set(), hard: new Set() });
  expect(steps).not.toEqual([]);
  const climbing = climbingItems(measurement, steps);
  expect(climbing.length).toBe(items);
  expect(climbing.flatMap((each) => each.steps)).toEqual(steps);
  climbing.forEach(({ steps: own, anchors }) => {
    // All begin at 1, so that the highest end tells which anchors are passed.
    const highest = Math.max(...own.map(({ to }) => to));
    expect(anchors.map(({ rating }) => rating)).toEqual(Array.from({ length: highest - 1 }, (_, index) => index + 2));
    expect(anchors.every(({ text }) => text !== '')).toBe(true);
  });
});
