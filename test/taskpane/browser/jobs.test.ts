import type { Page } from 'playwright-core';
import type { Change } from '../../../src/measurement/tables';
import type { ItemId } from '../../../src/scale/ids';
import { axeViolations } from '../../support/axe-violations';
import { becomes } from '../../support/becomes';
import { readOut, seenText } from '../../support/seen-text';
import { paneOfSuite } from './pane-page';

const openPane = paneOfSuite();
let page: Page;
let complaints: readonly string[];

beforeEach(async () => {
  ({ page, complaints } = await openPane({ workbook: 'empty', width: 320, query: 'tab=scoren' }));
  await page.getByRole('radiogroup').first().waitFor();
});

async function show(item: ItemId, name: string) {
  await page.evaluate((selected) => {
    window.workbook.point(selected);
  }, item);
  await page.locator('#item-title').filter({ hasText: name }).waitFor();
  // It stays open at the next item.
  const fold = page.locator('details:not([open]) > summary', { hasText: /^Bewijs/ });
  if ((await fold.count()) > 0) await fold.click();
}

const seen = (...text: Parameters<Page['getByText']>) => seenText(page, ...text);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const job = (line: number) => page.getByRole('group', { name: `Baan ${line}`, exact: true });
const jobs = () => page.evaluate(() => window.workbook.measurement()?.jobs);

/** What a person types on the sheet Banen. */
const enter = (changes: readonly Change<'jobs'>[]) =>
  page.evaluate((all) => {
    window.workbook.enter(all);
  }, changes);
const enterJobs = (count: number, line: Readonly<Record<string, string>>) =>
  enter(
    Array.from({ length: count }).flatMap((_, row) =>
      Object.entries(line).map(([field, value]) => ({ table: 'jobs', row, field, value }) as Change<'jobs'>),
    ),
  );

test('jobs are added and filled in by keyboard, answer begeleiding-11, and are wiped', async () => {
  await show('begeleiding-11', 'Begeleiding 11');
  await seen('Leeg laten kan: dan telt wat hieronder staat.').first().waitFor();
  await seen('Banen (0)').click();
  await seen('Er staan nog geen banen.').waitFor();
  for (const [kind, employer] of [
    ['Schoonmaak', 'W1'],
    ['Zorg', 'W2'],
  ] as const) {
    await button('Baan toevoegen').focus();
    await page.keyboard.press('Enter');
    // The new line has the focus.
    await page.keyboard.type(kind);
    await page.keyboard.press('Tab');
    await page.keyboard.type(employer);
    await page.keyboard.press('Enter');
  }
  await job(1).getByLabel('Regulier').selectOption('ja');
  await job(1).getByLabel('Betaald').selectOption('nee');
  await becomes(jobs, [
    { kind: 'Schoonmaak', employer: 'W1', regular: 'yes', paid: 'no' },
    { kind: 'Zorg', employer: 'W2' },
  ]);
  // Fewer than ten jobs is anchor 1, whatever they are.
  await seen('2 banen: anker 1').waitFor();
  await seen('Leeg: 2, zoals hieronder geteld (aantal banen).').waitFor();
  await seen('Leeg: zoals hieronder geteld (regulier en betaald), maar daar ontbreekt nog iets.').waitFor();
  await readOut(page, 'anker 1');
  await button('Wis baan 1').click();
  await becomes(jobs, [
    { kind: null, employer: null, regular: null, paid: null },
    { kind: 'Zorg', employer: 'W2' },
  ]);
  expect(complaints).toEqual([]);
});

test('our reading is offered for begeleiding-9a and begeleiding-10, and counts once it is taken over', async () => {
  await enterJobs(8, { kind: 'zorg', employer: 'W1', regular: 'yes', paid: 'yes' });
  await show('begeleiding-9a', 'Begeleiding 9a');
  await seen('Banen (8)').click();
  // One kind on eight jobs.
  await seen('8 banen, waarvan 8 regulier en betaald (100%).').waitFor();
  await seen('Onze leeswijze: 1 (verschillende soorten werk) op 8 banen is 12,5%.').waitFor();
  expect(await page.evaluate(() => window.workbook.measurement()?.evidence.items['begeleiding-9a'])).toBeUndefined();
  await button('Neem 12,5% over').click();
  await becomes(() => page.evaluate(() => window.workbook.measurement()?.evidence.items['begeleiding-9a']), {
    A: { percent: 12.5 },
  });
  await seen('12,5% van de gevallen').first().waitFor();
  expect(await button('Neem 12,5% over').count()).toBe(0);
  await show('begeleiding-10', 'Begeleiding 10');
  await seen('Banen (8)').click();
  await enter([{ table: 'jobs', row: 8, field: 'kind', value: 'zorg' }]);
  await seen('Onze leeswijze kan pas als bij elke baan "Werkgever (code)" is ingevuld.').waitFor();
});

test('what cannot be is said with the job, and many jobs are shown when they are asked for', async () => {
  await enterJobs(25, { kind: 'zorg', regular: 'yes', paid: 'yes' });
  await enter([{ table: 'jobs', row: 2, field: 'regular', value: 'misschien' }]);
  await show('begeleiding-11', 'Begeleiding 11');
  await seen('Banen (25)').click();
  await seen('Regulier (baan 3): "misschien" kan niet. Kies uit: ja, nee.').first().waitFor();
  await seen('25 banen.').waitFor();
  expect(await job(20).count()).toBe(1);
  expect(await job(21).count()).toBe(0);
  await button('Toon ook de andere 5').click();
  await job(25).waitFor();
  await job(3).getByLabel('Regulier').selectOption('ja');
  await seen('25 banen, waarvan 25 regulier en betaald (100%).').waitFor();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('an item that jobs do not answer shows none', async () => {
  await show('bezetting-2', 'Bezetting 2');
  expect(await seen(/^Banen \(/).count()).toBe(0);
});
