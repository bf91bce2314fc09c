import fc from 'fast-check';
import type { Formula } from '../../src/workbook/plan';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { planCells, saveWorkbook, typeMeasurement, unlockedPlan } from './filled-workbook';
import { startJudge, type Judge, type ReadValue } from './judge';
import { FORMS, randomMeasurement } from './random-measurements';

/** Together 320 scorings. Another seed: SEED=1 npx jest test/oracle/formulas. */
const SCORINGS_PER_FORM = 80;
const SEED = Number(process.env.SEED ?? 20261122);

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
        const expected = planCells(workbookPlan(measurement)).filter(
          (cell): cell is typeof cell & { content: Formula } => isFormula(cell.content),
        );
        const found = await readCells(judge, expected);
        const differences = expected.flatMap(({ sheet, cell, content }, index) =>
          same(found[index] ?? null, content.result)
            ? []
            : [{ cell: `${sheet}!${cell}`, found: found[index], expected: content.result, formula: content.formula }],
        );
        expect(differences).toEqual([]);
      }
      expect(measurements).toHaveLength(SCORINGS_PER_FORM);
    },
    300_000,
  );
});

const isFormula = (content: unknown): content is Formula =>
  typeof content === 'object' && content !== null && 'formula' in content;

/** Reads whole sheets at once, and picks the cells. */
async function readCells(judge: Judge, cells: { sheet: string; cell: string }[]): Promise<ReadValue[]> {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const values = await judge.read(sheets.map((sheet) => ({ sheet, range: 'A1:AZ140' })));
  return cells.map(({ sheet, cell }) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column = Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
    return values[sheets.indexOf(sheet)]?.[Number(row) - 1]?.[column - 1] ?? null;
  });
}

function same(found: ReadValue, expected: number | string): boolean {
  if (typeof expected === 'number') return typeof found === 'number' && Math.abs(found - expected) < 1e-9;
  return (found ?? '') === expected;
}
