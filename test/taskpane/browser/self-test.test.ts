import type { Page } from 'playwright-core';
import { axeViolations } from '../../support/axe-violations';
import { COLOR_NAMES, showColors } from '../../support/chromium';
import { becomes } from '../../support/becomes';
import { seenText } from '../../support/seen-text';
import { paneOfSuite, type PaneView } from './pane-page';

const openPane = paneOfSuite();
let page: Page;
let complaints: readonly string[];

async function open(workbook: PaneView['workbook'], query = 'selftest'): Promise<void> {
  ({ page, complaints } = await openPane({ workbook, width: 320, query }));
}

const seen = (...text: Parameters<Page['getByText']>) => seenText(page, ...text).first();
const button = (name: string) => page.getByRole('button', { name, exact: true });
const focused = () => page.locator(':focus').textContent();

async function begin(): Promise<void> {
  await button('Zelftest').click();
  await button('Begin de zelftest').click();
  await button('Stop').waitFor();
}

/** The same in every colour, and never wider than the pane. */
async function expectGoodLooks(): Promise<void> {
  for (const name of COLOR_NAMES) {
    await showColors(page, name);
    expect([name, await axeViolations(page, { again: name !== COLOR_NAMES[0] })]).toEqual([name, []]);
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
}

test('is not offered where there is nothing to try, nor where there is a measurement', async () => {
  await open('none', '');
  await button('Maak de scoringswerkmap').waitFor();
  expect(await button('Zelftest').count()).toBe(0);
  await open('example', 'selftest&tab=start');
  await button('Bladen opnieuw opbouwen').waitFor();
  expect(await button('Zelftest').count()).toBe(0);
});

test('says what it will do, and keeps what was filled in for a new measurement', async () => {
  await open('none');
  await page.getByText('Gegevens van de meting').click();
  await page.getByLabel('Organisatie').fill('De Brug');
  await button('Zelftest').click();
  await seen('kies 3 uit een lijst, typ zonder Enter, en zet een andere werkmap voor').waitFor();
  await expectGoodLooks();
  await button('Terug').click();
  expect(await focused()).toBe('Zelftest');
  expect(await page.getByLabel('Organisatie').inputValue()).toBe('De Brug');
});

test('shows how far it is and what it asks; what is pressed reaches it', async () => {
  await open('none');
  await begin();
  await page.evaluate(() => {
    window.selfTest?.tell({
      total: 31,
      results: window.selfTest.results({}).slice(0, 30),
      current: 'Schrijven terwijl er in een cel wordt getypt',
      question: { text: 'Typ een letter, zonder Enter.', done: 'Ik typ nu', skip: 'Overslaan' },
    });
  });
  await seen('30 van 31 geprobeerd').waitFor();
  await seen('Typ een letter, zonder Enter.').waitFor();
  await expectGoodLooks();
  await button('Ik typ nu').focus();
  await page.keyboard.press('Enter');
  await page.evaluate(() => {
    window.selfTest?.tell({ question: null, isSilent: true });
  });
  // The button went away under the focus.
  await becomes(focused, 'Zelftest');
  await seen('Excel antwoordt niet.').waitFor();
  await button('Stop').click();
  await seen('De zelftest stopt en ruimt op.').waitFor();
  expect(await page.evaluate(() => window.selfTest?.pressed)).toEqual(['done', 'stop']);
});

test('says of what failed what it means, of what is left what to do, and can be done again', async () => {
  await open('none');
  await begin();
  await page.evaluate(() => {
    const { results = () => [], end = () => undefined } = window.selfTest ?? {};
    end({
      results: results({
        'fit-to-width': { outcome: 'failed', detail: 'null' },
        dates: { outcome: 'no-answer', detail: '' },
        comments: { outcome: 'skipped', detail: 'deze Excel heeft ExcelApi 1.10 niet' },
      }),
      leftovers: ['Zelftest ab12 3'],
      text: 'Zelftest van IPS-modeltrouw',
    });
  });
  // 31 in all.
  await seen('De zelftest is klaar: 28 geslaagd, 1 niet geslaagd, 1 overgeslagen, 1 zonder antwoord.').waitFor();
  await seen('IPS-modeltrouw stelt daarom ook een schaal in.').waitFor();
  await seen('Niet opgeruimd: Zelftest ab12 3.').waitFor();
  await becomes(focused, 'Zelftest');
  await expectGoodLooks();
  await button('Opnieuw').click();
  await button('Begin de zelftest').waitFor();
});

test('says why nothing was tried', async () => {
  await open('none');
  await begin();
  await page.evaluate(() => {
    window.selfTest?.end({ refusal: 'In deze werkmap staat al iets.' });
  });
  await page.getByRole('alert').getByText('In deze werkmap staat al iets.').waitFor();
  await button('Terug').click();
  await button('Zelftest').waitFor();
});

test('that finds sheets of another says which, and clears these away before it begins anew', async () => {
  await open('none');
  await begin();
  await page.evaluate(() => {
    window.selfTest?.end({ refusal: 'Hier staan bladen van een andere zelftest.', leftovers: ['Zelftest ab12 3'] });
  });
  await page.getByRole('alert').getByText('Hier staan bladen van een andere zelftest.').waitFor();
  await button('Ruim de zelftest op').click();
  await seen('Dit gaat weg, met alles wat erop staat: Meting, Scores.').waitFor();
  await expectGoodLooks();
  await button('Ja, ruim op').click();
  await button('Begin de zelftest').waitFor();
});

test('that was not finished is cleared away from Start, and its measurement is not missed', async () => {
  await open('left', 'selftest&tab=start');
  await seen('Deze meting is gemaakt door een zelftest die niet is afgemaakt.').waitFor();
  await button('Ruim de zelftest op').click();
  await seen('Dit gaat weg, met alles wat erop staat: Meting, Scores.').waitFor();
  await becomes(focused, 'Nee');
  await expectGoodLooks();
  await page.keyboard.press('Enter');
  await becomes(focused, 'Ruim de zelftest op');
  await page.keyboard.press('Enter');
  await button('Ja, ruim op').click();
  await button('Maak de scoringswerkmap').waitFor();
  await button('Zelftest').waitFor();
  expect(await seen('De meting staat niet meer in deze werkmap.').count()).toBe(0);
});

test('that was not finished stays where somebody has scored in it since', async () => {
  await open('left', 'selftest&tab=start');
  await button('Ruim de zelftest op').waitFor();
  await page.evaluate(() => {
    window.workbook.type('bezetting-2', 'A', 4);
  });
  await seen('maar er is daarna iets ingevuld').waitFor();
  expect(await button('Ruim de zelftest op').count()).toBe(0);
});
