import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { ItemId } from '../../../src/scale/ids';
import { scoreForm, type ScoreForm } from '../../../src/scale/score-form';
import { paneOfSuite, type PaneView } from './pane-page';

/** A pane beside a workbook on a laptop. */
const WIDTH = 350;
const HEIGHT = 718;

/**
 * The font of the pane in Excel on Windows is not free. What takes its place in Chromium here is much wider, and Open Sans a
 * little: what fits in that fits in Segoe UI.
 */
const OPEN_SANS = [400, 600, 700].map((weight) => ({
  weight: String(weight),
  bytes: readFileSync(require.resolve(`@fontsource/open-sans/files/open-sans-latin-${weight}-normal.woff2`)).toString(
    'base64',
  ),
}));

const FORMS: readonly (readonly [PaneView['workbook'], ScoreForm])[] = [
  ['empty', scoreForm('ips-ao-2015', 'integrated')],
  ['empty work', scoreForm('ips-ao-2015', 'work')],
  ['empty 2024', scoreForm('ips-25-2024', null)],
];

const openPane = paneOfSuite();

describe.each(FORMS)('the items of a measurement to be scored: %s', (workbook, form) => {
  const items = form.rows.map(({ item }) => item.id);
  let heights: readonly number[];

  beforeAll(async () => {
    const { page } = await openPane({ workbook, width: WIDTH, height: HEIGHT });
    await page.evaluate(drawIn, OPEN_SANS);
    heights = await heightsOf(page, items);
  });

  it('are seen whole without scrolling, most of them', () => {
    const whole = heights.filter((height) => height <= HEIGHT);
    expect(heights).toHaveLength(items.length);
    expect(whole.length / heights.length).toBeGreaterThanOrEqual(0.6);
  });

  it('are seen within 1.3 times what is in view, the longest too', () => {
    const long = items.flatMap((item, index) => ((heights[index] ?? 0) > 1.3 * HEIGHT ? [[item, heights[index]]] : []));
    expect(long).toEqual([]);
  });
});

/** How far down each item reaches, from the top of the pane to below the last of it. */
async function heightsOf(page: Page, items: readonly ItemId[]): Promise<readonly number[]> {
  const heights: number[] = [];
  for (const item of items) {
    await page.evaluate((id) => {
      window.workbook.point(id);
    }, item);
    await page.waitForFunction((id) => document.querySelector('select')?.value === id, item);
    heights.push(await page.evaluate(heightOfItem));
  }
  return heights;
}

/** Runs in the page, where fonts that are made of bytes are no concern of its security policy. */
async function drawIn(weights: typeof OPEN_SANS): Promise<void> {
  for (const { weight, bytes } of weights) {
    const font = new FontFace(
      'Segoe UI',
      Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0)),
      { weight },
    );
    document.fonts.add(await font.load());
  }
}

/** Runs in the page, once what is asked of the item is folded. */
async function heightOfItem(): Promise<number> {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await nextFrame();
  await nextFrame();
  const main = document.querySelector('main');
  const last = document.querySelector('[aria-labelledby=item-title]');
  if (!main || !last) return Infinity;
  return last.getBoundingClientRect().bottom + scrollY + parseFloat(getComputedStyle(main).paddingBottom);
}
