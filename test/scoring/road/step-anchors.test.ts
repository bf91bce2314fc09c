import { findRoad } from '../../../src/scoring/road/find-road';
import { stepAnchors } from '../../../src/scoring/road/step-anchors';
import type { RoadStep } from '../../../src/scoring/road/road';
import { itemById } from '../../support/items';
import { scoredMeasurement } from '../../support/measurements';

const STEP: RoadStep = { item: 'bezetting-2', column: 'AO', from: 2, to: 4 };

test('a step names every anchor on the way, the next one first', () => {
  const { anchors } = itemById('bezetting-2');
  expect(stepAnchors(scoredMeasurement('integrated', 2), STEP)).toEqual([
    { rating: 3, text: anchors[2] },
    { rating: 4, text: anchors[3] },
  ]);
});

test('in the official wording where the organisation has pasted it', () => {
  const measurement = {
    ...scoredMeasurement('integrated', 2),
    officialAnchors: { 'bezetting-2': ['', '', 'Zoals het er staat', '', ''] },
  };
  expect(stepAnchors(measurement, STEP)[0]).toEqual({ rating: 3, text: 'Zoals het er staat' });
});

test.each(['integrated', 'work', 'education', 'ips25'] as const)('no step of a road is without words: %s', (form) => {
  const measurement = scoredMeasurement(form, 1);
  const { columns } = measurement.form;
  const { steps } = findRoad(measurement, { to: 'voorbeeldig', columns, fixed: new Set(), hard: new Set() });
  expect(steps).not.toEqual([]);
  steps.forEach((step) => {
    const anchors = stepAnchors(measurement, step);
    expect(anchors.map(({ rating }) => rating)).toEqual(
      Array.from({ length: step.to - step.from }, (_, index) => step.from + 1 + index),
    );
    expect(anchors.every(({ text }) => text !== '')).toBe(true);
  });
});
