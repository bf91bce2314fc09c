import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import { SetWorksheetActiveOperation, SetWorksheetColWidthMutation } from '@univerjs/sheets';
import { AutoHeightController } from '@univerjs/sheets-ui';

/**
 * Univer measures the rows that fit their text only where it has drawn their sheet before, and a sheet that is being built
 * has not been drawn. So they are measured once more whenever a sheet is shown, and whenever a column gets another width:
 * once in a frame, however many sheets and columns that is about.
 */
export function measureRowsWhenShown(univer: Univer): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let isWaiting = false;
  const measure = () => {
    isWaiting = false;
    const book = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const sheet = book?.getActiveSheet();
    if (!sheet) return;
    const all = {
      startRow: 0,
      endRow: sheet.getRowCount() - 1,
      startColumn: 0,
      endColumn: sheet.getColumnCount() - 1,
    };
    // Rows with a height of their own are left alone. Not a step that people can undo.
    const { redos } = injector.get(AutoHeightController).getUndoRedoParamsOfAutoHeight([all], sheet.getSheetId());
    for (const { id, params } of redos) commands.syncExecuteCommand(id, params);
  };
  commands.onCommandExecuted(({ id }) => {
    if (isWaiting || !MAY_CHANGE_HEIGHTS.has(id)) return;
    isWaiting = true;
    requestAnimationFrame(measure);
  });
}

const MAY_CHANGE_HEIGHTS: ReadonlySet<string> = new Set([
  SetWorksheetActiveOperation.id,
  SetWorksheetColWidthMutation.id,
]);
