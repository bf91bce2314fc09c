import { existsSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import type { StartContent } from '../../../src/preview/page/start-content';
import { servePreview, type PreviewServer } from '../../../src/preview/serve/preview-server';
import { launchChromium, PATIENCE } from '../../support/chromium';
import type { PreviewWindow } from './preview-window';
import { putBack, showInPane, workbookContents, type WorkbookContents } from './put-back';

const BUNDLES = ['dist/preview', 'dist/pane'];

export interface Preview {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What the page complains about, and what it asks of another machine. */
  readonly complaints: readonly string[];
  /** Shows a sheet with its tab. */
  showSheet(sheet: string): Promise<void>;
  /** Clicks on a cell of the sheet that is shown, and waits until it is selected; it has to be in view. */
  clickCell(address: string): Promise<void>;
  /** Waits until this is the cell that is selected. */
  cellIsSelected(address: string): Promise<void>;
  /** What people see in a cell of the sheet that is shown. */
  shownIn(address: string): Promise<unknown>;
  /** Whether what a cell asks for lies over cells of the sheet that is shown, from the first to the last. */
  messageLiesOver(first: string, last: string): Promise<boolean>;
  /** Waits until a cell holds this. */
  cellBecomes(sheet: string, address: string, value: string | number): Promise<void>;
  /** Waits until this is the sheet in view. */
  sheetIsShown(sheet: string): Promise<void>;
  /** Opens the pane again, and waits until it shows an item. */
  reloadPane(): Promise<void>;
  /** What stands in the cells of a sheet that show an error. */
  errorsOn(sheet: string): Promise<readonly string[]>;
  deleteSheet(sheet: string): Promise<void>;
  renameSheet(sheet: string, name: string): Promise<void>;
  /** Takes the protection of a sheet away and puts a number in one of its cells. */
  overwrite(sheet: string, address: string, value: number): Promise<void>;
  /** The formula in a cell, empty where there is none. */
  formulaOf(sheet: string, address: string): Promise<string>;
  sheetNames(): Promise<readonly string[]>;
}

export interface PreviewBrowser {
  /**
   * The preview anew, in a document of its own. It takes the place of the one before: there is one page.
   * @param query what its address ends with, such as `?quirk=comma-lists`
   */
  open(content: StartContent, query?: string): Promise<Preview>;
  /**
   * The example as `open` shows it. Where it is open already, what the tests before changed in its cells is put back; it
   * is opened anew where that is not enough.
   */
  example(): Promise<Preview>;
  close(): Promise<void>;
}

/** Chromium in front of the preview, as `npm run preview` serves it. */
export async function startPreviewBrowser(): Promise<PreviewBrowser> {
  const missing = BUNDLES.filter((folder) => !existsSync(folder));
  if (missing.length > 0) throw new Error(`There is no ${missing.join(', ')}: run \`npm run build:test\` first`);
  const browser = await launchChromium();
  const context = await browser.newContext({
    viewport: { width: 1400, height: 800 },
    locale: 'nl-NL',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  let server: PreviewServer | null = null;
  let port = 0;
  let complaints: string[] = [];
  let workbook: WorkbookContents | null = null;
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  // Looked at, and not held up by `route`: with that Playwright turns off Chromium's cache, and each opening compiles
  // sixteen megabytes anew. The browser finds no other machine than this one.
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== `http://localhost:${port}` && !/^(about|blob|data):$/.test(protocol)) {
      complaints.push(`asked for ${request.url()}`);
    }
  });
  const leave = async () => {
    // What the document before still complains about is none of the next test's business.
    await page.goto('about:blank');
    complaints = [];
    workbook = null;
    await server?.close();
  };
  const show = async (content: StartContent, query = '') => {
    await leave();
    // At one address throughout: Chromium keeps what it compiled of a script by the address that this came from.
    server = await servePreview('dist', port, content);
    port = Number(new URL(server.url).port);
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    await page.mouse.move(0, 0);
    await page.goto(`${server.url}${query}`);
  };
  return {
    open: async (content, query) => {
      await show(content, query);
      return previewIn(page, complaints);
    },
    example: async () => {
      if (workbook !== null && (await putBack(page, workbook))) {
        complaints = [];
        await page.emulateMedia({ colorScheme: null, forcedColors: null });
        await page.mouse.move(0, 0);
        await page.evaluate(showInPane, 'pane/taskpane.html');
        await page.frameLocator('#pane').locator('#item-title').waitFor();
        return previewIn(page, complaints);
      }
      await show({ kind: 'example' });
      await page.frameLocator('#pane').locator('#item-title').waitFor();
      workbook = await page.evaluate(workbookContents);
      return previewIn(page, complaints);
    },
    close: async () => {
      await leave();
      await browser.close();
    },
  };
}

/** Two clicks in one place within so many ms are a double click to Univer: it edits what stands there. */
const DOUBLE_CLICK = 600;

function previewIn(page: Page, complaints: readonly string[]): Preview {
  let clicked = { address: '', at: 0 };
  const sheetIsShown = async (sheet: string) => {
    await page.waitForFunction((name) => {
      const { preview } = window as unknown as PreviewWindow;
      return preview?.book.activeSheet().facade.getSheetName() === name;
    }, sheet);
  };
  const cellIsSelected = async (address: string) => {
    await page.waitForFunction((wanted) => {
      const { preview } = window as unknown as PreviewWindow;
      return preview?.book.engine.book.getActiveCell()?.getA1Notation() === wanted;
    }, address);
  };
  return {
    page,
    pane: page.frameLocator('#pane'),
    complaints,
    clickCell: async (address) => {
      await page.evaluate(settle);
      const { x, y } = await page.evaluate(placeOfCell, address);
      const since = performance.now() - clicked.at;
      if (address === clicked.address && since < DOUBLE_CLICK) await page.waitForTimeout(DOUBLE_CLICK - since);
      await page.mouse.click(x, y);
      await cellIsSelected(address);
      // Counted from when the page has taken the click: it may have been busy when that was sent.
      clicked = { address, at: performance.now() };
    },
    cellIsSelected,
    shownIn: (address) =>
      page.evaluate((cell) => {
        const { preview } = window as unknown as PreviewWindow;
        return preview?.book.activeSheet().facade.getRange(cell).getDisplayValue();
      }, address),
    messageLiesOver: async (first, last) => {
      const [start, end] = [await page.evaluate(placeOfCell, first), await page.evaluate(placeOfCell, last)];
      const message = page.getByRole('note');
      await message.waitFor();
      const box = await message.boundingBox();
      if (!box) throw new Error('No message is shown');
      const isBeside = box.x >= end.right || box.x + box.width <= start.x;
      return !isBeside && box.y < end.bottom && box.y + box.height > start.top;
    },
    cellBecomes: async (sheet, address, value) => {
      await page.waitForFunction(holds, [sheet, address, value] as const);
    },
    showSheet: async (sheet) => {
      await page.locator('#grid').getByText(sheet, { exact: true }).first().click();
      await sheetIsShown(sheet);
      // The heights of its rows are measured in the next frame.
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(resolve));
          }),
      );
    },
    sheetIsShown,
    reloadPane: async () => {
      await page.evaluate(() => {
        const pane = document.querySelector<HTMLIFrameElement>('#pane')?.contentWindow;
        pane?.document.documentElement.setAttribute('data-left', '');
        pane?.location.reload();
      });
      await page.frameLocator('#pane').locator('html:not([data-left]) #item-title').waitFor();
    },
    errorsOn: (sheet) =>
      page.evaluate((name) => {
        const { preview } = window as unknown as PreviewWindow;
        const values = preview?.book.findSheet(name)?.facade.getDataRange().getValues() ?? [['#REF!']];
        return values.flat().filter((value): value is string => typeof value === 'string' && value.startsWith('#'));
      }, sheet),
    deleteSheet: async (sheet) => {
      await page.evaluate((name) => {
        const { preview } = window as unknown as PreviewWindow;
        const found = preview?.book.findSheet(name);
        if (found) preview?.book.engine.book.deleteSheet(found.facade);
      }, sheet);
    },
    renameSheet: async (sheet, name) => {
      await page.evaluate(
        ([from, to]) => {
          const { preview } = window as unknown as PreviewWindow;
          preview?.book.findSheet(from)?.facade.setName(to);
        },
        [sheet, name] as const,
      );
    },
    overwrite: async (sheet, address, value) => {
      await page.evaluate(
        async ([name, cell, number]) => {
          const { preview } = window as unknown as PreviewWindow;
          const facade = preview?.book.findSheet(name)?.facade;
          const protection = facade?.getWorksheetPermission();
          const rules = (await protection?.listRangeProtectionRules()) ?? [];
          await protection?.unprotectRules(rules.map(({ id }) => id));
          facade?.getRange(cell).setValue(number);
        },
        [sheet, address, value] as const,
      );
    },
    formulaOf: (sheet, address) =>
      page.evaluate(
        ([name, cell]) => {
          const { preview } = window as unknown as PreviewWindow;
          return preview?.book.findSheet(name)?.facade.getRange(cell).getFormula() ?? '';
        },
        [sheet, address] as const,
      ),
    sheetNames: () =>
      page.evaluate(() => {
        const { preview } = window as unknown as PreviewWindow;
        return preview?.book.engine.book.getSheets().map((sheet) => sheet.getSheetName()) ?? [];
      }),
  };
}

/** Until the sheets and the pane are done with what was entered, as whoever looks before clicking waits. Runs in the page. */
async function settle(): Promise<void> {
  const { preview } = window as unknown as PreviewWindow;
  await preview?.book.settle();
  await preview?.bridge.idle();
}

/** Runs in the page. */
function holds([sheet, address, value]: readonly [string, string, string | number]): boolean {
  const { preview } = window as unknown as PreviewWindow;
  return preview?.book.findSheet(sheet)?.facade.getRange(address).getValue() === value;
}

/** A point near the left edge of a cell, where no drop-down arrow is, and its other edges. Runs in the page. */
function placeOfCell(address: string): Readonly<Record<'x' | 'y' | 'top' | 'right' | 'bottom', number>> {
  const canvas = document.querySelector('[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
  const cell = (window as unknown as PreviewWindow).preview?.book.activeSheet().facade.getRange(address).getCellRect();
  if (!canvas || !cell) throw new Error('No sheet is shown');
  const top = canvas.top + cell.top;
  return {
    x: canvas.left + cell.left + 3,
    y: top + 8,
    top,
    right: canvas.left + cell.right,
    bottom: canvas.top + cell.bottom,
  };
}
