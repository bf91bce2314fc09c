import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { times } from './depth';

/** The rules of which axe says that they are of colour, and that it tries unless told otherwise. */
const RULES_OF_COLOR = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds in a page and in its frames: each rule that is broken, with the elements that break it.
 * @param without a part of the page to leave out
 * @param again the same page was looked at in other colours: only what depends on those is tried, save in a deep run
 */
export async function axeViolations(
  page: Page,
  { without, again = false }: { readonly without?: string; readonly again?: boolean } = {},
): Promise<[rule: string, elements: string[]][]> {
  // All of the page is of one origin: nothing has to be put together in a second page, which takes most of the time. What
  // went well is not reported either, which takes much of the rest. Where axe is in the page already it is not sent again:
  // reading its half a megabyte takes three times as long as trying the rules of colour.
  const all = new AxeBuilder(again ? { page, axeSource: ';' } : { page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] });
  const axe = again && times(1, 0) ? all.withRules(RULES_OF_COLOR) : all;
  const { violations } = await (without === undefined ? axe : axe.exclude(without)).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
