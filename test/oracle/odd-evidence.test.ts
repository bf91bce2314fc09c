import type { CellValue, Workbook } from '@cj-tech-master/excelts';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { writeXlsx } from '../../src/host/xlsx/write-xlsx';
import { emptyMeasurement } from '../../src/measurement/measurement';
import { checkWorkbook } from '../../src/workbook/reading/check-workbook';
import { evidenceLayout } from '../../src/workbook/sheets/evidence/layout';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { workersLayout } from '../../src/workbook/sheets/workers/layout';
import { editWorkbook, sheetOf } from '../host/xlsx/edit-xlsx';
import { formOf } from '../support/measurements';
import { JUDGED_SHEETS } from './filled-workbook';
import { WHOLE_SHEETS, wrongFormulas } from './formula-cells';
import { startJudge, type Judge, type ReadValue } from './judge';

const IMPOSSIBLE = 'klopt niet';

/**
 * What people put into the cells for evidence, in the file itself: `check` and LibreOffice must make the same of it, and
 * no error may be seen but the one that somebody put there.
 */
describe('odd evidence', () => {
  let judge: Judge;
  beforeAll(async () => {
    judge = await startJudge();
  });
  afterAll(() => judge.stop());

  /** Checks an integrated measurement after an edit, and shows it in LibreOffice. */
  async function judged(edit: (workbook: Workbook) => void) {
    const empty = await writeXlsx(workbookPlan(emptyMeasurement(formOf('integrated')), JUDGED_SHEETS));
    const bytes = await editWorkbook(empty, edit);
    const path = join(await mkdtemp(join(tmpdir(), 'ips-')), 'meting.xlsx');
    await writeFile(path, bytes);
    const { measurement, findings } = checkWorkbook(readXlsx(bytes));
    await judge.open(path);
    const sheets = await judge.read(WHOLE_SHEETS);
    const { columns } = measurement.form;
    const copies = columns.map((column) => evidenceLayout(measurement.form).helper('typed', column));
    // A copy of what was typed is as it was typed: 90 or 0.9, JA or ja.
    const wrong = wrongFormulas(
      workbookPlan(measurement, JUDGED_SHEETS),
      (sheet) => sheets[JUDGED_SHEETS.indexOf(sheet)] ?? [],
    ).filter(({ cell }) => !copies.some((letters) => new RegExp(`^Bewijs!${letters}\\d+$`).test(cell)));
    const invalid = findings.filter(({ code }) => code === 'evidence-invalid').map(({ item }) => item);
    return { sheets, wrong, invalid, findings, errors: sheets.flat(2).filter(isError) };
  }

  test('on Bewijs', async () => {
    // The key of a question, its column (C: IPS-A or both, D: IPS-O) and what was typed.
    const typed: [key: string, column: string, value: CellValue][] = [
      ['bezetting-1a clients', 'C', 20],
      ['bezetting-1a fte', 'C', 0],
      ['bezetting-2 percent', 'C', 0.85],
      ['bezetting-3 phases', 'C', 0],
      ['bezetting-3 referral', 'C', 'keeps'],
      ['organisatie-1 apart', 'C', 'nee'],
      ['organisatie-1 teams', 'C', 1e300],
      ['organisatie-2 present', 'C', 6],
      ['organisatie-5 present', 'C', 1],
      ['organisatie-5 present 2', 'C', 'ja'],
      ['organisatie-7 present 1', 'C', 'misschien'],
      ['organisatie-8 present', 'C', 2.5],
      ['begeleiding-1b present', 'D', new Date(Date.UTC(2026, 10, 22))],
      ['begeleiding-2 present', 'C', ' '],
      ['begeleiding-5a days', 'C', '4,5'],
      ['begeleiding-5b days', 'D', -1],
      ['begeleiding-6 percent', 'C', { error: '#N/A' }],
      ['begeleiding-6 percent', 'D', 90],
      ['begeleiding-6 to-plan', 'D', ' ja '],
      ['begeleiding-7 contacts', 'C', { formula: '2+3', result: 5 }],
      ['begeleiding-7 checklist', 'C', 'JA'],
      ['begeleiding-7 review', 'C', 'minstens elke week'],
      ['begeleiding-9a percent', 'C', '85%'],
      ['begeleiding-10 percent', 'C', 140],
      ['begeleiding-11 jobs', 'C', true],
      ['begeleiding-15 percent', 'C', 85],
      ['begeleiding-16 present', 'C', '3'],
    ];
    const { sheets, wrong, invalid, errors } = await judged((workbook) => {
      sheetOf(workbook, 'Bewijs').eachRow((row) => {
        for (const [key, column, value] of typed) if (row.getCell(1).value === key) row.getCell(column).value = value;
      });
    });
    expect(wrong).toEqual([]);
    // Somebody typed #N/A; no formula passes it on.
    expect(errors).toEqual([{ error: '#N/A' }]);
    // What stands beside an item on Bewijs, for both or IPS-A and for IPS-O; only the lines that say something.
    const lines = (sheets[JUDGED_SHEETS.indexOf('Bewijs')] ?? []).slice(4).map((line) => line.map(shown));
    const advised = lines.filter(([key, , , , a, o]) => !key?.includes(' ') && `${a}${o}` !== '');
    expect(advised.map(([key, , , , a, o]) => [key, a, o])).toEqual([
      ['bezetting-2', '3', ''], // 85 %
      ['bezetting-3', IMPOSSIBLE, ''],
      ['organisatie-1', IMPOSSIBLE, ''],
      ['organisatie-2', IMPOSSIBLE, ''],
      ['organisatie-5', IMPOSSIBLE, ''],
      ['organisatie-7', IMPOSSIBLE, ''],
      ['organisatie-8', IMPOSSIBLE, ''],
      ['begeleiding-1b', '', IMPOSSIBLE],
      ['begeleiding-2', IMPOSSIBLE, ''],
      ['begeleiding-5a', IMPOSSIBLE, ''],
      ['begeleiding-5b', '', IMPOSSIBLE],
      ['begeleiding-6', IMPOSSIBLE, IMPOSSIBLE],
      ['begeleiding-7', '4', ''], // 5 contacts a week, reviewed weekly
      ['begeleiding-9a', IMPOSSIBLE, ''],
      ['begeleiding-10', IMPOSSIBLE, ''],
      ['begeleiding-11', IMPOSSIBLE, ''],
      ['begeleiding-15', '5', ''], // 85 %
      ['begeleiding-16', IMPOSSIBLE, ''],
    ]);
    // Begeleiding 6 is wrong in both columns.
    expect(invalid).toHaveLength(16);
  }, 120_000);

  test('on Werkers', async () => {
    const { sheets, wrong, invalid, errors } = await judged((workbook) => {
      typeWorkers(workbook, [
        { Fte: 0, Cliënten: 5, 'Tijd voor werk en opleiding (%)': 0.85, 'Anker werkgeverscontact': 4 },
        { 'Cliënten die zoeken': 3, 'Contacten per week': '4,5', 'Houdt checklist bij': 'Nee' },
        {}, // nobody
        { Fte: 0, Cliënten: 4, 'Tijd voor werk en opleiding (%)': 87, 'Anker onderwijscontact': 9 },
        { 'Ggz-teams': 1.5, 'Werktijd in de samenleving (%)': -1 },
      ]);
    });
    expect(wrong).toEqual([]);
    expect(errors).toEqual([]);
    // Totals of: fte, clients, time, teams, their share, contacts, seekers, checklist, anchors 8a and 8b, community.
    expect(sheets[JUDGED_SHEETS.indexOf('Werkers')]?.[2]?.slice(0, 12)).toEqual([
      'Samen of gemiddeld',
      ...['niet compleet', 'niet compleet', 'niet compleet', IMPOSSIBLE, '', IMPOSSIBLE, ''],
      ...['nee', 'niet compleet', IMPOSSIBLE, IMPOSSIBLE],
    ]);
    expect(invalid).toEqual(['organisatie-1', 'begeleiding-7', 'begeleiding-8b', 'begeleiding-15']);
  }, 120_000);

  test('of workers of whom nobody can say who seeks, and a number that no anchor rests on', async () => {
    const { sheets, wrong, invalid, findings, errors } = await judged((workbook) => {
      typeWorkers(workbook, [
        { 'Contacten per week': 5, 'Cliënten die zoeken': 'veel', 'Houdt checklist bij': 'ja' },
        { 'Contacten per week': 6, 'Cliënten die zoeken': 0 },
      ]);
      const typed: Readonly<Record<string, CellValue>> = {
        'organisatie-5 coordinator-fte': -1,
        'organisatie-5 present': 3,
        'begeleiding-7 review': 'minstens elke week',
      };
      sheetOf(workbook, 'Bewijs').eachRow((row) => {
        const value = typed[row.getCell(1).text];
        if (value !== undefined) row.getCell('C').value = value;
      });
      // Three roles are anchor 3.
      sheetOf(workbook, 'Scores').eachRow((row) => {
        if (row.getCell(1).value === 'organisatie-5') row.getCell('F').value = 5;
      });
    });
    expect({ wrong, errors }).toEqual({ wrong: [], errors: [] });
    expect(invalid).toEqual(['organisatie-5', 'begeleiding-7']);
    const differing = findings.filter(({ code }) => code === 'evidence-differs');
    expect(differing.map(({ item, column }) => [item, column])).toEqual([['organisatie-5', 'A']]);
    const besides = (sheets[JUDGED_SHEETS.indexOf('Bewijs')] ?? []).filter(([key]) => key === 'organisatie-5');
    expect(besides.map((line) => shown(line[4] ?? null))).toEqual(['3']);
  }, 120_000);

  test('of workers without any fte', async () => {
    const { sheets, wrong, invalid, errors } = await judged((workbook) => {
      typeWorkers(workbook, [{ Fte: 0, Cliënten: 12 }]);
    });
    expect({ wrong, invalid, errors }).toEqual({ wrong: [], invalid: [], errors: [] });
    const [line] = (sheets[JUDGED_SHEETS.indexOf('Bewijs')] ?? []).filter(([key]) => key === 'bezetting-1a');
    expect(line?.slice(0, 6).map(shown)).toEqual(['bezetting-1a', expect.any(String), '', '', '', '']);
  }, 120_000);

  test('of 201 workers', async () => {
    const { sheets, wrong, invalid, errors } = await judged((workbook) => {
      typeWorkers(
        workbook,
        Array.from({ length: 201 }, () => ({ Fte: 1, Cliënten: 20 })),
      );
    });
    expect({ wrong, errors }).toEqual({ wrong: [], errors: [] });
    expect(sheets[JUDGED_SHEETS.indexOf('Werkers')]?.[2]?.slice(1, 3)).toEqual([IMPOSSIBLE, IMPOSSIBLE]);
    expect(invalid).toEqual(['bezetting-1a']);
  }, 120_000);

  test('of a worker in a line that somebody put between ours', async () => {
    const { sheets, errors } = await judged((workbook) => {
      typeWorkers(workbook, [
        { Fte: 1, Cliënten: 20 },
        { Fte: 1, Cliënten: 25 },
      ]);
      // Such a line has no hidden cell that counts.
      const { firstRow, filledColumn } = workersLayout(formOf('integrated'));
      sheetOf(workbook, 'Werkers').getCell(firstRow + 1, filledColumn).value = null;
    });
    expect(errors).toEqual([]);
    // Nothing is said of two workers as if they were one.
    expect(sheets[JUDGED_SHEETS.indexOf('Werkers')]?.[2]?.slice(0, 3)).toEqual([
      'Samen of gemiddeld',
      IMPOSSIBLE,
      IMPOSSIBLE,
    ]);
  }, 120_000);
});

/** Types workers below the header of Werkers. */
function typeWorkers(workbook: Workbook, workers: readonly Readonly<Record<string, CellValue>>[]): void {
  const sheet = sheetOf(workbook, 'Werkers');
  const header = sheet.getRow(4);
  workers.forEach((worker, index) => {
    header.eachCell((cell, column) => {
      const value = column <= 12 ? worker[cell.text] : undefined;
      if (value !== undefined) sheet.getRow(5 + index).getCell(column).value = value;
    });
  });
}

const isError = (value: ReadValue) => value !== null && typeof value === 'object';

const shown = (value: ReadValue) => (value === null || typeof value === 'object' ? '' : String(value));
