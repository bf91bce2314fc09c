import { isSameFormula } from '../../../src/host/office/same-formula';

describe('a formula is the same', () => {
  it.each([
    ['=IF(A1>0,1,0)', 'if( a1 > 0, 1, 0 )'],
    ["='Scores'!F4+1", 'Scores!F4+1'],
    ['=ABS(A2)<0.000000001', 'ABS(A2)<1E-09'],
    ['=@INDEX(F$1:F$200,ROW())', 'INDEX(F$1:F$200,ROW())'],
    ['=INDEX(F$1:F$203,ROW())', 'INDEX(F$1:F$200,ROW())'],
    ['=SUM($A$1,B2)', 'SUM(A1,$B2)'],
    ['=1.50*A1', '1.5*A1'],
    ['=A1*2.0E+03', 'A1*2000'],
    ['=IF(007>A1,01,1)', 'IF(7>A1,1,01)'],
  ])('however it is printed: %s and %s', (one, other) => {
    expect(isSameFormula(one, other)).toBe(true);
  });

  it.each([
    ['=IF(A1>0,1,0)', 'IF(A1>0,1,2)'],
    ['="Nog doen"', '"nog doen"'],
    ['="A 1"', '"A1"'],
    ['=A1+B2', 'A1+B3'],
    ['=INDEX(F$4:F$36,2)', 'INDEX(F$4:F$37,2)'],
    ['=Scores!F4', 'Meting!F4'],
    ['=SUM(H1:H5)', 'SUM(H1:H68)'],
    // Digits within a name, a reference to rows, or after a point are no number.
    ['=Blad01!A1', 'Blad1!A1'],
    ['=naam.01', 'naam.1'],
    ['=naam_01', 'naam_1'],
    ['=SUM(01:1)', 'SUM(1:1)'],
    ['=LOG10(A1)', 'LOG1(A1)'],
  ])('not where it says something else: %s and %s', (one, other) => {
    expect(isSameFormula(one, other)).toBe(false);
  });
});
