import { emptyMeasurement } from '../../../src/measurement/measurement';
import { scoreForm } from '../../../src/scale/score-form';
import { parseArea } from '../../../src/workbook/paper/a1';
import type { CellContent, SheetContents } from '../../../src/workbook/paper/contents';
import { isInPlace, withoutOwnCells } from '../../../src/workbook/reading/own-cells';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { planContents } from '../../support/plan-contents';

const workbook = workbookPlan(emptyMeasurement(scoreForm('ips-25-2024', null)));
const scores = workbook.sheets.flatMap((plan, index) => {
  const contents = planContents(workbook).sheets[index];
  return plan.name === 'Scores' && contents ? [{ plan, contents }] : [];
});

const withCell = (sheet: SheetContents, row: number, column: number, cell: CellContent): SheetContents => ({
  ...sheet,
  rows: new Map([...sheet.rows, [row, new Map([...(sheet.rows.get(row) ?? []), [column, cell]])]]),
});
/** Everything one row further down, as when a row is put in at the top. */
const moved = (sheet: SheetContents): SheetContents => ({
  ...sheet,
  rows: new Map([...sheet.rows].map(([row, cells]) => [row + 1, cells])),
});
const own: CellContent = { value: 42, isFormula: true };

describe.each(scores)('the cells of the user on the sheet Scores', ({ plan, contents }) => {
  it('are told apart beside the table, in whatever row', () => {
    // The table of 25 items ends in row 28 and well before column 40.
    expect(
      withoutOwnCells(withCell(contents, 5, 40, own), plan)
        .rows.get(5)
        ?.has(40),
    ).toBe(false);
    expect(
      withoutOwnCells(withCell(contents, 60, 40, own), plan)
        .rows.get(60)
        ?.has(40),
    ).toBe(false);
    expect(withoutOwnCells(contents, plan)).toEqual(contents);
  });

  it('are not told apart below the table, nor where the table has moved', () => {
    expect(
      withoutOwnCells(withCell(contents, 60, 2, own), plan)
        .rows.get(60)
        ?.has(2),
    ).toBe(true);
    expect(
      withoutOwnCells(withCell(moved(contents), 5, 40, own), plan)
        .rows.get(5)
        ?.has(40),
    ).toBe(true);
    expect([isInPlace(contents, plan), isInPlace(moved(contents), plan)]).toEqual([true, false]);
  });
});

describe('a cell that the plan merges with others', () => {
  it.each(['Meting', 'Overzicht'])(
    'is none of the user, for what stands there cannot stay: on the sheet %s',
    (name) => {
      const index = workbook.sheets.findIndex((sheet) => sheet.name === name);
      const [plan, contents] = [workbook.sheets[index], planContents(workbook).sheets[index]];
      const { bottom = 0, right = 0 } = parseArea(plan?.merges?.[0] ?? '') ?? {};
      if (!plan || !contents) throw new Error(`No sheet ${name}`);
      const found = withoutOwnCells(withCell(contents, bottom, right, own), plan);
      expect(found.rows.get(bottom)?.get(right)).toEqual(own);
    },
  );
});
