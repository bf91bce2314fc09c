import type { AoItemId } from '../../../src/scale/ids';
import { anchorsOn } from '../../support/evidence';

/** The anchor for 0, 1, 2 … components, from the table of scale.md. */
const COUNTS: readonly (readonly [AoItemId, string])[] = [
  ['organisatie-2', '1 1 2 3 4 5'],
  ['organisatie-5', '1 1 2 3 4 5'],
  ['organisatie-7', '1 1 2 3 4 5'],
  ['organisatie-8', '1 1 2 3 4 5'],
  ['begeleiding-1b', '1 1 2 3 4 5'],
  ['begeleiding-2', '1 2 3 4 5'],
  ['begeleiding-3b', '1 1 1 1 2 3 4 5'],
  ['begeleiding-4', '1 1 2 3 4 5'],
  ['begeleiding-16', '1 1 1 2 3 4 5'],
];

const ROWS = COUNTS.flatMap(([id, anchors]) =>
  anchors.split(' ').map((anchor, present) => [id, present, anchors.split(' ').length - 1, anchor] as const),
);

test.each(ROWS)('%s with %i of %i: anchor %s', (id, present, all, anchor) => {
  expect(anchorsOn(id, { present })).toBe(anchor);
  // The same as a list, of which the last ones are there.
  const list = Array.from({ length: all }, (_, index) => (index >= all - present ? 'yes' : 'no'));
  expect(anchorsOn(id, { present: list })).toBe(anchor);
});

test.each(COUNTS)('%s has no more components than that', (id, anchors) => {
  expect(anchorsOn(id, { present: anchors.split(' ').length })).toBe('');
});

describe('bezetting-3', () => {
  test.each([
    [0, 'only', '1'],
    [0, 'keeps', '2'],
    // The scale does not describe a team that does no phase and does not refer either.
    [0, 'no', '1 2'],
    [0, null, ''],
    // With one phase or more the phases decide, whatever is said about referral.
    [1, null, '3'],
    [1, 'only', '3'],
    [4, 'keeps', '3'],
    [5, 'only', '4'],
    [5, null, '4'],
    [6, 'no', '5'],
    [7, 'no', ''],
  ] as const)('%s phases, referral %s: anchor %s', (phases, referral, anchors) => {
    expect(anchorsOn('bezetting-3', { phases, referral })).toBe(anchors);
    expect(anchorsOn('ips25-3', { phases, referral })).toBe(anchors);
  });
});

describe('begeleiding-8a and 8b', () => {
  test.each([
    [[1], '1'],
    [[1, 2], '1 2'],
    // 4 / 3 = 1.33 and 5 / 3 = 1.67
    [[1, 1, 2], '1'],
    [[1, 2, 2], '2'],
    [[2, 3], '2 3'],
    [[3, 4], '3 4'],
    [[4, 5], '4 5'],
    // 13 / 3 = 4.33 and 14 / 3 = 4.67
    [[4, 5, 4], '4'],
    [[5, 5, 4], '5'],
    [[5, 5], '5'],
    [[1, 5], '3'],
    [[], ''],
  ] as const)('one anchor per worker, %j: %s', (anchors, advised) => {
    expect(anchorsOn('begeleiding-8a', { anchors })).toBe(advised);
    expect(anchorsOn('begeleiding-8b', { anchors })).toBe(advised);
    expect(anchorsOn('ips25-18', { anchors })).toBe(advised);
  });
});
