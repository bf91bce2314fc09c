import { axeViolations } from '../../support/axe-violations';
import { becomes } from '../../support/becomes';
import { seenText } from '../../support/seen-text';
import { startPreviewBrowser, type Preview, type PreviewBrowser } from './preview-page';
import type { PreviewWindow } from './preview-window';

let browser: PreviewBrowser;
let preview: Preview;

beforeAll(async () => {
  browser = await startPreviewBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** How Excel is all the time; what a user does to it is turned on when it is asked for. */
const ALWAYS = [
  ...['all-remote', 'comma-lists', 'dutch-answers', 'filtered-rows', 'fit-ignored', 'protected-pages'],
  ...['unannounced-choices', 'unprotect-open-sheet'],
];

const button = (name: string) => preview.pane.getByRole('button', { name, exact: true });
const seen = (text: string) => seenText(preview.pane, text).first();

async function press(name: string): Promise<void> {
  await button(name).focus();
  await preview.page.keyboard.press('Enter');
}

/** The user goes to another workbook or begins to type, or stops doing so. */
const turn = (name: string, isOn: boolean) =>
  preview.page.evaluate(
    ([quirk, on]) => {
      const { preview: host, quirks } = window as unknown as PreviewWindow;
      if (on) host?.bridge.quirks.turnOn(quirks?.[quirk]);
      else host?.bridge.quirks.turnOff(quirks?.[quirk]);
    },
    [name, isOn] as const,
  );

/** The user chooses from the list that the self-test made. */
async function choose(): Promise<void> {
  const text = (await seen('Kies in cel B3 van het blad').textContent()) ?? '';
  await preview.page.evaluate(
    (tab) => {
      const { preview: host } = window as unknown as PreviewWindow;
      host?.edits.as('user with a list', () => host.book.findSheet(tab)?.facade.getRange('B3').setValue(3));
    },
    /het blad (Zelftest \S+ \d+)/.exec(text)?.[1] ?? '',
  );
}

const startsAt = async (query: string) => {
  preview = await browser.open({ kind: 'empty' }, query);
  await press('Zelftest');
  await seen('probeert een voor een').waitFor();
  // What was pressed is gone; the title of what came in its place gets the focus, by way of the panel.
  await becomes(focused, 'Zelftest');
  await press('Begin de zelftest');
};

/** Univer looks a moment later whether cells are valid, also those of a sheet that has gone meanwhile. */
const complaints = () => preview.complaints.filter((text) => !text.includes('cannot find current worksheet'));

const focused = () => preview.pane.locator(':focus').textContent();

const resultText = () => preview.pane.getByLabel('Het resultaat als tekst').inputValue();

test('finds every way in which the spreadsheet is unkind, by keyboard, and copies what it found', async () => {
  await startsAt(`?${ALWAYS.map((name) => `quirk=${name}`).join('&')}`);
  await seen('Kies in cel B3').waitFor();
  await choose();
  await seen('zonder Enter').waitFor();
  await turn('cell-editing', true);
  await seen('Druk nu in Excel op Enter of Esc.').waitFor();
  await turn('cell-editing', false);
  await seen('Zet een andere werkmap voor.').waitFor();
  expect(await axeViolations(preview.page, { without: '#grid', sent: true })).toEqual([]);
  await turn('other-workbook-in-front', true);
  await press('Begin');
  await seen('Kom terug naar deze werkmap').waitFor();
  await turn('other-workbook-in-front', false);
  await seen('De zelftest is klaar: 20 geslaagd, 10 niet geslaagd, 1 overgeslagen.').waitFor();
  const text = await resultText();
  // One for each of the eight that were on all the time, and of the two that were turned on when it was asked.
  expect(text.match(/^niet geslaagd – /gm)).toHaveLength(10);
  await press('Kopieer het resultaat');
  await seen('Gekopieerd.').waitFor();
  expect(await preview.page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  expect(await axeViolations(preview.page, { without: '#grid', sent: true })).toEqual([]);
  expect(await preview.sheetNames()).toEqual(['Blad1']);
  expect(complaints()).toEqual([]);
});

test('goes on while another tab is open, is stopped, and selects its result where it may not be copied', async () => {
  await startsAt('');
  // It does not end by itself: nobody does what it asks.
  await button('Stop').waitFor();
  await preview.pane.getByRole('tab', { name: 'Uitkomst' }).click();
  await seen('De zelftest loopt').waitFor();
  await preview.pane.getByRole('tab', { name: 'Start' }).click();
  await press('Stop');
  await seen('Deze Excel doet wat nodig is').or(seen('De zelftest is klaar')).first().waitFor();
  expect(await focused()).toBe('Zelftest');
  expect(await resultText()).toContain('overgeslagen – Melding van een keuze uit een lijst [list-choice]: gestopt');
  await preview.pane.locator('body').evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await press('Kopieer het resultaat');
  await seen('De tekst is geselecteerd').waitFor();
  const selected = await preview.pane.locator('textarea:focus').evaluate((area: HTMLTextAreaElement) => {
    return area.value.slice(area.selectionStart, area.selectionEnd);
  });
  expect(selected).toBe(await resultText());
  expect(await preview.sheetNames()).toEqual(['Blad1']);
  await press('Terug');
  await button('Zelftest').waitFor();
  await button('Maak de scoringswerkmap').waitFor();
  expect(complaints()).toEqual([]);
});
