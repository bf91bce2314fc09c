import { officeHost } from '../host/office/office-host';
import { deviceWithoutDownload } from './report/device-without-download';
import { startPane } from './start-pane';
import { PANE_TEXTS } from './texts';

/** Starts the pane as soon as Office is there. */
function start(): void {
  void Office.onReady(({ host, platform }) => {
    const element = document.getElementById('pane');
    if (!element) return;
    if (host !== Office.HostType.Excel) {
      element.textContent = PANE_TEXTS.onlyExcel;
      return;
    }
    // Excel on the web may leave the theme out, whatever its type says.
    const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
    startPane(element, officeHost(), {
      background: theme?.bodyBackgroundColor,
      withoutDownload: deviceWithoutDownload(platform, Office.PlatformType),
    });
  });
}

start();
