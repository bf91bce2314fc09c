import { chromium, type Browser, type Page } from 'playwright-core';

/** The browser of the tests: Debian's, unless another is named. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** How long to wait for anything, in ms, on a busy machine. */
export const PATIENCE = 90_000;

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
      // Each document is there for seconds, and its code is optimised anew for each: that takes more than a quarter of all
      // that the browser does, on the cores that the tests run on, and gains less.
      '--js-flags=--no-maglev --no-turbofan',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  });
}

/** What a system may ask of colours. */
const COLORS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
export const COLOR_NAMES = Object.keys(COLORS) as readonly (keyof typeof COLORS)[];

/** Asks an open page for other colours, and waits until it has them: half-way anything may be hard to read. */
export async function showColors(page: Page, name: keyof typeof COLORS): Promise<void> {
  await page.emulateMedia(COLORS[name]);
  for (const frame of page.frames()) await frame.evaluate(endTransitions);
}

/** Runs in the page until nothing moves for some frames: what React still has to paint begins transitions of its own. */
async function endTransitions(): Promise<void> {
  for (let calm = 0; calm < 10;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const moving = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    for (const transition of moving) transition.finish();
    calm = moving.length === 0 ? calm + 1 : 0;
  }
}
