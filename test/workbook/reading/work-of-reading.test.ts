import { writeXlsx } from '../../../src/host/xlsx/write-xlsx';
import { readXlsx } from '../../../src/host/xlsx/read-xlsx';
import { carryOver } from '../../../src/workbook/carry-over/carry-over';
import { checkWorkbook } from '../../../src/workbook/reading/check-workbook';
import type { CellContent, SheetContents, WorkbookContents } from '../../../src/workbook/paper/contents';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { scoredMeasurement } from '../../support/measurements';

/**
 * What reading a workbook looks at, counted: cells that are asked for and rows that are gone through. It must grow with
 * what stands in the file, and not with how far from each other that stands in the grid.
 */
let measurement: WorkbookContents;
beforeAll(async () => {
  measurement = readXlsx(await writeXlsx(workbookPlan(scoredMeasurement('integrated', 4))));
});

class CountedRow extends Map<number, CellContent> {
  constructor(
    cells: [number, CellContent][],
    private readonly count: () => void,
  ) {
    super();
    cells.forEach(([column, content]) => super.set(column, content));
  }

  override get(column: number): CellContent | undefined {
    this.count();
    return super.get(column);
  }

  override keys(): MapIterator<number> {
    this.count();
    return super.keys();
  }
}

/** A sheet of somebody else with one cell in each of so many rows. */
function stranger(rows: number, every: number, column: number, count: () => void): SheetContents {
  const content: CellContent = { value: 1, isFormula: false };
  return {
    name: 'Eigen',
    rows: new Map(
      Array.from({ length: rows }, (_, row) => [1 + row * every, new CountedRow([[column, content]], count)] as const),
    ),
  };
}

function looks(read: (contents: WorkbookContents) => unknown, rows: number, every: number, column: number): number {
  let looked = 0;
  const sheet = stranger(rows, every, column, () => (looked += 1));
  read({ ...measurement, sheets: [sheet, ...measurement.sheets] });
  return looked;
}

describe.each([
  ['check', checkWorkbook],
  ['upgrade', carryOver],
] as const)('%s', (_name, read) => {
  test('looks at twice as much where twice as much stands', () => {
    const [some, more] = [looks(read, 1000, 1, 1), looks(read, 2000, 1, 1)];
    expect(some).toBeGreaterThan(0);
    expect(more).toBeLessThanOrEqual(2.1 * some);
    // Each kind of table of ours is looked for once, and some ten kinds there are.
    expect(more).toBeLessThanOrEqual(2000 * 60);
  });

  test('looks at no more where the cells stand far from each other', () => {
    expect(looks(read, 1000, 1000, 16_384)).toBeLessThanOrEqual(looks(read, 1000, 1, 1));
  });
});

describe('what stands far below a table of lines', () => {
  const far = (): WorkbookContents => {
    // The fifth column is that of the action.
    const last = new Map([[5, { value: 'ver weg', isFormula: false }]]);
    const sheets = measurement.sheets.map((sheet) =>
      sheet.name === 'Verbeterplan' ? { ...sheet, rows: new Map([...sheet.rows, [1_048_576, last]]) } : sheet,
    );
    return { ...measurement, sheets };
  };

  test('is read, and the lines between are not walked through', () => {
    const { improvements } = checkWorkbook(far()).measurement;
    expect(improvements.at(-1)).toMatchObject({ action: 'ver weg' });
    // One object stands for all lines in which nothing is filled in.
    expect(new Set(improvements).size).toBe(2);
  });

  test('moves up into the table of a new workbook', () => {
    const { measurement: carried, lost } = carryOver(far());
    expect(carried.improvements).toMatchObject([{ action: 'ver weg' }]);
    expect(lost).toEqual([]);
  });
});
