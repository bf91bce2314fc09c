import type {} from '@univerjs/sheets-ui/facade';
import type { FRange } from '@univerjs/sheets/facade';
import type { ExcelHost } from '../univer/excel-host';
import { pageElement } from './page-element';

/** A cell is selected, another sheet is shown, or the cells move under what lies over them. */
const MOVES: readonly string[] = [
  'sheet.operation.set-selections',
  'sheet.operation.set-worksheet-active',
  'sheet.operation.set-scroll',
];

/** Between the message and the edges of the grid, in pixels: its headers at the top, its scroll bars at the other end. */
const MARGIN = 24;

/**
 * Shows the input message of the validation of the selected cell, which Univer keeps but never shows. It lies in a corner
 * of the grid that is not the cell's own, so that it hides none of the cells beside it; the mouse goes through.
 */
export function showInputMessages({ book }: ExcelHost): void {
  const { commands, book: workbook } = book.engine;
  const element = pageElement('input-message');
  const show = () => {
    const cell = workbook.getActiveCell();
    const rule = cell?.getDataValidation()?.rule;
    const prompt = rule?.showInputMessage === true ? (rule.prompt ?? '') : '';
    element.hidden = prompt === '';
    if (!cell || prompt === '') return;
    pageElement('input-message-title').textContent = rule?.promptTitle ?? '';
    pageElement('input-message-text').textContent = prompt;
    place(element, cell);
  };
  commands.onCommandExecuted(({ id }) => {
    if (MOVES.includes(id)) requestAnimationFrame(show);
  });
}

/** Puts it in the first corner where it lies over neither the cell nor one beside it. */
function place(element: HTMLElement, cell: FRange): void {
  const canvas = document.querySelector('[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
  const around = element.offsetParent?.getBoundingClientRect();
  if (!canvas || !around) return;
  const { top: cellTop, bottom: cellBottom } = besides(cell);
  const { offsetWidth: width, offsetHeight: height } = element;
  const bottom = canvas.height - MARGIN - height;
  // A message is a few lines high: it cannot be in the way both at the bottom and at the top.
  const top = cellBottom > bottom && cellTop > MARGIN + height ? MARGIN : bottom;
  element.style.left = `${canvas.left - around.left + canvas.width - MARGIN - width}px`;
  element.style.top = `${canvas.top - around.top + top}px`;
}

/** From the row above a cell to the row below it, in pixels from the top of the grid. */
function besides(cell: FRange): { top: number; bottom: number } {
  const { top, bottom } = cell.getCellRect();
  const row = (offset: number) => cell.offset(offset, 0).getCellRect();
  return {
    top: cell.getRow() > 0 ? row(-1).top : top,
    bottom: Math.max(bottom, row(1).bottom),
  };
}
