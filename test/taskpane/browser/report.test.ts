import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readDocx } from '../../host/docx/docx-file';
import { axeViolations } from '../../support/axe-violations';
import { seenText } from '../../support/seen-text';
import type { WorkbookName } from './memory-pane';
import { paneOfSuite } from './pane-page';

const openPane = paneOfSuite();
let page: Page;
let complaints: readonly string[];

async function open(workbook: WorkbookName, query = '') {
  ({ page, complaints } = await openPane({ workbook, query: `tab=verslag${query}`, width: 320 }));
  await page.getByRole('heading', { name: 'Verslag', exact: true }).waitFor();
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const panel = () => page.getByRole('tabpanel');
/** The workbook "full" says nothing of date, reviewers and kind. */
const makeWithoutDetails = async () => {
  await button('Maak verslag voor Word').click();
  await button('Toch maken').click();
};
const improvements = () => page.evaluate(() => window.workbook.measurement()?.improvements ?? []);

test('makes the report for Word of what is in the workbook', async () => {
  await open('full');
  const [download] = await Promise.all([page.waitForEvent('download'), makeWithoutDetails()]);
  expect(download.suggestedFilename()).toBe('Verslag IPS-modeltrouwmeting.docx');
  const { paragraphs, headings, entries } = await readDocx(new Uint8Array(await readFile(await download.path())));
  // 26 × 4 = 104 and 25 × 4 = 100.
  expect(paragraphs).toEqual(expect.arrayContaining(['104 van 130', '100 van 125', 'Goede modeltrouw (indicatief)']));
  expect(entries.map(({ text }) => text)).toEqual(headings.filter(({ level }) => level === 1).map(({ text }) => text));
  await panel().getByText('Het verslag is gemaakt en staat bij uw downloads').waitFor();
  expect(complaints).toEqual([]);
});

test('adds what each reviewer scored only where that is asked, by keyboard too', async () => {
  await open('consensus');
  const box = page.getByRole('checkbox', { name: 'Met als bijlage wat elke reviewer scoorde' });
  expect(await box.isChecked()).toBe(false);
  const make = async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), button('Maak verslag voor Word').click()]);
    const { headings } = await readDocx(new Uint8Array(await readFile(await download.path())));
    return headings.map(({ text }) => text);
  };
  await button('Maak verslag voor Word').click();
  const [first] = await Promise.all([page.waitForEvent('download'), button('Toch maken').click()]);
  const { headings } = await readDocx(new Uint8Array(await readFile(await first.path())));
  expect(headings.map(({ text }) => text)).toContain('Hoe ver de reviewers het eens waren');
  expect(headings.map(({ text }) => text)).not.toContain('Bijlage: de scores van de reviewers');
  await box.focus();
  await page.keyboard.press('Space');
  expect(await make()).toContain('Bijlage: de scores van de reviewers');
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  expect(await make()).not.toContain('Bijlage: de scores van de reviewers');
  expect(complaints).toEqual([]);
  await open('full');
  expect(await box.count()).toBe(0);
});

describe('a report that lacks details', () => {
  const question = () => page.getByRole('group', { name: /^In het verslag ontbreken nog/ });

  test('is made once that was asked, and then without asking again', async () => {
    await open('full');
    await button('Maak verslag voor Word').click();
    expect(await question().innerText()).toContain('de datum, de reviewers en de soort meting');
    await Promise.all([page.waitForEvent('download'), button('Toch maken').click()]);
    await panel().getByText('Het verslag is gemaakt').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Maak verslag voor Word');
    await Promise.all([page.waitForEvent('download'), button('Maak verslag voor Word').click()]);
    expect(complaints).toEqual([]);
  });

  test('is not made where they are to be filled in first, which is done on the sheet Meting', async () => {
    await open('full');
    await button('Maak verslag voor Word').click();
    await button('Aanvullen').click();
    await page.waitForFunction(() => window.workbook.shown === 'Meting');
    expect(await panel().getByText('Het verslag').count()).toBe(0);
    await button('Maak verslag voor Word').waitFor();
  });

  test('is made at once where date, reviewer and kind are known', async () => {
    await open('example');
    await Promise.all([page.waitForEvent('download'), button('Maak verslag voor Word').click()]);
    expect(await question().count()).toBe(0);
  });
});

test('says that the report could not be made where its maker cannot be loaded, and makes it later', async () => {
  await open('full');
  await page.route('**/*.js', (route) => route.abort());
  await makeWithoutDetails();
  await panel().getByText('Het verslag kon niet worden gemaakt.').waitFor();
  await page.unroute('**/*.js');
  await Promise.all([page.waitForEvent('download'), button('Maak verslag voor Word').click()]);
});

test('says what stands in the way of a verdict, and goes to Controle', async () => {
  await open('example');
  await panel().getByText('Verboden verschil bij Bezetting 2, Organisatie 5').waitFor();
  await panel().getByText('Nog 19 scores te geven').waitFor();
  await panel().getByText('In het verslag komen bevindingen: 2 te herstellen.').waitFor();
  await button('Naar Controle').click();
  await page.getByRole('tab', { name: 'Controle', selected: true }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-panel');
});

test('can be done by keyboard: from the tabs to the report and to the sheets', async () => {
  await open('full');
  await page.getByRole('tab', { name: 'Verslag' }).focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Maak verslag voor Word');
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: /^In het verslag ontbreken nog/ }).waitFor();
  await page.keyboard.press('Tab');
  await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  await panel().getByText('Het verslag is gemaakt').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.workbook.shown === 'Verslag');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.workbook.shown === 'Verbeterplan');
});

test('adds the priorities to the improvement plan', async () => {
  await open('example');
  await button('Vul het verbeterplan aan').click();
  await panel().getByText('Er zijn 10 regels toegevoegd').waitFor();
  await page.waitForFunction(() => window.workbook.measurement()?.improvements.length === 10);
  const [first, second, third] = await improvements();
  // Two items have a recommendation: Organisatie 3, with a 2, and Organisatie 5. Then comes the first of the other 3s.
  expect(first).toEqual({
    ...{ item: 'Organisatie 3', action: 'Plan een vast overleg met UWV en met het mbo.' },
    ...{ owner: '', date: '', status: 'nog te doen' },
  });
  expect(second).toMatchObject({ item: 'Organisatie 5', action: expect.stringMatching(/^Leg vast dat /) as string });
  expect(third).toMatchObject({ item: 'Bezetting 2', action: expect.stringMatching(/^Naar anker 4: /) as string });
  expect(complaints).toEqual([]);
});

test('adds no line twice, and never writes over what a person typed', async () => {
  await open('example');
  const reads = await page.evaluate(() => {
    window.workbook.plan(0, 'item', 'Organisatie 3');
    window.workbook.plan(0, 'action', 'Iets heel anders');
    window.workbook.plan(2, 'owner', 'RK');
    return window.workbook.calls.filter((call) => call === 'read').length;
  });
  await page.waitForFunction(
    (before) => window.workbook.calls.filter((call) => call === 'read').length > before,
    reads,
  );
  const typed = await improvements();
  await button('Vul het verbeterplan aan').click();
  // Of the ten priorities one has a line; the others go to the lines that are free: 1 and 3 … 10.
  await panel().getByText('Er zijn 9 regels toegevoegd').waitFor();
  await page.waitForFunction(() => window.workbook.measurement()?.improvements.length === 11);
  const filled = await improvements();
  expect([filled[0], filled[2]]).toEqual([typed[0], typed[2]]);
  await button('Vul het verbeterplan aan').click();
  await panel().getByText('elke prioriteit heeft al een regel').waitFor();
  await page.waitForTimeout(500);
  expect(await improvements()).toEqual(filled);
});

test('says so where there is nothing to add', async () => {
  await open('empty');
  await button('Vul het verbeterplan aan').click();
  await panel().getByText('er zijn geen prioriteiten').waitFor();
  expect(await improvements()).toEqual([]);
});

test('says that nothing was added where the workbook takes nothing, and adds it later', async () => {
  await open('full');
  await page.evaluate(() => {
    window.failNext('write', 'editing');
  });
  await button('Vul het verbeterplan aan').click();
  await seenText(page, 'Het verbeterplan is niet aangevuld').waitFor();
  expect(await panel().getByText('toegevoegd').count()).toBe(0);
  await button('Opnieuw proberen').click();
  await page.waitForFunction(() => window.workbook.measurement()?.improvements.length === 10);
  await panel().getByText('Er zijn 10 regels toegevoegd').waitFor();
});

test('does not promise a download in Excel for Mac, and says what to do there', async () => {
  await open('full', '&mac');
  await panel().getByText('In Excel voor Mac doet downloaden uit dit deelvenster niets.').waitFor();
  await makeWithoutDetails();
  await panel().getByText('Excel voor Mac heeft het verslag niet bewaard').waitFor();
  await open('full');
  expect(await panel().getByText('Mac').count()).toBe(0);
});

test('nor on an iPad', async () => {
  await open('full', '&ipad');
  await panel().getByText('In Excel voor iPad doet downloaden uit dit deelvenster niets.').waitFor();
  await makeWithoutDetails();
  await panel().getByText('Excel voor iPad heeft het verslag niet bewaard').waitFor();
});

test('asks to bring a workbook of an earlier version up to date before its sheets are used', async () => {
  await open('full');
  await page.evaluate(() => {
    window.workbook.outdate();
  });
  await button('Bijwerken').waitFor();
  await button('Vul het verbeterplan aan').click({ force: true });
  await button('Naar blad Verslag').click({ force: true });
  expect(await page.evaluate(() => [window.workbook.shown, window.workbook.calls.includes('write')])).toEqual([
    null,
    false,
  ]);
});
