import { emptyMeasurement, type Measurement } from '../../../src/measurement/measurement';
import type { ScoreForm } from '../../../src/scale/score-form';
import { KEPT_BLANK } from '../../../src/measurement/scenario';
import type { CellContent, SheetContents, WorkbookContents } from '../../../src/workbook/paper/contents';
import { lostContents } from '../../../src/workbook/carry-over/lost-contents';
import { recogniseSheet } from '../../../src/workbook/tables/recognise-sheets';
import { whatIfLayout, type WhatIfColumnKey } from '../../../src/workbook/sheets/what-if/layout';
import { columnNumber } from '../../../src/workbook/paper/a1';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { FORM_NAMES, formOf } from '../../support/measurements';
import { planContents } from '../../support/plan-contents';
import { readTables } from '../../support/read-tables';
import { versionTwoPlan } from '../../support/version-two';

const form = formOf('integrated');
const layout = whatIfLayout(form);

const SCENARIOS: Pick<Measurement, 'scenarios' | 'kept'> = {
  scenarios: [
    { name: 'Meer uren', entries: { 'bezetting-2': { A: 5, O: 5 }, 'begeleiding-16': { O: 'vijf' } } },
    { name: '', entries: {} },
    { name: '', entries: { 'begeleiding-10': { A: 3 } } },
  ],
  kept: { label: 'Plan, 3 mei', entries: { 'bezetting-2': { A: 1, O: KEPT_BLANK } } },
};
const measurement: Measurement = { ...emptyMeasurement(form), ...SCENARIOS };
const contents = planContents(workbookPlan(measurement));
const readIn = (found: WorkbookContents, of: ScoreForm) => {
  const { scenarios, kept } = readTables(found, of);
  return { scenarios, kept };
};
const read = (found: WorkbookContents) => readIn(found, form);

/** The same workbook with the sheet Wat als replaced, or taken away. */
const withSheet = (change: (sheet: SheetContents) => SheetContents[]): WorkbookContents => ({
  ...contents,
  sheets: contents.sheets.flatMap((sheet) => (sheet.name === 'Wat als' ? change(sheet) : [sheet])),
});

const place = (id: string, key: WhatIfColumnKey) => ({
  row: layout.firstRow + form.rows.findIndex(({ item }) => item.id === id),
  column: columnNumber(layout.letter(key)),
});

function withCells(sheet: SheetContents, cells: readonly [row: number, column: number, value: CellContent['value']][]) {
  const rows = new Map([...sheet.rows].map(([row, line]) => [row, new Map(line)]));
  for (const [row, column, value] of cells) {
    const line = rows.get(row) ?? new Map<number, CellContent>();
    rows.set(row, value === null ? line : line.set(column, { value, isFormula: false }));
    if (value === null) line.delete(column);
  }
  return { ...sheet, rows: new Map([...rows].sort(([one], [other]) => one - other)) };
}

function moved(sheet: SheetContents, to: (row: number, column: number) => readonly [number, number]): SheetContents {
  const rows = new Map<number, Map<number, CellContent>>();
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const [newRow, newColumn] = to(row, column);
      rows.set(newRow, (rows.get(newRow) ?? new Map<number, CellContent>()).set(newColumn, cell));
    }
  }
  return { ...sheet, rows: new Map([...rows].sort(([one], [other]) => one - other)) };
}

describe('scenarios and kept scores in a workbook', () => {
  test('are read as they were filled in; unused scenarios at the end are left out', () => {
    expect(read(contents)).toEqual(SCENARIOS);
  });

  test.each(FORM_NAMES)('are none where nothing is filled in: %s', (name) => {
    const empty = emptyMeasurement(formOf(name));
    expect(readIn(planContents(workbookPlan(empty)), empty.form)).toEqual({ scenarios: [], kept: null });
  });

  test('are none in a workbook that does not have the sheet yet', () => {
    expect(read(planContents(versionTwoPlan(measurement)))).toEqual({ scenarios: [], kept: null });
  });

  test('are found under another tab, and the sheet is known by what stands in it', () => {
    expect(read(withSheet((sheet) => [{ ...sheet, name: 'Plannen' }]))).toEqual(SCENARIOS);
    expect(contents.sheets.map(recogniseSheet)).toEqual(contents.sheets.map(({ name }) => name));
  });

  test('are found in rows and columns that were moved', () => {
    const [first, second] = [place('bezetting-2', 'scenario-0-A'), place('begeleiding-10', 'scenario-2-A')];
    const swap = (number: number, one: number, other: number) =>
      number === one ? other : number === other ? one : number;
    const found = withSheet((sheet) => [
      moved(sheet, (row, column) => [
        swap(row, first.row, second.row) + 3,
        swap(column, first.column, second.column) + 1,
      ]),
    ]);
    expect(read(found)).toEqual(SCENARIOS);
  });

  test('of an item that is gone are left out, and the others stay', () => {
    const gone = place('bezetting-2', 'key');
    const found = read(
      withSheet((sheet) => [{ ...sheet, rows: new Map([...sheet.rows].filter(([row]) => row !== gone.row)) }]),
    );
    expect(found.scenarios[0]?.entries).toEqual({ 'begeleiding-16': { O: 'vijf' } });
    expect(found.kept).toEqual({ label: 'Plan, 3 mei', entries: {} });
  });

  test('of a column whose header is gone count all the same', () => {
    const header = { row: 4, column: columnNumber(layout.letter('scenario-0-O')) };
    const found = read(withSheet((sheet) => [withCells(sheet, [[header.row, header.column, null]])]));
    expect(found).toEqual(SCENARIOS);
  });

  test('of a row that stands there twice count nowhere, and are not lost without a word', () => {
    const { column } = place('bezetting-2', 'scenario-0-A');
    const found = withSheet((sheet) => [
      withCells(sheet, [
        [80, 1, 'bezetting-2'],
        [80, column, 2],
      ]),
    ]);
    const result = read(found);
    expect(result.scenarios[0]?.entries['bezetting-2']).toBeUndefined();
    const sheet = found.sheets.find(({ name }) => name === 'Wat als');
    const lost = lostContents({ ...(sheet && { 'Wat als': sheet }) }, workbookPlan({ ...measurement, ...result }));
    const { row } = place('bezetting-2', 'key');
    const stood = (key: Parameters<typeof layout.letter>[0], at: number, text: string) =>
      `'Wat als'!${layout.letter(key)}${at} had geen plaats meer; er stond: ${text}`;
    expect(lost).toEqual([
      stood('scenario-0-A', row, '5'),
      stood('scenario-0-O', row, '5'),
      stood('kept-A', row, '1'),
      stood('kept-O', row, 'leeg'),
      stood('scenario-0-A', 80, '2'),
    ]);
  });

  test('keep what is no score, in closed cells too; a cross there is nothing', () => {
    const { row, column } = place('begeleiding-10', 'scenario-1-O');
    const found = read(
      withSheet((sheet) => [
        withCells(sheet, [
          [row, column, 3],
          [row, column + 1, '×'],
        ]),
      ]),
    );
    expect(found.scenarios[1]?.entries).toEqual({ 'begeleiding-10': { O: 3 } });
    // Scenario 3 had a 3 there, in a cell that takes a score: a cross is none.
    expect(found.scenarios[2]?.entries).toEqual({ 'begeleiding-10': { A: '×' } });
  });
});
