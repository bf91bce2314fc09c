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
const line = (number: number) => page.getByRole('group', { name: `Regel ${number}`, exact: true });
const visit = () => page.evaluate(() => window.workbook.measurement()?.visit);

/** What a person types on the sheet Bezoek. */
const enter = (changes: readonly Change<'agenda'>[]) =>
  page.evaluate((all) => {
    window.workbook.enter(all);
  }, changes);

async function expectSound() {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);
}

test('a line is added and filled in by keyboard, and wiped', async () => {
  await button('Agenda maken').focus();
  await page.keyboard.press('Enter');
  await seen('Het blad komt erbij zodra u hier iets invult.').waitFor();
  await expectSound();
  await button('Regel toevoegen').focus();
  await page.keyboard.press('Enter');
  await line(1).getByLabel('Waar gaat het om?').selectOption('Cliënt (CL)');
  await line(1).getByLabel('Begin').focus();
  await page.keyboard.type('9.30');
  await page.keyboard.press('Tab');
  await page.keyboard.type('lang');
  await page.keyboard.press('Enter');
  await line(1).getByText('Vul een heel aantal minuten in.').waitFor();
  await page.keyboard.press('Escape');
  await line(1).getByText('leeg: 45').waitFor();
  await line(1).getByLabel('Reviewer 1').fill('A');
  await line(1).getByLabel('Reviewer 1').press('Enter');
  await becomes(
    async () => (await visit())?.agenda,
    [
      {
        ...{ activity: 'CL', start: '9:30', minutes: null, people: null },
        ...{ reviewer1: 'A', reviewer2: '', place: '', done: null },
      },
    ],
  );
  await summary('9:30 Cliënt (A)').waitFor();
  await seen('A: 0 u 45').waitFor();
  await expectSound();
  await button('Wis regel 1').click();
  await becomes(async () => (await visit())?.agenda, []);
});

test('a day begins with what the source asks, and what is to be settled is told', async () => {
  await button('Agenda maken').click();
  await seen('samen 7 u 45').waitFor();
  await button('Begin met een dag zoals de bron vraagt').click();
  await seen('Er is niets te regelen.').waitFor();
  await seen('Nog niemand ingedeeld.').waitFor();
  expect((await visit())?.agenda.map(({ activity, people }) => [activity, people])).toEqual([
    ...[
      ['OP', null],
      ['CO', 1],
      ['TB', 2],
      ['O1', null],
      ['TL', 3],
      ['PS', 1],
      ['CL', 2],
      ['FA', 1],
    ],
    ...[
      ['DOS', null],
      ['O2', null],
      ['AF', null],
    ],
  ]);
  await enter(
    Array.from({ length: 11 }, (_, row) => ({ table: 'agenda', row, field: 'reviewer1', value: 'A' }) as const),
  );
  // 465 minutes and half an hour of rest are more than 480.
  await seen('A is 7 u 45 bezig, met 30 minuten pauze: meer dan de werkdag van 8 u.').waitFor();
  await page.getByLabel('Werkdag in uren').fill('9');
  await page.getByLabel('Werkdag in uren').press('Enter');
  await seen('Er is niets te regelen.').waitFor();
  await enter([
    { table: 'agenda', row: 1, field: 'start', value: '9:00' },
    { table: 'agenda', row: 2, field: 'start', value: '9:30' },
    { table: 'agenda', row: 4, field: 'people', value: 2 },
    { table: 'agenda', row: 12, field: 'activity', value: 'lunch' },
  ]);
  await seen('A staat om 9:30 dubbel: IPS-coördinator en IPS-trajectbegeleider.').waitFor();
  await seen('Lid van het behandelteam: 2 personen gepland, de bron vraagt er minstens 3.').waitFor();
  await seen('Regel 13: kies een code.').waitFor();
  await seen(/De bron noemt niet, maar items vragen erom \(onze koppeling\): leiding/).waitFor();
  await expectSound();
});

test('what is agreed is recorded as the sheet would take it', async () => {
  await button('Agenda maken').click();
  await page.getByLabel('Werkdag in uren').fill('25');
  await page.getByLabel('Werkdag in uren').press('Enter');
  await seen('Vul een aantal uren in van 1 tot en met 24.').waitFor();
  await page.getByLabel('Persoonsgegevens gewist op').fill('4-1-2027');
  await page.getByLabel('Persoonsgegevens gewist op').press('Enter');
  await becomes(async () => (await visit())?.agreements, { workingDay: null, erased: '2027-01-04' });
  await button('Naar het blad Bezoek').click();
  await becomes(() => page.evaluate(() => window.workbook.shown), 'Bezoek');
  await expectSound();
});
