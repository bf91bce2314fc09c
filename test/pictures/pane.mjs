// Keeps pictures of the preview and of every tab of the pane in docs/, from the example: part of `npm run pictures`.
import { join } from 'node:path';
import { startBrowser, withPreview } from './preview-page.mjs';

const TABS = ['Scoren', 'Controle', 'Uitkomst', 'Verslag'];

const picture = (name) => ({ path: join('docs', `${name}.png`) });

const browser = await startBrowser();
try {
  await withPreview(browser, '--empty', async (page, pane) => {
    await pane.getByRole('button', { name: 'Maak de scoringswerkmap' }).waitFor();
    await page.locator('#pane').screenshot(picture('pane-start'));
  });
  await withPreview(browser, '--example', async (page, pane) => {
    await pane.getByLabel('Welke items').selectOption('Bevindingen (2)');
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
    await pane.locator('summary', { hasText: /^Bewijs/ }).click();
    await pane.getByLabel(/^Hoeveel procent/).fill('93');
    await pane.getByLabel(/^Hoeveel procent/).press('Enter');
    await pane.getByText('bewijs wijst hierop').waitFor();
    await pane.getByRole('region', { name: 'Bewijs' }).scrollIntoViewIfNeeded();
    await page.locator('#pane').screenshot(picture('pane-bewijs'));
    await pane.getByRole('tab', { name: 'Uitkomst' }).click();
    await pane.getByRole('button', { name: 'Wat als', exact: true }).click();
    await pane.getByRole('region', { name: 'Uitkomst van Na werving jobcoach' }).waitFor();
    await page.locator('#pane').screenshot(picture('pane-wat-als'));
  });
} finally {
  await browser.close();
}
