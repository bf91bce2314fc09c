import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { startPaneBrowser, type PaneBrowser, type PaneView } from './pane-page';

interface Screen {
  readonly name: string;
  readonly workbook: PaneView['workbook'];
  readonly show?: (page: Page) => Promise<void>;
}

const tab = (name: string) => async (page: Page) => {
  await page.getByRole('tab', { name }).click();
};
const item = (id: 'bezetting-2' | 'organisatie-3') => async (page: Page) => {
  await page.evaluate((selected) => {
    window.workbook.point(selected);
  }, id);
};

const SCREENS: readonly Screen[] = [
  { name: 'Start, new', workbook: 'none' },
  {
    name: 'Start, damaged',
    workbook: 'example',
    show: async (page) => {
      await page.evaluate(() => {
        window.workbook.damage(['Het blad Overzicht ontbreekt.']);
      });
      await tab('Start')(page);
      await page.getByRole('button', { name: 'Herstellen' }).waitFor();
    },
  },
  { name: 'Scoren, one choice with a forbidden divergence', workbook: 'example', show: item('bezetting-2') },
  { name: 'Scoren, a choice per column', workbook: 'example', show: item('organisatie-3') },
  {
    name: 'Scoren, not saved',
    workbook: 'empty',
    show: async (page) => {
      await page.evaluate(() => {
        window.failNext('write', 'editing');
      });
      await page.getByRole('radio').first().click();
      await page.getByText('Niet opgeslagen in de werkmap.').waitFor();
    },
  },
  { name: 'Controle', workbook: 'example', show: tab('Controle') },
  { name: 'Totaal, provisional', workbook: 'example', show: tab('Totaal') },
  { name: 'Totaal, complete', workbook: 'full', show: tab('Totaal') },
];
const COLORS = ['light', 'dark', 'forced'] as const;

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await startPaneBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(COLORS)('in %s colours', (colors) => {
  test.each(SCREENS)('$name fits, is accessible and breaks no rule of the page', async ({ name, workbook, show }) => {
    const { page, complaints } = await browser.open({ workbook, colors, width: 320 });
    await show?.(page);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    const widths: string[][] = [];
    for (const width of [320, 350]) {
      await page.setViewportSize({ width, height: 700 });
      widths.push(await page.evaluate(tooWide));
      await keepPicture(page, `${name} ${colors} ${width}`);
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    await page.context().close();
    expect(widths).toEqual([[], []]);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** What sticks out at the right of the pane, beside its scroll bar. */
function tooWide(): string[] {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll('header *, main *')]
    .filter((element) => element.getBoundingClientRect().right > width + 0.5)
    .map((element) => element.outerHTML.slice(0, 200));
}

/** Pictures are kept where PANE_PICTURES says, to be looked at. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.PANE_PICTURES;
  if (folder === undefined) return;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const { width = 350 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width, height });
  await page.screenshot({ path: `${folder}/${name.replaceAll(/\W+/g, '-')}.png` });
}
