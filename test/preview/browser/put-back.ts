import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import type { PreviewWindow } from './preview-window';

/** All that stands in a workbook, as texts that can be compared. */
export interface WorkbookContents {
  /** Order and names of the sheets; validations, conditional formats, names and protection. */
  readonly structure: string;
  /** Each filled cell, with its looks, by sheet, row and column. */
  readonly cells: Readonly<Record<string, string>>;
}

/** What stands in a cell without its looks, and its looks. */
type CellContents = readonly [content: Readonly<Record<string, unknown>>, style: object | null];

/**
 * Puts cells back as they were before the tests that came since, and shows the first sheet.
 * @returns whether the workbook is as it was; a sheet or formula that is gone is not made again
 */
export async function putBack(page: Page, before: WorkbookContents): Promise<boolean> {
  // The pane may still be about to write or select something.
  await page.evaluate(showInPane, 'about:blank');
  const { structure, cells } = await page.evaluate(workbookContents);
  if (structure !== before.structure) return false;
  const places = new Set([...Object.keys(before.cells), ...Object.keys(cells)]);
  const changed = [...places]
    .filter((place) => cells[place] !== before.cells[place])
    .map((place) => [place, JSON.parse(before.cells[place] ?? NO_CELL) as CellContents] as const)
    // The results of formulas follow.
    .filter(([, [content]]) => !('f' in content || 'si' in content));
  await page.evaluate(writeCells, changed);
  return isDeepStrictEqual(await page.evaluate(workbookContents), before);
}

const NO_CELL = JSON.stringify([{}, null]);

/** Runs in the page. */
export async function showInPane(address: string): Promise<void> {
  const pane = document.querySelector('#pane');
  const loaded = new Promise((resolve) => {
    pane?.addEventListener('load', resolve, { once: true });
  });
  pane?.setAttribute('src', address);
  await loaded;
  await (window as unknown as PreviewWindow).preview?.bridge.idle();
}

/** Runs in the page. */
export async function workbookContents(): Promise<WorkbookContents> {
  const { preview } = window as unknown as PreviewWindow;
  if (!preview) throw new Error('There is no workbook');
  await preview.book.settle();
  const { sheetOrder, sheets, styles, resources } = preview.book.engine.book.save();
  const cells: Record<string, string> = {};
  for (const sheet of sheetOrder) {
    for (const [row, line] of Object.entries(sheets[sheet]?.cellData ?? {})) {
      for (const [column, { s = null, ...parts }] of Object.entries(line)) {
        const style = typeof s === 'string' ? (styles[s] ?? null) : s;
        const content = Object.entries(parts).filter(([, part]) => part !== null && part !== undefined && part !== '');
        if (content.length > 0 || style !== null) {
          cells[`${sheet} ${row} ${column}`] = JSON.stringify([Object.fromEntries(content.toSorted()), style]);
        }
      }
    }
  }
  return { structure: JSON.stringify([sheetOrder.map((id) => [id, sheets[id]?.name]), resources]), cells };
}

/** Runs in the page. */
async function writeCells(cells: readonly (readonly [place: string, contents: CellContents])[]): Promise<void> {
  const { preview } = window as unknown as PreviewWindow;
  if (!preview) throw new Error('There is no workbook');
  const { book, commands } = preview.book.engine;
  for (const [place, [content, style]] of cells) {
    const [sheet = '', row = '', column = ''] = place.split(' ');
    const write = (cell: object) =>
      commands.syncExecuteCommand('sheet.mutation.set-range-values', {
        unitId: book.getId(),
        subUnitId: sheet,
        cellValue: { [row]: { [column]: cell } },
      });
    // Looks are laid over those that are there.
    write({ v: null, t: null, f: null, p: null, si: null, s: null });
    write({ ...content, ...(style === null ? {} : { s: style }) });
  }
  // A cell that stays selected may show a message over its neighbours. The first sheet comes last, and stays in view.
  for (const sheet of book.getSheets().toReversed()) {
    book.setActiveSheet(sheet);
    sheet.getRange('A1').activate();
    sheet.scrollToCell(0, 0);
  }
  await preview.book.settle();
}
