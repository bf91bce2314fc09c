import { relativeFormula } from './relative-formula';

/** Cells C5 and D5, each with a formula. */
const isRepeated = (inC: string, inD: string) => relativeFormula(5, 3, inC) === relativeFormula(5, 4, inD);

describe('a column repeats the one before', () => {
  it.each([
    ['B5', 'C5'],
    ['$B5+B$2', '$B5+C$2'],
    ['Scores!AB12', 'Scores!AC12'],
    ['SUM(B2:B9)', 'SUM(C2:C9)'],
    ['IF(B5="B5",1,2)', 'IF(C5="B5",1,2)'],
    ['LOG10(B5)', 'LOG10(C5)'],
    ['1E5+naam_B1+Blad1!B1', '1E5+naam_B1+Blad1!C1'],
  ])('where its references shift along: %s and %s', (inC, inD) => {
    expect(isRepeated(inC, inD)).toBe(true);
  });

  it.each([
    ['B5', 'B5'],
    ['$B5', '$C5'],
    ['B5', 'C6'],
    // What only looks like a reference stays as it is when copied.
    ['"B5"', '"C5"'],
    ['B10(1)', 'C10(1)'],
    ['1B5', '1C5'],
    ['naam_B1', 'naam_C1'],
    ['naamB1', 'naamC1'],
  ])('not where copying would give something else: %s and %s', (inC, inD) => {
    expect(isRepeated(inC, inD)).toBe(false);
  });
});
