import type { Page } from 'playwright-core';
import type { ItemId } from '../../../src/scale/ids';
import { axeViolations } from '../../support/axe-violations';
import { COLOR_NAMES, showColors } from '../../support/chromium';
import { seenText } from '../../support/seen-text';
import { paneOfSuite, type PaneView } from './pane-page';

interface Screen {
  readonly name: string;
  readonly workbook: PaneView['workbook'];
  readonly show?: (page: Page) => Promise<void>;
}

const tab = (name: string) => async (page: Page) => {
  await page.getByRole('tab', { name }).click();
};
const item = (id: ItemId) => async (page: Page) => {
  await page.evaluate((selected) => {
    window.workbook.point(selected);
  }, id);
};

/** The evidence of an item, which is folded at first. */
const evidenceOf = (id: ItemId) => async (page: Page) => {
  await item(id)(page);
  await page.locator('summary', { hasText: /^Bewijs/ }).click();
};

const hold = (page: Page) =>
  page.evaluate(() => {
    window.workbook.hold();
  });

const whatIf = async (page: Page) => {
  await tab('Uitkomst')(page);
  await page.getByRole('button', { name: 'Wat als', exact: true }).click();
};

const road = async (page: Page) => {
  await whatIf(page);
  await page.getByRole('button', { name: 'De weg' }).click();
  await page.getByLabel('Naar', { exact: true }).waitFor();
};

const SCREENS: readonly Screen[] = [
  { name: 'Start, new', workbook: 'none' },
  {
    name: 'Start, damaged',
    workbook: 'example',
    show: async (page) => {
      await page.evaluate(() => {
        window.workbook.damage(['Het blad Overzicht ontbreekt.']);
      });
      await tab('Start')(page);
      await page.getByRole('button', { name: 'Herstellen' }).waitFor();
    },
  },
  {
    name: 'Start, being made',
    workbook: 'none',
    show: async (page) => {
      await hold(page);
      await page.getByRole('button', { name: 'Maak de scoringswerkmap' }).click();
      await seenText(page, 'Houd deze werkmap vooraan').waitFor();
    },
  },
  {
    name: 'Start, not made behind another workbook',
    workbook: 'none',
    show: async (page) => {
      await page.evaluate(() => {
        window.failNext('build', 'behind');
      });
      await page.getByRole('button', { name: 'Maak de scoringswerkmap' }).click();
      await page.getByRole('alert').getByText('Houd deze werkmap vooraan').waitFor();
    },
  },
  { name: 'Start, in good order', workbook: 'example', show: tab('Start') },
  {
    name: 'Start, asked whether to build anew',
    workbook: 'example',
    show: async (page) => {
      await tab('Start')(page);
      await page.getByRole('button', { name: 'Bladen opnieuw opbouwen' }).click();
    },
  },
  {
    name: 'Start, all deleted',
    workbook: 'example',
    show: async (page) => {
      await page.evaluate(() => {
        window.workbook.empty();
      });
      await seenText(page, 'De meting staat niet meer in deze werkmap.').waitFor();
    },
  },
  {
    name: 'Start, unreadable',
    workbook: 'example',
    show: async (page) => {
      await page.evaluate(() => {
        window.workbook.makeUnreadable('model-unknown');
      });
      await page.getByRole('button', { name: 'Opnieuw lezen' }).waitFor();
    },
  },
  {
    name: 'Start, not mended, not saved and not put back',
    workbook: 'empty',
    show: async (page) => {
      await page.evaluate(() => {
        window.failNext('write', 'editing');
        window.failNext('repair', 'protected', ['het blad Scores', 'het blad Overzicht']);
      });
      await page.getByRole('radio').first().click();
      await tab('Start')(page);
      await page.getByRole('button', { name: 'Bladen opnieuw opbouwen' }).click();
      await page.getByRole('button', { name: 'Ja, opnieuw opbouwen' }).click();
      await seenText(page, 'het blad Overzicht').waitFor();
    },
  },
  {
    name: 'Start, mended with things left over',
    workbook: 'example',
    show: async (page) => {
      await page.evaluate(() => {
        window.workbook.damage(['Niet te plaatsen: score 4 in rij 40.']);
      });
      await tab('Start')(page);
      await page.getByRole('button', { name: 'Herstellen' }).click();
      await seenText(page, 'let hier nog op').waitFor();
    },
  },
  { name: 'Scoren, one choice with a forbidden divergence', workbook: 'example', show: item('bezetting-2') },
  { name: 'Scoren, a choice per column', workbook: 'example', show: item('organisatie-3') },
  {
    name: 'Scoren, not saved',
    workbook: 'empty',
    show: async (page) => {
      await page.evaluate(() => {
        window.failNext('write', 'editing');
      });
      await page.getByRole('radio').first().click();
      await seenText(page, 'Niet opgeslagen in de werkmap.').waitFor();
    },
  },
  {
    name: 'Scoren, being saved',
    workbook: 'empty',
    show: async (page) => {
      await hold(page);
      await page.getByRole('radio').nth(3).click();
      await page.getByRole('radio').getByText('wordt opgeslagen').waitFor();
    },
  },
  {
    name: 'Scoren, a column being saved while a cell is typed in',
    workbook: 'example',
    show: async (page) => {
      await item('organisatie-3')(page);
      await hold(page);
      await page.getByRole('radio', { name: 'IPS-O: 5' }).click();
      await seenText(page, 'druk op Enter of Esc.').waitFor();
    },
  },
  {
    name: 'Wat als, being saved',
    workbook: 'scenarios',
    show: async (page) => {
      await whatIf(page);
      await hold(page);
      await page.getByRole('radio', { name: 'IPS-A en IPS-O: 1' }).click();
      await page.getByRole('tabpanel').getByText('wordt opgeslagen').waitFor();
    },
  },
  { name: 'Scoren, evidence that is a fraction', workbook: 'evidence', show: evidenceOf('bezetting-2') },
  { name: 'Scoren, evidence that cannot be', workbook: 'evidence', show: evidenceOf('organisatie-1') },
  { name: 'Scoren, evidence of a check list', workbook: 'evidence', show: evidenceOf('organisatie-2') },
  { name: 'Scoren, evidence of each column', workbook: 'evidence', show: evidenceOf('organisatie-3') },
  { name: 'Scoren, evidence between two anchors', workbook: 'evidence', show: evidenceOf('begeleiding-8a') },
  {
    name: 'Scoren, evidence of workers',
    workbook: 'evidence',
    show: async (page) => {
      await evidenceOf('begeleiding-7')(page);
      await seenText(page, 'IPS-werkers (2)').click();
      await page.getByLabel('Contacten per week').first().fill('veel');
      await page.keyboard.press('Enter');
      await seenText(page, 'kan niet en is niet opgeslagen').waitFor();
    },
  },
  {
    name: 'Start, of an earlier version',
    workbook: 'full',
    show: async (page) => {
      await page.evaluate(() => {
        window.workbook.outdate();
      });
      await tab('Start')(page);
      await page.getByRole('button', { name: 'Bijwerken' }).waitFor();
    },
  },
  { name: 'Controle, against the evidence', workbook: 'evidence', show: tab('Controle') },
  { name: 'Controle', workbook: 'example', show: tab('Controle') },
  { name: 'Controle, of an earlier version', workbook: 'before', show: tab('Controle') },
  { name: 'Uitkomst, provisional', workbook: 'example', show: tab('Uitkomst') },
  { name: 'Uitkomst, complete', workbook: 'full', show: tab('Uitkomst') },
  { name: 'Wat als, no scenario yet', workbook: 'example', show: whatIf },
  { name: 'Wat als, scenarios side by side', workbook: 'scenarios', show: whatIf },
  {
    name: 'Wat als, a scenario that cannot be',
    workbook: 'scenarios',
    show: async (page) => {
      await whatIf(page);
      await page.getByLabel('Scenario', { exact: true }).last().selectOption('Scenario 2');
      await page.getByRole('button', { name: 'Ga naar Organisatie 5' }).first().click();
    },
  },
  {
    name: 'Wat als, asked whether to take over',
    workbook: 'scenarios',
    show: async (page) => {
      await whatIf(page);
      await seenText(page, 'Naam wijzigen of weggooien').click();
      await page.getByRole('button', { name: 'Overnemen' }).click();
    },
  },
  {
    name: 'Wat als, asked whether to discard',
    workbook: 'scenarios',
    show: async (page) => {
      await whatIf(page);
      await seenText(page, 'Naam wijzigen of weggooien').click();
      await page.getByRole('button', { name: 'Scenario weggooien' }).click();
    },
  },
  {
    name: 'Wat als, taken over',
    workbook: 'scenarios',
    show: async (page) => {
      await whatIf(page);
      await page.getByRole('button', { name: 'Overnemen' }).click();
      await page.getByRole('button', { name: 'Ja, vervang de scores' }).click();
      await page.getByRole('button', { name: 'Zet de eerdere scores terug' }).click();
    },
  },
  { name: 'Wat als, the road and what can be lost', workbook: 'evidence', show: road },
  { name: 'Wat als, what an incomplete measurement needs', workbook: 'example', show: road },
  {
    name: 'Wat als, a road with items that are hard or fixed',
    workbook: 'full',
    show: async (page) => {
      await road(page);
      await seenText(page, 'Moeilijk of vast').click();
      await page.getByLabel('Bezetting 1a', { exact: true }).selectOption('moeilijk');
      await page.getByLabel('Bezetting 2', { exact: true }).selectOption('staat vast');
    },
  },
  { name: 'Wat als, without a measurement', workbook: 'none', show: tab('Uitkomst') },
  {
    name: 'Wat als, tried out',
    workbook: 'none',
    show: async (page) => {
      await tab('Uitkomst')(page);
      await page.getByRole('button', { name: 'Begin' }).click();
      await page.getByRole('button', { name: 'Vul in' }).waitFor();
    },
  },
  {
    name: 'Start, what becomes of a copy',
    workbook: 'copied',
    show: async (page) => {
      await tab('Start')(page);
      await page.getByRole('button', { name: 'Nieuwe meting van deze kopie' }).click();
      await page.getByRole('radio', { name: 'Leegmaken' }).click();
    },
  },
  { name: 'Verslag, provisional', workbook: 'example', show: tab('Verslag') },
  {
    name: 'Verslag, complete and with lines added to the plan',
    workbook: 'full',
    show: async (page) => {
      await tab('Verslag')(page);
      await page.getByRole('button', { name: 'Vul het verbeterplan aan' }).click();
      await page.getByRole('tabpanel').getByText('Er zijn 10 regels toegevoegd').waitFor();
    },
  },
  {
    name: 'Verslag, asks for details that are missing',
    workbook: 'full',
    show: async (page) => {
      await tab('Verslag')(page);
      await page.getByRole('button', { name: 'Maak verslag voor Word' }).click();
      await page.getByRole('button', { name: 'Toch maken' }).waitFor();
    },
  },
  {
    name: 'Verslag, made for Word',
    workbook: 'full',
    show: async (page) => {
      await tab('Verslag')(page);
      await page.getByRole('button', { name: 'Maak verslag voor Word' }).click();
      await page.getByRole('button', { name: 'Toch maken' }).click();
      await page.getByRole('tabpanel').getByText('Het verslag is gemaakt').waitFor();
    },
  },
  {
    name: 'Verslag, of an earlier version',
    workbook: 'full',
    show: async (page) => {
      await page.evaluate(() => {
        window.workbook.outdate();
      });
      await tab('Verslag')(page);
      await page.getByRole('button', { name: 'Bijwerken' }).waitFor();
    },
  },
];
const openPane = paneOfSuite();

test.each(SCREENS)('$name fits, is accessible and breaks no rule of the page', async ({ name, workbook, show }) => {
  const { page, complaints } = await openPane({ workbook, width: 320 });
  await show?.(page);
  const contents = page.locator('main').locator('h2, button').first();
  await contents.waitFor();
  const found: unknown[] = [];
  for (const colors of COLOR_NAMES) {
    await showColors(page, colors);
    for (const width of [320, 350]) {
      await page.setViewportSize({ width, height: 700 });
      found.push(...(await page.evaluate(tooWide)));
      await keepPicture(page, `${name} ${colors} ${width}`);
    }
    found.push(
      ...(await axeViolations(page, { again: colors !== COLOR_NAMES[0] })).map((violation) => [colors, ...violation]),
    );
  }
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
});

/** What sticks out at the right of the pane, beside its scroll bar. */
function tooWide(): string[] {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll('header *, main *')]
    .filter((element) => element.getBoundingClientRect().right > width + 0.5)
    .map((element) => element.outerHTML.slice(0, 200));
}

/** Pictures are kept where PANE_PICTURES says, to be looked at. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.PANE_PICTURES;
  if (folder === undefined) return;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const { width = 350 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width, height });
  await page.screenshot({ path: `${folder}/${name.replaceAll(/\W+/g, '-')}.png` });
}
