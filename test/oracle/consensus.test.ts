import fc from 'fast-check';
import { beginConsensus } from '../../src/comparing/consensus';
import { applyChanges, scoreChange } from '../../src/measurement/changes';
import type { Entries } from '../../src/measurement/entries';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import type { ScoreForm } from '../../src/scale/score-form';
import { RATINGS } from '../../src/scale/types';
import { onlySheets, type WorkbookPlan } from '../../src/workbook/paper/plan';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { openWorkbook } from '../host/office/open-workbook';
import { SEED, times } from '../support/depth';
import { measurementId } from '../support/measurement-ids';
import { saveWorkbook } from './filled-workbook';
import { wrongFormulas } from './formula-cells';
import { gnumericSheets } from './gnumeric';
import { startJudge, type Judge } from './judge';
import { FORMS } from './random-measurements';

/** So many consensuses of two to five random reviewers; each goes to two other programs, and into the open workbook. */
const CONSENSUSES = times(20, 200);

/** Everything on the sheet, and the plan of that sheet alone. */
const RANGE = 'A1:BG320';
const onConsensus = (plan: WorkbookPlan) => {
  const own = onlySheets(plan, ['Consensus']);
  expect(own.sheets).toHaveLength(1);
  return own;
};

/** Scores near those of others, as reviewers give them, now and then far from it, missing, or none. */
const scoresOf = ({ rows }: ScoreForm, base: readonly number[]): fc.Arbitrary<Entries> =>
  fc
    .array(fc.record({ a: fc.nat(99), o: fc.nat(99), any: fc.constantFrom(...RATINGS) }), {
      minLength: rows.length,
      maxLength: rows.length,
    })
    .map((dice) =>
      Object.fromEntries(
        rows.map(({ item, open, mustBeEqual }, index) => {
          const { a = 0, o = 0, any = 3 } = dice[index] ?? {};
          const entry = (die: number) => {
            if (die < 60) return base[index] ?? 3;
            if (die < 90) return Math.min(5, Math.max(1, (base[index] ?? 3) + (die % 2 === 0 ? 1 : -1)));
            return die < 96 ? any : null;
          };
          const cells = open.map((column, place) => [column, entry(place === 0 || (mustBeEqual && o < 80) ? a : o)]);
          return [item.id, Object.fromEntries(cells.filter(([, value]) => value !== null))];
        }),
      ),
    );

/** A consensus some of whose differences were decided, with a reason or without. */
const consensus = (form: ScoreForm): fc.Arbitrary<Measurement> =>
  fc
    .array(fc.constantFrom(...RATINGS), { minLength: form.rows.length, maxLength: form.rows.length })
    .chain((base) => fc.array(scoresOf(form, base), { minLength: 2, maxLength: 5 }))
    .chain((all) =>
      fc.array(fc.nat(5), { minLength: form.rows.length, maxLength: form.rows.length }).map((choices) => {
        const reviewers = all.map((entries, of): Measurement => {
          const empty = emptyMeasurement(form);
          return { ...empty, entries, review: { ...empty.review, reviewerCode: `R${of + 1}` } };
        });
        const begun = beginConsensus(form, reviewers, measurementId(1)).measurement;
        return applyChanges(
          begun,
          form.rows.flatMap(({ item, open, mustBeEqual }, index) => {
            const choice = choices[index] ?? 0;
            if (choice === 0 || choice > 3) return [];
            const columns = mustBeEqual ? (['AO'] as const) : open;
            return [
              ...open.map((column) => scoreChange({ item: item.id, column, entry: 1 + (index % 5) })),
              ...columns.map((column) => ({
                ...({ table: 'reasons', field: 'reason' } as const),
                row: { item: item.id, column },
                value: choice === 1 ? '' : 'besproken',
              })),
            ];
          }),
        );
      }),
    );

const samples = (form: ScoreForm, index: number, count: number) =>
  fc.sample(consensus(form), { numRuns: count, seed: SEED + index });

describe('what reviewers agree on', () => {
  let judge: Judge;
  beforeAll(async () => {
    judge = await startJudge();
  });
  afterAll(() => judge.stop());

  test.each(FORMS.map(([name, form], index) => [name, form, index] as const))(
    'comes to the same in LibreOffice and Gnumeric: %s',
    async (_name, form, index) => {
      const all = samples(form, index, CONSENSUSES / FORMS.length);
      expect(all).toHaveLength(CONSENSUSES / FORMS.length);
      for (const measurement of all) {
        const plan = workbookPlan(measurement);
        const path = await saveWorkbook(plan);
        await judge.open(path);
        const [inLibreOffice = []] = await judge.read([{ sheet: 'Consensus', range: RANGE }]);
        expect(wrongFormulas(onConsensus(plan), () => inLibreOffice)).toEqual([]);
        const inGnumeric = await gnumericSheets(path, 'calculated');
        expect(wrongFormulas(onConsensus(plan), () => inGnumeric('Consensus'))).toEqual([]);
      }
    },
    900_000,
  );

  test.each(FORMS.map(([name, form], index) => [name, form, index] as const))(
    'comes to the same in the open workbook: %s',
    async (_name, form, index) => {
      for (const measurement of samples(form, index, CONSENSUSES / FORMS.length)) {
        const { excel, host } = await openWorkbook();
        await host.build(measurement);
        const values = await excel.workbook.values(`Consensus!${RANGE}`);
        expect(wrongFormulas(onConsensus(workbookPlan(measurement)), () => values)).toEqual([]);
        excel.dispose();
      }
    },
    900_000,
  );
});
