import type { Page } from 'playwright-core';
import { becomes } from '../../support/becomes';
import { seenText } from '../../support/seen-text';
import { paneOfSuite } from './pane-page';

const openPane = paneOfSuite();
let page: Page;
let complaints: readonly string[];

const seen = (...text: Parameters<Page['getByText']>) => seenText(page, ...text);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const tab = (name: string) => page.getByRole('tab', { name, exact: true });
const warnings = () =>
  page
    .getByRole('region', { name: /^Let op/ })
    .getByRole('listitem')
    .allInnerTexts();

/** The warnings about a workbook of version 3, in the order in which they are read. */
const FOUND = [
  [
    'Begeleiding 7',
    'begeleiding-7',
    'hoe vaak de checklist wordt beoordeeld, is niet overal hetzelfde ingevuld (A: minstens elke week; B: minstens elke maand). De ' +
      'minst frequente telt: minstens elke maand. Geef bij het item één antwoord.',
  ],
  [
    'Organisatie 1',
    'organisatie-1',
    'eerder werd gevraagd naar de ggz-teams van alle IPS-werkers samen (5); nu naar die van één IPS-werker. Kijk het aantal na.',
  ],
  ['Bezetting 1a', 'bezetting-1a', 'Fte (A) is 2, meer dan 1,5 fte: bedoelt u dagen?'],
  [
    'Bezetting 2',
    'bezetting-2',
    'op het blad Bewijs staat nog anker 2, maar volgens de regels van nu wijst het bewijs op anker 4. Werk de werkmap bij.',
  ],
] as const;

beforeEach(async () => {
  ({ page, complaints } = await openPane({ workbook: 'before', width: 320, query: 'tab=controle' }));
  await page.getByRole('heading', { name: 'Let op (4)' }).waitFor();
});

test('says of a workbook of an earlier version what has to be looked at, and leads to each item', async () => {
  expect(await warnings()).toEqual(
    FOUND.map(([name, , sentence]) => expect.stringContaining(`${name}: ${sentence}`) as string),
  );
  for (const [name, item] of FOUND) {
    await button(`Ga naar ${name}`).first().click();
    await page.locator('#item-title').filter({ hasText: name }).waitFor();
    await becomes(() => page.evaluate(() => window.workbook.selected?.item), item);
    await tab('Controle').click();
  }
  expect(complaints).toEqual([]);
});

test('keeps findings in one order, before and after the workbook is read again', async () => {
  await page.evaluate(() => {
    window.workbook.hold();
  });
  await button('Ga naar Bezetting 2').first().click();
  await page.getByRole('radio').nth(2).click();
  await tab('Controle').click();
  await seen('Bezetting 2: de score is 3, maar het bewijs wijst op anker 4.').waitFor();
  const before = await warnings();
  expect(before).toHaveLength(FOUND.length + 1);
  // Seen only once the workbook is read.
  await page.evaluate(() => {
    window.workbook.type('organisatie-2', 'A', 9);
    window.workbook.release();
  });
  await seen('"9" is geen geldige score').waitFor();
  expect(await warnings()).toEqual(before);
});

test('brings a workbook of an earlier version up to date by keyboard, and tries again where that fails', async () => {
  await page.evaluate(() => {
    window.failNext('repair', 'protected');
  });
  await tab('Controle').focus();
  const update = button('Bijwerken');
  for (let presses = 0; !(await update.evaluate((element) => element === document.activeElement)); presses += 1) {
    expect(presses).toBeLessThan(5);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const problem = page.getByRole('alert').getByText('Het herstellen is niet gelukt.');
  await problem.waitFor();
  await button('Opnieuw proberen').waitFor();
  // The focus is where it was.
  await page.keyboard.press('Enter');
  await seen('De bladen zijn opnieuw opgebouwd.').waitFor();
  await update.waitFor({ state: 'detached' });
  expect(await problem.count()).toBe(0);
  expect(await tab('Controle').getAttribute('aria-selected')).toBe('true');
  expect(await page.evaluate(() => document.getElementById('tab-panel')?.contains(document.activeElement))).toBe(true);
  // What the sheet of before still showed, and what was asked otherwise, is gone with it.
  expect(await warnings()).toEqual([expect.stringContaining('Bezetting 1a: Fte (A) is 2') as string]);
  expect(complaints).toEqual([]);
});
