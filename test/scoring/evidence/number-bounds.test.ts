import type { EvidenceEntries } from '../../../src/measurement/evidence-entries';
import type { AoItemId, ItemId } from '../../../src/scale/ids';
import { adviceOn, anchorsOn } from '../../support/evidence';

/**
 * Both sides of every bound in the table of scale.md, written down from that table: value, then the anchors. Halves
 * are rounded up, so that 59.4 is still 59 and 59.5 is 60.
 */
type Row = readonly [value: number, anchors: string];

const CASELOADS: readonly (readonly [AoItemId, readonly Row[]])[] = [
  [
    'bezetting-1a',
    [
      [0, '5'],
      [25, '5'],
      [25.4, '5'],
      [25.5, '4'],
      [26, '4'],
      [40, '4'],
      [41, '3'],
      [60, '3'],
      [61, '2'],
      [80, '2'],
      [80.4, '2'],
      [80.5, '1'],
      [81, '1'],
      [400, '1'],
    ],
  ],
  [
    'bezetting-1b',
    [
      [0, '5'],
      [20, '5'],
      [20.4, '5'],
      [20.5, '4'],
      [21, '4'],
      [25, '4'],
      [26, '3'],
      [30, '3'],
      [31, '2'],
      [40, '2'],
      [41, '1'],
      [400, '1'],
    ],
  ],
  [
    'bezetting-1c',
    [
      [0, '5'],
      [35, '5'],
      [35.4, '5'],
      [35.5, '4'],
      [36, '4'],
      [50, '4'],
      [51, '3'],
      [70, '3'],
      [71, '2'],
      [90, '2'],
      [91, '1'],
      [400, '1'],
    ],
  ],
];

/** Percentages, with the other answers such that they stand in the way of no anchor. */
const PERCENTAGES: readonly (readonly [AoItemId, EvidenceEntries, readonly Row[]])[] = [
  [
    'bezetting-2',
    {},
    [
      [0, '1'],
      [59, '1'],
      [59.4, '1'],
      [59.5, '2'],
      [60, '2'],
      [74, '2'],
      [75, '3'],
      [89, '3'],
      [90, '4'],
      [95, '4'],
      [95.4, '4'],
      [95.5, '5'],
      [96, '5'],
      [100, '5'],
    ],
  ],
  [
    'organisatie-1',
    { apart: 'no', teams: 2 },
    [
      [0, '2'],
      [49, '2'],
      [49.5, '3'],
      [50, '3'],
      [74, '3'],
      [75, '4'],
      [89, '4'],
      [89.4, '4'],
      [89.5, '5'],
      [90, '5'],
      [100, '5'],
    ],
  ],
  [
    'begeleiding-6',
    { 'to-plan': 'yes', informed: 'yes' },
    [
      [0, '1'],
      [24, '1'],
      [24.5, '2'],
      [25, '2'],
      [49, '2'],
      [50, '3'],
      [74, '3'],
      [75, '4'],
      [89, '4'],
      [89.5, '5'],
      [90, '5'],
      [100, '5'],
    ],
  ],
  [
    'begeleiding-9a',
    {},
    [
      [0, '1'],
      [49, '1'],
      [50, '2'],
      [59, '2'],
      [60, '3'],
      [69, '3'],
      [70, '4'],
      [84, '4'],
      [84.5, '5'],
      [85, '5'],
      [100, '5'],
    ],
  ],
  [
    'begeleiding-10',
    {},
    [
      [0, '1'],
      [49, '1'],
      [50, '2'],
      [59, '2'],
      [60, '3'],
      [69, '3'],
      [70, '4'],
      [84, '4'],
      [84.5, '5'],
      [85, '5'],
      [100, '5'],
    ],
  ],
  // "Less than 64" is 1 and "65-74" is 2: 64 itself is left open.
  [
    'begeleiding-11',
    { jobs: 10 },
    [
      [0, '1'],
      [63, '1'],
      [63.4, '1'],
      [63.5, '1 2'],
      [64, '1 2'],
      [64.4, '1 2'],
      [64.5, '2'],
      [65, '2'],
      [74, '2'],
      [75, '3'],
      [84, '3'],
      [85, '4'],
      [94, '4'],
      [94.5, '5'],
      [95, '5'],
      [100, '5'],
    ],
  ],
  [
    'begeleiding-15',
    {},
    [
      [0, '1'],
      [29, '1'],
      [29.4, '1'],
      [29.5, '2'],
      [30, '2'],
      [39, '2'],
      [40, '3'],
      [49, '3'],
      [50, '4'],
      [64, '4'],
      [64.5, '5'],
      [65, '5'],
      [100, '5'],
    ],
  ],
];

const DAYS: readonly (readonly [AoItemId, readonly Row[]])[] = [
  [
    'begeleiding-5a',
    [
      [0, '5'],
      [30, '5'],
      [30.4, '5'],
      [30.5, '4'],
      [31, '4'],
      [60, '4'],
      [61, '3'],
      [150, '3'],
      [151, '2'],
      [270, '2'],
      [270.4, '2'],
      [270.5, '1'],
      [271, '1'],
      [900, '1'],
    ],
  ],
  [
    'begeleiding-5b',
    [
      [0, '5'],
      [14, '5'],
      [14.4, '5'],
      [14.5, '4'],
      [15, '4'],
      [30, '4'],
      [31, '3'],
      [60, '3'],
      [61, '2'],
      [90, '2'],
      [90.4, '2'],
      [90.5, '1'],
      [91, '1'],
      [900, '1'],
    ],
  ],
];

/** The items of the 2024 scale with the same anchors. */
const LINKED: Partial<Record<AoItemId, ItemId>> = {
  'bezetting-1a': 'ips25-1',
  'bezetting-2': 'ips25-2',
  'organisatie-1': 'ips25-4',
  'begeleiding-5a': 'ips25-15',
  'begeleiding-6': 'ips25-16',
  'begeleiding-9a': 'ips25-19',
  'begeleiding-10': 'ips25-20',
  'begeleiding-11': 'ips25-21',
  'begeleiding-15': 'ips25-24',
};

type Case = readonly [id: ItemId, entries: EvidenceEntries, anchors: string];

const cases = (id: AoItemId, rows: readonly Row[], entriesOf: (value: number) => EvidenceEntries): Case[] => {
  const ids: ItemId[] = [id, ...(LINKED[id] === undefined ? [] : [LINKED[id]])];
  return ids.flatMap((each) => rows.map(([value, anchors]): Case => [each, entriesOf(value), anchors]));
};

test.each([
  ...CASELOADS.flatMap(([id, rows]) => cases(id, rows, (value) => ({ clients: value * 2, fte: 2 }))),
  ...PERCENTAGES.flatMap(([id, others, rows]) => cases(id, rows, (percent) => ({ ...others, percent }))),
  ...DAYS.flatMap(([id, rows]) => cases(id, rows, (days) => ({ days, tracked: 'yes' }))),
])('%s with %j: anchor %s', (id, entries, anchors) => {
  expect(anchorsOn(id, entries)).toBe(anchors);
});

describe('the measured value', () => {
  test.each([
    ['bezetting-1a', { clients: 51, fte: 2 }, 25.5, 26],
    ['bezetting-1a', { clients: 20, fte: 0.8 }, 25, 25],
    ['bezetting-2', { percent: 59.5 }, 59.5, 60],
    ['begeleiding-5a', { days: 90.4, tracked: 'no' }, 90.4, 90],
    // (40 + 62 + 55) / 3 = 157 / 3
    ['begeleiding-15', { percents: [40, 62, 55] }, 52.333333333, 52],
    ['begeleiding-7', { contacts: 4.4, checklist: 'yes', review: 'weekly' }, 4.4, 4.4],
    ['begeleiding-16', { present: 4 }, 4, 4],
  ] as const)('of %s with %j is %d, looked up as %d', (id, entries, value, rounded) => {
    expect(adviceOn(id, entries)).toMatchObject({ value, rounded });
  });

  it('is not known where the advice does not need it', () => {
    expect(adviceOn('begeleiding-11', { jobs: 9 })).toMatchObject({ anchors: [1], value: null, rounded: null });
    expect(adviceOn('organisatie-3', { contact: 'weekly', meeting: 'none' })).toMatchObject({ value: null });
  });

  it('is rid of the noise of arithmetic before it is rounded', () => {
    // In binary, 2.55 / 0.1 is a little less than 25.5.
    expect(adviceOn('bezetting-2', { percent: 59.5 - 1e-12 })).toMatchObject({ value: 59.5, rounded: 60 });
    expect(adviceOn('begeleiding-15', { percents: [29.6, 29.5, 29.4] })).toMatchObject({ value: 29.5, rounded: 30 });
    expect(adviceOn('bezetting-1a', { clients: 2.55, fte: 0.1 })).toMatchObject({ value: 25.5, anchors: [4] });
  });
});
