import type { Improvement } from '../../../../src/measurement/improvement';
import type { Measurement } from '../../../../src/measurement/measurement';
import { suggestedImprovements } from '../../../../src/scoring/suggested-improvements';
import type { CellContent, SheetContents, WorkbookContents } from '../../../../src/workbook/paper/contents';
import { readMeasurement } from '../../../../src/workbook/reading/read-measurement';
import { recogniseSheet } from '../../../../src/workbook/tables/recognise-sheets';
import { workbookPlan } from '../../../../src/workbook/workbook-plan';
import { formOf, scoredMeasurement } from '../../../support/measurements';
import { planContents } from '../../../support/plan-contents';
import { readTables } from '../../../support/read-tables';
import { sheetOf, shownRows } from '../../../support/sheet-texts';
import { versionTwoPlan } from '../../../support/version-two';

const form = formOf('integrated');
const scored = scoredMeasurement('integrated', 4, { 'organisatie-3': { A: 2, O: 3 }, 'begeleiding-9a': { A: 1 } });
const titleOf = (id: string) => form.rows.find(({ item }) => item.id === id)?.item.title ?? '';

const EMPTY: Improvement = { item: '', action: '', owner: '', date: '', status: '' };
const LINES: readonly Improvement[] = [
  { item: 'organisatie-3', action: 'Plan overleg.', owner: 'An', date: '2027-03-01', status: 'loopt' },
  EMPTY,
  { ...EMPTY, item: ' BEGELEIDING  9a ', date: 'in het voorjaar' },
  { ...EMPTY, item: '*', action: '=SOM(A1)' },
];
const planned: Measurement = { ...scored, improvements: LINES };
const contents = planContents(workbookPlan(planned));

const improvementsIn = (found: WorkbookContents) => readTables(found, form).improvements;

/** The same workbook with the sheet Verbeterplan replaced, or taken away. */
const withSheet = (change: (sheet: SheetContents) => SheetContents[]): WorkbookContents => ({
  ...contents,
  sheets: contents.sheets.flatMap((sheet) => (sheet.name === 'Verbeterplan' ? change(sheet) : [sheet])),
});

/** Everything put elsewhere, or left out where there is no place for it. */
function moved(sheet: SheetContents, to: (row: number, column: number) => readonly [number, number] | null) {
  const rows = new Map<number, Map<number, CellContent>>();
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const place = to(row, column);
      if (place) rows.set(place[0], (rows.get(place[0]) ?? new Map<number, CellContent>()).set(place[1], cell));
    }
  }
  return { ...sheet, rows: new Map([...rows].sort(([one], [other]) => one - other)) };
}

/** A cell that holds something else. */
function typed(sheet: SheetContents, row: number, column: number, value: CellContent['value']): SheetContents {
  const cells = new Map(sheet.rows.get(row)).set(column, { value, isFormula: false });
  return { ...sheet, rows: new Map([...sheet.rows, [row, cells] as const].sort(([one], [other]) => one - other)) };
}

describe('the sheet Verbeterplan', () => {
  // Below the header in row 4.
  const lines = shownRows(planned, 'Verbeterplan').slice(4, 9);

  test('has a line per action, with the item and how it scores now', () => {
    expect(shownRows(planned, 'Verbeterplan')[3]).toEqual([
      ...['Item', 'Titel', 'IPS-A nu', 'IPS-O nu', 'Actie', 'Wie', 'Wanneer', 'Status'],
    ]);
    expect(lines[0]).toEqual([
      ...['organisatie-3', titleOf('organisatie-3'), 2, 3, 'Plan overleg.', 'An'],
      // 46,082 is 1 March 2026, and 365 days later is 1 March 2027.
      ...[46_082 + 365, 'loopt'],
    ]);
    expect(lines[4]).toEqual(Array(8).fill(''));
  });

  test('knows an item by its name too, and keeps a date that is none', () => {
    expect(lines[2]?.slice(1, 4)).toEqual([titleOf('begeleiding-9a'), 1, '']);
    expect(lines[2]?.[6]).toBe('in het voorjaar');
  });

  test('says so where there is no such item', () => {
    expect(lines[3]?.slice(1, 5)).toEqual(['geen item van deze schaal', '', '', '=SOM(A1)']);
  });

  test('has room for 40 lines, of which people fill in five columns', () => {
    const { unlocked, validations } = sheetOf(planned, 'Verbeterplan');
    expect(unlocked).toEqual(['A5:A44', 'E5:H44']);
    expect(validations?.map(({ range }) => range)).toEqual(['G5:G44', 'H5:H44']);
  });

  test('keeps lines below the last one that it has room for', () => {
    const many = Array.from({ length: 42 }, (_, index) => ({ ...EMPTY, action: `Actie ${index + 1}` }));
    const measurement = { ...scored, improvements: many };
    expect(shownRows(measurement, 'Verbeterplan').slice(44, 46)).toEqual([
      ['', '', '', '', 'Actie 41', '', '', ''],
      ['', '', '', '', 'Actie 42', '', '', ''],
    ]);
    expect(improvementsIn(planContents(workbookPlan(measurement)))).toEqual(many);
    expect(sheetOf(measurement, 'Verbeterplan').print.area).toBe('A1:H46');
  });

  test('is printed with some empty lines, on a page that is wide enough', () => {
    const { area, fit } = sheetOf(planned, 'Verbeterplan').print;
    // The header is in row 4, and 15 lines follow.
    expect([area, fit]).toEqual(['A1:H19', { percent: 68 }]);
    // In width 170 × 5.25 × 0.68 = 607 of 784 points.
    expect(170 * 5.25 * 0.68).toBeLessThan(842 - 57.6);
  });
});

describe('the improvement plan in a workbook', () => {
  // A reader takes off the spaces around a text.
  const read = LINES.map((line) => ({ ...line, item: line.item.trim() }));

  test('is read as it was filled in, empty lines between others too', () => {
    expect(improvementsIn(contents)).toEqual(read);
    expect(readMeasurement(contents).measurement.improvements).toEqual(read);
  });

  test('is none where nothing is filled in, and in a workbook that does not have the sheet yet', () => {
    expect(improvementsIn(planContents(workbookPlan(scored)))).toEqual([]);
    expect(improvementsIn(planContents(versionTwoPlan(scored)))).toEqual([]);
    expect(improvementsIn(withSheet(() => []))).toEqual([]);
  });

  test('is found under another tab and in rows and columns that were moved', () => {
    const elsewhere = withSheet((sheet) => [
      // Actie and Wie have changed places.
      { ...moved(sheet, (row, column) => [row + 3, [1, 2, 3, 4, 6, 5][column - 1] ?? column]), name: 'Acties' },
    ]);
    expect(improvementsIn(elsewhere)).toEqual(read);
    expect(elsewhere.sheets.map(recogniseSheet)).toContain('Verbeterplan');
  });

  test('of which a column is gone has nothing there', () => {
    const without = withSheet((sheet) => [moved(sheet, (row, column) => (column === 7 ? null : [row, column]))]);
    expect(improvementsIn(without).map(({ date }) => date)).toEqual(['', '', '', '']);
    expect(improvementsIn(without)[0]).toEqual({ ...read[0], date: '' });
  });

  test('with numbers, errors or spaces in its cells is read without losing the rest', () => {
    const odd = withSheet((sheet) => {
      const cells: [row: number, column: number, value: CellContent['value']][] = [
        [5, 1, { error: '#N/A' }],
        [5, 6, 12],
        [5, 7, 1e9],
        [5, 8, true],
        [6, 5, '   '],
      ];
      return [cells.reduce((changed, [row, column, value]) => typed(changed, row, column, value), sheet)];
    });
    // No calendar has a day 1,000,000,000: it stays as it was typed.
    expect(improvementsIn(odd)).toEqual([
      { item: '', action: 'Plan overleg.', owner: '12', date: '1000000000', status: '' },
      ...read.slice(1),
    ]);
  });

  test('keeps every line that a person typed when the priorities fill it anew', () => {
    const once = filled(planned);
    // Begeleiding 9a and Organisatie 3 have a line; the empty line is used first.
    expect(once.improvements.slice(0, 5).map(({ item }) => item)).toEqual([
      ...['organisatie-3', 'Bezetting 1a', ' BEGELEIDING  9a ', '*', 'Bezetting 2'],
    ]);
    for (const [index, line] of LINES.entries()) {
      if (line !== EMPTY) expect(once.improvements[index]).toEqual(line);
    }
    const changed: Measurement = {
      ...once,
      improvements: once.improvements.map((line, index) => (index === 1 ? { ...line, action: 'Eigen woorden' } : line)),
    };
    expect(filled(changed)).toEqual(changed);
  });
});

/** With the lines that the priorities add. */
function filled(measurement: Measurement): Measurement {
  const suggested = suggestedImprovements(measurement);
  const last = Math.max(measurement.improvements.length - 1, ...suggested.map(({ line }) => line));
  const improvements = Array.from(
    { length: last + 1 },
    (_, index) => suggested.find(({ line }) => line === index)?.improvement ?? measurement.improvements[index] ?? EMPTY,
  );
  return { ...measurement, improvements };
}
