import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { readXlsx } from '../../../src/host/xlsx/read-xlsx';
import type { Measurement } from '../../../src/measurement/measurement';
import { sharedCopyOf } from '../../../src/scoring/sharing/shared-copy-of';
import { PRIVATE_PARTS } from '../../../src/scoring/sharing/shared-parts';
import { readMeasurement } from '../../../src/workbook/reading/read-measurement';
import { call, temporaryFolder } from '../../cli/command-line';
import { allScored, makeWorkbook, type FormName, type ScoresJson } from '../../cli/workbook-files';
import { partsOf } from '../../host/xlsx/edit-xlsx';
import { axeViolations } from '../../support/axe-violations';
import { COLOR_NAMES, showColors } from '../../support/chromium';
import { measurementWithEvidence } from '../../support/example-measurement';
import { seenText } from '../../support/seen-text';
import { paneOfSuite, type PaneView } from './pane-page';

const openPane = paneOfSuite();
const at = temporaryFolder();
let page: Page;
let complaints: readonly string[];

const open = async (view: PaneView) => {
  ({ page, complaints } = await openPane({ width: 320, ...view }));
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
const seen = (...text: Parameters<Page['getByText']>) => seenText(page, ...text);
/** As it can be handed over and compared: without its form, and without items of which nothing is scored. */
const withoutForm = (measurement: Measurement) => ({
  ...measurement,
  form: null,
  entries: Object.fromEntries(
    Object.entries(measurement.entries).filter(([, columns]) => Object.keys(columns).length > 0),
  ),
});

/** What sticks out at the right of the pane. */
const tooWide = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 200)),
  );

/** Fits, and breaks no rule, in every scheme of colours and in half the width, as at 200 %. */
async function expectAccessible(name: string) {
  const found: unknown[] = [];
  for (const [index, colors] of COLOR_NAMES.entries()) {
    await showColors(page, colors);
    for (const width of [320, 350]) {
      await page.setViewportSize({ width, height: 700 });
      found.push(...(await tooWide()));
      await keepPicture(`${name} ${colors} ${width}`);
    }
    found.push(...(await axeViolations(page, { again: index > 0 })));
  }
  expect(found).toEqual([]);
}

async function keepPicture(name: string): Promise<void> {
  const folder = process.env.PANE_PICTURES;
  if (folder !== undefined)
    await page.screenshot({ path: `${folder}/${name.replaceAll(' ', '-')}.png`, fullPage: true });
}

describe('a copy to share', () => {
  const toShare = async (view: PaneView) => {
    await open(view);
    await page.getByRole('tab', { name: 'Start' }).click();
    await button('Kies wat erin blijft').focus();
    await page.keyboard.press('Enter');
    await button('Maak de kopie').waitFor();
  };
  const make = async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), button('Maak de kopie').click()]);
    const bytes = new Uint8Array(await readFile(await file.path()));
    return { name: file.suggestedFilename(), bytes, measurement: readMeasurement(readXlsx(bytes)).measurement };
  };

  test('is downloaded without what is not for others, but for what is kept by name', async () => {
    await toShare({ workbook: 'evidence' });
    await seen('Uit de kopie gaat: 2 werkers.').waitFor();
    await expectAccessible('share');
    const measurement = measurementWithEvidence();
    const without = await make();
    expect(without.name).toBe('Kopie om te delen.xlsx');
    expect(withoutForm(without.measurement)).toEqual(withoutForm(sharedCopyOf(measurement, PRIVATE_PARTS).measurement));
    expect(without.measurement.shared).toMatchObject({ without: '2 werkers' });
    const holds = (bytes: Uint8Array) =>
      Object.values(partsOf(bytes)).some((part) => /<t[^>]*>(A1|B2)<\/t>/.test(part));
    expect(holds(without.bytes)).toBe(false);
    await seen('De kopie is gemaakt en staat bij uw downloads: Kopie om te delen.xlsx').waitFor();
    // By keyboard one part is kept: the box is before the button.
    await page.getByRole('checkbox', { name: '2 werkers' }).focus();
    await page.keyboard.press('Space');
    await seen('Uit de kopie gaat niets.').waitFor();
    const kept = await make();
    expect(kept.measurement.evidence.workers).toEqual(measurement.evidence.workers);
    expect(kept.measurement.shared).toMatchObject({ without: '' });
    expect(holds(kept.bytes)).toBe(true);
    expect(
      await page.evaluate(() => window.workbook.calls.filter((each) => each !== 'read' && each !== 'watch')),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('is not promised where a download does nothing, nor where nothing can be loaded', async () => {
    await toShare({ workbook: 'empty', query: 'mac' });
    await seen('In Excel voor Mac doet downloaden uit dit deelvenster niets.').waitFor();
    await seen(
      'Er zijn geen werkers, banen, opmerkingen, scenario’s, eerdere scores, scores van reviewers, bezoekagenda of stukken om weg te laten.',
    ).waitFor();
    await page.route('**/*.js', (route) => route.abort());
    await button('Maak de kopie').click();
    await seen('De kopie kon niet worden gemaakt.').waitFor();
    await page.unroute('**/*.js');
    await button('Maak de kopie').click();
    await seen('Excel voor Mac heeft de kopie niet bewaard').waitFor();
  });
});

describe('reviewers beside each other', () => {
  const reviewer = (code: string, scores: ScoresJson['scores'] = {}, more: ScoresJson = {}, form: FormName = 'ips25') =>
    makeWorkbook(at(`${code}.xlsx`), form, {
      ...more,
      scores: { ...allScored(form, 4, scores) },
      review: { reviewerCode: code, organisation: 'GGZ Noord', ...more.review },
    });
  const toFiles = async () => {
    await open({ workbook: 'none' });
    await button('Zet scores naast elkaar').focus();
    await page.keyboard.press('Enter');
    await button('Kies werkmappen …').waitFor();
  };
  const choose = (...files: readonly string[]) => page.locator('input[type=file]').setInputFiles([...files]);
  const removeAll = async () => {
    const remove = page.getByRole('button', { name: /^Haal .* weg$/ });
    for (let left = await remove.count(); left > 0; left -= 1) await remove.first().click();
    await seen('Er is nog geen werkmap gekozen.').waitFor();
  };

  test('become the consensus that the command line makes of the same files', async () => {
    const more = { notes: { 'ips25-2': 'Gezien in tien dossiers.' } };
    const files = [
      await reviewer('A', {}, more),
      await reviewer('B', { 'ips25-2': { score: 2 }, 'ips25-5': { score: 3 } }),
    ];
    await call('consensus', ...files, '--out', at('c.xlsx'));
    const byCommand = readMeasurement(readXlsx(new Uint8Array(await readFile(at('c.xlsx'))))).measurement;
    await toFiles();
    await seen('Er is nog geen werkmap gekozen.').waitFor();
    await choose(files[0] ?? '');
    await seen('Kies ook de werkmap van de andere reviewer.').waitFor();
    expect(await button('Maak de consensusmeting').count()).toBe(0);
    await choose(files[1] ?? '');
    await seen('2 werkmappen staan naast elkaar.').waitFor();
    // 23 of 25 equal; differences 2 and 1, so a mean of 3 ÷ 25.
    await seen('A en B: 23 (92 %) van 25 scores gelijk, 24 (96 %) binnen één punt.').waitFor();
    await seen('A scoort gemiddeld 0,12 hoger; het gemiddelde verschil is 0,12 punt.').waitFor();
    await seen('2 verschillen, en waar').click();
    await seen('Item 2: A 4, B 2 (twee punten of meer)').waitFor();
    await expectAccessible('reviewers');
    await button('Maak de consensusmeting').click();
    await seen('De consensusmeting staat in deze werkmap.').waitFor();
    await seen('A en B: 23 (92 %) van 25 scores gelijk, 24 (96 %) binnen één punt.').waitFor();
    const built = await page.evaluate(() => {
      const measurement = window.workbook.measurement();
      return measurement && { ...measurement, form: null };
    });
    expect({ ...built, id: null }).toEqual({ ...withoutForm(byCommand), id: null });
    expect(built?.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-panel');
    await expectAccessible('consensus');
    await button('Sluiten').click();
    await seen('De consensusmeting staat in deze werkmap.').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('are refused, asked about or not read, each in a sentence, and nothing is made', async () => {
    const a = await reviewer('A');
    await writeFile(at('tekst.xlsx'), 'geen werkmap');
    const bytes = await readFile(a);
    await writeFile(at('half.xlsx'), bytes.subarray(0, bytes.length / 2));
    await writeFile(at('kopie.xlsx'), bytes);
    await toFiles();
    const cases: readonly (readonly [other: string, sentence: RegExp])[] = [
      [at('tekst.xlsx'), /tekst\.xlsx: dit is een tekstbestand/],
      [at('half.xlsx'), /half\.xlsx: dit bestand is beschadigd of niet volledig/],
      [at('kopie.xlsx'), /kopie\.xlsx is een kopie van A\.xlsx/],
      [await reviewer('W', {}, {}, 'work'), /Alleen metingen met dezelfde schaal zijn te vergelijken/],
      [
        await reviewer('I', { 'ips25-2': { score: null } }),
        /I\.xlsx is niet compleet: .*Item 2.* Laat eerst ieder voor zich alles scoren/,
      ],
    ];
    for (const [other, sentence] of cases) {
      await choose(a, other);
      await seen(sentence).first().waitFor();
      expect([basename(other), await button('Maak de consensusmeting').count()]).toEqual([basename(other), 0]);
      if (other.includes('half')) await expectAccessible('refused');
      await removeAll();
    }
    await choose(a);
    await seen('Kies ook de werkmap van de andere reviewer.').waitFor();
    await choose(a);
    await seen('A.xlsx is al gekozen.').waitFor();
    await choose(...Array.from({ length: 5 }, () => a));
    await seen('Hoogstens 5 werkmappen staan naast elkaar.').waitFor();
    expect(await page.evaluate(() => window.workbook.measurement())).toBeNull();
    expect(complaints).toEqual([]);
  });

  test('of another programme, or copied from one file, are asked about first', async () => {
    const files = [
      await reviewer('A', {}, { review: { programmeCode: 'P1' } }),
      await reviewer('B', {}, { review: { programmeCode: 'P2' } }),
    ];
    await toFiles();
    await choose(...files);
    await button('Maak de consensusmeting').click();
    await page.getByRole('group', { name: /P1.*P2.*Toch doorgaan\?/ }).waitFor();
    await expectAccessible('asked');
    await page.keyboard.press('Escape');
    await button('Maak de consensusmeting').and(page.locator(':focus')).waitFor();
    // What the workbook does not take is said, and nothing of it is lost.
    await page.evaluate(() => {
      window.failNext('build', 'other');
    });
    await button('Maak de consensusmeting').click();
    await button('Ja, maak de consensusmeting').click();
    await seen('De scoringswerkmap is niet gemaakt.').waitFor();
    await seen('2 werkmappen staan naast elkaar.').waitFor();
    await button('Maak de consensusmeting').click();
    await button('Ja, maak de consensusmeting').click();
    await seen('De consensusmeting staat in deze werkmap.').waitFor();
  });
});
