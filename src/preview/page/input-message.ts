import type {} from '@univerjs/sheets-ui/facade';
import type { FRange } from '@univerjs/sheets/facade';
import { createElement } from 'react';
import type { ExcelHost } from '../univer/excel-host';

const SELECTED = 'sheet.operation.set-selections';
const COMPONENT = 'input-message';

/** A type, for Univer wants an index signature, which an interface does not have. */
type ShownPrompt = Readonly<Record<'title' | 'text', string>>;

/** Shows the input message of a cell's validation beside the cell that is selected: Univer keeps it, but never shows it. */
export function showInputMessages({ book }: ExcelHost): void {
  const { api, commands, book: workbook } = book.engine;
  api.registerComponent(COMPONENT, ({ popup }: { popup: { extraProps: ShownPrompt } }) =>
    createElement(
      'div',
      { className: COMPONENT, role: 'note' },
      createElement('strong', null, popup.extraProps.title),
      popup.extraProps.text,
    ),
  );
  let shown: ReturnType<FRange['attachPopup']>;
  const show = () => {
    shown?.dispose();
    const cell = workbook.getActiveCell();
    const rule = cell?.getDataValidation()?.rule;
    if (!cell || rule?.showInputMessage !== true || !rule.prompt) return;
    const extraProps: ShownPrompt = { title: rule.promptTitle ?? '', text: rule.prompt };
    shown = cell.attachPopup({ componentKey: COMPONENT, direction: 'horizontal', extraProps });
  };
  commands.onCommandExecuted(({ id }) => {
    if (id === SELECTED) requestAnimationFrame(show);
  });
}
