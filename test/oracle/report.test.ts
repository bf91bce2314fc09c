import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { beginConsensus } from '../../src/comparing/consensus';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import { parseArea } from '../../src/workbook/paper/a1';
import { SHEET_NAMES, type SheetName } from '../../src/workbook/paper/sheets';
import { readMeasurement } from '../../src/workbook/reading/read-measurement';
import { scoresLayout } from '../../src/workbook/sheets/scores/layout';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { measurementId } from '../support/measurement-ids';
import { formOf, scoredMeasurement } from '../support/measurements';
import { cellsIn, JUDGED_SHEETS, planCells, saveWorkbook } from './filled-workbook';
import { isFormula, wholeSheet, wrongFormulas } from './formula-cells';
import { REPORT_CASES } from './report-cases';
import { startJudge, type CellWrite, type Judge, type ReadValue } from './judge';

const FORM = formOf('integrated');

/** Of two who differ by two points on Bezetting 2 alone: with bands that cannot be used that comes first too. */
function consensus(): Measurement {
  const scored = [4, 2].map((score) => scoredMeasurement('integrated', 4, { 'bezetting-2': { A: score, O: score } }));
  return beginConsensus(FORM, scored, measurementId(1)).measurement;
}

describe('the report in LibreOffice', () => {
  let judge: Judge;
  beforeAll(async () => {
    judge = await startJudge();
  });
  afterAll(() => judge.stop());

  test.each(REPORT_CASES)('has no error, and all that is known: $name', async ({ measurement, words }) => {
    await judge.open(await saveWorkbook(workbookPlan(measurement)));
    const [report = [], plan = []] = await judge.read([
      { sheet: 'Verslag', range: 'A1:F200' },
      { sheet: 'Verbeterplan', range: 'A1:H44' },
    ]);
    const values: ReadValue[] = [...report, ...plan].flat();
    expect(values.filter(isError)).toEqual([]);
    const texts = values.filter((value) => typeof value === 'string').flatMap((text) => text.split('\n'));
    expect(texts.filter((text) => text.includes('#'))).toEqual([]);
    for (const { item, open } of measurement.form.rows) if (open.length > 0) expect(texts).toContain(item.title);
    for (const word of words) expect(texts.filter((text) => text.includes(word))).not.toEqual([]);
  });

  test.each([
    ['an empty measurement', emptyMeasurement(FORM), JUDGED_SHEETS],
    ['a consensus', consensus(), SHEET_NAMES],
  ] as const)(
    'takes errors in every cell that people fill in, and so do all other sheets: %s',
    async (_name, begun, all) => {
      const layout = scoresLayout(FORM);
      const plan = workbookPlan(begun, all);
      await judge.open(await saveWorkbook(plan));
      await judge.write(
        plan.sheets.flatMap(({ name, unlocked }) =>
          unlocked
            .flatMap(cellsIn)
            .filter((cell) => !LONG_SHEETS.includes(name) || Number(cell.replace(/\D+/, '')) <= LAST_LINE_ROW)
            .map((cell): CellWrite => ({ sheet: name, cell, value: { formula: '=NA()' } })),
        ),
      );
      // Bezetting 2, the fourth row: a 2 in one column, so that anchor 3 comes next.
      await judge.write([{ sheet: 'Scores', cell: `${layout.letter('A')}${layout.firstRow + 3}`, value: 2 }]);
      const values = await judge.read(all.map(wholeSheet));
      const errors = planCells(plan).filter(({ sheet, cell, content }) => {
        const { top, left } = parseArea(cell) ?? { top: 1, left: 1 };
        const found = values[all.indexOf(sheet)]?.[top - 1]?.[left - 1] ?? null;
        return isFormula(content) && isError(found);
      });
      expect(errors.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([]);
      // The official anchor 3 cannot be read, so ours is told.
      expect(values[all.indexOf('Verslag')]?.flat()).toContain(FORM.rows[3]?.item.anchors[2]);
      // What the formulas then show is what is read from the workbook as it stands.
      const path = join(await mkdtemp(join(tmpdir(), 'ips-')), 'fouten.xlsx');
      await judge.export(path, 'xlsx');
      const { measurement } = readMeasurement(readXlsx(new Uint8Array(await readFile(path))));
      expect(wrongFormulas(workbookPlan(measurement, all), (sheet) => values[all.indexOf(sheet)] ?? [])).toEqual([]);
    },
  );
});

const isError = (value: ReadValue) => typeof value === 'object' && value !== null;

/** Their lines are all alike, and writing all of them would take long. */
const LONG_SHEETS: readonly SheetName[] = ['Werkers', 'Banen', 'Verbeterplan'];
const LAST_LINE_ROW = 12;
