import { officeHost } from '../../host/office/office-host';
import type { Quirk } from '../office-bridge/quirks';
import { QUIRKS } from '../quirks/all-quirks';
import { createBrowserEngine } from '../univer/engine-browser';
import { PREVIEW_PAGE_TEXTS } from '../texts';
import { createExcelHost, type ExcelHost } from '../univer/excel-host';
import { connectWindow, EXCEL_API } from './connect-window';
import { showInputMessages } from './input-message';
import { loadOffice } from './load-office';
import { pageElement, showStatus } from './page-element';
import { revealSelection } from './reveal-selection';
import { prepareSaving } from './save-workbook';
import { showStartContent } from './show-start-content';
import './page.css';

declare global {
  interface Window {
    /** The script in the pane's frame announces itself here, before office.js loads there. */
    connectPane?: (pane: Window) => void;
    /** The workbook, for whoever looks into it with the browser's tools, and for the tests. */
    preview?: ExcelHost;
    /** What can be turned on in it, by name: `preview.bridge.quirks.turnOn(quirks['cell-editing'])`. */
    quirks?: Readonly<Record<string, Quirk>>;
  }
}

/** The page around the pane: a spreadsheet that answers Office.js, and the bar. */
async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const excelApi = query.get('excel-api') ?? EXCEL_API;
  const host = createExcelHost(createBrowserEngine(pageElement('grid')), { clientLibrary: () => Excel, excelApi });
  window.preview = host;
  window.quirks = QUIRKS;
  revealSelection(host);
  showInputMessages(host);
  // The page itself is an add-in too: that is how it fills and reads the workbook.
  connectWindow(window, host, excelApi);
  await loadOffice();
  const measurementHost = officeHost();
  await showStartContent(measurementHost);
  await prepareSaving(measurementHost);
  // The measurement that it begins with is there by then: from here on the spreadsheet is as unkind as it is asked to be.
  host.bridge.quirks.turnOn(...query.getAll('quirk').flatMap((name) => QUIRKS[name] ?? []));
  window.connectPane = (pane) => {
    connectWindow(pane, host, excelApi);
  };
  pageElement('pane').setAttribute('src', 'pane/taskpane.html');
}

start().catch((error: unknown) => {
  showStatus(PREVIEW_PAGE_TEXTS.notStarted(error instanceof Error ? error.message : String(error)));
});
