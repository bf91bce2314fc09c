import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { AXE_FILE, AXE_PATH } from '../../support/axe-violations';
import { launchChromium, PATIENCE } from '../../support/chromium';
import { serveFolder } from '../../support/static-server';
import type { WorkbookName } from './memory-pane';

const BUNDLE = 'dist/pane-test';

/** Office's own script is not there in a test; anything else that the page asks for elsewhere is a complaint. */
const OFFICE = 'https://appsforoffice.microsoft.com/';

export interface PaneView {
  readonly workbook: WorkbookName;
  /** What a button on the ribbon adds to the address, such as `tab=controle`. */
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
}

interface PaneBrowser {
  open(view: PaneView): Promise<{ readonly page: Page; readonly complaints: readonly string[] }>;
  close(): Promise<void>;
}

/**
 * A browser for all tests of the suite that asks for one.
 * @returns opens the pane anew, in a document of its own; what that complains about is gathered in `complaints`. It takes
 * the place of the one before: one page serves all tests, for a new page costs three times as much as what it shows
 */
export function paneOfSuite(): PaneBrowser['open'] {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await startPaneBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });
  return (view) => browser.open(view);
}

/** Chromium in front of the built pane, over a workbook in memory. Nothing leaves the machine. */
async function startPaneBrowser(): Promise<PaneBrowser> {
  if (!existsSync(BUNDLE)) throw new Error(`There is no ${BUNDLE}: run \`npm run build:test\` first`);
  const server = await serveFolder(BUNDLE, { [AXE_PATH]: AXE_FILE });
  const browser = await launchChromium();
  const context = await browser.newContext({ locale: 'nl-NL' });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  let complaints: string[] = [];
  // What the document of an earlier test still complains about is none of the next one's business.
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) complaints = [];
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const isBad = message.type() === 'error' || message.type() === 'warning';
    const { url } = message.location();
    // A picture for its tab the browser looks for by itself.
    if (isBad && !url.startsWith(OFFICE) && !url.endsWith('/favicon.ico')) complaints.push(message.text());
  });
  // Looked at, and not held up by `route`: with that Playwright turns off Chromium's cache, and each opening compiles the
  // pane anew. The browser finds no other machine than this one.
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.url) && !/^(about|blob|data):/.test(url) && !url.startsWith(OFFICE)) {
      complaints.push(`asked for ${url}`);
    }
  });
  return {
    open: async ({ workbook, query = '', width = 350, height = 700 }) => {
      await page.unrouteAll();
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: null, forcedColors: null });
      await page.mouse.move(0, 0);
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
