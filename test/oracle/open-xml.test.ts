import { execFile } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { emptyMeasurement, type Measurement } from '../../src/scoring/measurement';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { saveWorkbook } from './filled-workbook';
import { FORMS, randomMeasurement } from './random-measurements';

const VALIDATOR = join('node_modules', '.bin', 'ooxml-validator');

/** Texts as people paste them: markup, formulas, control characters, line ends, an emoji, and far too long. */
const NASTY = '=SOM(A1) <b>&amp;"\' \u0000\u0008\u000b\ufffe\nregel twee\t\u{1F600} ' + 'x'.repeat(40_000);

/** What Microsoft's own Open XML SDK says of a file; an error here is what makes Excel offer to repair it. */
async function validationErrors(path: string): Promise<unknown[]> {
  const stdout = await new Promise<string>((resolve) => {
    execFile(VALIDATOR, [path], (_error, output) => {
      resolve(output);
    });
  });
  const report = JSON.parse(stdout) as { ok: boolean; errors: unknown[] };
  return report.ok ? report.errors : [report, ...report.errors];
}

describe('the written file, judged by the Open XML SDK', () => {
  test.each(FORMS)('has no error when empty: %s', async (_name, form) => {
    const path = await saveWorkbook(workbookPlan(emptyMeasurement(form)));
    expect(await validationErrors(path)).toEqual([]);
  });

  test.each(FORMS)('has no error when filled with anything people type: %s', async (_name, form) => {
    const [scored = emptyMeasurement(form)] = fc.sample(randomMeasurement(form), { numRuns: 1, seed: 7 });
    const texts = Object.fromEntries(form.rows.map(({ item }) => [item.id, NASTY]));
    const measurement: Measurement = {
      ...scored,
      notes: texts,
      recommendations: texts,
      officialAnchors: Object.fromEntries(form.rows.map(({ item }) => [item.id, [NASTY, '', '+1', '-1', '@x']])),
      review: {
        ...scored.review,
        organisation: NASTY,
        programme: '=1+1',
        date: 'ooit',
        conduct: NASTY,
        remarks: NASTY,
        workersFte: 3.6,
      },
    };
    expect(await validationErrors(await saveWorkbook(workbookPlan(measurement)))).toEqual([]);
  });

  test('does find an error in a damaged file', async () => {
    expect(await validationErrors(join('test', 'tsconfig.json'))).not.toEqual([]);
  });
});
