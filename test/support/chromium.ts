import { chromium, type Browser } from 'playwright-core';

/** The browser of the tests: Debian's, unless another is named. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Starts the browser without anything that would look for a network. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    // The language of the browser's own parts, such as a date field.
    env: { ...process.env, LANGUAGE: 'nl' },
    // A pane in Excel is narrower by its scroll bar; the tests must see that.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    args: [
      '--lang=nl',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
