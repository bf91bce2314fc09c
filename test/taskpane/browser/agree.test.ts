import type { Page } from 'playwright-core';
import { axeViolations } from '../../support/axe-violations';
import { becomes } from '../../support/becomes';
import { COLOR_NAMES, showColors } from '../../support/chromium';
import { seenText } from '../../support/seen-text';
import { paneOfSuite, type PaneView } from './pane-page';

const openPane = paneOfSuite();
let page: Page;
let complaints: readonly string[];

const open = async (view: PaneView) => {
  ({ page, complaints } = await openPane({ width: 320, ...view }));
};
const seen = (...text: Parameters<Page['getByText']>) => seenText(page, ...text);
const chosenItem = () => page.getByRole('combobox', { name: 'Item', exact: true }).inputValue();
const filter = () => page.getByRole('combobox', { name: 'Welke items' });
const reason = () => page.getByRole('textbox', { name: 'Reden' });
const inWorkbook = () =>
  page.evaluate(() => {
    const measurement = window.workbook.measurement();
    return { reasons: measurement?.consensus.reasons, score: measurement?.entries['bezetting-2'] };
  });

/** What sticks out at the right of the pane. */
const tooWide = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 200)),
  );

/** Fits, and breaks no rule, in every scheme of colours and in half the width, as at 200 %. */
async function expectAccessible(name: string) {
  const found: unknown[] = [];
  for (const [index, colors] of COLOR_NAMES.entries()) {
    await showColors(page, colors);
    for (const width of [320, 350]) {
      await page.setViewportSize({ width, height: 700 });
      found.push(...(await tooWide()));
      const folder = process.env.PANE_PICTURES;
      if (folder !== undefined)
        await page.screenshot({
          path: `${folder}/${name} ${colors} ${width}.png`.replaceAll(' ', '-'),
          fullPage: true,
        });
    }
    found.push(...(await axeViolations(page, { again: index > 0 })));
  }
  expect(found).toEqual([]);
}

test('what reviewers scored, noted and found stands beside the anchors, and a digit decides', async () => {
  await open({ workbook: 'consensus' });
  expect(await chosenItem()).toBe('bezetting-2');
  expect(await filter().locator('option:checked').textContent()).toBe('Verschillen (3)');
  await seen('• gescoord door A').waitFor();
  await seen('• gescoord door B').waitFor();
  await seen('• bewijs van A wijst hierop').waitFor();
  await seen('• bewijs van B wijst hierop').waitFor();
  await page.getByRole('heading', { name: 'Scores van de reviewers' }).waitFor();
  await seen('2 punten verschil, te bespreken').waitFor();
  expect(await page.getByRole('listitem').filter({ hasText: 'A (Anne)' }).innerText()).toBe(
    'A (Anne): score 4, bewijs wijst op 4\n\nGezien in tien dossiers.',
  );
  expect(await page.getByRole('listitem').filter({ hasText: 'B (Bram)' }).innerText()).toBe(
    'B (Bram): score 2, bewijs wijst op 1',
  );
  await expectAccessible('agree');
  await page.getByRole('radiogroup').getByRole('radio').first().focus();
  await page.keyboard.press('3');
  await seen('2 punten verschil, reden gevraagd').waitFor();
  await seen('Waarom kiest u deze score? De reviewers verschilden.').waitFor();
  expect(await chosenItem()).toBe('bezetting-2');
  await expectAccessible('agree reason');
  await page.keyboard.press('r');
  await reason().and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Rooster gezien: 3 dagen');
  await page.keyboard.press('Tab');
  await seen('2 punten verschil, besloten').waitFor();
  await becomes(inWorkbook, {
    reasons: { 'bezetting-2': { AO: 'Rooster gezien: 3 dagen' } },
    score: { A: 3, O: 3 },
  });
  expect(await filter().locator('option:checked').textContent()).toBe('Verschillen (2)');
  // Taken back like anything else that the pane writes.
  await page.getByRole('button', { name: /Ongedaan maken/ }).click();
  await seen('2 punten verschil, reden gevraagd').waitFor();
  await becomes(inWorkbook, { reasons: {}, score: { A: 3, O: 3 } });
  expect(complaints).toEqual([]);
});

test('of an item with two columns each is decided by itself, in the order of what matters', async () => {
  await open({ workbook: 'consensus' });
  const options = await page.getByRole('combobox', { name: 'Item', exact: true }).locator('option').allTextContents();
  expect(options.map((each) => each.split(' – ')[0])).toEqual(['Bezetting 2', 'Begeleiding 1b', 'Bezetting 3']);
  await page.getByRole('combobox', { name: 'Item', exact: true }).selectOption('bezetting-3');
  await seen('IPS-A: 1 punt verschil, te bespreken').waitFor();
  await seen('IPS-O: allen gelijk').waitFor();
  await seen('• IPS-A: gescoord door B').waitFor();
  await seen('• IPS-O: gescoord door A en B').waitFor();
  await seen('IPS-A 5, IPS-O 4').waitFor();
  await page.getByRole('textbox', { name: 'Reden bij IPS-A' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Reden bij IPS-O' }).count()).toBe(0);
  await expectAccessible('agree columns');
  await page.getByRole('combobox', { name: 'Item', exact: true }).selectOption('begeleiding-1b');
  await seen('1 punt verschil, beslist over het oordeel, te bespreken').waitFor();
  expect(complaints).toEqual([]);
});

test('a reason that the workbook does not take is kept, and one that a colleague wrote is asked about', async () => {
  await open({ workbook: 'consensus' });
  await page.evaluate(() => {
    window.failNext('write', 'other');
  });
  await reason().fill('Mijn reden');
  await page.keyboard.press('Tab');
  await seen('Niet opgeslagen in de werkmap.').waitFor();
  await seen('Het gaat om: Bezetting 2.').waitFor();
  await expectAccessible('agree unsaved');
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await seen('Niet opgeslagen in de werkmap.').waitFor({ state: 'detached' });
  await becomes(async () => (await inWorkbook()).reasons, { 'bezetting-2': { AO: 'Mijn reden' } });
  // A colleague writes while it is typed: what was typed takes the place of what stood there when that began.
  await reason().fill('Mijn andere reden');
  await page.evaluate(() => {
    const row = { item: 'bezetting-2', column: 'AO' } as const;
    window.workbook.enterUnannounced([{ table: 'reasons', row, field: 'reason', value: 'Van een collega' }]);
  });
  await page.keyboard.press('Tab');
  await seen('Bezetting 2, Reden: “Van een collega”').waitFor();
  await page.getByRole('button', { name: /Neem mijn tekst/ }).click();
  await seen('Uw invoer staat nog niet in de werkmap.').waitFor({ state: 'detached' });
  await becomes(async () => (await inWorkbook()).reasons, { 'bezetting-2': { AO: 'Mijn andere reden' } });
});

test('without differences left, or without reviewers, it says so', async () => {
  await open({ workbook: 'consensus of none' });
  await filter().selectOption('differences');
  await seen('Er zijn geen scores van reviewers om te vergelijken.').waitFor();
  await seen('Op het blad Consensus staan geen scores van reviewers.').waitFor();
  await expectAccessible('agree none');
  await page.getByRole('button', { name: 'Naar Start' }).click();
  expect(await page.getByRole('tab', { name: 'Start' }).getAttribute('aria-selected')).toBe('true');
  await open({ workbook: 'consensus' });
  await page.evaluate(() => {
    const decided = [
      { item: 'bezetting-2', column: 'AO', fields: ['A', 'O'] },
      { item: 'begeleiding-1b', column: 'O', fields: ['O'] },
      { item: 'bezetting-3', column: 'A', fields: ['A'] },
    ] as const;
    for (const { item, column, fields } of decided) {
      window.workbook.enter([
        ...fields.map((field) => ({ table: 'scores' as const, row: item, field, value: 4 as const })),
        { table: 'reasons', row: { item, column }, field: 'reason', value: 'Samen gezien' },
      ]);
    }
  });
  await seen('Er valt niets meer te bespreken: over alles is besloten.').waitFor();
  await seen('Alle 51 gescoord.').waitFor();
  await expectAccessible('agree done');
  // In a measurement of one reviewer there is no such filter.
  await open({ workbook: 'full' });
  expect(await filter().locator('option').allTextContents()).toEqual([
    'Alle (32)',
    'Nog scoren (0)',
    'Bevindingen (0)',
  ]);
  expect(await page.getByRole('heading', { name: 'Scores van de reviewers' }).count()).toBe(0);
});
