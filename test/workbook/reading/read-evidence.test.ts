import { emptyMeasurement } from '../../../src/measurement/measurement';
import type { EvidenceBody, RecordedEvidence } from '../../../src/measurement/recorded-evidence';
import type { ItemId } from '../../../src/scale/ids';
import type { SheetContents, WorkbookContents } from '../../../src/workbook/paper/contents';
import type { SheetName } from '../../../src/workbook/paper/sheets';
import { locateAnswer } from '../../../src/workbook/reading/locate';
import { standingTables } from '../../../src/workbook/tables/tables';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { formOf, type FormName } from '../../support/measurements';
import { planContents } from '../../support/plan-contents';
import { readTables } from '../../support/read-tables';

const EVIDENCE: RecordedEvidence = {
  items: {
    'bezetting-2': { AO: { percent: 92.5 } },
    'bezetting-3': { A: { phases: ['yes', 'no', null, 'yes', 'no', 'no'], referral: 'keeps' }, O: { phases: 0 } },
    'begeleiding-5b': { O: { days: 14, tracked: 'no' } },
  },
  workers: [{ code: 'A', fte: 0.8, time: 90, teams: 2 }, {}, { code: 'C', checklist: 'no', 'anchor-8a': 4 }],
};

const contentsWith = (evidence: RecordedEvidence, name: FormName = 'integrated'): WorkbookContents =>
  planContents(workbookPlan({ ...emptyMeasurement(formOf(name)), evidence }));

const read = (contents: WorkbookContents) => readTables(contents, formOf('integrated')).evidence;

const locate = (contents: WorkbookContents, ...of: [item: ItemId, body: EvidenceBody, key: string]) => {
  const form = formOf('integrated');
  return locateAnswer(standingTables(contents, form), readTables(contents, form), ...of);
};

/** The same workbook with one sheet replaced, or taken away. */
function withSheet(contents: WorkbookContents, name: SheetName, change: (sheet: SheetContents) => SheetContents[]) {
  return { ...contents, sheets: contents.sheets.flatMap((sheet) => (sheet.name === name ? change(sheet) : [sheet])) };
}

/** A sheet on which every cell has moved. */
function moved(
  sheet: SheetContents,
  to: (row: number, column: number) => [row: number, column: number],
): SheetContents {
  const rows = new Map<number, Map<number, { value: string; isFormula: boolean }>>();
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const [newRow, newColumn] = to(row, column);
      const line = rows.get(newRow) ?? new Map<number, never>();
      rows.set(newRow, line.set(newColumn, cell as never));
    }
  }
  return { ...sheet, rows };
}

describe('the evidence in a workbook', () => {
  test('is read as it was recorded, an empty line between workers too', () => {
    expect(read(contentsWith(EVIDENCE))).toEqual(EVIDENCE);
  });

  test('is found under the headers that two columns of workers had before', () => {
    const before = new Map<unknown, string>([
      ['Anker werkgeverscontact', 'Anker begeleiding 8a'],
      ['Anker onderwijscontact', 'Anker begeleiding 8b'],
    ]);
    const contents = withSheet(contentsWith(EVIDENCE), 'Werkers', (sheet) => [
      {
        ...sheet,
        rows: new Map(
          [...sheet.rows].map(([row, cells]) => [
            row,
            new Map(
              [...cells].map(([column, cell]) => [column, { ...cell, value: before.get(cell.value) ?? cell.value }]),
            ),
          ]),
        ),
      },
    ]);
    expect(contents).not.toEqual(contentsWith(EVIDENCE));
    expect(read(contents)).toEqual(EVIDENCE);
  });

  test.each(['Bewijs', 'Werkers'] as const)('is found under another tab: %s', (name) => {
    const contents = withSheet(contentsWith(EVIDENCE), name, (sheet) => [{ ...sheet, name: 'Eigen naam' }]);
    expect(read(contents)).toEqual(EVIDENCE);
  });

  test.each(['Bewijs', 'Werkers'] as const)('is found in columns and rows that were moved: %s', (name) => {
    // Two rows and one column were put in; the second and third column changed places.
    const contents = withSheet(contentsWith(EVIDENCE), name, (sheet) => [
      moved(sheet, (row, column) => [row + 2, column === 2 ? 4 : column === 3 ? 3 : column + 1]),
    ]);
    expect(read(contents)).toEqual(EVIDENCE);
  });

  test('is that of the other sheet where one is missing', () => {
    const contents = contentsWith(EVIDENCE);
    expect(read(withSheet(contents, 'Bewijs', () => []))).toEqual({ ...EVIDENCE, items: {} });
    expect(read(withSheet(contents, 'Werkers', () => []))).toEqual({ ...EVIDENCE, workers: [] });
  });

  test('is none in a workbook that has no sheets for it', () => {
    const contents = contentsWith(EVIDENCE);
    const sheets = contents.sheets.filter(({ name }) => name !== 'Bewijs' && name !== 'Werkers');
    expect(read({ ...contents, sheets })).toEqual({ items: {}, workers: [] });
  });

  test('keeps both a number of components and answers, for the advice to object to', () => {
    const present = ['yes', null, null, 'no', null];
    const recorded = { items: { 'organisatie-2': { AO: { present, 'present-count': 2 } } }, workers: [] };
    expect(read(contentsWith(recorded))).toEqual(recorded);
  });

  test('keeps what cannot be', () => {
    const items = { 'bezetting-2': { AO: { percent: '85%' } }, 'begeleiding-5b': { O: { tracked: 'soms', days: -1 } } };
    const recorded = { items, workers: [{ fte: 'veel', checklist: 'soms' }] };
    expect(read(contentsWith(recorded))).toEqual(recorded);
  });
});

describe('the cell of an answer', () => {
  const contents = contentsWith(EVIDENCE);

  test.each([
    // Below the header (row 4): bezetting-1a with two answers and a ratio, and then the line of bezetting-2.
    ['bezetting-1a', 'AO', 'clients', 'Bewijs!C6'],
    ['bezetting-2', 'AO', 'percent', 'Bewijs!C10'],
    ['bezetting-3', 'O', 'phases', 'Bewijs!D12'],
    ['bezetting-3', 'O', 'weg', null],
    ['organisatie-4', 'A', 'percent', null],
  ] as const)('%s %s %s: %s', (item, body, key, cell) => {
    expect(locate(contents, item, body, key)).toBe(cell);
  });

  test('is that of the first worker whose entry cannot be, where the item itself is blank', () => {
    const workers = [{ contacts: 5 }, {}, { contacts: 'veel', time: 140 }, { contacts: -1 }];
    const wrong = contentsWith({ items: { 'bezetting-2': { AO: { percent: 140 } } }, workers });
    // The header is in row 4; column G holds the contacts.
    expect(locate(wrong, 'begeleiding-7', 'AO', 'contacts')).toBe('Werkers!G7');
    expect(locate(wrong, 'bezetting-2', 'AO', 'percent')).toBe('Bewijs!C10');
  });

  test('is nowhere without the sheet', () => {
    expect(
      locate(
        withSheet(contents, 'Bewijs', () => []),
        ...(['bezetting-2', 'AO', 'percent'] as const),
      ),
    ).toBeNull();
  });
});
