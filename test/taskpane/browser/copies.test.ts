import type { Page } from 'playwright-core';
import { axeViolations } from '../../support/axe-violations';
import { becomes } from '../../support/becomes';
import { measurementId } from '../../support/measurement-ids';
import { readOut, seenText } from '../../support/seen-text';
import { paneOfSuite, type PaneView } from './pane-page';

const openPane = paneOfSuite();
let page: Page;
let complaints: readonly string[];

const open = async (workbook: PaneView['workbook']) => {
  ({ page, complaints } = await openPane({ workbook, width: 320 }));
  await page.getByRole('tab', { name: 'Start' }).click();
  await page.getByRole('heading', { name: 'Is dit een kopie van een eerdere meting?' }).waitFor();
};

const seen = (...text: Parameters<Page['getByText']>) => seenText(page, ...text);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const ask = () => button('Nieuwe meting van deze kopie');
const question = () => page.getByRole('group', { name: 'Wat gebeurt er met wat er is ingevuld?' });
const yes = () => button('Maak er een nieuwe meting van');
const writes = () => page.evaluate(() => window.workbook.calls.filter((call) => call === 'write').length);
/** What is in the workbook, without its form. */
const found = () =>
  page.evaluate(() => {
    const measurement = window.workbook.measurement();
    return measurement && { ...measurement, form: null };
  });

test('by keyboard the copy is emptied, and is another measurement then', async () => {
  await open('copied');
  const before = await found();
  if (!before) throw new Error('no measurement');
  expect(before).toMatchObject({ id: measurementId(1), review: { reviewer1: 'Reviewer A' } });
  await ask().focus();
  await page.keyboard.press('Enter');
  // The question is read before its answers are; what loses nothing is chosen.
  await question().and(page.locator(':focus')).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  expect(await page.getByRole('radio', { name: 'Alles behouden' }).isChecked()).toBe(true);
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('radio', { name: 'Leegmaken' }).isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await readOut(page, 'Dit is nu een andere meting.');
  await seen('Dit is nu een andere meting.').waitFor();
  const after = await found();
  const { organisation, programme, programmeCode } = before.review;
  expect(after).toMatchObject({
    entries: {},
    notes: {},
    recommendations: {},
    scenarios: [],
    kept: null,
    improvements: [],
  });
  expect(after?.review).toEqual({
    ...{ organisation, programme, date: '', kind: '', reviewer1: '', reviewer2: '' },
    ...{ workersFte: null, conduct: '', remarks: '', programmeCode, role: '', reviewerCode: '' },
  });
  expect(after?.bands).toEqual(before.bands);
  expect(after?.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(after?.id).not.toBe(before.id);
  expect(await writes()).toBe(1);
  // What the question was about has the focus.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SECTION');
  expect(await axeViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('what is kept stays as it is, but for the id', async () => {
  await open('copied');
  const before = await found();
  await ask().click();
  await yes().click();
  await seen('Dit is nu een andere meting.').waitFor();
  const after = await found();
  expect(after).toEqual({ ...before, id: after?.id });
  expect(after?.id).not.toBe(before?.id);
  // It can become yet another one.
  expect(await ask().count()).toBe(1);
});

test('who says no is back at the button, and nothing is changed', async () => {
  await open('copied');
  const before = await found();
  for (const answer of ['Escape', 'Nee']) {
    await ask().click();
    if (answer === 'Nee') await question().getByRole('button', { name: 'Nee' }).click();
    else await page.keyboard.press(answer);
    await ask().and(page.locator(':focus')).waitFor();
  }
  expect(await found()).toEqual(before);
  expect(await writes()).toBe(0);
});

test('who asks again after a no begins with what loses nothing', async () => {
  await open('copied');
  await ask().click();
  await question().getByRole('radio').nth(1).check();
  await question().getByRole('button', { name: 'Nee' }).click();
  await ask().click();
  expect(await question().getByRole('radio').nth(0).isChecked()).toBe(true);
});

test.each([
  ['filled something in', 'begeleiding-13'],
  ['changed a score', 'bezetting-1a'],
] as const)('nothing is emptied where a colleague %s meanwhile', async (_, item) => {
  await open('copied');
  const scored = (await found())?.entries[item]?.A;
  // Of the first nothing is known yet, and of the second something else.
  expect(scored).toBe(item === 'bezetting-1a' ? 5 : undefined);
  await ask().click();
  await page.getByRole('radio', { name: 'Leegmaken' }).click();
  await page.evaluate((changed) => {
    window.workbook.choose(changed, 'A', 1);
  }, item);
  await yes().click();
  await seen('Er is geen nieuwe meting van gemaakt; alles staat er nog zoals het was.').waitFor();
  await seen('Wat er is ingevuld, is intussen veranderd.').waitFor();
  expect(await writes()).toBe(0);
  expect(await found()).toMatchObject({ id: measurementId(1), entries: { [item]: { A: 1 } } });
});

test('what could not be written is written on another try, as a whole', async () => {
  await open('copied');
  await page.evaluate(() => {
    window.failNext('write', 'other');
  });
  await ask().click();
  await page.getByRole('radio', { name: 'Leegmaken' }).click();
  await yes().click();
  await seen('Er is geen nieuwe meting van gemaakt; alles staat er nog zoals het was.').waitFor();
  expect(await found()).toMatchObject({ id: measurementId(1) });
  await button('Opnieuw proberen').click();
  await becomes(async () => (await found())?.entries, {});
  await seen('Er is geen nieuwe meting van gemaakt').waitFor({ state: 'detached' });
});

test('a workbook of before there was an id says what has to be done first', async () => {
  await open('example');
  await seen('Dat kan zodra de bladen hieronder opnieuw zijn opgebouwd').waitFor();
  expect(await ask().count()).toBe(0);
  await button('Bladen opnieuw opbouwen').click();
  await button('Ja, opnieuw opbouwen').click();
  await ask().waitFor();
});
