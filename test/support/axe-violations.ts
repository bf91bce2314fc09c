import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds in a page and in its frames: each rule that is broken, with the elements that break it.
 * @param without a part of the page to leave out
 */
export async function axeViolations(page: Page, without?: string): Promise<[rule: string, elements: string[]][]> {
  // All of the page is of one origin: nothing has to be put together in a second page, which takes most of the time. What
  // went well is not reported either, which takes much of the rest.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (without === undefined ? axe : axe.exclude(without)).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
