import { sharedCopyOf } from '../../src/scoring/sharing/shared-copy-of';
import { PRIVATE_PARTS } from '../../src/scoring/sharing/shared-parts';
import { sheetsFor, workbookPlan } from '../../src/workbook/workbook-plan';
import { emptyMeasurement } from '../../src/measurement/measurement';
import { formOf } from '../support/measurements';
import { someOf, times } from '../support/depth';
import { fullMeasurement } from '../support/full-measurement';
import { planCells, saveWorkbook } from './filled-workbook';
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

  test('says of an answer that it was taken over for as long as it stands there as it was', async () => {
    // Two of three workers are at 100 %, so at least 66.7 %, which is noted as the least that it can be.
    const workers = [{ community: 100 }, { community: 100 }, { code: 'C' }];
    const before = { ...emptyMeasurement(formOf('work')), evidence: { items: {}, workers } };
    const copy = sharedCopyOf(before, PRIVATE_PARTS).measurement;
    const plan = workbookPlan(copy, sheetsFor(copy));
    const [hint] = planCells(plan).filter(
      ({ sheet, content }) =>
        sheet === 'Bewijs' &&
        typeof content === 'object' &&
        String(content?.result).startsWith('overgenomen uit Werkers'),
    );
    const row = Number(hint?.cell.replace(/\D+/, ''));
    const shown = async () => (await judge.read([{ sheet: 'Bewijs', range: hint?.cell ?? '' }]))[0]?.[0]?.[0];
    await judge.open(await saveWorkbook(plan));
    expect(await shown()).toMatch(/^overgenomen uit Werkers, .*de ongunstigste uitkomst/);
    // The answer of the only column of this form stands behind the question.
    await judge.write([{ sheet: 'Bewijs', cell: `C${row}`, value: 0.7 }]);
    expect(await shown()).not.toMatch(/overgenomen/);
    await judge.write([{ sheet: 'Bewijs', cell: `C${row}`, value: 0.66666666667 }]);
    expect(await shown()).toMatch(/^overgenomen uit Werkers/);
    // Made anew after it was changed, it is an answer like any other.
    const items = { 'begeleiding-15': { A: { percent: 70 } } };
    const changed = { ...copy, evidence: { ...copy.evidence, items } };
    const again = planCells(workbookPlan(changed, sheetsFor(changed))).find(
      ({ sheet, cell }) => sheet === 'Bewijs' && cell === hint?.cell,
    );
    expect(again?.content).toMatch(/Werkers/);
    expect(again?.content).not.toMatch(/overgenomen/);
  });
});
