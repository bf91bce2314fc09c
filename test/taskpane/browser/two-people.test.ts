import type { Page } from 'playwright-core';
import type { Change } from '../../../src/measurement/tables';
import type { ItemId } from '../../../src/scale/ids';
import { axeViolations } from '../../support/axe-violations';
import { readOut } from '../../support/seen-text';
import { paneOfSuite } from './pane-page';

const openPane = paneOfSuite();
let page: Page;
let complaints: readonly string[];

async function open(item: ItemId) {
  ({ page, complaints } = await openPane({ workbook: 'full', width: 320 }));
  await page.evaluate((id) => {
    window.workbook.point(id);
  }, item);
  await page.getByRole('heading', { name: 'Bezetting 2' }).or(note()).first().waitFor();
}

const note = () => page.getByRole('textbox', { name: 'Toelichting' });
const radio = (rating: number) =>
  page
    .getByRole('radiogroup', { name: 'IPS-A en IPS-O', exact: true })
    .getByRole('radio')
    .nth(rating - 1);
const undo = () => page.getByRole('button', { name: 'Ongedaan maken', exact: true });
const alert = () => page.getByRole('alert');
/** What a colleague writes, of which the pane has not heard yet. */
const colleague = (changes: readonly Change[]) =>
  page.evaluate((all) => {
    window.workbook.enterUnannounced(all);
  }, changes);
const noteOf = (value: string): Change => ({ table: 'scores', row: 'bezetting-2', field: 'note', value });
const workbookHolds = (text: string, score: number) =>
  page.waitForFunction(
    ([wanted, rating]) => {
      const measurement = window.workbook.measurement();
      return (measurement?.notes['bezetting-2'] ?? '') === wanted && measurement?.entries['bezetting-2']?.A === rating;
    },
    [text, score] as const,
  );

test('what a colleague wrote while a text was being typed is asked about, though the pane has read it', async () => {
  await open('bezetting-2');
  await note().pressSequentially('v');
  await page.evaluate(
    (all) => {
      window.workbook.enter(all);
    },
    [noteOf('Van een collega.')],
  );
  await note().pressSequentially('an mij');
  await page.keyboard.press('Tab');
  await alert().getByText('In de werkmap staat nu:').waitFor();
  await workbookHolds('Van een collega.', 4);
  expect(complaints).toEqual([]);
});

test('a note that a colleague changed meanwhile is asked about, and answered by key', async () => {
  await open('bezetting-2');
  await colleague([noteOf('Van een collega.\nTweede regel.')]);
  await note().fill('van mij');
  await page.keyboard.press('Tab');
  await alert().getByText('In de werkmap staat nu:').waitFor();
  expect(await alert().getByRole('listitem').allInnerTexts()).toEqual([
    'Bezetting 2, Toelichting: “Van een collega.\nTweede regel.”',
    'Bezetting 2, Toelichting: “van mij”',
  ]);
  await workbookHolds('Van een collega.\nTweede regel.', 4);
  expect(await note().inputValue()).toBe('van mij');
  expect(await axeViolations(page)).toEqual([]);
  const ours = page.getByRole('button', { name: 'Neem mijn tekst, bij Bezetting 2, Toelichting' });
  for (let presses = 0; presses < 40; presses += 1) {
    if (await ours.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await workbookHolds('van mij', 4);
  await readOut(page, 'Wat u schreef, staat in de werkmap.');
  expect(await alert().innerText()).toBe('');
  // The button is gone, and the focus not with it.
  expect(await page.getByRole('tabpanel').evaluate((panel) => panel === document.activeElement)).toBe(true);
  expect(complaints).toEqual([]);
});

test('several are asked about one by one, and all at once', async () => {
  await open('bezetting-2');
  await colleague([noteOf('Van een collega.'), { table: 'scores', row: 'bezetting-2', field: 'A', value: 2 }]);
  await note().fill('van mij');
  await radio(5).click();
  await alert().getByText('Op 2 plaatsen staat intussen iets anders in de werkmap.').waitFor();
  await page.getByRole('button', { name: 'Neem mijn score, bij Bezetting 2, IPS-A' }).waitFor();
  await page.getByRole('button', { name: 'Houd overal wat in de werkmap staat' }).click();
  await readOut(page, 'Wat in de werkmap staat, blijft staan.');
  await workbookHolds('Van een collega.', 2);
  expect(await note().inputValue()).toBe('Van een collega.');
});

test('what was written is undone by key and by button, but not what is being typed', async () => {
  await open('bezetting-2');
  await radio(3).click();
  await note().fill('van mij');
  await page.keyboard.press('Tab');
  await workbookHolds('van mij', 3);
  await undo().waitFor();
  expect(await undo().ariaSnapshot()).toBe('- button "Ongedaan maken"');
  await page.getByText('Bezetting 2, Toelichting', { exact: true }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await undo().focus();
  await page.keyboard.press('Enter');
  await readOut(page, 'Ongedaan gemaakt: Bezetting 2, Toelichting.');
  await workbookHolds('', 3);
  await page.getByText('Bezetting 2: 3 (was 4)', { exact: true }).waitFor();
  await note().focus();
  await page.keyboard.press('Control+z');
  await radio(3).focus();
  await page.keyboard.press('Control+z');
  await readOut(page, 'Ongedaan gemaakt: Bezetting 2: 3 (was 4).');
  await workbookHolds('', 4);
  await undo().waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('a click undoes what the button said, and leaves what leaving the field for it writes', async () => {
  await open('bezetting-2');
  await radio(3).click();
  await page.getByText('Bezetting 2: 3 (was 4)', { exact: true }).waitFor();
  await note().fill('van mij');
  await undo().click();
  await readOut(page, 'Ongedaan gemaakt: Bezetting 2: 3 (was 4).');
  await workbookHolds('van mij', 4);
});

test('nothing is offered once a colleague wrote over it', async () => {
  await open('bezetting-2');
  await radio(3).click();
  await undo().waitFor();
  await page.evaluate(() => {
    window.workbook.type('bezetting-2', 'O', 5);
  });
  await undo().waitFor({ state: 'detached' });
});
