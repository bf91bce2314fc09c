import { join } from 'node:path';
import fc from 'fast-check';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { SEED, someOf, times } from '../support/depth';
import { saveWorkbook } from './filled-workbook';
import { openXmlErrors } from './open-xml-errors';
import { FORMS, randomMeasurement } from './random-measurements';

/** Texts as people paste them: markup, formulas, control characters, line ends, an emoji, and far too long. */
const NASTY = '=SOM(A1) <b>&amp;"\' \u0000\u0008\u000b\ufffe\nregel twee\t\u{1F600} ' + 'x'.repeat(40_000);

describe('the written file, judged by the Open XML SDK', () => {
  test.each(someOf(FORMS, 2))('has no error when empty: %s', async (_name, form) => {
    const path = await saveWorkbook(workbookPlan(emptyMeasurement(form)));
    expect(await openXmlErrors(path)).toEqual([]);
  });

  test.each(someOf(FORMS, 2, 2))('has no error when filled with anything people type: %s', async (_name, form) => {
    const texts = Object.fromEntries(form.rows.map(({ item }) => [item.id, NASTY]));
    for (const scored of fc.sample(randomMeasurement(form), { numRuns: times(1, 20), seed: SEED })) {
      const measurement: Measurement = {
        ...scored,
        notes: texts,
        recommendations: texts,
        officialAnchors: Object.fromEntries(form.rows.map(({ item }) => [item.id, [NASTY, '\t=1', '+1', '-1', '@x']])),
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
      expect(await openXmlErrors(await saveWorkbook(workbookPlan(measurement)))).toEqual([]);
    }
  });

  test('does find an error in a damaged file', async () => {
    expect(await openXmlErrors(join('test', 'tsconfig.json'))).not.toEqual([]);
  });
});
