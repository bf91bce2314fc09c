import { asUniverReads } from '../../src/preview/univer/typed-number';

describe('a number that is typed in Dutch', () => {
  it.each([
    ['37,5%', '37.5%'],
    ['-0,25 %', '-0.25%'],
    ['3,5', '3.5'],
    ['1.234,5', '1234.5'],
    ['1.234.567,5%', '1234567.5%'],
    ['1.500', '1500'],
  ])('%s is given to Univer as %s', (typed, read) => {
    expect(asUniverReads(typed, false)).toBe(read);
    expect(asUniverReads(`${typed.replace('%', '').trim()}%`, true)).toBe(`${read.replace('%', '')}%`);
  });

  it.each([
    ['0,5', '0.5'],
    ['12,5', '12.5%'],
    ['50', '50%'],
    ['1', '1%'],
    ['0', '0'],
    ['50%', '50%'],
  ])('%s in a cell that shows percentages is given as %s', (typed, read) => {
    expect(asUniverReads(typed, true)).toBe(read);
  });

  it.each(['12', '50%', '3.5', '1,2,3', '1.23,4', '4-5', '=1,5', 'goed, maar', '22-11-2026', ''])(
    '%s is left to Univer as it is',
    (typed) => {
      expect(asUniverReads(typed, false)).toBe(typed);
    },
  );
});
