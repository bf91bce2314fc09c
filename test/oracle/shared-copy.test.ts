import { sharedCopyOf } from '../../src/scoring/sharing/shared-copy-of';
import { PRIVATE_PARTS } from '../../src/scoring/sharing/shared-parts';
import { sheetsFor, workbookPlan } from '../../src/workbook/workbook-plan';
import { someOf, times } from '../support/depth';
import { fullMeasurement } from '../support/full-measurement';
import { saveWorkbook } from './filled-workbook';
import { WHOLE_SHEETS, wrongFormulas } from './formula-cells';
import { gnumericSheets } from './gnumeric';
import { startJudge, type Judge } from './judge';
import { FORMS } from './random-measurements';
import { stratifiedMeasurements } from './strata';

/** A copy to share is calculated anew by two other programs, which must show what the scoring core says of it. */
describe('a copy to share', () => {
  let judge: Judge;
  beforeAll(async () => {
    judge = await startJudge();
  });
  afterAll(() => judge.stop());

  test.each(someOf(FORMS, 2, 1))(
    'is calculated by LibreOffice and Gnumeric as by the scoring core: %s',
    async (_name, form) => {
      const measurements = [
        { ...fullMeasurement(form), jobs: [{ kind: 'zorg', regular: 'yes', paid: 'yes' }] },
        ...stratifiedMeasurements(form, times(1, 20)),
      ];
      for (const measurement of measurements) {
        const copy = sharedCopyOf(measurement, PRIVATE_PARTS).measurement;
        const plan = workbookPlan(copy, sheetsFor(copy));
        const file = await saveWorkbook(plan);
        await judge.open(file);
        const names = plan.sheets.map(({ name }) => name);
        const sheets = WHOLE_SHEETS.filter(({ sheet }) => names.includes(sheet));
        const values = await judge.read(sheets);
        const inLibreOffice = (name: string) => values[sheets.findIndex(({ sheet }) => sheet === name)] ?? [];
        expect(wrongFormulas(plan, inLibreOffice)).toEqual([]);
        expect(wrongFormulas(plan, await gnumericSheets(file, 'calculated'))).toEqual([]);
      }
    },
    900_000,
  );
});
