import { fallingSteps, halfway, risingSteps } from '../../src/scale/anchor-steps';

const range = (from: number | null, to: number | null) => ({ from, to });

describe('the steps between ranges', () => {
  it('begin where the range of the higher anchor begins', () => {
    const ranges = [range(0, 9), range(10, 19), range(20, 29), range(30, 39), range(40, null)] as const;
    expect(risingSteps(ranges).toAnchor).toEqual([{ from: 10 }, { from: 20 }, { from: 30 }, { from: 40 }]);
  });

  it('begin at the upper end where a lower value is better', () => {
    const ranges = [range(40, null), range(30, 39), range(20, 29), range(10, 19), range(0, 9)] as const;
    expect(fallingSteps(ranges).toAnchor).toEqual([{ from: 39 }, { from: 29 }, { from: 19 }, { from: 9 }]);
  });

  it('share a gap between the two neighbours, one value or more', () => {
    const rising = [range(0, 8), range(10, 19), range(23, 29), range(30, 39), range(40, null)] as const;
    expect(risingSteps(rising).toAnchor.slice(0, 2)).toEqual([
      { from: 9, sharedTo: 9 },
      { from: 20, sharedTo: 22 },
    ]);
    const falling = [range(43, null), range(30, 39), range(20, 29), range(10, 19), range(0, 9)] as const;
    expect(fallingSteps(falling).toAnchor[0]).toEqual({ from: 42, sharedTo: 40 });
  });

  it('lie in the middle between two values, and are shared only there', () => {
    expect(halfway(4, 5)).toEqual({ from: 4.5, sharedTo: 4.5 });
  });
});
