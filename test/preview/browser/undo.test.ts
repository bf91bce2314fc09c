import { exampleMeasurement } from '../../../src/preview/example-measurement';
import { overviewLayout } from '../../../src/workbook/sheets/overview/layout';
import { readOut, seenText } from '../../support/seen-text';
import { startPreviewBrowser, type Preview, type PreviewBrowser } from './preview-page';

/** The total of IPS-A on Overzicht. */
const TOTAL = overviewLayout(exampleMeasurement().form).total('score', 'A');

let browser: PreviewBrowser;
let preview: Preview;

beforeAll(async () => {
  browser = await startPreviewBrowser();
});
afterAll(async () => {
  await browser.close();
});

const tab = (name: string) => preview.pane.getByRole('tab', { name });
const button = (name: string) => preview.pane.getByRole('button', { name, exact: true });

test('in the pane Ctrl+Z takes back what the pane wrote on the sheets, and in the grid what was typed there', async () => {
  preview = await browser.example();
  const { page, pane } = preview;
  await preview.showSheet('Scores');
  // In the grid: Bezetting 1a, IPS-A, is 5 in the example.
  await preview.clickCell('F4');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await preview.cellBecomes('Scores', 'F4', 3);
  await page.keyboard.press('Control+z');
  await preview.cellBecomes('Scores', 'F4', 5);

  // By a button of Controle: Bezetting 2 is 4 and 3.
  await tab('Controle').click();
  await button('Neem IPS-A over (4)').click();
  await preview.cellBecomes('Scores', 'G7', 4);
  await preview.cellBecomes('Scores', 'H7', 'akkoord');
  await button('Ongedaan maken').waitFor();
  await page.keyboard.press('Control+z');
  await preview.cellBecomes('Scores', 'G7', 3);
  await preview.cellBecomes('Scores', 'H7', 'verschil niet toegestaan');
  await button('Ongedaan maken').waitFor({ state: 'detached' });

  // By taking a scenario over: IPS-A has 67 points.
  await tab('Uitkomst').click();
  await button('Wat als').click();
  await button('Overnemen …').click();
  await button('Ja, vervang de scores').click();
  await button('Zet de eerdere scores terug …').waitFor();
  await page.keyboard.press('Control+z');
  await button('Overnemen …').waitFor();
  await preview.cellBecomes('Overzicht', TOTAL, 67);

  // By filling the plan: the same lines are added once they are gone.
  await tab('Verslag').click();
  const added = seenText(pane, /regels? toegevoegd/);
  await button('Vul het verbeterplan aan').click();
  const words = await added.first().textContent();
  await button('Ongedaan maken').waitFor();
  await page.keyboard.press('Control+z');
  await readOut(pane, 'Ongedaan gemaakt: Verbeterplan');
  await button('Vul het verbeterplan aan').click();
  await button('Ongedaan maken').waitFor();
  expect(await added.first().textContent()).toBe(words);
  expect(preview.complaints).toEqual([]);
});
