import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';

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

/** What a system may ask of colours; an open page follows when that changes. */
export const COLORS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const satisfies Record<string, BrowserContextOptions>;

/** Half-way between two colours anything may be hard to read. Runs in the page. */
export function endTransitions(): void {
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
}
