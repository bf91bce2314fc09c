import type { FrameLocator, Locator, Page } from 'playwright-core';

type Within = Pick<Page | FrameLocator, 'getByText' | 'locator'>;

/** A text that is seen: not what is only read out, which may say the same a moment later. */
export function seenText(within: Within, ...text: Parameters<Page['getByText']>): Locator {
  return within.getByText(...text).and(within.locator(':not([aria-live])'));
}

/** Waits until something with this text is read out. */
export async function readOut(within: Within, text: string): Promise<void> {
  await within.locator('[aria-live=polite]').filter({ hasText: text }).waitFor();
}
