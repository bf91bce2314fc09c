import { workbookPlan } from '../../src/workbook/workbook-plan';
import { someOf } from '../support/depth';
import { JUDGED_SHEETS, saveWorkbook, typeMeasurement, unlockedPlan } from './filled-workbook';
import { WHOLE_SHEETS, wrongFormulas } from './formula-cells';
import { startJudge, type Judge } from './judge';
import { FORMS } from './random-measurements';
import { notReached } from './reach';
import { SCORINGS_PER_FORM, stratifiedMeasurements } from './strata';

/**
 * Every formula of the workbook, recalculated by LibreOffice after typing a random scoring, must give what
 * `src/scoring` says: totals, verdicts, sentences, "Controle", profiles and the list of findings.
 */
describe('the formulas of the workbook', () => {
  let judge: Judge;
  beforeAll(async () => {
    judge = await startJudge();
  });
  afterAll(() => judge.stop());

  // Gnumeric gets the two other forms (gnumeric.test.ts).
  test.each(someOf(FORMS, 2, 2))(
    'agree with the scoring core on random scorings: %s',
    async (_name, form) => {
      const measurements = stratifiedMeasurements(form);
      await judge.open(await saveWorkbook(unlockedPlan(form)));
      for (const measurement of measurements) {
        await typeMeasurement(judge, measurement);
        const values = await judge.read(WHOLE_SHEETS);
        expect(
          wrongFormulas(
            workbookPlan(measurement, JUDGED_SHEETS),
            (sheet) => values[JUDGED_SHEETS.indexOf(sheet)] ?? [],
          ),
        ).toEqual([]);
      }
      expect(measurements).toHaveLength(SCORINGS_PER_FORM);
      expect(notReached(form, measurements)).toEqual([]);
    },
    900_000,
  );
});
