// Prints the example workbook and its report for Word through LibreOffice, and keeps a picture of each sheet and of a page
// of the report in docs/: `npm run pictures`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser, withPreview } from './preview-page.mjs';

/** The page of the report for a board. */
const REPORT_PAGE = '1';

const SHEETS = ['Meting', 'Scores', 'Bewijs', 'Werkers', 'Ankers', 'Overzicht', 'Wat als', 'Verslag', 'Verbeterplan'];

/** A user of LibreOffice who writes dates and numbers as Dutch people do. */
const DUTCH = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop>
  </item>
</oor:items>
`;

const folder = mkdtempSync(join(tmpdir(), 'ips-pictures-'));
try {
  const workbook = join(folder, 'voorbeeld.xlsx');
  await saveExample(workbook);
  mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
  writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), DUTCH);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const print = (file) =>
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
  print(workbook);
  const pdf = join(folder, 'voorbeeld.pdf');
  execFileSync('pdftoppm', ['-r', '80', '-png', pdf, join(folder, 'page')]);
  const pages = readdirSync(folder).filter((name) => name.startsWith('page'));
  pages.sort();
  // The footer of every page names its sheet; a sheet's first page is its picture.
  const sheetOf = (page) => {
    const text = execFileSync('pdftotext', ['-f', `${page + 1}`, '-l', `${page + 1}`, pdf, '-']).toString();
    const lines = text.split('\n').map((line) => line.trim());
    return SHEETS.find((sheet) => lines.some((line) => line === sheet || line.startsWith(`${sheet} – `)));
  };
  const sheets = pages.map((_, page) => sheetOf(page));
  for (const sheet of SHEETS) {
    const page = pages[sheets.indexOf(sheet)];
    if (page === undefined) throw new Error(`No page of the sheet ${sheet}`);
    copyFileSync(join(folder, page), join('docs', `${sheet.toLowerCase().replace(' ', '-')}.png`));
  }
  print(makeConsensus());
  const consensusPdf = join(folder, 'consensus.pdf');
  const page = consensusPage(consensusPdf);
  const picture = ['-f', page, '-l', page, '-singlefile', '-r', '80', '-png'];
  execFileSync('pdftoppm', [...picture, consensusPdf, join('docs', 'consensus')]);
  const report = join(folder, 'verslag-word.docx');
  execFileSync(process.execPath, [join('dist', 'cli', 'main.js'), 'report', workbook, '--out', report]);
  print(report);
  const reportPage = ['-f', REPORT_PAGE, '-l', REPORT_PAGE, '-singlefile', '-r', '80', '-png'];
  execFileSync('pdftoppm', [...reportPage, join(folder, 'verslag-word.pdf'), join('docs', 'verslag-word')]);
} finally {
  rmSync(folder, { recursive: true });
}

/** What two reviewers scored who come to the same total: some of it otherwise, and with notes on two items. */
function makeConsensus() {
  const scores = {
    JD: [5, 4, 5, 3, 4, 3, 5, 4, 2, 4, 3, 3, 4, 5, 4, 4, 2, 4, 5, 4, 5, 3, 4, 2, 4],
    KL: [5, 4, 5, 4, 4, 3, 4, 4, 3, 4, 3, 2, 4, 5, 3, 4, 2, 3, 5, 5, 5, 3, 4, 2, 5],
  };
  const notes = {
    JD: { 'ips25-4': 'Eén team, drie kwart van de cliënten komt daarvandaan.', 'ips25-7': 'Elke week overleg.' },
    KL: { 'ips25-4': 'Volgens het register komt 92 % uit het team.', 'ips25-7': 'Overleg valt soms uit.' },
  };
  const cli = (...args) => execFileSync(process.execPath, [join('dist', 'cli', 'main.js'), ...args]);
  const files = Object.entries(scores).map(([code, given]) => {
    const [json, file] = [join(folder, `${code}.json`), join(folder, `${code}.xlsx`)];
    const entries = given.map((score, index) => [`ips25-${index + 1}`, { score }]);
    const review = { organisation: 'GGZ Voorbeeld', date: '2026-11-22', reviewer1: code };
    writeFileSync(json, JSON.stringify({ scores: Object.fromEntries(entries), notes: notes[code], review }));
    const who = ['--role', 'reviewer', '--reviewer', code];
    cli('new', '--scale', 'ips-25-2024', '--scores', json, '--out', file, ...who);
    return file;
  });
  const out = join(folder, 'consensus.xlsx');
  cli('consensus', ...files, '--out', out);
  return out;
}

/** The number of the first page of the sheet: the footer of every page names its sheet. */
function consensusPage(pdf) {
  const pages = execFileSync('pdftotext', [pdf, '-']).toString().split('\f');
  return String(1 + pages.findIndex((text) => text.split('\n').some((line) => line.startsWith('Consensus – '))));
}

/** The example as the preview saves it. */
async function saveExample(file) {
  const browser = await startBrowser();
  try {
    await withPreview(browser, '--example', async (page, pane) => {
      await pane.getByRole('tab', { name: 'Scoren', selected: true }).waitFor();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Opslaan als .xlsx' }).click();
      await (await download).saveAs(file);
    });
  } finally {
    await browser.close();
  }
}
