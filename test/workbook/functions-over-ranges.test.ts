import { SHEET_NAMES } from '../../src/workbook/paper/sheets';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { filledMeasurement } from '../host/office/filled-measurement';
import { planCells } from '../oracle/filled-workbook';
import { FORMS } from '../oracle/random-measurements';
import { functionsOverRanges } from '../support/functions-over-ranges';

/**
 * As these were once calculated: the total and the forbidden divergences of a scenario, of which Gnumeric made #VALUE!; the
 * number of workers, which was always 0 to it, and the anchors of workers, which it took for impossible.
 */
const TOTAL = 'IF(LEN(G9)=0,"",SUMPRODUCT(MOD(P17:P50,10)))';
const DIVERGENCES = 'SUMPRODUCT(1*(($D17:$D50="nee")*MOD(P17:P50,10)*MOD(Q17:Q50,10)*MOD(P17:P50-Q17:Q50,10)>0))';
const WORKERS = 'IF(COUNTA($A$206:$B$1204)>0,"x",SUMPRODUCT(1-ISBLANK($A$4:$A$205)*ISBLANK($B$4:$B$205))-1)';
const ANCHORS = 'IF(SUM(COUNTIF($J$4:$J$205,{1,2,3,4,5}))=$N$13,1,"x")';

describe('functions that take one value, over a range', () => {
  test.each([
    [TOTAL, ['MOD']],
    // The difference of two ranges is in the last one.
    [DIVERGENCES, ['MOD', 'MOD', 'MOD', 'MOD']],
    [WORKERS, ['ISBLANK', 'ISBLANK']],
    [ANCHORS, ['COUNTIF']],
    ['SUMPRODUCT((INT(A1:A9))*1)', ['INT']],
    ['SUM(ROUND((A1:A9-1),0))', ['ROUND']],
    ["SUMPRODUCT(ABS('Wat als'!$A$1:$B$9))", ['ABS']],
    ['SUMPRODUCT(LEN(Namen))', ['LEN']],
    ['SUMPRODUCT(1*(IF(A1:A9>1,A1:A9,0)))', ['IF', 'IF']],
    ['SUMPRODUCT(COUNTIF(A1:A9,B1:B9))', ['COUNTIF']],
    ['COUNTA(INDEX(A1:B9,A1:A9,1))', ['INDEX']],
    ['A1:A9', ['']],
    ['SUM(INT(A:A))', ['INT']],
    ["SUMPRODUCT(ABS('Wat als'!$A:$AB))", ['ABS']],
    ['SUMPRODUCT(ABS(Scores!$4:$9))', ['ABS']],
    ['SUMPRODUCT(INT(INDEX(A1:A9,1):A9))', ['INT']],
    ['SUMPRODUCT(LEN($A$1:INDEX(A1:A9,B1)))', ['LEN']],
    ['SUMPRODUCT(LEN(Begin:A9))', ['LEN']],
  ])('are found in %s', (formula, expected) => {
    expect(functionsOverRanges(formula, ['Namen'])).toEqual(expected);
  });

  test.each([
    'SUMPRODUCT((P17:P50-10*(P17:P50>=10)))',
    'SUMPRODUCT(($J$4:$J$205=1)+($J$4:$J$205=2))=$N$13',
    'IFERROR(MATCH(ROUND(F4,9),{1,2,3,4,5},0),0)',
    'SUMIF(B4:B9,"<=1")*100+COUNTIF(B4:B9,B2)',
    'MOD(SMALL($A$1:$A$9,ROW()-3),100)',
    'ROUND(SUM(A1:A9)/3,9)',
    'IF(LEN(A1)=0,"MOD(A1:A9)","")',
    "LEN('INT(A1:A9)'!A1)",
    'COUNTA($A:$A)+MAX(1:1)+SUM(B4:INDEX(B4:B9,C1))',
    'INT(SUM(INDEX(A1:A9,1):A9))+ABS(SUMIF(A:A,1,B:B))',
    'IF(A1="ABS(A:A)",TEXT(B1,"0:00"),"")',
  ])('are not found in %s', (formula) => {
    expect(functionsOverRanges(formula)).toEqual([]);
  });

  test.each(FORMS)('stand in no formula of a workbook with four scenarios: %s', (_name, form) => {
    const measurement = filledMeasurement(form);
    expect(measurement.scenarios).toHaveLength(4);
    const plan = workbookPlan(measurement, SHEET_NAMES);
    const named = plan.names.filter(({ range }) => range.includes(':')).map(({ name }) => name);
    const formulas = [
      ...planCells(plan).flatMap(({ sheet, cell, content }) =>
        typeof content === 'object' && content !== null ? [{ at: `${sheet}!${cell}`, formula: content.formula }] : [],
      ),
      ...plan.sheets.flatMap(({ name, conditionalFormats = [] }) =>
        conditionalFormats.map(({ range, formula }) => ({ at: `${name}!${range}`, formula })),
      ),
    ];
    expect(formulas.length).toBeGreaterThan(1000);
    expect(formulas.filter(({ formula }) => functionsOverRanges(formula, named).length > 0)).toEqual([]);
  });
});
