import { readFile } from 'node:fs/promises';
import { readXlsx } from '../../../src/host/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/host/xlsx/write-xlsx';
import { exampleMeasurement } from '../../../src/preview/example-measurement';
import type { StartContent } from '../../../src/preview/page/start-content';
import type { ItemId } from '../../../src/scale/ids';
import { checkWorkbook, type CheckedWorkbook } from '../../../src/workbook/reading/check-workbook';
import { overviewLayout } from '../../../src/workbook/sheets/overview/layout';
import { reportLayout } from '../../../src/workbook/sheets/report/layout';
import { whatIfLayout } from '../../../src/workbook/sheets/what-if/layout';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { readDocx } from '../../host/docx/docx-file';
import { becomes } from '../../support/becomes';
import { axeViolations } from '../../support/axe-violations';
import { COLOR_NAMES, showColors } from '../../support/chromium';
import { formOf } from '../../support/measurements';
import { seenText } from '../../support/seen-text';
import { startPreviewBrowser, type Preview, type PreviewBrowser } from './preview-page';

/** The totals of IPS-A and IPS-O on Overzicht. */
const TOTAL = overviewLayout(exampleMeasurement().form).total('score', 'A');
const TOTAL_O = overviewLayout(exampleMeasurement().form).total('score', 'O');

let browser: PreviewBrowser;
let preview: Preview;

beforeAll(async () => {
  browser = await startPreviewBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function open(content: StartContent): Promise<void> {
  preview = await browser.open(content);
}

async function openExample(): Promise<void> {
  preview = await browser.example();
  await exampleIsShown();
}

const tab = (name: string) => preview.pane.getByRole('tab', { name });
const button = (name: string) => preview.pane.getByRole('button', { name, exact: true });
const shown = (text: string) => seenText(preview.pane, text, { exact: true }).first().waitFor();
/** The example has 67 of 130 and 63 of 125 points, counted by hand from its scores. */
const exampleIsShown = async () => {
  await shown('2 te herstellen');
  await shown('67');
  await shown('63');
};

test('makes a measurement for the model that was chosen, which keeps whether the pane opens with it, and scores it from the keyboard', async () => {
  await open({ kind: 'empty' });
  await preview.pane.getByLabel('Alleen IPS-O (opleiding)').check();
  await preview.pane.getByText('Gegevens van de meting').click();
  await preview.pane.getByLabel('Organisatie').fill('=1+1');
  await button('Maak de scoringswerkmap').click();
  await preview.pane.locator('#item-title').waitFor();
  const choice = preview.pane.getByRole('checkbox', { name: 'Open dit deelvenster met deze werkmap' });
  await tab('Start').click();
  expect(await choice.isChecked()).toBe(true);
  await choice.uncheck();
  await preview.reloadPane();
  await tab('Start').click();
  expect(await choice.isChecked()).toBe(false);
  await tab('Scoren').click();
  await preview.pane.getByRole('radiogroup').getByRole('radio').first().focus();
  // All 25 items of IPS-O: 25 × 4 = 100 of 125, the lowest total that is "goed".
  for (let scored = 0; scored < 25; scored += 1) await preview.page.keyboard.press('4');
  await seenText(preview.pane, '25 van 25 gescoord').waitFor();
  await tab('Uitkomst').click();
  await seenText(preview.pane, 'Goede modeltrouw (indicatief)').first().waitFor();
  await preview.cellBecomes('Meting', 'B4', '=1+1');
  await preview.cellBecomes('Overzicht', overviewLayout(formOf('education')).total('score', 'O'), 100);
  expect(preview.complaints).toEqual([]);
});

test('follows what is typed in the grid, in score and in selection', async () => {
  await openExample();
  await preview.showSheet('Scores');
  await preview.clickCell('F7');
  await preview.pane.locator('#item-title', { hasText: 'Begeleiding door IPS-werkers' }).waitFor();
  await preview.page.keyboard.type('5');
  await preview.page.keyboard.press('Enter');
  // 67, with 5 instead of 4.
  await shown('68');
  expect(preview.complaints).toEqual([]);
});

test('is put back for the next test, in the same document, where only a score was changed', async () => {
  await openExample();
  await preview.page.evaluate(() => {
    document.body.setAttribute('data-kept', '');
  });
  await preview.showSheet('Scores');
  await preview.clickCell('F7');
  await preview.page.keyboard.type('5');
  await preview.page.keyboard.press('Enter');
  await shown('68');
  await openExample();
  expect(await preview.page.locator('body[data-kept]').count()).toBe(1);
});

test('follows Delete and undo in the grid', async () => {
  await openExample();
  await preview.showSheet('Scores');
  await preview.clickCell('F7');
  await preview.page.keyboard.press('Delete');
  // 67 without the 4 of Bezetting 2; there is nothing left there to differ from IPS-O.
  await shown('63');
  await shown('1 te herstellen');
  await seenText(preview.pane, '31 van 51 gescoord').waitFor();
  await preview.page.keyboard.press('Control+Z');
  await exampleIsShown();
  await seenText(preview.pane, '32 van 51 gescoord').waitFor();
  await preview.page.keyboard.press('Control+Y');
  await seenText(preview.pane, '31 van 51 gescoord').waitFor();
});

test('aims the digits at the column that is clicked in the grid, and begins at the cell that is selected', async () => {
  await openExample();
  await preview.showSheet('Scores');
  // Bezetting 3, in which the columns may differ; the example has 5 and 4 there.
  await preview.clickCell('G8');
  const aimed = (column: string) => seenText(preview.pane, `Cijfertoetsen scoren nu: ${column}`).waitFor();
  await aimed('IPS-O');
  await preview.page.keyboard.press('ArrowLeft');
  await aimed('IPS-A');
  await preview.page.keyboard.press('ArrowRight');
  await aimed('IPS-O');
  await preview.reloadPane();
  await preview.pane.locator('#item-title', { hasText: 'Algemene deskundigheid' }).waitFor();
  await aimed('IPS-O');
  await preview.pane.locator('#tab-panel').focus();
  await preview.page.keyboard.press('1');
  await preview.cellBecomes('Scores', 'G8', 1);
  expect(preview.complaints).toEqual([]);
});

test('saves without a connection, and says so where the part that saves could not be loaded', async () => {
  await openExample();
  const { page, pane } = preview;
  const press = async (digit: string) => {
    await pane.locator('#tab-panel').focus();
    await page.keyboard.press(digit);
  };
  const saving = page.waitForResponse('**/write-changes.js');
  await preview.reloadPane();
  await saving;
  await preview.showSheet('Scores');
  await preview.clickCell('G8');
  await seenText(pane, 'Cijfertoetsen scoren nu: IPS-O').waitFor();
  await page.route('**/*.js', (route) => route.abort());
  await press('1');
  await preview.cellBecomes('Scores', 'G8', 1);
  await page.unroute('**/*.js');
  await page.route('**/write-changes.js', (route) => route.abort());
  await preview.reloadPane();
  await pane.getByRole('combobox', { name: 'Item', exact: true }).selectOption('bezetting-2');
  await pane.locator('#item-title', { hasText: 'Begeleiding door IPS-werkers' }).waitFor();
  await press('5');
  await seenText(pane, 'Een deel van IPS-modeltrouw kon niet worden geladen.').waitFor();
  await page.unroute('**/write-changes.js');
  await button('Opnieuw proberen').click();
  await preview.cellBecomes('Scores', 'F7', 5);
});

test('refuses a score that is typed and cannot be, in Dutch, and then goes on in the grid', async () => {
  await openExample();
  await preview.showSheet('Scores');
  await preview.clickCell('F7');
  await preview.page.keyboard.type('7');
  await preview.page.keyboard.press('Enter');
  const refusal = preview.page.getByRole('dialog').filter({ hasText: 'Een score is een heel getal' });
  await refusal.getByRole('button', { name: 'OK' }).click();
  await refusal.waitFor({ state: 'detached' });
  await preview.cellBecomes('Scores', 'F7', 4);
  await preview.page.waitForFunction(() => document.activeElement !== document.body);
  await preview.page.keyboard.press('ArrowDown');
  await preview.cellIsSelected('F8');
});

test('keeps what a cell asks for away from the cells beside it, each of which can be clicked next', async () => {
  await openExample();
  await preview.showSheet('Scores');
  const beside = [
    ['F7', 'E6', 'G8'],
    ['G7', 'F6', 'H8'],
    ['G8', 'F7', 'H9'],
    ['F8', 'E7', 'G9'],
    ['F19', 'E18', 'G20'],
    ['G19', 'F18', 'H20'],
  ] as const;
  for (const [cell, first, last] of beside) {
    await preview.clickCell(cell);
    expect([cell, await preview.messageLiesOver(first, last)]).toEqual([cell, false]);
  }
  await preview.clickCell('D7');
  await preview.page.getByRole('note').waitFor({ state: 'hidden' });
});

test('shows rubbish that was pasted, and wipes it', async () => {
  await openExample();
  await preview.showSheet('Scores');
  await preview.clickCell('F9');
  await preview.page.evaluate(() => navigator.clipboard.writeText('goed\tslecht'));
  await preview.page.keyboard.press('Control+V');
  await tab('Controle').click();
  await seenText(preview.pane, '"goed" is geen geldige score').first().waitFor();
  await button('Wis de invoer van Organisatie 1, IPS-A').click();
  await button('Wis de invoer van Organisatie 1, IPS-O').click();
  await shown('2 te herstellen');
  await seenText(preview.pane, '30 van 51 gescoord').waitFor();
});

test('takes a percentage that is typed in the grid, and none over a hundred', async () => {
  await openExample();
  await preview.showSheet('Bewijs');
  // A comma before decimals; and without its sign a percentage is read as Excel does.
  for (const [typed, shows] of [
    ['37,5%', '37,5%'],
    ['0,5', '50,0%'],
    ['50%', '50,0%'],
    ['12,5', '12,5%'],
  ] as const) {
    await preview.clickCell('C10');
    await preview.page.keyboard.type(typed);
    await preview.page.keyboard.press('Enter');
    await becomes(() => preview.shownIn('C10'), shows);
  }
  await preview.clickCell('C10');
  await preview.page.keyboard.type('93%');
  await preview.page.keyboard.press('Enter');
  // 90-95 % of the time is anchor 4.
  await preview.cellBecomes('Scores', 'I7', '4');
  expect(await preview.shownIn('C10')).toBe('93,0%');
  await preview.clickCell('C10');
  await preview.page.keyboard.type('140%');
  await preview.page.keyboard.press('Enter');
  await preview.page.getByText('Vul een percentage van 0% tot en met 100% in.').first().waitFor();
  await preview.cellBecomes('Scores', 'I7', '4');
});

test('shows a forbidden divergence in pane and sheet, and mends it in both', async () => {
  await openExample();
  await preview.showSheet('Scores');
  await preview.clickCell('F4');
  await preview.page.keyboard.type('3');
  await preview.page.keyboard.press('Enter');
  await shown('3 te herstellen');
  await preview.cellBecomes('Scores', 'H4', 'verschil niet toegestaan');
  await tab('Controle').click();
  await seenText(preview.pane, 'Bezetting 1a: IPS-A is 3 en IPS-O is 5').waitFor();
  await button('Neem IPS-O over (5)').click();
  await shown('2 te herstellen');
  await preview.cellBecomes('Scores', 'F4', 5);
  await preview.cellBecomes('Scores', 'H4', 'akkoord');
});

test('continues with the measurement that is in the workbook when the pane is opened again', async () => {
  await openExample();
  await preview.reloadPane();
  await exampleIsShown();
  expect(await tab('Scoren').getAttribute('aria-selected')).toBe('true');
  expect(preview.complaints).toEqual([]);
});

test('is accessible in all colours, and fits at 320 pixels', async () => {
  await openExample();
  const narrow = await preview.page.addStyleTag({
    content: '#pane { flex-basis: 320px !important; width: 320px !important; }',
  });
  for (const colors of COLOR_NAMES) {
    await showColors(preview.page, colors);
    const paper = preview.page.locator('[id^="univer-sheet-main-canvas"]');
    expect([colors, await paper.evaluate((canvas) => getComputedStyle(canvas).backgroundColor)]).toEqual([
      colors,
      'rgb(255, 255, 255)',
    ]);
    for (const name of ['Start', 'Controle', 'Uitkomst', 'Verslag', 'Scoren']) {
      await tab(name).click();
      await preview.pane.getByRole('heading', { level: 2 }).first().waitFor();
      const overflow = await preview.pane
        .locator('html')
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect([colors, name, overflow]).toEqual([colors, name, 0]);
    }
    // What the pane shows on its tabs is looked into without the grid, in screens.test.ts.
    expect([colors, await violations(colors !== COLOR_NAMES[0])]).toEqual([colors, []]);
  }
  // The pane's frame was looked into as well.
  await preview.pane.locator('main').evaluate((main) => {
    main.append(document.createElement('img'));
  });
  expect(await violations()).toEqual([['image-alt', ['<img>']]]);
  await narrow.evaluate((style) => {
    style.parentNode?.removeChild(style);
  });
});

/** What axe finds in our own parts of the page: the bar, the dialog and the pane. The grid is Univer's. */
const violations = (again = false) => axeViolations(preview.page, { without: '#grid', again, sent: true });

test('keeps a scenario on the sheet Wat als, takes it over into the scores and puts those back', async () => {
  await openExample();
  await tab('Uitkomst').click();
  await button('Wat als').click();
  await button('Nieuw scenario').click();
  await preview.pane.getByLabel('Item', { exact: true }).selectOption('organisatie-1');
  await preview.pane.getByRole('radio', { name: 'IPS-A en IPS-O: 5' }).click();
  // The example has a 4 in both columns: 67 + 1 and 63 + 1.
  const outcome = preview.pane.getByRole('region', { name: 'Uitkomst van Scenario 3' });
  await outcome.getByRole('row', { name: 'IPS-A 67 68 +1' }).waitFor();
  await outcome.getByRole('row', { name: 'IPS-O 63 64 +1' }).waitFor();
  const cells = whatIfCells('organisatie-1');
  await preview.cellBecomes('Wat als', cells.names, 'Scenario 3');
  await preview.cellBecomes('Wat als', cells.scenarioA, 5);
  await preview.cellBecomes('Wat als', cells.totalA, 68);
  await button('Overnemen …').click();
  await seenText(preview.pane, 'Organisatie 1, IPS-A: 4 → 5').waitFor();
  await button('Ja, vervang de scores').click();
  await button('Zet de eerdere scores terug …').waitFor();
  await preview.cellBecomes('Wat als', cells.keptA, 4);
  await preview.cellBecomes('Overzicht', TOTAL, 68);
  await button('Zet de eerdere scores terug …').click();
  await button('Ja, zet terug').click();
  await button('Overnemen …').waitFor();
  await preview.cellBecomes('Overzicht', TOTAL, 67);
  await preview.cellBecomes('Wat als', cells.scenarioA, 5);
  await exampleIsShown();
  expect(preview.complaints).toEqual([]);
});

/** Where the first scenario after the two of the example stands on its sheet Wat als. */
function whatIfCells(item: ItemId) {
  const { form } = exampleMeasurement();
  const { letter, namesRow, firstRow, row } = whatIfLayout(form);
  const itemRow = firstRow + form.rows.findIndex((each) => each.item.id === item);
  return {
    names: `${letter('scenario-2-A')}${namesRow}`,
    scenarioA: `${letter('scenario-2-A')}${itemRow}`,
    totalA: `${letter('scenario-2-A')}${row('total')}`,
    keptA: `${letter('kept-A')}${itemRow}`,
  };
}

test('shows the report on its sheet, and makes it for Word', async () => {
  await openExample();
  await tab('Verslag').click();
  await button('Naar blad Verslag').click();
  await preview.sheetIsShown('Verslag');
  const { verdict, total, top } = reportLayout(exampleMeasurement().form).headline('A');
  await preview.cellBecomes('Verslag', `${verdict}${top}`, 'Nog geen oordeel');
  await preview.cellBecomes('Verslag', `${total}${top}`, '67 van 130');
  expect(await preview.errorsOn('Verslag')).toEqual([]);
  const [download] = await Promise.all([
    preview.page.waitForEvent('download'),
    button('Maak verslag voor Word').click(),
  ]);
  const { paragraphs } = await readDocx(new Uint8Array(await readFile(await download.path())));
  expect(paragraphs).toEqual(expect.arrayContaining(['67 van 130', '63 van 125']));
  expect(preview.complaints).toEqual([]);
});

describe('a damaged measurement', () => {
  // The first leaves the example, mended: the second damages it in another way.
  beforeAll(openExample);

  test('mends a measurement of which a sheet was deleted', async () => {
    await preview.deleteSheet('Overzicht');
    await tab('Start').click();
    await seenText(preview.pane, 'Het blad Overzicht ontbreekt.').waitFor();
    await button('Herstellen').click();
    await seenText(preview.pane, 'Het blad Overzicht ontbreekt.').waitFor({ state: 'detached' });
    await exampleIsShown();
    await preview.cellBecomes('Overzicht', TOTAL, 67);
  });

  test('mends a formula that was overwritten with a number', async () => {
    const formula = await preview.formulaOf('Overzicht', TOTAL);
    expect(formula).toContain('SUMPRODUCT');
    await preview.overwrite('Overzicht', TOTAL, 130);
    await tab('Start').click();
    await seenText(preview.pane, `Op het blad Overzicht ontbreekt de formule in ${TOTAL} of klopt die niet.`).waitFor();
    // The pane counts for itself.
    await exampleIsShown();
    await button('Herstellen').click();
    // The number has no place beside the formula, and is not lost without a word.
    await seenText(preview.pane, `Overzicht!${TOTAL} had geen plaats meer; er stond: 130`).waitFor();
    await preview.cellBecomes('Overzicht', TOTAL, 67);
    expect(await preview.formulaOf('Overzicht', TOTAL)).toBe(formula);
    await exampleIsShown();
  });
});

test('goes on with a sheet whose tab was renamed, and gives it its name back when asked', async () => {
  await openExample();
  await preview.renameSheet('Scores', 'Cijfers');
  await preview.pane.locator('#tab-panel').focus();
  await preview.pane.getByLabel('Welke items').selectOption('Bevindingen (2)');
  await preview.pane.locator('#item-title', { hasText: 'Bezetting 2' }).waitFor();
  await preview.pane.locator('#tab-panel').focus();
  await preview.page.keyboard.press('4');
  await preview.cellBecomes('Cijfers', 'G7', 4);
  await tab('Start').click();
  await button('Bladen opnieuw opbouwen').click();
  await button('Ja, opnieuw opbouwen').click();
  await seenText(preview.pane, 'De bladen zijn opnieuw opgebouwd.').waitFor();
  expect(await preview.sheetNames()).toEqual(
    expect.arrayContaining(['Meting', 'Scores', 'Bewijs', 'Werkers', 'Ankers', 'Overzicht', 'Wat als']),
  );
  expect(await preview.sheetNames()).not.toContain('Cijfers');
  // 63, with 4 instead of 3 in IPS-O.
  await shown('64');
  await preview.cellBecomes('Overzicht', TOTAL_O, 64);
});

test('saves what was scored as a workbook, which opens in the preview again', async () => {
  await openExample();
  const [download] = await Promise.all([
    preview.page.waitForEvent('download'),
    preview.page.getByRole('button', { name: 'Opslaan als .xlsx' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('IPS-meting-Voorbeeldorganisatie-2026-11-22.xlsx');
  const bytes = await readFile(await download.path());
  const saved: CheckedWorkbook = checkWorkbook(readXlsx(new Uint8Array(bytes)));
  const { entries, notes, recommendations, review, scenarios, improvements } = exampleMeasurement();
  expect(saved.measurement.review).toEqual(review);
  expect(saved.measurement.notes).toMatchObject(notes);
  expect(saved.measurement.recommendations).toMatchObject(recommendations);
  expect(saved.measurement.entries).toMatchObject(entries);
  expect(saved.measurement.scenarios.slice(0, scenarios.length)).toEqual(scenarios);
  expect(saved.measurement.improvements).toEqual(improvements);
  await open({ kind: 'file', name: 'meting.xlsx', bytes: bytes.toString('base64') });
  await exampleIsShown();
});

test('lists what is wrong with a file before it builds the measurement anew', async () => {
  const plan = workbookPlan(exampleMeasurement());
  const damaged = {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((line) =>
          line.map((cell) => (sheet.name === 'Scores' && cell === 'organisatie-4' ? 'organisatie-40' : cell)),
        ),
      })),
    })),
  };
  const bytes = Buffer.from(await writeXlsx(damaged)).toString('base64');
  await open({ kind: 'file', name: 'kapot </script>.xlsx', bytes });
  const dialog = preview.page.getByRole('dialog');
  await dialog.getByRole('heading', { name: 'kapot </script>.xlsx is niet helemaal over te nemen' }).waitFor();
  await dialog.getByText('Organisatie 4: de rij van dit item ontbreekt.').waitFor();
  await dialog.getByText('dit is geen item van de schaal').waitFor();
  expect(await violations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Verder' }).click();
  // Without organisatie-4, which had 4 in both columns.
  await seenText(preview.pane, '30 van 51 gescoord').waitFor();
});

test('lists a sheet that a file lacks, and finds bands whose name is gone', async () => {
  const example = exampleMeasurement();
  const own = { redelijk: 60, goed: 90, voorbeeldig: 110, status: 'eigen', provenance: 'bestuursbesluit' };
  const plan = workbookPlan({ ...example, bands: { ...example.bands, A: own } });
  const damaged = {
    sheets: plan.sheets.filter(({ name }) => name !== 'Ankers'),
    names: plan.names.filter(({ name, sheet }) => name !== 'Grenzen_A' && sheet !== 'Ankers'),
  };
  const bytes = Buffer.from(await writeXlsx({ ...plan, ...damaged })).toString('base64');
  await open({ kind: 'file', name: 'half.xlsx', bytes });
  const dialog = preview.page.getByRole('dialog');
  await dialog.getByText('Het blad Ankers was weg').waitFor();
  expect(await dialog.getByRole('listitem').count()).toBe(1);
  await dialog.getByRole('button', { name: 'Verder' }).click();
  await exampleIsShown();
  const bands = plan.names.find(({ name }) => name === 'Grenzen_A')?.range.split(':')[0] ?? '';
  await preview.cellBecomes('Overzicht', bands, 60);
});

test('says that a file cannot be opened, and begins with an empty workbook', async () => {
  await open({ kind: 'file', name: 'notitie.xlsx', bytes: Buffer.from('geen werkboek').toString('base64') });
  await preview.page.getByText('dit is een tekstbestand').waitFor();
  await preview.page.getByRole('button', { name: 'Verder' }).click();
  await button('Maak de scoringswerkmap').waitFor();
  await preview.page.getByRole('button', { name: 'Opslaan als .xlsx' }).click();
  await preview.page.getByText('Er is nog geen meting om op te slaan.').waitFor();
});
