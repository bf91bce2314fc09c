import type {} from '@univerjs/sheets-ui/facade';
import type { ExcelHost } from '../univer/excel-host';
import { pageElement } from './page-element';

const SELECTED = 'sheet.operation.set-selections';
/** After these the message would hang in the wrong place. */
const MOVED = /scroll|set-cell-edit-visible|set-worksheet-active|dropdown/;

/** Shows the input message of a cell's validation beside the cell that is selected: Univer keeps it, but never shows it. */
export function showInputMessages({ book }: ExcelHost): void {
  const box = document.createElement('div');
  box.className = 'input-message';
  box.setAttribute('role', 'note');
  box.hidden = true;
  document.body.append(box);
  const show = () => {
    const cell = book.engine.book.getActiveCell();
    const rule = cell?.getDataValidation()?.rule;
    box.hidden = rule?.showInputMessage !== true || (rule.prompt ?? '') === '';
    if (!cell || !rule || box.hidden) return;
    const title = document.createElement('strong');
    title.textContent = rule.promptTitle ?? '';
    box.replaceChildren(title, rule.prompt ?? '');
    const { left, bottom } = cell.getCellRect();
    const canvas = pageElement('grid').querySelector('canvas[data-u-comp="render-canvas"]')?.getBoundingClientRect();
    box.style.left = `${(canvas?.left ?? 0) + left + 8}px`;
    box.style.top = `${(canvas?.top ?? 0) + bottom + 4}px`;
  };
  book.engine.commands.onCommandExecuted(({ id }) => {
    if (id === SELECTED) requestAnimationFrame(show);
    else if (MOVED.test(id)) box.hidden = true;
  });
}
