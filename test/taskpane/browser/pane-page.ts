import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchChromium, PATIENCE } from '../../support/chromium';
import { serveFolder } from '../../support/static-server';
import type { WorkbookName } from './memory-pane';

const BUNDLE = 'dist/pane-test';

export interface PaneView {
  readonly workbook: WorkbookName;
  /** What a button on the ribbon adds to the address, such as `tab=controle`. */
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
}

export interface PaneBrowser {
  /** A pane of its own for each test; what the page complains about is gathered in `complaints`. */
  open(view: PaneView): Promise<{ readonly page: Page; readonly complaints: readonly string[] }>;
  close(): Promise<void>;
}

/** Chromium in front of the built pane, over a workbook in memory. Nothing leaves the machine. */
export async function startPaneBrowser(): Promise<PaneBrowser> {
  if (!existsSync(BUNDLE)) throw new Error(`There is no ${BUNDLE}: run \`npm run build:test\` first`);
  const server = await serveFolder(BUNDLE);
  const browser: Browser = await launchChromium();
  return {
    open: async ({ workbook, query = '', width = 350, height = 700 }) => {
      const context = await browser.newContext({ viewport: { width, height }, locale: 'nl-NL' });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      await page.route(
        (url) => !url.href.startsWith(server.url),
        async (route) => {
          // Office's own script is not there in a test; anything else the page asks for elsewhere is a complaint.
          if (!route.request().url().startsWith('https://appsforoffice.microsoft.com/')) {
            complaints.push(`asked for ${route.request().url()}`);
          }
          await route.fulfill({ contentType: 'text/javascript', body: '' });
        },
      );
      await page.goto(`${server.url}/taskpane.html?workbook=${workbook}&${query}`);
      await page
        .getByRole('tabpanel')
        .or(page.getByRole('heading', { level: 2 }))
        .or(page.getByRole('button'))
        .first()
        .waitFor();
      return { page, complaints };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
