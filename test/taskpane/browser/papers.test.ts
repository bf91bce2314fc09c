import type { Page } from 'playwright-core';
import type { Change } from '../../../src/measurement/tables';
import { axeViolations } from '../../support/axe-violations';
import { becomes } from '../../support/becomes';
import { seenText } from '../../support/seen-text';
import { paneOfSuite } from './pane-page';

const openPane = paneOfSuite();
let page: Page;
let complaints: readonly string[];

beforeEach(async () => {
  ({ page, complaints } = await openPane({ workbook: 'empty', width: 320 }));
  await page.getByRole('tab', { name: 'Start' }).click();
});

const seen = (...text: Parameters<Page['getByText']>) => seenText(page, ...text);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const summary = (text: string) => page.locator('summary', { hasText: text });
const papers = () => page.evaluate(() => window.workbook.measurement()?.visit.papers);

/** What a person types on the sheet Stukken. */
const enter = (changes: readonly Change<'papers'>[]) =>
  page.evaluate((all) => {
    window.workbook.enter(all);
  }, changes);

async function expectSound() {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);
}

test('documents are recorded by keyboard, each with the items that it is for', async () => {
  await button('Stukken bijhouden').focus();
  await page.keyboard.press('Enter');
  await seen('Nog niets gevraagd.').waitFor();
  await seen('Het blad komt erbij zodra u hier iets invult.').waitFor();
  await expectSound();
  await summary('Folders, posters en website').focus();
  await page.keyboard.press('Enter');
  const group = page.getByRole('group', { name: 'Folders, posters en website', exact: true });
  await group.getByText('Onze koppeling: Organisatie 7.').waitFor();
  // From what is folded to its first field.
  await page.keyboard.press('Tab');
  await page.keyboard.type('2-11-2026');
  await page.keyboard.press('Tab');
  await page.keyboard.type('gisteren');
  await page.keyboard.press('Enter');
  await group.getByText('Vul een datum in vanaf 2000, bijvoorbeeld 22-11-2026.').waitFor();
  await page.keyboard.press('Escape');
  await becomes(papers, {
    promotion: { title: '', items: '', asked: '2026-11-02', received: '', note: '' },
  });
  await summary('Folders, posters en website: gevraagd').waitFor();
  await seen('1 gevraagd: 0 ontvangen, 1 nog te ontvangen.').waitFor();
  await group.getByLabel('Ontvangen op').fill('1-11-2026');
  await group.getByLabel('Ontvangen op').press('Enter');
  await group.getByText('De dag van ontvangst ligt vóór de dag waarop u het vroeg.').waitFor();
  await summary('Folders, posters en website: datums kloppen niet').waitFor();
  await expectSound();
});

test('all that was not asked for is asked for today at once, and taken back together', async () => {
  await enter([{ table: 'papers', row: 'files', field: 'asked', value: '2026-11-02' }]);
  await button('Stukken bijhouden').click();
  await button('Zet vandaag bij wat nog niet is gevraagd').click();
  await seen('9 gevraagd: 0 ontvangen, 9 nog te ontvangen.').waitFor();
  expect(await button('Zet vandaag bij wat nog niet is gevraagd').count()).toBe(0);
  const { files, plan } = (await papers()) ?? {};
  expect(files?.asked).toBe('2026-11-02');
  expect(plan?.asked).toMatch(/^\d{4}-\d\d-\d\d$/);
  await button('Ongedaan maken').click();
  await becomes(async () => Object.keys((await papers()) ?? {}), ['files']);
});

test('what else is asked for has a name of its own, and there is room for six', async () => {
  await button('Stukken bijhouden').click();
  await button('Eigen stuk toevoegen').click();
  // The new one has the focus.
  await page.keyboard.type('Rooster');
  await page.keyboard.press('Enter');
  await becomes(async () => (await papers())?.['own-1']?.title, 'Rooster');
  await summary('Rooster').waitFor();
  await enter(
    (['own-2', 'own-3', 'own-4', 'own-5', 'own-6'] as const).map((row) => ({
      ...{ table: 'papers', row, field: 'title', value: `Stuk ${row}` },
    })),
  );
  await summary('Stuk own-6').waitFor();
  await seen('Voor meer eigen stukken is geen plaats.').waitFor();
  await button('Naar het blad Stukken').click();
  await becomes(() => page.evaluate(() => window.workbook.shown), 'Stukken');
  await expectSound();
});
