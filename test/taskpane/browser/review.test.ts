import type { Locator, Page } from 'playwright-core';
import packageJson from '../../../package.json';
import { EMPTY_REVIEW } from '../../../src/measurement/review';
import { becomes } from '../../support/becomes';
import { readOut, seenText } from '../../support/seen-text';
import type { WorkbookName } from './memory-pane';
import { paneOfSuite } from './pane-page';

const openPane = paneOfSuite();
let page: Page;
let complaints: readonly string[];

async function open(workbook: WorkbookName, query = '') {
  ({ page, complaints } = await openPane({ workbook, query, width: 320 }));
}

const title = () => page.locator('#item-title').innerText();
const seen = (...text: Parameters<Page['getByText']>) => seenText(page, ...text);
const isReadOut = (text: string) => readOut(page, text);
const focusIsInPanel = () =>
  page.evaluate(() => document.getElementById('tab-panel')?.contains(document.activeElement) ?? false);
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('makes a workbook for the model that was chosen, and brings the reviewer to the first item', async () => {
  await open('none');
  await page.getByLabel('Alleen IPS-A (arbeid)').check();
  await page.getByText('Gegevens van de meting').click();
  await page.getByLabel('Organisatie').fill('Voorbeeldorganisatie');
  await page.getByLabel('IPS-werkers (fte)').fill('drie');
  await button('Maak de scoringswerkmap').click();
  await seen('Vul het aantal fte in als getal').waitFor();
  await page.getByLabel('IPS-werkers (fte)').fill('3,6');
  await button('Maak de scoringswerkmap').click();
  await page.locator('#item-title').waitFor();
  expect(await title()).toContain('Bezetting 1b');
  expect(await focusIsInPanel()).toBe(true);
  const made = await page.evaluate(() => {
    const measurement = window.workbook.measurement();
    return [measurement?.form.model, measurement?.review.workersFte];
  });
  expect(made).toEqual(['work', 3.6]);
  expect(complaints).toEqual([]);
});

test('scores a whole integrated measurement by keyboard, at most 1.1 key presses per decision', async () => {
  await open('empty');
  await page.getByRole('radio').first().waitFor();
  let presses = 0;
  while (await page.evaluate(() => !document.activeElement?.matches('[role=radio]'))) {
    await page.keyboard.press('Tab');
    presses += 1;
  }
  const entering = presses;
  const progress = seen(/van 51 gescoord/);
  while (!(await progress.innerText()).startsWith('51 van 51') && presses < 100) {
    await page.keyboard.press('4');
    presses += 1;
  }
  expect(presses - entering).toBe(41);
  expect(await focusIsInPanel()).toBe(true);
  await isReadOut('Alle items zijn gescoord.');
  await seen('geen bevindingen').waitFor();
  await button('Naar Uitkomst').click();
  // 26 × 4 = 104 of 130 and 25 × 4 = 100 of 125: both the lowest total that is "goed".
  await seen('Goede modeltrouw (indicatief)').nth(1).waitFor();
  expect(complaints).toEqual([]);
});

test('keeps the focus where digits work when the choices of an item are replaced', async () => {
  await open('empty');
  await page.evaluate(() => {
    window.workbook.point('organisatie-8');
  });
  await page.getByRole('radio').nth(2).focus();
  for (const key of ['5', '4', '3', '2', '1']) await page.keyboard.press(key);
  // organisatie-8 sets both; begeleiding-1a has A only, 1b O only, 2 both columns apart.
  expect(await title()).toContain('Begeleiding 3a');
  expect(await focusIsInPanel()).toBe(true);
});

test('goes past anchors and items with the arrow keys without scoring', async () => {
  await open('empty');
  await page.getByRole('radio').first().focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'ArrowRight']) {
    await page.keyboard.press(key);
  }
  expect(await title()).toContain('Bezetting 2');
  expect(await page.evaluate(() => window.workbook.calls.includes('write'))).toBe(false);
});

test('types a digit into a note without scoring, and keeps the note with its item', async () => {
  await open('empty');
  await page.getByLabel('Toelichting').fill('25 per fte, 3 teams');
  await page.evaluate(() => {
    window.workbook.point('bezetting-2');
  });
  await page.waitForFunction(() => window.workbook.measurement()?.notes['bezetting-1a'] === '25 per fte, 3 teams');
  expect(await page.getByLabel('Toelichting').inputValue()).toBe('');
  expect(await page.evaluate(() => window.workbook.measurement()?.entries)).toEqual({});
});

test('leaves a note as it is typed, pauses and all', async () => {
  await open('empty');
  const note = page.getByLabel('Toelichting');
  await note.pressSequentially('Hallo ');
  await page.waitForFunction(() => window.workbook.calls.includes('write'));
  await page.waitForTimeout(300);
  await note.pressSequentially('wereld');
  expect(await note.inputValue()).toBe('Hallo wereld');
  await page.waitForFunction(() => window.workbook.measurement()?.notes['bezetting-1a'] === 'Hallo wereld');
});

test('follows what is typed and selected in the grid, without taking the focus', async () => {
  await open('empty');
  await page.evaluate(() => {
    window.workbook.type('bezetting-2', 'A', 5);
    window.workbook.type('bezetting-2', 'O', 4);
    window.workbook.point('bezetting-2');
  });
  await seen('1 te herstellen').waitFor();
  expect(await title()).toContain('Bezetting 2');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('a recommendation is asked for at its item alone, so that a digit there scores after one has been elsewhere', async () => {
  await open('empty');
  await button('+ Aanbeveling').click();
  const text = page.getByRole('textbox', { name: 'Aanbeveling' });
  await text.waitFor();
  expect(await text.evaluate((element) => element === document.activeElement)).toBe(true);
  const item = page.getByRole('combobox', { name: 'Item', exact: true });
  await item.selectOption('bezetting-3');
  await button('+ Aanbeveling').waitFor();
  await item.selectOption('bezetting-1a');
  await page.locator('#item-title', { hasText: 'Bezetting 1a' }).waitFor();
  expect(await text.count()).toBe(0);
  await page.locator('#tab-panel').focus();
  await page.keyboard.press('4');
  await page.waitForFunction(() => window.workbook.measurement()?.entries['bezetting-1a']?.A === 4);
});

test('the names above the bar of verdicts stay apart and within it, in any letter', async () => {
  await open('full');
  await page.getByRole('tab', { name: 'Uitkomst' }).click();
  const bar = page.getByRole('img').first();
  await bar.waitFor();
  const places = await bar.evaluate((svg) => {
    const { right } = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
    const names = texts.filter(({ top }) => top === texts[0]?.top).toSorted((one, other) => one.left - other.left);
    return [...names.map(({ right: end }, index) => (names[index + 1]?.left ?? right) - end), names.length];
  });
  expect(places.at(-1)).toBe(4);
  // A tenth of a pixel is what rounding takes.
  for (const room of places) expect(room).toBeGreaterThan(-0.1);
});

test('what is wrong with the details is shown, also where they were folded again', async () => {
  await open('none');
  const fold = page.getByText('Gegevens van de meting');
  await fold.click();
  const fte = page.getByLabel('IPS-werkers (fte)');
  await fte.fill('drie');
  for (let presses = 0; presses < 2; presses += 1) {
    await fold.click();
    await fte.waitFor({ state: 'hidden' });
    await button('Maak de scoringswerkmap').click();
    await seen('Vul het aantal fte in als getal').waitFor();
  }
});

test('lets the details of the measurement be changed, as the sheet Meting would take them', async () => {
  await open('empty');
  await page.getByRole('tab', { name: 'Start' }).click();
  await button('Gegevens wijzigen').click();
  expect(await page.locator(':focus').inputValue()).toBe('');
  await page.keyboard.type('De Brug');
  await page.getByLabel('Datum van de meting').fill('31-2-2027');
  await page.getByLabel('IPS-werkers (fte)').fill('3,6');
  await seen('Vul een datum in vanaf 2000').waitFor();
  expect(await page.getByLabel('Datum van de meting').inputValue()).toBe('31-2-2027');
  await page.getByLabel('Datum van de meting').fill('1/3/2027');
  await page.getByLabel('Soort meting').selectOption('herhaalmeting');
  await page.getByLabel('Opmerkingen').fill('Eén.\nTwee.');
  await button('Klaar met wijzigen').click();
  const wanted = { organisation: 'De Brug', date: '2027-03-01', kind: 'herhaalmeting', workersFte: 3.6 };
  await becomes(() => page.evaluate(() => window.workbook.measurement()?.review), {
    ...EMPTY_REVIEW,
    ...wanted,
    remarks: 'Eén.\nTwee.',
  });
  await page.locator('dd', { hasText: '01-03-2027' }).waitFor();
  // The field that had the focus is gone; the button that closed the form has it.
  expect(await page.locator(':focus').innerText()).toBe('Gegevens wijzigen');
});

test('keeps the bar of the item in view while its anchors are read', async () => {
  ({ page, complaints } = await openPane({ workbook: 'empty', width: 320, height: 420 }));
  await page.locator('#item-title').waitFor();
  await page.mouse.move(160, 350);
  await page.mouse.wheel(0, 300);
  await page.waitForFunction(() => scrollY > 50);
  const places = async () => {
    const item = await page.getByRole('combobox', { name: 'Item', exact: true }).boundingBox();
    const top = await page.locator('header').boundingBox();
    return [item?.y ?? 0, (top?.y ?? 0) + (top?.height ?? 0)];
  };
  const [item = 0, below = 0] = await places();
  expect(Math.abs(item - below)).toBeLessThan(8);
});

test('says nothing of a total or of findings before anything is scored', async () => {
  await open('empty');
  const standing = page.getByRole('group', { name: 'Stand van de meting' });
  await seen('0 van 51 gescoord', { exact: true }).waitFor();
  expect((await standing.locator('dd').allInnerTexts()).map((text) => text.trim())).toEqual(['– van 130', '– van 125']);
});

test('says that all is scored, and leads to what is to be mended first', async () => {
  await open('full');
  await seen('Alle 51 gescoord.').waitFor();
  await button('Naar Uitkomst').waitFor();
  // It is 4 and 4; the two may not differ here.
  await page.evaluate(() => {
    window.workbook.type('bezetting-2', 'O', 3);
  });
  await button('1 te herstellen: naar Controle').click();
  await seen('Te herstellen (1)').waitFor();
  expect(await focusIsInPanel()).toBe(true);
});

test('shows a forbidden divergence in the item and under Controle, and mends it there', async () => {
  await open('example');
  await seen('2 te herstellen').waitFor();
  await page.getByRole('tab', { name: 'Controle' }).click();
  await seen('Bezetting 2: IPS-A is 4 en IPS-O is 3').waitFor();
  await button('Ga naar Bezetting 2').click();
  await seen('Bezetting 2: IPS-A is 4 en IPS-O is 3').waitFor();
  expect(await title()).toContain('Bezetting 2');
  expect(await focusIsInPanel()).toBe(true);
  await page.getByRole('tab', { name: 'Controle' }).click();
  await button('Neem IPS-A over (4)').first().click();
  await seen('1 te herstellen', { exact: true }).waitFor();
  await isReadOut('Bezetting 2: de score van IPS-A is overgenomen.');
  expect(await focusIsInPanel()).toBe(true);
  await page.waitForFunction(() => window.workbook.measurement()?.entries['bezetting-2']?.O === 4);
  await page.getByRole('tab', { name: 'Uitkomst' }).click();
  await seen('verboden verschil bij Organisatie 5').nth(1).waitFor();
});

test('shows rubbish that was pasted, and wipes it', async () => {
  await open('full');
  await page.evaluate(() => {
    window.workbook.type('begeleiding-1a', 'A', '<b>goed</b>');
    window.workbook.type('begeleiding-1a', 'O', 3);
  });
  await page.getByRole('tab', { name: 'Controle' }).click();
  await seen('"<b>goed</b>" is geen geldige score').waitFor();
  await button('Wis de invoer van Begeleiding 1a, IPS-O').click();
  await button('Wis de invoer van Begeleiding 1a, IPS-A').click();
  await seen('Nog te scoren (1)').waitFor();
  await seen('geen bevindingen').waitFor();
});

test('mends a damaged measurement and says what could not be placed', async () => {
  await open('example');
  await page.evaluate(() => {
    window.workbook.damage(['Het blad Overzicht ontbreekt.', 'Niet te plaatsen: score 4 in rij 40.']);
  });
  await page.getByRole('tab', { name: 'Start' }).click();
  await button('Herstellen').click();
  await button('Herstellen').waitFor({ state: 'detached' });
  await seen('let hier nog op').waitFor();
  await seen('Niet te plaatsen: score 4 in rij 40.').waitFor();
});

test('builds the sheets anew though nothing is damaged, after asking', async () => {
  await open('full');
  await page.getByRole('tab', { name: 'Start' }).click();
  await button('Bladen opnieuw opbouwen').click();
  await seen('Nu opnieuw opbouwen?').waitFor();
  await button('Nee').click();
  expect(await page.evaluate(() => window.workbook.calls.includes('repair'))).toBe(false);
  expect(await focusIsInPanel()).toBe(true);
  await button('Bladen opnieuw opbouwen').click();
  // The question is read first; its answers come after it.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await seen('De bladen zijn opnieuw opgebouwd.').waitFor();
  expect(await page.evaluate(() => window.workbook.calls.includes('repair'))).toBe(true);
  expect(await focusIsInPanel()).toBe(true);
  expect(complaints).toEqual([]);
});

test('offers to mend again, and leaves in sight what could not be put back', async () => {
  await open('example');
  await page.evaluate(() => {
    window.workbook.damage(['Het blad Overzicht ontbreekt.']);
    window.failNext('repair', 'protected', ['het blad Scores']);
  });
  await page.getByRole('tab', { name: 'Start' }).click();
  await button('Herstellen').click();
  await page.getByRole('alert').getByText('Het herstellen is niet gelukt.').waitFor();
  await button('Opnieuw proberen').click();
  await seen('De bladen zijn opnieuw opgebouwd.').waitFor();
  expect(await seen('Het herstellen is niet gelukt.').count()).toBe(0);
  expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual(['het blad Scores']);
});

test('scores while the sheets are built anew, and nothing is lost', async () => {
  await open('empty');
  await page.getByRole('radio').first().waitFor();
  await page.getByRole('tab', { name: 'Start' }).click();
  await button('Bladen opnieuw opbouwen').click();
  await page.evaluate(() => {
    window.workbook.hold();
  });
  await button('Ja, opnieuw opbouwen').click();
  await seen('De bladen worden opnieuw opgebouwd').waitFor();
  await page.getByRole('tab', { name: 'Scoren' }).click();
  await page.getByRole('radio').nth(3).click();
  await seen('2 van 51 gescoord').waitFor();
  await page.evaluate(() => {
    window.workbook.release();
  });
  await seen('De bladen zijn opnieuw opgebouwd.').waitFor();
  await page.waitForFunction(() => window.workbook.measurement()?.entries['bezetting-1a']?.O === 4);
});

describe('Start always gives a way on', () => {
  test('with a form when the whole measurement is deleted', async () => {
    await open('example');
    await page.getByRole('radio').first().waitFor();
    await page.evaluate(() => {
      window.workbook.empty();
    });
    await seen('De meting staat niet meer in deze werkmap.').waitFor();
    await button('Maak de scoringswerkmap').click();
    await seen('0 van 51 gescoord').waitFor();
  });

  test('with what to do and another reading when the measurement cannot be read', async () => {
    await open('example');
    await page.evaluate(() => {
      window.workbook.makeUnreadable('scores-missing');
    });
    await seen('De tabel met scores is niet gevonden. Zet het blad Scores met zijn kopregel terug').waitFor();
    await seen('Een nieuwe meting maakt u in een nieuwe werkmap.').waitFor();
    await page.evaluate(() => {
      window.workbook.makeUnreadable(null);
    });
    await button('Opnieuw lezen').click();
    await page.getByRole('tab', { name: 'Scoren' }).waitFor();
  });

  test('with another try when not even the first reading succeeds', async () => {
    await open('unread');
    await seen('De werkmap kon niet worden gelezen.').waitFor();
    expect(await seen('De werkmap wordt gelezen …').count()).toBe(0);
    await button('Opnieuw proberen').click();
    await page.getByRole('tab', { name: 'Scoren' }).waitFor();
    expect(await page.getByRole('alert').innerText()).toBe('');
  });
});

test('aims the digits at the column that is clicked in the sheet, while the focus is in the pane', async () => {
  await open('empty');
  await page.evaluate(() => {
    window.workbook.point('bezetting-3', 'O');
  });
  await seen('Cijfertoetsen scoren nu: IPS-O').waitFor();
  await page.locator('#tab-panel').focus();
  await page.keyboard.press('5');
  await page.waitForFunction(() => window.workbook.measurement()?.entries['bezetting-3']?.O === 5);
  expect(await page.evaluate(() => window.workbook.measurement()?.entries)).toEqual({ 'bezetting-3': { O: 5 } });
});

test('opens at Controle for the button on the ribbon, and says there what is damaged', async () => {
  await open('example', 'tab=controle');
  await page.getByRole('heading', { name: 'Te herstellen (2)' }).waitFor();
  expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Controle');
  await page.evaluate(() => {
    window.workbook.damage(['Het blad Overzicht ontbreekt.']);
  });
  await button('Herstellen').click();
  await seen('De bladen zijn opnieuw opgebouwd.').waitFor();
  await button('Herstellen').waitFor({ state: 'detached' });
  expect(await focusIsInPanel()).toBe(true);
  expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Controle');
});

test('begins at Start for the button on the ribbon where there is no measurement yet', async () => {
  await open('none', 'tab=controle');
  await page.getByRole('heading', { name: 'Nieuwe meting' }).waitFor();
  await button('Maak de scoringswerkmap').click();
  await page.locator('#item-title').waitFor();
});

test('says what to do when a score cannot be saved, and saves it on a second try', async () => {
  await open('empty');
  await page.evaluate(() => {
    window.failNext('write', 'editing');
  });
  await page.getByRole('radio').nth(3).click();
  await seen('Er wordt nog in een cel getypt.').waitFor();
  await seen('Het gaat om: Bezetting 1a.').waitFor();
  await button('Opnieuw proberen').click();
  await page.waitForFunction(() => window.workbook.measurement()?.entries['bezetting-1a']?.A === 4);
  await seen('Niet opgeslagen').waitFor({ state: 'detached' });
});

test.each(['none', 'example'] as const)('opens the guide beside the pane: %s', async (workbook) => {
  await open(workbook);
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Handleiding' }).click();
  const guide = await opened;
  await guide.getByRole('heading', { name: 'Handleiding IPS-modeltrouw' }).waitFor();
  expect(complaints).toEqual([]);
});

test('shows in view how far the making is, and what went wrong, while the form is scrolled down', async () => {
  await open('none');
  await page.evaluate(() => {
    window.workbook.hold();
    window.failNext('build', 'protected');
  });
  await button('Maak de scoringswerkmap').click();
  const progress = seen('De scoringswerkmap wordt gemaakt … Stap 1 van 3. De werkmap wordt nagekeken.');
  await progress.waitFor();
  expect(await isInView(progress)).toBe(true);
  await page.evaluate(() => {
    window.workbook.release();
  });
  const problem = page.getByRole('alert').getByText('Hef de beveiliging op en probeer het opnieuw.');
  await problem.waitFor();
  expect(await isInView(problem)).toBe(true);
  await button('Opnieuw proberen').click();
  await button('Begin met scoren').waitFor();
});

test('never leaves what has the focus below the part that stays in view', async () => {
  await open('empty');
  await page.getByRole('radio').first().waitFor();
  await page.setViewportSize({ width: 320, height: 500 });
  const hidden: string[] = [];
  for (const key of [...Array<string>(20).fill('Tab'), ...Array<string>(20).fill('Shift+Tab')]) {
    await page.keyboard.press(key);
    hidden.push(...(await page.evaluate(focusedAndHidden)));
  }
  expect(hidden).toEqual([]);
});

async function isInView(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { left, top, bottom } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + 2, (top + bottom) / 2));
  });
}

/** The element with the focus if nothing of it can be seen. */
function focusedAndHidden(): string[] {
  const element = document.activeElement;
  if (!element || element === document.body) return [];
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const points = [top + 2, (top + bottom) / 2, bottom - 2].map((y) => document.elementFromPoint((left + right) / 2, y));
  return points.some((point) => element.contains(point)) ? [] : [element.outerHTML.slice(0, 120)];
}

test.each(['none', 'example'] as const)('Start says which release the pane is of: %s', async (workbook) => {
  await open(workbook);
  if (workbook !== 'none') await page.getByRole('tab', { name: 'Start' }).click();
  await seen(`IPS-modeltrouw ${packageJson.version}`).waitFor();
  expect(complaints).toEqual([]);
});

test('lets a sheet go and come back at Start by keyboard, as long as nothing stands on it', async () => {
  await open('empty');
  await page.getByRole('tab', { name: 'Start' }).click();
  const sheet = page.getByRole('listitem').filter({ hasText: 'Wat als' });
  await button('Weghalen').focus();
  await page.keyboard.press('Enter');
  await isReadOut('Het blad Wat als is weggehaald.');
  // The button stands where it stood, and does the opposite.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Toevoegen');
  await page.keyboard.press('Enter');
  await isReadOut('Het blad Wat als is toegevoegd.');
  await page.evaluate(async () => {
    await window.workbook.write([{ table: 'scenario-names', row: 0, field: 'name', value: 'meer' }]);
    // What a person does is announced, and read.
    window.workbook.type('bezetting-2', 'A', 3);
  });
  await sheet.getByText('in gebruik').waitFor();
  expect(await button('Weghalen').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('opens the pane with the workbook or not, as chosen at Start by keyboard', async () => {
  await open('empty');
  await page.getByRole('tab', { name: 'Start' }).click();
  const choice = page.getByRole('checkbox', { name: 'Open dit deelvenster met deze werkmap' });
  const isKept = () => page.evaluate(() => window.workbook.opensPane());
  expect(await choice.isChecked()).toBe(true);
  await page.evaluate(() => {
    window.failNext('setOpensPane', 'other');
  });
  await choice.focus();
  await page.keyboard.press('Space');
  await page.getByRole('alert').getByText('kon niet worden vastgelegd').waitFor();
  expect([await choice.isChecked(), await isKept()]).toEqual([true, true]);
  await button('Opnieuw proberen').click();
  await page.getByText('kon niet worden vastgelegd').first().waitFor({ state: 'detached' });
  expect([await choice.isChecked(), await isKept()]).toEqual([false, false]);
  await choice.focus();
  await page.keyboard.press('Space');
  await page.waitForFunction(() => window.workbook.opensPane());
  expect(await choice.isChecked()).toBe(true);
  expect(complaints).toEqual([]);
});
