import fc from 'fast-check';
import { SHEET_NAMES } from '../../src/workbook/plan';
import { SEED, times } from '../support/depth';
import { saveWorkbook, typeMeasurement, unlockedPlan } from './filled-workbook';
import { WHOLE_SHEETS, wrongFormulas } from './formula-cells';
import { startJudge, type Judge } from './judge';
import { FORMS, randomMeasurement } from './random-measurements';

/** Over the four forms. */
const SCORINGS_PER_FORM = times(50, 50);

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

  test.each(FORMS)(
    'agree with the scoring core on random scorings: %s',
    async (_name, form) => {
      const measurements = fc.sample(randomMeasurement(form), { numRuns: SCORINGS_PER_FORM, seed: SEED });
      await judge.open(await saveWorkbook(unlockedPlan(form)));
      for (const measurement of measurements) {
        await typeMeasurement(judge, measurement);
        const values = await judge.read(WHOLE_SHEETS);
        expect(wrongFormulas(measurement, (sheet) => values[SHEET_NAMES.indexOf(sheet)] ?? [])).toEqual([]);
      }
      expect(measurements).toHaveLength(SCORINGS_PER_FORM);
    },
    900_000,
  );
});
