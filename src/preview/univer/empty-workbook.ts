import type { IWorkbookData } from '@univerjs/core';

/** Sizes of the sheets that Excel starts with: 64 by 20 pixels a cell; rows and columns are added when they are needed. */
export const NEW_SHEET = { rowCount: 200, columnCount: 26, defaultRowHeight: 20, defaultColumnWidth: 64 } as const;

/** The workbook that Excel opens with: one empty sheet. A new one each time, for Univer keeps and changes it. */
export function emptyWorkbook(): Partial<IWorkbookData> {
  return {
    id: 'workbook',
    name: 'Map1.xlsx',
    sheetOrder: ['sheet-1'],
    sheets: { 'sheet-1': { id: 'sheet-1', name: 'Blad1', ...NEW_SHEET } },
  };
}
