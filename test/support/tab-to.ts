import type { Locator, Page } from 'playwright-core';

const MOST_PRESSES = 150;

/** Presses Tab until an element has the focus. */
export async function tabTo(page: Page, locator: Locator): Promise<void> {
  let element = await locator.elementHandle();
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    const place = await element.evaluate((it) => (it.isConnected ? it === document.activeElement : 'gone'));
    if (place === true) return;
    // Only looked up again where another took its place: by role and name that costs as much as several key presses.
    if (place === 'gone') element = await locator.elementHandle();
    else await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${await locator.evaluate(({ outerHTML }) => outerHTML)}`);
}
