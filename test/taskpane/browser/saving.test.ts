import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { ItemId } from '../../../src/scale/ids';
import { readDocx } from '../../host/docx/docx-file';
import { readOut, seenText } from '../../support/seen-text';
import type { WorkbookName } from './memory-pane';
import { paneOfSuite } from './pane-page';

const openPane = paneOfSuite();
let page: Page;
let complaints: readonly string[];

async function open(workbook: WorkbookName, item?: ItemId) {
  ({ page, complaints } = await openPane({ workbook, width: 320 }));
  if (item === undefined) return;
  await page.evaluate((id) => {
    window.workbook.point(id);
  }, item);
}

const seen = (...text: Parameters<Page['getByText']>) => seenText(page, ...text);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const standing = (text: string | RegExp) => page.getByRole('group', { name: 'Stand van de meting' }).getByText(text);
const radio = (columns: string, rating: number) =>
  page
    .getByRole('radiogroup', { name: columns, exact: true })
    .getByRole('radio')
    .nth(rating - 1);
const entriesOf = (item: ItemId) => page.evaluate((id) => window.workbook.measurement()?.entries[id], item);

/** Somebody types in a cell: the workbook takes nothing until the cell is left. */
const hold = () =>
  page.evaluate(() => {
    window.workbook.hold();
  });
const release = () =>
  page.evaluate(() => {
    window.workbook.release();
  });

/** Where everything stands that could be moved. */
const places = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('header a, header dl, [role=tab], h2, [role=radio], textarea')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [element.tagName, left, top, width, height].join(' ');
    }),
  );

test('a score is marked in header and item until it is written, and nothing moves when the mark goes', async () => {
  await open('empty');
  await hold();
  const chosen = radio('IPS-A en IPS-O', 4);
  await chosen.click();
  await standing('2 van 51 gescoord · wordt opgeslagen').waitFor();
  expect(await chosen.innerText()).toMatch(/… wordt opgeslagen$/);
  await readOut(page, 'Bezetting 1a, IPS-A en IPS-O: score 4.');
  const before = await places();
  const name = await chosen.ariaSnapshot();
  await release();
  await standing('2 van 51 gescoord · geen bevindingen').waitFor();
  expect(await chosen.innerText()).toMatch(/✓ gekozen$/);
  expect(await places()).toEqual(before);
  // With another name it would be read out again.
  expect(await chosen.ariaSnapshot()).toBe(name);
  expect(await entriesOf('bezetting-1a')).toEqual({ A: 4, O: 4 });
  expect(complaints).toEqual([]);
});

test('of two columns only the one that is being written is marked', async () => {
  await open('empty', 'organisatie-3');
  await radio('IPS-A', 2).click();
  await page.waitForFunction(() => window.workbook.measurement()?.entries['organisatie-3']?.A === 2);
  await hold();
  await radio('IPS-O', 5).click();
  const words = page.getByRole('tabpanel').getByText('wordt opgeslagen');
  await words.waitFor();
  expect(await radio('IPS-A', 2).innerText()).toBe('✓ 2');
  expect(await radio('IPS-O', 5).innerText()).toBe('… 5');
  const before = await places();
  await release();
  await words.waitFor({ state: 'detached' });
  expect(await radio('IPS-O', 5).innerText()).toBe('✓ 5');
  expect(await places()).toEqual(before);
});

test('what is wrong stays in the header while scores are held up, with a sign that they are', async () => {
  await open('example', 'organisatie-3');
  const line = standing('2 te herstellen').locator('..');
  await line.waitFor();
  const header = () => page.locator('header').boundingBox();
  const before = await header();
  await hold();
  await radio('IPS-O', 5).click();
  await seen('Er wordt nog in een cel getypt').waitFor();
  // The words after the comma are for who hears it.
  expect(await line.innerText()).toMatch(/^\d+ van 51 gescoord · 2 te herstellen …\s*, wordt opgeslagen$/);
  expect(await header()).toEqual(before);
  await release();
  await standing('wordt opgeslagen').waitFor({ state: 'detached' });
  expect(await line.innerText()).toMatch(/· 2 te herstellen$/);
});

test('a score that could not be written is shown no more, nor as being saved', async () => {
  await open('empty');
  await hold();
  await page.evaluate(() => {
    window.failNext('write', 'locked');
  });
  await radio('IPS-A en IPS-O', 4).click();
  await standing('2 van 51 gescoord · wordt opgeslagen').waitFor();
  await release();
  await seen('Niet opgeslagen in de werkmap.').waitFor();
  await standing(/^0 van 51 gescoord$/).waitFor();
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  expect(await page.getByText('wordt opgeslagen').count()).toBe(0);
});

test('a score in a scenario is marked until it is written', async () => {
  await open('scenarios');
  await page.getByRole('tab', { name: 'Uitkomst' }).click();
  await button('Wat als').click();
  await page.getByRole('combobox', { name: 'Item', exact: true }).selectOption('organisatie-3');
  await hold();
  await radio('IPS-O', 1).click();
  await standing('wordt opgeslagen').waitFor();
  expect(await radio('IPS-O', 1).innerText()).toBe('… 1');
  await release();
  await standing('wordt opgeslagen').waitFor({ state: 'detached' });
  expect(await radio('IPS-O', 1).innerText()).toBe('✓ 1');
});

test('while a cell is typed in, the pane says so and takes scores by key; once it is left, all are written', async () => {
  await open('empty', 'organisatie-8');
  await hold();
  await page.getByRole('radio').first().focus();
  for (const key of ['1', '2', '3', '4', '5']) await page.keyboard.press(key);
  // organisatie-8 sets both; begeleiding-1a has A only, 1b O only, 2 both columns apart.
  await standing('6 van 51 gescoord · wordt opgeslagen').waitFor();
  const sentence = page.getByRole('status').getByText('Er wordt nog in een cel getypt: druk op Enter of Esc.');
  await sentence.waitFor();
  // What is held up is lost with the pane, which nothing can prevent.
  expect(await sentence.innerText()).toContain('wordt daarna opgeslagen; sluit het deelvenster zolang niet.');
  const { bottom, height } = await sentence.evaluate((element) => ({
    bottom: element.getBoundingClientRect().bottom,
    height: innerHeight,
  }));
  expect(bottom).toBeLessThanOrEqual(height);
  expect(await page.evaluate(() => window.workbook.measurement()?.entries)).toEqual({});
  await release();
  await sentence.waitFor({ state: 'detached' });
  await standing('6 van 51 gescoord · geen bevindingen').waitFor();
  const written = await page.evaluate(() => window.workbook.measurement()?.entries);
  expect(written).toEqual({
    'organisatie-8': { A: 1, O: 1 },
    'begeleiding-1a': { A: 2 },
    'begeleiding-1b': { O: 3 },
    'begeleiding-2': { A: 4, O: 5 },
  });
  expect(complaints).toEqual([]);
});

test('a report for Word is made only of what is in the workbook', async () => {
  await open('full', 'bezetting-2');
  const make = button('Maak verslag voor Word');
  const sentence = seen('Dit kan zodra alles is opgeslagen');
  await hold();
  await page.evaluate(() => {
    window.failNext('write', 'locked');
  });
  await radio('IPS-A en IPS-O', 1).click();
  await page.getByRole('tab', { name: 'Verslag' }).click();
  expect(await make.getAttribute('aria-disabled')).toBe('true');
  await sentence.waitFor();
  await release();
  await seen('Niet opgeslagen in de werkmap.').waitFor();
  expect(await sentence.count()).toBe(1);
  expect(await make.getAttribute('aria-disabled')).toBe('true');
  await button('Opnieuw proberen').click();
  await sentence.waitFor({ state: 'detached' });
  // 26 × 4 = 104, of which 3 were lost.
  await make.click();
  const [download] = await Promise.all([page.waitForEvent('download'), button('Toch maken').click()]);
  const { paragraphs } = await readDocx(new Uint8Array(await readFile(await download.path())));
  expect(paragraphs).toContain('101 van 130');
  expect(complaints).toEqual([]);
});

test.each([
  ['build', 'none', [], 'Maak de scoringswerkmap', 'text=Begin met scoren'],
  ['repair', 'example', ['Start', 'Bladen opnieuw opbouwen'], 'Ja, opnieuw opbouwen', 'text=zijn opnieuw opgebouwd'],
] as const)(
  'says to keep the workbook in front before and after it went wrong: %s',
  async (call, workbook, way, start, end) => {
    await open(workbook);
    for (const name of way) await page.getByRole(name === 'Start' ? 'tab' : 'button', { name }).click();
    await hold();
    await page.evaluate((failing) => {
      window.failNext(failing, 'behind');
    }, call);
    await button(start).click();
    await page.getByRole('status').getByText('Houd deze werkmap vooraan tot de bladen er zijn.').waitFor();
    await release();
    const alert = page.getByRole('alert');
    await alert.getByText(/andere werkmap vooraan.* Houd deze werkmap vooraan tot de bladen er zijn\./).waitFor();
    expect(await page.getByRole('status').getByText('Houd deze werkmap vooraan').count()).toBe(0);
    await button('Opnieuw proberen').click();
    await page.locator(end).waitFor();
    expect(complaints).toEqual([]);
  },
);

test('says that a cell is typed in while what had begun is cleared away', async () => {
  await open('none');
  await hold();
  await page.evaluate(() => {
    window.failNext('build', 'editing');
  });
  await button('Maak de scoringswerkmap').click();
  const status = page.getByRole('status');
  await status.getByText('De werkmap wordt nagekeken.').waitFor();
  await page.evaluate(() => {
    window.workbook.release();
    window.workbook.hold();
  });
  await status.getByText('Wat begonnen was, wordt opgeruimd.').waitFor();
  await status.getByText('Er wordt nog in een cel getypt: druk op Enter of Esc.').waitFor();
  await release();
  await page.getByRole('alert').getByText('Er wordt nog in een cel getypt. Druk op Enter of Esc').waitFor();
  await button('Opnieuw proberen').click();
  await page.locator('text=Begin met scoren').waitFor();
  expect(complaints).toEqual([]);
});

describe('who comes back to the pane', () => {
  const comeBack = () =>
    page.evaluate(async () => {
      const reads = () => window.workbook.calls.filter((call) => call === 'read').length;
      const before = reads();
      window.dispatchEvent(new Event('focus'));
      await new Promise((resolve) => setTimeout(resolve, 300));
      return reads() - before;
    });

  test('sees what was chosen in the sheet, of which Excel said nothing', async () => {
    await open('empty');
    await standing('0 van 51 gescoord').waitFor();
    await page.evaluate(() => {
      window.workbook.choose('bezetting-2', 'A', 4);
    });
    expect(await comeBack()).toBe(1);
    await standing('1 van 51 gescoord').waitFor();
  });

  test('asks nothing of the workbook while a cell is still being typed in', async () => {
    await open('empty');
    await standing('0 van 51 gescoord').waitFor();
    await hold();
    expect(await comeBack()).toBe(0);
    await release();
    expect(complaints).toEqual([]);
  });
});

test('the making of a measurement says how far it is, and is stopped by keyboard', async () => {
  await open('none');
  await hold();
  await button('Maak de scoringswerkmap').click();
  const bar = page.getByRole('progressbar', { name: /Stap 1 van 3\./ });
  await bar.waitFor();
  expect([await bar.getAttribute('aria-valuenow'), await bar.getAttribute('aria-valuemax')]).toEqual(['0', '3']);
  await button('Afbreken').press('Enter');
  await seen('Wordt afgebroken zodra Excel antwoordt.').waitFor();
  await release();
  await seen('Afgebroken. De werkmap is weer zoals die was.').waitFor();
  expect(await page.evaluate(() => window.workbook.measurement())).toBeNull();
  // What had the focus is gone, and the keyboard is not.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-panel');
  await button('Sluiten').click();
  await seen('Afgebroken.').waitFor({ state: 'hidden' });
  expect(complaints).toEqual([]);
});

test('what went wrong is said also where the messages themselves could not be loaded, which are tried again', async () => {
  await open('unread');
  // The chunk with the messages, by a measure that nothing else has.
  const scripts = /^http:\/\/127\.0\.0\.1.*\.js/;
  await page.route(scripts, async (route) => {
    const response = await route.fetch();
    await ((await response.text()).includes('60vh') ? route.abort() : route.fulfill({ response }));
  });
  await page.reload();
  const alert = page.getByRole('alert').filter({ hasText: 'De werkmap kon niet worden gelezen.' });
  await alert.waitFor();
  await alert.getByText('Een deel van IPS-modeltrouw kon niet worden geladen.').waitFor();
  expect(await button('Opnieuw proberen').count()).toBe(0);
  await page.unroute(scripts);
  await page.evaluate(() => {
    window.failNext('read', 'other');
    window.dispatchEvent(new Event('focus'));
  });
  await button('Opnieuw proberen').click();
  await page.getByRole('tab', { name: 'Scoren' }).waitFor();
  await button('Opnieuw proberen').waitFor({ state: 'detached' });
});
