import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from 'playwright-core';

export const startBrowser = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    env: { ...process.env, LANGUAGE: 'nl' },
    args: ['--lang=nl', '--no-sandbox', '--disable-gpu'],
  });

/** Starts the preview, and gives the page in which it is open, and the pane in it, to `use`. */
export async function withPreview(browser, content, use) {
  const server = spawn(process.execPath, ['dist/cli/preview.js', content, '--port', '0']);
  try {
    const [line] = await once(server.stdout, 'data');
    const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, locale: 'nl-NL' });
    await page.goto(/http:\S+/.exec(String(line))[0]);
    await use(page, page.frameLocator('#pane'));
    await page.close();
  } finally {
    server.kill();
  }
}
