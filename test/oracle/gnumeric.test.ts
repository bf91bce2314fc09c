import type { Measurement } from '../../src/measurement/measurement';
import type { PlanCell, WorkbookPlan } from '../../src/workbook/paper/plan';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { filledMeasurement } from '../host/office/filled-measurement';
import { someOf } from '../support/depth';
import { planCells, saveWorkbook } from './filled-workbook';
import { isFormula, wrongFormulas } from './formula-cells';
import { gnumericSheets } from './gnumeric';
import { FORMS } from './random-measurements';
import { notReached } from './reach';
import { stratifiedMeasurements } from './strata';

/** No formula gives these. */
const WRONG_NUMBER = 77_777;
const WRONG_TEXT = 'verkeerd';

/** A plan of which every formula has a wrong result, so that who does not calculate has nothing right. */
function withWrongResults(plan: WorkbookPlan): WorkbookPlan {
  const wrong = (content: PlanCell): PlanCell =>
    isFormula(content)
      ? { ...content, result: typeof content.result === 'number' ? WRONG_NUMBER : WRONG_TEXT }
      : content;
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map((line) => line.map(wrong)) })),
  }));
  return { ...plan, sheets };
}

/** The formulas of which Gnumeric makes something else than the scoring core. */
async function wrongInGnumeric(measurement: Measurement, results: 'calculated' | 'as in the file' = 'calculated') {
  const plan = workbookPlan(measurement);
  return wrongFormulas(plan, await gnumericSheets(await saveWorkbook(withWrongResults(plan)), results));
}

/**
 * The fourth judge. It is given files with a wrong result for every formula, and must come to what `src/scoring` says: it
 * takes what other programs can, and not a function of one value over a range.
 */
describe('Gnumeric', () => {
  test.each(FORMS)('agrees with the scoring core on four scenarios and all that is kept: %s', async (_name, form) => {
    const measurement = filledMeasurement(form);
    expect(measurement.scenarios).toHaveLength(4);
    expect(measurement.kept).not.toBeNull();
    expect(await wrongInGnumeric(measurement)).toEqual([]);
  });

  // LibreOffice gets the two other forms (formulas.test.ts).
  test.each(someOf(FORMS, 2))(
    'agrees with the scoring core on random scorings: %s',
    async (_name, form) => {
      const measurements = stratifiedMeasurements(form);
      for (const measurement of measurements) expect(await wrongInGnumeric(measurement)).toEqual([]);
      expect(notReached(form, measurements)).toEqual([]);
    },
    900_000,
  );

  test.each(someOf(FORMS, 1))('has nothing right unless it calculates: %s', async (_name, form) => {
    const measurement = filledMeasurement(form);
    const formulas = planCells(workbookPlan(measurement)).filter(({ content }) => isFormula(content));
    expect(formulas.length).toBeGreaterThan(1500);
    expect(await wrongInGnumeric(measurement, 'as in the file')).toHaveLength(formulas.length);
  });
});
