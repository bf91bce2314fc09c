import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { times } from './depth';

/** Under this path a server of tests has axe, from this file. */
export const AXE_PATH = '/axe.js';
export const AXE_FILE = createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js');

/** The rules of which axe says that they are of colour, and that it tries unless told otherwise. */
const RULES_OF_COLOR = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds in a page and in its frames: each rule that is broken, with the elements that break it.
 * @param without a part of the page to leave out
 * @param again the same page was looked at in other colours: only what depends on those is tried, save in a deep run
 * @param sent the server of the page does not have axe
 */
export async function axeViolations(
  page: Page,
  {
    without,
    again = false,
    sent = false,
  }: { readonly without?: string; readonly again?: boolean; readonly sent?: boolean } = {},
): Promise<[rule: string, elements: string[]][]> {
  // Half a megabyte: as a script of the page it is compiled once for all documents; what is sent is compiled anew, twice in
  // each, which takes three times as long as all that is tried.
  if (!again && !sent) await page.addScriptTag({ url: AXE_PATH });
  // All of the page is of one origin: nothing has to be put together in a second page, which takes most of the time. What
  // went well is not reported either, which takes much of the rest.
  const all = new AxeBuilder(again || !sent ? { page, axeSource: ';' } : { page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] });
  const axe = again && times(1, 0) ? all.withRules(RULES_OF_COLOR) : all;
  for (const frame of page.frames()) await frame.evaluate(holdStill);
  const { violations } = await (without === undefined ? axe : axe.exclude(without)).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** Runs in the page: a button that can be pressed just now is between two colours for a moment, of which no one reads any. */
function holdStill(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, *::before, *::after { transition: none !important; }');
  document.adoptedStyleSheets.push(sheet);
}
