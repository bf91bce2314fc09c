import type { Page } from 'playwright-core';
import type { Change } from '../../../src/measurement/tables';
import type { ItemId } from '../../../src/scale/ids';
import { axeViolations } from '../../support/axe-violations';
import { becomes } from '../../support/becomes';
import { readOut } from '../../support/seen-text';
import { tabTo } from '../../support/tab-to';
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

test('a note that a colleague changed meanwhile is asked about, and both are shown until that is answered', async () => {
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
  expect(complaints).toEqual([]);
});

describe('answered by keyboard alone', () => {
  const NOTE = 'Bezetting 2, Toelichting';
  const SCORE = 'Bezetting 2, IPS-A';
  const WRITTEN = 'Wat u schreef, staat in de werkmap.';
  const KEPT = 'Wat in de werkmap staat, blijft staan.';
  const TITLE_OF_ALL = 'Op 2 plaatsen staat intussen iets anders in de werkmap.';

  /** A note and a score are written where a colleague wrote others, by key as well, before the pane can read those. */
  const askTwo = async () => {
    await open('bezetting-2');
    await page.evaluate(() => {
      window.workbook.hold();
    });
    await colleague([noteOf('Van een collega.'), { table: 'scores', row: 'bezetting-2', field: 'A', value: 2 }]);
    await note().focus();
    await page.keyboard.type('van mij');
    await radio(5).focus();
    await page.keyboard.press('Enter');
    await page.getByText('wordt opgeslagen').first().waitFor();
    await page.evaluate(() => {
      window.workbook.release();
    });
    await alert().getByText(TITLE_OF_ALL).waitFor();
  };
  const answer = async (name: string) => {
    await tabTo(page, page.getByRole('button', { name, exact: true }));
    await page.keyboard.press('Enter');
  };
  const entries = () => page.evaluate(() => window.workbook.measurement()?.entries['bezetting-2']);
  const isOver = async () => {
    await becomes(() => alert().innerText(), '');
    // The button is gone, and the focus not with it.
    expect(await page.getByRole('tabpanel').evaluate((panel) => panel === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
  };

  test.each([
    ['Neem mijn tekst', 'van mij', WRITTEN],
    ['Houd de tekst in de werkmap', 'Van een collega.', KEPT],
  ])('one: %s', async (chosen, stays, says) => {
    await open('bezetting-2');
    await colleague([noteOf('Van een collega.')]);
    await note().focus();
    await page.keyboard.type('van mij');
    await alert().getByText('In de werkmap staat nu:').waitFor();
    await answer(`${chosen}, bij ${NOTE}`);
    await readOut(page, says);
    await workbookHolds(stays, 4);
    expect(await note().inputValue()).toBe(stays);
    await isOver();
  });

  test.each([
    ['Neem mijn tekst', 'Neem mijn score', 'van mij', { A: 5, O: 5 }],
    ['Neem mijn tekst', 'Houd de score in de werkmap', 'van mij', { A: 2, O: 4 }],
    ['Houd de tekst in de werkmap', 'Neem mijn score', 'Van een collega.', { A: 5, O: 5 }],
    ['Houd de tekst in de werkmap', 'Houd de score in de werkmap', 'Van een collega.', { A: 2, O: 4 }],
  ])('one after the other: %s, %s', async (ofNote, ofScore, text, scores) => {
    await askTwo();
    await answer(`${ofNote}, bij ${NOTE}`);
    // The other is still open, and no question about both.
    await alert().getByText(TITLE_OF_ALL).waitFor({ state: 'detached' });
    expect(await entries()).toEqual({ A: 2, O: 4 });
    await answer(`${ofScore}, bij ${SCORE}`);
    await becomes(entries, scores);
    await workbookHolds(text, scores.A);
    expect(await note().inputValue()).toBe(text);
    await isOver();
  });

  test.each([
    ['Neem overal wat ik schreef', WRITTEN, 'van mij', { A: 5, O: 5 }],
    ['Houd overal wat in de werkmap staat', KEPT, 'Van een collega.', { A: 2, O: 4 }],
  ])('all at once: %s', async (chosen, says, text, scores) => {
    await askTwo();
    await answer(chosen);
    await readOut(page, says);
    await becomes(entries, scores);
    await workbookHolds(text, scores.A);
    expect(await note().inputValue()).toBe(text);
    await isOver();
  });

  test('what took the place of a colleague’s text is undone by key, to what the colleague wrote', async () => {
    await open('bezetting-2');
    await colleague([noteOf('Van een collega.')]);
    await note().focus();
    await page.keyboard.type('van mij');
    await alert().getByText('In de werkmap staat nu:').waitFor();
    await answer(`Neem mijn tekst, bij ${NOTE}`);
    await workbookHolds('van mij', 4);
    await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).waitFor();
    await page.keyboard.press('Control+z');
    await workbookHolds('Van een collega.', 4);
  });
});
