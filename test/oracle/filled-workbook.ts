import { writeXlsx } from '../../src/host/xlsx/write-xlsx';
import type { Entry } from '../../src/measurement/entry';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import type { ScoreForm } from '../../src/scale/score-form';
import { cellAt, columnLetters, parseArea } from '../../src/workbook/paper/a1';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../src/workbook/paper/plan';
import { SHEET_NAMES, type SheetName } from '../../src/workbook/paper/sheets';
import { scoresLayout } from '../../src/workbook/sheets/scores/layout';
import { CLOSED_MARK } from '../../src/workbook/tables/scores';
import { scoreAreas } from '../../src/workbook/sheets/what-if/areas';
import { whatIfLayout } from '../../src/workbook/sheets/what-if/layout';
import { nameRanges } from '../../src/workbook/sheets/what-if/looks';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import type { CellWrite, Judge, WrittenValue } from './judge';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The sheets whose formulas are judged together. What reviewers agree on has judges of its own: consensus.test.ts. */
export const JUDGED_SHEETS: readonly SheetName[] = SHEET_NAMES.filter((name) => name !== 'Consensus');

/** Writes a workbook to a temporary file and returns its path. */
export async function saveWorkbook(plan: WorkbookPlan): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'ips-')), 'meting.xlsx');
  await writeFile(path, await writeXlsx(plan));
  return path;
}

/** An empty workbook in which every cell may be typed in, closed cells too: as after somebody took the protection off. */
export function unlockedPlan(form: ScoreForm): WorkbookPlan {
  const plan = workbookPlan(emptyMeasurement(form), JUDGED_SHEETS);
  const unlock = (sheet: SheetPlan): SheetPlan => ({
    ...sheet,
    unlocked: [`A1:${columnLetters(sheet.columns.length)}${sheet.name === 'Banen' ? 420 : 200}`],
  });
  return { ...plan, sheets: plan.sheets.map(unlock) };
}

/** Types the entries and bands of a measurement into an open workbook of the same form. */
export async function typeMeasurement(judge: Judge, measurement: Measurement): Promise<void> {
  const { form, entries } = measurement;
  const layout = scoresLayout(form);
  const scores = form.rows.flatMap(({ item, open }, index) =>
    form.scale.columns.map(({ id }) => {
      const entry = entries[item.id]?.[id] ?? null;
      const value = entry === null && !open.includes(id) ? CLOSED_MARK : typed(entry);
      return { sheet: 'Scores', cell: `${layout.letter(id)}${layout.firstRow + index}`, value };
    }),
  );
  const plan = workbookPlan(measurement, JUDGED_SHEETS);
  const bands = plan.names
    .filter(({ name }) => name.startsWith('Grenzen_'))
    .flatMap(({ range }) => cellsOfPlan(plan, 'Overzicht', range));
  const texts = [layout.letter('note'), layout.letter('recommendation')];
  await judge.write([...scores, ...bands, ...typedCells(plan, texts), ...scenarioCells(plan, form)]);
}

/** What a plan has in the cells of scenarios and kept scores, closed ones too, and in the row of their names. */
function scenarioCells(plan: WorkbookPlan, form: ScoreForm): CellWrite[] {
  const layout = whatIfLayout(form);
  const areas = [
    ...scoreAreas(layout, 'open', ['scenario', 'kept']),
    ...scoreAreas(layout, 'closed', ['scenario', 'kept']),
  ];
  const cells = new Set([...areas, ...nameRanges(layout)].flatMap(cellsIn));
  return planCells(plan)
    .filter(({ sheet, cell }) => sheet === 'Wat als' && cells.has(cell))
    .map(({ sheet, cell, content }) => ({ sheet, cell, value: written(content) }));
}

const written = (content: PlanCell): WrittenValue => {
  const value = typeof content === 'object' ? null : content;
  return value === '#N/A' ? { formula: '=NA()' } : value;
};

/** No random team, stock of jobs or plan is larger; writing all lines would take long. */
const LAST_LINE_ROW = 24;

/** What a plan has in the cells in which people type, and nothing in the others of them; of Scores the texts only. */
function typedCells(plan: WorkbookPlan, texts: readonly string[]): CellWrite[] {
  const contents = new Map(planCells(plan).map(({ sheet, cell, content }) => [`${sheet}!${cell}`, content]));
  const isShort = (sheet: SheetName) => ['Werkers', 'Banen', 'Verbeterplan'].includes(sheet);
  return plan.sheets
    .filter(({ name }) => name !== 'Overzicht' && name !== 'Wat als')
    .flatMap(({ name, unlocked }) => unlocked.flatMap((range) => cellsIn(range).map((cell) => ({ sheet: name, cell }))))
    .filter(({ sheet, cell }) => sheet !== 'Scores' || texts.includes(cell.replace(/\d+/, '')))
    .filter(({ sheet, cell }) => !isShort(sheet) || Number(cell.replace(/\D+/, '')) <= LAST_LINE_ROW)
    .map(({ sheet, cell }) => ({ sheet, cell, value: written(contents.get(`${sheet}!${cell}`) ?? null) }));
}

function typed(entry: Entry): WrittenValue {
  if (typeof entry !== 'object' || entry === null) return entry;
  return { formula: '=NA()' };
}

function cellsOfPlan(plan: WorkbookPlan, sheetName: string, range: string) {
  return planCells(plan)
    .filter(({ sheet, cell }) => sheet === sheetName && inRow(cell, range))
    .map(({ sheet, cell, content }) => ({ sheet, cell, value: content as number | string | null }));
}

/** Is a cell within a range that is one row high, such as `B20:F20`? */
function inRow(cell: string, range: string): boolean {
  const [first = '', last = ''] = range.split(':');
  const column = cell.replace(/\d+/, '');
  return cell.replace(/\D+/, '') === first.replace(/\D+/, '') && column >= first.charAt(0) && column <= last.charAt(0);
}

/** Every cell that a plan fills, with its sheet and address. */
export function planCells(plan: WorkbookPlan): { sheet: SheetName; cell: string; content: PlanCell }[] {
  return plan.sheets.flatMap(({ name, blocks }) =>
    blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.map((content, across) => ({ sheet: name, cell: cellAt(row + down, column + across), content })),
      ),
    ),
  );
}

/** The addresses of all cells of a range, row by row. */
export function cellsIn(range: string): string[] {
  const { top, left, bottom, right } = parseArea(range) ?? { top: 1, left: 1, bottom: 0, right: 0 };
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => cellAt(top + down, left + across)),
  ).flat();
}
