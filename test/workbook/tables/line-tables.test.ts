import type { Improvement } from '../../../src/measurement/improvement';
import { improvementRecords, workerRecords } from '../../../src/measurement/line-records';
import { emptyMeasurement } from '../../../src/measurement/measurement';
import type { FieldChange, Records } from '../../../src/measurement/records';
import type { WorkerValues } from '../../../src/measurement/workers';
import { scoreForm } from '../../../src/scale/score-form';
import {
  valueAt,
  type CellContent,
  type SheetContents,
  type WorkbookContents,
} from '../../../src/workbook/paper/contents';
import { improvementTable } from '../../../src/workbook/tables/improvements';
import { findLines, type LineTable } from '../../../src/workbook/tables/line-table';
import { withLines } from '../../../src/workbook/tables/read-lines';
import { workerTable } from '../../../src/workbook/tables/workers';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { planContents } from '../../support/plan-contents';

const EMPTY = emptyMeasurement(scoreForm('ips-ao-2015', 'integrated'));

/** What every table of lines must do, with the same steps for each. */
interface Case<Values> {
  readonly table: LineTable<Values>;
  readonly records: Records<number, Values>;
  /** Something in every field, with a line that is left empty. */
  readonly filled: readonly FieldChange<number, Values>[];
  /** How some of it stands in cells below the header in row 4, by hand. */
  readonly cells: readonly (readonly [row: number, column: number, value: unknown])[];
}

const improvements: Case<Improvement> = {
  table: improvementTable,
  records: improvementRecords,
  filled: [
    { row: 0, field: 'item', value: 'Begeleiding 7' },
    { row: 0, field: 'action', value: '=SOM(A1)' },
    { row: 0, field: 'owner', value: 'An' },
    { row: 0, field: 'date', value: '2027-03-01' },
    { row: 0, field: 'status', value: 'loopt' },
    { row: 2, field: 'date', value: 'in het voorjaar' },
  ],
  // Item, title, two scores, then what is typed. 1 March 2027 is day 46,447: 46,082 is 1 March 2026.
  cells: [
    [5, 1, 'Begeleiding 7'],
    [5, 5, '=SOM(A1)'],
    [5, 7, 46447],
    [7, 7, 'in het voorjaar'],
  ],
};

const workers: Case<WorkerValues> = {
  table: workerTable,
  records: workerRecords,
  filled: [
    { row: 0, field: 'code', value: 'LK' },
    { row: 0, field: 'fte', value: 0.8 },
    { row: 0, field: 'clients', value: 18 },
    { row: 0, field: 'time', value: 92.5 },
    { row: 0, field: 'teams', value: 2 },
    { row: 0, field: 'team-share', value: 1 },
    { row: 0, field: 'contacts', value: 'veel' },
    { row: 0, field: 'seekers', value: 2 },
    { row: 0, field: 'checklist', value: 'no' },
    { row: 0, field: 'anchor-8a', value: 4 },
    { row: 0, field: 'anchor-8b', value: 5 },
    { row: 0, field: 'community', value: 140 },
    { row: 2, field: 'checklist', value: 'yes' },
  ],
  // Percentages are fractions, answers are words; what cannot be stays as it is.
  cells: [
    [5, 1, 'LK'],
    [5, 4, 0.925],
    [5, 6, 0.01],
    [5, 7, 'veel'],
    [5, 9, 'nee'],
    [5, 12, 140],
    [7, 9, 'ja'],
  ],
};

const sheetIn = ({ sheets }: WorkbookContents, name: string): SheetContents => {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

function behaves<Values>({ table, records, filled, cells }: Case<Values>): void {
  const measurement = records.put(EMPTY, filled);
  const contents = planContents(workbookPlan(measurement));
  const changed = (change: (sheet: SheetContents) => SheetContents): WorkbookContents => ({
    ...contents,
    sheets: contents.sheets.map((sheet) => (sheet.name === table.sheet ? change(sheet) : sheet)),
  });
  const read = (found: WorkbookContents) =>
    filled.map(({ row, field }) => records.get(withLines(EMPTY, found), row, field));
  const values = filled.map(({ value }) => value);

  test('has a case for every field', () => {
    expect(new Set(filled.map(({ field }) => field))).toEqual(new Set(Object.keys(table.fields)));
  });

  test('is written as people type it', () => {
    const sheet = sheetIn(contents, table.sheet);
    for (const [row, column, value] of cells) expect(valueAt(sheet, row, column)).toBe(value);
  });

  test('is read as it was written, with the lines that are empty', () => {
    expect(withLines(EMPTY, contents)).toEqual(measurement);
  });

  test('is found again under another tab, further down and with its columns in reverse', () => {
    const elsewhere = changed(({ rows }) => ({
      name: 'Elders',
      rows: new Map(
        [...rows].map(([row, found]) => {
          const turned = [...found].map(([column, cell]): [number, CellContent] => [60 - column, cell]);
          return [row + 7, new Map(turned.toReversed())];
        }),
      ),
    }));
    expect(read(elsewhere)).toEqual(values);
    expect(findLines(table, elsewhere)).toMatchObject({ headerRow: 11, sheet: { name: 'Elders' } });
  });

  test('has nothing in a field whose header is gone, and keeps the rest', () => {
    const [gone] = filled.slice(-1);
    const column = gone && findLines(table, contents)?.fields.get(gone.field);
    const without = changed((sheet) => {
      const header = new Map(sheet.rows.get(4));
      header.delete(column ?? 0);
      return { ...sheet, rows: new Map(sheet.rows).set(4, header) };
    });
    const nothing = (field: keyof Values) => records.get(EMPTY, 0, field);
    expect(read(without)).toEqual(filled.map(({ field, value }) => (field === gone?.field ? nothing(field) : value)));
  });

  test('is none without its sheet', () => {
    const none = { ...contents, sheets: contents.sheets.filter(({ name }) => name !== table.sheet) };
    expect(findLines(table, none)).toBeNull();
    expect(withLines(EMPTY, none)).toEqual(EMPTY);
  });
}

describe('the table of the improvement plan', () => {
  behaves(improvements);
});

describe('the table of the workers', () => {
  behaves(workers);
});
