import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { axeViolations } from '../../support/axe-violations';
import { becomes } from '../../support/becomes';
import { readOut, seenText } from '../../support/seen-text';
import { tabTo } from '../../support/tab-to';
import { paneOfSuite, type PaneView } from './pane-page';

const openPane = paneOfSuite();
let page: Page;
let complaints: readonly string[];

async function open(workbook: PaneView['workbook'], tab: string) {
  ({ page, complaints } = await openPane({ workbook, width: 320, query: `tab=${tab}` }));
  await page.getByRole('tabpanel').waitFor();
}

/** At Bezetting 2 of a measurement in which all is scored with 4. */
async function openItem() {
  await open('full', 'scoren');
  await page.evaluate(() => {
    window.workbook.point('bezetting-2');
  });
  await page.locator('#item-title').filter({ hasText: 'Bezetting 2' }).waitFor();
}

const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
const undo = () => button('Ongedaan maken');
/** What is said beside the button; null where nothing is offered. */
const offered = async () => {
  if ((await undo().count()) === 0) return null;
  const id = await undo().getAttribute('aria-describedby');
  return page.locator(`[id="${id ?? ''}"]`).textContent();
};
const note = () => page.getByRole('textbox', { name: 'Toelichting' });
const radio = (rating: number) =>
  page
    .getByRole('radiogroup', { name: 'IPS-A en IPS-O', exact: true })
    .getByRole('radio')
    .nth(rating - 1);
/** All that stands in the workbook, without its form. */
const found = () =>
  page.evaluate(() => {
    const measurement = window.workbook.measurement();
    return measurement && { ...measurement, form: null };
  });
const scoreIs = (score: number) =>
  becomes(() => page.evaluate(() => window.workbook.measurement()?.entries['bezetting-2']), { A: score, O: score });
const noteIs = (text: string) =>
  becomes(() => page.evaluate(() => window.workbook.measurement()?.notes['bezetting-2'] ?? ''), text);
const focusIsInPane = () => page.evaluate(() => document.activeElement !== document.body);

async function press(name: string) {
  await tabTo(page, button(name));
  await page.keyboard.press('Enter');
}

/** Something that the pane writes as one, by buttons: those that lead to it, and those that do it. */
interface Deed {
  readonly name: string;
  readonly workbook: PaneView['workbook'];
  readonly tab: string;
  readonly way?: readonly string[];
  readonly presses: readonly [first: string, ...rest: string[]];
  /** What is said of it. */
  readonly words: string;
}

const TAKE_OVER = ['Overnemen …', 'Ja, vervang de scores'] as const;

const DEEDS: readonly Deed[] = [
  {
    name: 'the score of the other column, by a button of Controle',
    ...{ workbook: 'example', tab: 'controle' },
    presses: ['Neem IPS-A over (4)'],
    // IPS-A: 4 (was 4), IPS-O: 4 (was 3).
    words: 'Bezetting 2 (2 cellen)',
  },
  {
    // In IPS-O contact every month and no fixed meeting: anchor 3.
    name: 'the anchor of the evidence, by a button of Controle',
    ...{ workbook: 'evidence', tab: 'controle' },
    presses: ['Neem anker 3 over bij Organisatie 3'],
    words: 'Organisatie 3, IPS-O: 3 (was 4)',
  },
  {
    name: 'an empty cell for what is no score, by a button of Controle',
    ...{ workbook: 'pasted', tab: 'controle' },
    presses: ['Wis de invoer van Begeleiding 1a, IPS-A'],
    words: 'Begeleiding 1a, IPS-A: leeg (was “<b>goed</b>”)',
  },
  {
    name: 'an empty cell for a score where none belongs, by a button of Controle',
    ...{ workbook: 'pasted', tab: 'controle' },
    presses: ['Wis de invoer van Begeleiding 1a, IPS-O'],
    words: 'Begeleiding 1a, IPS-O: leeg (was 3)',
  },
  {
    // Three items, their earlier scores, and the label of these.
    name: 'the scores of a scenario that was taken over',
    ...{ workbook: 'scenarios', tab: 'uitkomst', way: ['Wat als'] },
    presses: TAKE_OVER,
    words: 'Bezetting 2 en nog 6',
  },
  {
    name: 'the earlier scores that were put back',
    ...{ workbook: 'scenarios', tab: 'uitkomst', way: ['Wat als', ...TAKE_OVER] },
    presses: ['Zet de eerdere scores terug …', 'Ja, zet terug'],
    words: 'Bezetting 2 en nog 6',
  },
  {
    // Two items with a recommendation, and eight others below 4 or next to it: ten lines.
    name: 'the lines that were added to the improvement plan',
    ...{ workbook: 'example', tab: 'verslag' },
    presses: ['Vul het verbeterplan aan'],
    words: 'Verbeterplan, regel 1 en nog 9',
  },
];

test.each(DEEDS)('taken back by Ctrl+Z, and again by the button: $name', async (deed) => {
  await open(deed.workbook, deed.tab);
  for (const name of deed.way ?? []) await press(name);
  await button(deed.presses[0]).waitFor();
  const earlier = await offered();
  const before = await found();
  const act = async () => {
    for (const name of deed.presses) await press(name);
    await becomes(offered, deed.words);
    await becomes(async () => isDeepStrictEqual(await found(), before), false);
  };
  const isTakenBack = async () => {
    await readOut(page, `Ongedaan gemaakt: ${deed.words}.`);
    await becomes(found, before);
    await becomes(offered, earlier);
    expect(await focusIsInPane()).toBe(true);
  };
  await act();
  await page.keyboard.press('Control+z');
  await isTakenBack();
  await act();
  await press('Ongedaan maken');
  await isTakenBack();
  expect(complaints).toEqual([]);
});

test('what was written last is taken back first, by button and by key', async () => {
  await openItem();
  await radio(3).click();
  await note().fill('van mij');
  await page.keyboard.press('Tab');
  await becomes(offered, 'Bezetting 2, Toelichting');
  expect(await undo().ariaSnapshot()).toBe('- button "Ongedaan maken"');
  expect(await axeViolations(page)).toEqual([]);
  await press('Ongedaan maken');
  await readOut(page, 'Ongedaan gemaakt: Bezetting 2, Toelichting.');
  await noteIs('');
  await scoreIs(3);
  await becomes(offered, 'Bezetting 2: 3 (was 4)');
  await radio(3).focus();
  await page.keyboard.press('Control+z');
  await readOut(page, 'Ongedaan gemaakt: Bezetting 2: 3 (was 4).');
  await scoreIs(4);
  await becomes(offered, null);
  expect(complaints).toEqual([]);
});

test.each([
  ['on a Mac', 'Meta+z', () => radio(3)],
  ['while a list has the focus, which has no undo of its own', 'Control+z', () => page.getByRole('combobox').first()],
])('taken back by key %s', async (_, key, place) => {
  await openItem();
  await radio(3).click();
  await becomes(offered, 'Bezetting 2: 3 (was 4)');
  await place().focus();
  // With Shift it is something else.
  await page.keyboard.press('Control+Shift+z');
  await page.waitForTimeout(100);
  expect(await offered()).toBe('Bezetting 2: 3 (was 4)');
  await page.keyboard.press(key);
  await readOut(page, 'Ongedaan gemaakt: Bezetting 2: 3 (was 4).');
  await scoreIs(4);
});

/** Fields in which text is typed, and how one comes to them from Bezetting 2. */
const FIELDS: readonly (readonly [name: string | RegExp, way: () => Promise<void>])[] = [
  ['Toelichting', () => Promise.resolve()],
  ['Aanbeveling', () => button('+ Aanbeveling').click()],
  [/^Hoeveel procent/, () => openFold('Bewijs')],
  ['Organisatie', details],
  ['Opmerkingen', details],
];
const openFold = (name: string) => page.locator('summary', { hasText: name }).first().click();
async function details() {
  await page.getByRole('tab', { name: 'Start' }).click();
  await button('Gegevens wijzigen').click();
}

test.each(FIELDS)('Ctrl+Z in a text field takes back what was typed there, and nothing else: %s', async (name, way) => {
  await openItem();
  await radio(3).click();
  await becomes(offered, 'Bezetting 2: 3 (was 4)');
  await way();
  const field = page.getByRole('textbox', { name, exact: true });
  await field.focus();
  await page.keyboard.type('van mij');
  expect(await field.inputValue()).toBe('van mij');
  // All that was typed at once, not a letter at a time.
  await page.keyboard.press('Control+z');
  expect(await field.inputValue()).toBe('');
  // There is nothing left to take back there.
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Tab');
  await page.waitForTimeout(300);
  expect(await offered()).toBe('Bezetting 2: 3 (was 4)');
  await scoreIs(3);
  expect(complaints).toEqual([]);
});

test('Ctrl+Z in a text that was written by itself takes that back in the workbook too, and leaves the score', async () => {
  await openItem();
  await radio(3).click();
  await note().focus();
  await page.keyboard.type('van mij');
  await noteIs('van mij');
  await page.keyboard.press('Control+z');
  expect(await note().inputValue()).toBe('');
  await noteIs('');
  await scoreIs(3);
});

test('what a colleague wrote over stays, and the pane says so', async () => {
  await openItem();
  await radio(3).click();
  await becomes(offered, 'Bezetting 2: 3 (was 4)');
  await page.evaluate(() => {
    // Whether that is the reading after the score or the one before it is taken back.
    window.workbook.enterAfterReading([{ table: 'scores', row: 'bezetting-2', field: 'O', value: 5 }]);
  });
  await page.keyboard.press('Control+z');
  await seenText(page.getByRole('alert'), 'Dat is blijven staan.').waitFor();
  expect(await page.evaluate(() => window.workbook.measurement()?.entries['bezetting-2'])).toEqual({ A: 3, O: 5 });
  await becomes(offered, null);
});

test('a click undoes what the button said, and leaves what leaving the field for it writes', async () => {
  await openItem();
  await radio(3).click();
  await becomes(offered, 'Bezetting 2: 3 (was 4)');
  await note().fill('van mij');
  await undo().click();
  await readOut(page, 'Ongedaan gemaakt: Bezetting 2: 3 (was 4).');
  await scoreIs(4);
  await noteIs('van mij');
});

test('nothing is offered once a colleague wrote over it', async () => {
  await openItem();
  await radio(3).click();
  await undo().waitFor();
  await page.evaluate(() => {
    window.workbook.type('bezetting-2', 'O', 5);
  });
  await undo().waitFor({ state: 'detached' });
});
