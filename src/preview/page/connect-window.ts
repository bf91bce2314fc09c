import type { NativeBridge } from '../office-bridge/bridge';
import type { ExcelHost } from '../univer/excel-host';
import { installHostInformation } from './host-information';

/** The oldest Excel that the add-in supports: what works here needs nothing newer. */
export const EXCEL_API = '1.9';

/**
 * Prepares a window for office.js: once that has loaded, its calls go to the spreadsheet.
 * @param excelApi the newest requirement set that the spreadsheet says it has
 */
export function connectWindow(target: Window, { bridge, book }: ExcelHost, excelApi: string): void {
  const end = bridge.connect();
  (target as Window & { _richApiNativeBridge?: NativeBridge })._richApiNativeBridge = end;
  target.addEventListener('pagehide', () => {
    bridge.disconnect(end);
  });
  installHostInformation(target, excelApi, book.settings);
}
