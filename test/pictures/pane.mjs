// Keeps pictures of the preview and of every tab of the pane in docs/, from the example: part of `npm run pictures`. The guide
// explains what stands on them by number.
import { join } from 'node:path';
import { startBrowser, withPreview } from './preview-page.mjs';

const picture = (name) => ({ path: join('docs', `${name}.png`) });

/** Keeps a picture of the pane, with the numbers 1, 2, … beside the given places. */
async function keepPane(page, name, places) {
  for (const [index, place] of places.entries()) await place.first().evaluate(putNumber, index + 1);
  await page.locator('#pane').screenshot(picture(name));
  for (const place of places) await place.first().evaluate(removeNumbers);
}

/** Lays a number over the right upper corner of an element. */
function putNumber(element, number) {
  const { right, top } = element.getBoundingClientRect();
  const badge = document.createElement('span');
  badge.className = 'number-in-picture';
  badge.textContent = number;
  const left = Math.min(right - 9, document.documentElement.clientWidth - 23);
  Object.assign(badge.style, {
    ...{ position: 'fixed', left: `${left}px`, top: `${Math.max(top - 9, 2)}px`, zIndex: 1000 },
    ...{ width: '18px', height: '18px', borderRadius: '50%', border: '2px solid white', textAlign: 'center' },
    ...{ background: '#8a1538', color: 'white', font: 'bold 12px/18px sans-serif' },
  });
  document.body.append(badge);
}

function removeNumbers() {
  for (const badge of document.querySelectorAll('.number-in-picture')) badge.remove();
}

const browser = await startBrowser();
try {
  await withPreview(browser, '--empty', async (page, pane) => {
    const make = pane.getByRole('button', { name: 'Maak de scoringswerkmap' });
    await make.waitFor();
    const group = (name) => pane.getByRole('radiogroup', { name });
    const details = pane.locator('summary', { hasText: 'Gegevens van de meting' });
    await keepPane(page, 'pane-start', [group('Schaal'), group('Wat wordt gemeten?'), details, make]);
  });
  await withPreview(browser, '--example', async (page, pane) => {
    const button = (name) => pane.getByRole('button', { name, exact: true });
    const tab = async (name) => {
      await pane.getByRole('tab', { name }).click();
      await pane.getByRole('heading', { level: 2 }).first().waitFor();
    };
    const filter = pane.getByLabel('Welke items');
    await filter.selectOption('Bevindingen (2)');
    // Until the sheet has followed, and has been drawn.
    await page.waitForTimeout(2000);
    await page.screenshot(picture('preview'));
    await page.setViewportSize({ width: 1280, height: 1000 });
    const standing = pane.getByText(/ gescoord · /);
    const item = pane.getByLabel('Item', { exact: true });
    const anchor = pane.getByRole('radio').first();
    await keepPane(page, 'pane-scoren', [
      ...[standing, item, filter, pane.getByText(/^Fout:/)],
      ...[anchor, pane.getByLabel('Toelichting')],
    ]);
    await tab('Controle');
    await keepPane(page, 'pane-controle', [
      ...[
        pane.getByRole('heading', { name: /^Te herstellen/ }),
        pane.getByRole('button', { name: /^Neem IPS-A over/ }),
      ],
      ...[pane.getByRole('button', { name: /^Ga naar/ }), pane.getByRole('heading', { name: /^Nog te scoren/ })],
    ]);
    await tab('Uitkomst');
    await keepPane(page, 'pane-uitkomst', [
      ...[button('Nu'), pane.getByText('Nog geen oordeel'), pane.getByRole('img'), pane.getByText(/^Grenzen:/)],
    ]);
    await tab('Verslag');
    await keepPane(page, 'pane-verslag', [
      ...[pane.getByText('Het verslag is nog voorlopig.'), button('Maak verslag voor Word')],
      ...[button('Naar blad Verslag'), button('Vul het verbeterplan aan')],
    ]);
    await tab('Scoren');
    await item.selectOption('bezetting-2');
    const evidence = pane.locator('summary', { hasText: /^Bewijs/ });
    await evidence.click();
    const question = pane.getByLabel(/^Hoeveel procent/);
    await question.fill('93');
    await question.press('Enter');
    await pane.getByText('bewijs wijst hierop').waitFor();
    await evidence.scrollIntoViewIfNeeded();
    await keepPane(page, 'pane-bewijs', [
      ...[evidence, question, pane.getByText(/^93% van de tijd/), button('Neem anker 4 over')],
    ]);
    await tab('Uitkomst');
    await button('Wat als').click();
    const outcome = pane.getByRole('region', { name: 'Uitkomst van Na werving jobcoach' });
    await outcome.waitFor();
    await keepPane(page, 'pane-wat-als', [
      ...[button('Scenario’s'), pane.getByLabel('Scenario', { exact: true })],
      ...[outcome, pane.getByRole('heading', { name: 'Wijzig een item' })],
    ]);
  });
} finally {
  await browser.close();
}
