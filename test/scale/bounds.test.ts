import type { Range } from '../../src/scale/evidence';
import type { AoItemId } from '../../src/scale/ids';
import { ipsAo2015 } from '../../src/scale/ips-ao-2015';

/**
 * The bounds of anchor 1 to 5 as in the source, in whole units, because measured values are rounded to whole units
 * first: "less than 60 %" is 0-59 here. A bound without an end is open.
 */
const BOUNDS: readonly (readonly [id: AoItemId, kind: string, bounds: string])[] = [
  // Clients per full-time worker.
  ['bezetting-1a', 'caseload', '81- | 61-80 | 41-60 | 26-40 | 0-25'],
  ['bezetting-1b', 'caseload', '41- | 31-40 | 26-30 | 21-25 | 0-20'],
  ['bezetting-1c', 'caseload', '91- | 71-90 | 51-70 | 36-50 | 0-35'],
  // Percentages. In organisatie-1 a programme apart from care is anchor 1 whatever the percentage.
  ['bezetting-2', 'percentage', '0-59 | 60-74 | 75-89 | 90-95 | 96-100'],
  ['organisatie-1', 'teams', 'none | 0-49 | 50-74 | 75-89 | 90-100'],
  ['begeleiding-6', 'percentage', '0-24 | 25-49 | 50-74 | 75-89 | 90-100'],
  ['begeleiding-9a', 'percentage', '0-49 | 50-59 | 60-69 | 70-84 | 85-100'],
  ['begeleiding-10', 'percentage', '0-49 | 50-59 | 60-69 | 70-84 | 85-100'],
  // The source says "less than 64" and then "65-74": 64 belongs to no anchor.
  ['begeleiding-11', 'percentage', '0-63 | 65-74 | 75-84 | 85-94 | 95-100'],
  // The source has 30 in anchor 1 and in 2: it is 2.
  ['begeleiding-15', 'percentage', '0-29 | 30-39 | 40-49 | 50-64 | 65-100'],
  // Mean days until a first contact. The source prints "271": read as 271 or more.
  ['begeleiding-5a', 'days', '271- | 151-270 | 61-150 | 31-60 | 0-30'],
  // "After 90 days" is 91 or more. The source has 14 in anchor 4 and in 5: it is 5, or 4 if contacts are not tracked.
  ['begeleiding-5b', 'days', '91- | 61-90 | 31-60 | 15-30 | 0-14'],
];

const evidenceOf = (id: string) => ipsAo2015.items.find((item) => item.id === id)?.evidence;

function rangesOf(id: string): readonly (Range | null)[] {
  const evidence = evidenceOf(id);
  return evidence !== undefined && 'ranges' in evidence ? evidence.ranges : [];
}

function written(range: Range | null): string {
  return range === null ? 'none' : `${range.from ?? ''}-${range.to ?? ''}`;
}

/** The whole values from 0 to `last` that belong to no anchor, or to more than one. */
function misfits(ranges: readonly (Range | null)[], last: number): number[] {
  const holds = (range: Range | null, value: number) =>
    range !== null && value >= (range.from ?? -Infinity) && value <= (range.to ?? Infinity);
  const values = Array.from({ length: last + 1 }, (_, value) => value);
  return values.filter((value) => ranges.filter((range) => holds(range, value)).length !== 1);
}

describe('the bounds between the anchors', () => {
  test.each(BOUNDS)('of %s (%s) are %s', (id, kind, bounds) => {
    expect(evidenceOf(id)?.kind).toBe(kind);
    expect(rangesOf(id).map(written).join(' | ')).toBe(bounds);
  });

  it('stand at no other item', () => {
    const withRanges = ipsAo2015.items.map((item) => item.id).filter((id) => rangesOf(id).length > 0);
    expect(withRanges.sort()).toEqual(BOUNDS.map(([id]) => id).sort());
  });

  test.each(BOUNDS.filter(([id]) => id !== 'begeleiding-11'))('of %s meet without gap or overlap', (id, kind) => {
    const last = kind === 'percentage' || kind === 'teams' ? 100 : 1000;
    expect(misfits(rangesOf(id), last)).toEqual([]);
  });

  it('of begeleiding-11 leave out 64 %, as the source does, and nothing else', () => {
    expect(misfits(rangesOf('begeleiding-11'), 100)).toEqual([64]);
  });
});
