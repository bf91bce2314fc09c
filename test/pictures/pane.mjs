// Keeps pictures of the preview and of every tab of the pane in docs/, from the example: part of `npm run pictures`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const TABS = ['Scoren', 'Controle', 'Totaal', 'Verslag'];

const picture = (name) => ({ path: join('docs', `${name}.png`) });

/** Starts the preview, and gives the page in which it is open to `use`. */
async function withPreview(browser, content, use) {
  const server = spawn(process.execPath, [join('dist', 'cli', 'preview.js'), content, '--port', '0']);
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

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  env: { ...process.env, LANGUAGE: 'nl' },
  args: ['--lang=nl', '--no-sandbox', '--disable-gpu'],
});
try {
  await withPreview(browser, '--empty', async (page, pane) => {
    await pane.getByRole('button', { name: 'Maak de scoringswerkmap' }).waitFor();
    await page.locator('#pane').screenshot(picture('pane-start'));
  });
  await withPreview(browser, '--example', async (page, pane) => {
    await pane.getByRole('button', { name: 'Bevindingen (2)' }).click();
    // Until the sheet has followed, and has been drawn.
    await page.waitForTimeout(2000);
    await page.screenshot(picture('preview'));
    for (const name of TABS) {
      await pane.getByRole('tab', { name }).click();
      await pane.getByRole('heading', { level: 2 }).first().waitFor();
      await page.locator('#pane').screenshot(picture(`pane-${name.toLowerCase()}`));
    }
    await pane.getByRole('tab', { name: 'Scoren' }).click();
    await pane.getByLabel('Item', { exact: true }).selectOption('bezetting-2');
    await pane.getByLabel(/^Hoeveel procent/).fill('93');
    await pane.getByLabel(/^Hoeveel procent/).press('Enter');
    await pane.getByText('bewijs wijst hierop').waitFor();
    await pane.getByRole('region', { name: 'Bewijs' }).scrollIntoViewIfNeeded();
    await page.locator('#pane').screenshot(picture('pane-bewijs'));
    await pane.getByRole('tab', { name: 'Wat als' }).click();
    await pane.getByRole('button', { name: 'Nieuw scenario' }).click();
    await pane.getByLabel('Item', { exact: true }).selectOption('organisatie-5');
    await pane.getByRole('radio', { name: 'IPS-A en IPS-O: 4' }).click();
    await pane.getByText('Dat is nu ook al zo.').waitFor();
    await page.locator('#pane').screenshot(picture('pane-wat-als'));
  });
} finally {
  await browser.close();
}
