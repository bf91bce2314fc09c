import type { Locator, Page } from 'playwright-core';
import type { Entries } from '../../../src/measurement/entries';
import type { ItemId } from '../../../src/scale/ids';
import { becomes } from '../../support/becomes';
import { readOut, seenText } from '../../support/seen-text';
import { tabTo } from '../../support/tab-to';
import type { WorkbookName } from './memory-pane';
import { paneOfSuite } from './pane-page';

const openPane = paneOfSuite();
let page: Page;
let complaints: readonly string[];

async function open(workbook: WorkbookName, item: ItemId) {
  ({ page, complaints } = await openPane({ workbook, width: 320, query: 'tab=scoren' }));
  await page.getByRole('radiogroup').first().waitFor();
  await show(item);
  const fold = page.locator('details:not([open]) > summary', { hasText: /^Bewijs/ });
  if ((await fold.count()) > 0) await fold.click();
}

async function show(item: ItemId) {
  await page.evaluate((selected) => {
    window.workbook.point(selected);
  }, item);
  await page
    .locator(`#item-title`)
    .filter({ hasText: nameOf(item) })
    .waitFor();
}

/** "bezetting-1a" is shown as "Bezetting 1a". */
const nameOf = (item: ItemId) => item.charAt(0).toUpperCase() + item.slice(1).replace('-', ' ');

const evidence = (name = 'Bewijs') => page.getByRole('region', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const seen = (...text: Parameters<Page['getByText']>) => seenText(page, ...text);
const isReadOut = (text: string) => readOut(page, text);
const recorded = (item: ItemId) =>
  page.evaluate((id) => window.workbook.measurement()?.evidence.items[id] ?? null, item);
const scores = (item: ItemId) => page.evaluate((id) => window.workbook.measurement()?.entries[id] ?? null, item);

/** Something done by keyboard: a text into a field, an answer to a question, or a button. */
type Step =
  | readonly ['type', label: string | RegExp, text: string]
  | readonly ['answer', question: string | RegExp, option: string]
  | readonly ['choose', question: string | RegExp, option: string]
  | readonly ['press', name: string, nothing?: undefined];

async function perform([kind, name, value = '']: Step, within: Locator) {
  if (kind === 'type') {
    await tabTo(page, within.getByRole('textbox', { name, exact: true }).last());
    await page.keyboard.type(value);
    await page.keyboard.press('Enter');
  } else if (kind === 'answer') {
    const group = within.getByRole('radiogroup', { name, exact: true });
    const option = group.getByRole('radio', { name: value, exact: true });
    await tabTo(page, group.locator('input:checked'));
    for (let presses = 0; presses < 5 && !(await option.isChecked()); presses += 1) {
      await page.keyboard.press('ArrowRight');
    }
    expect(await option.isChecked()).toBe(true);
  } else if (kind === 'choose') {
    const list = within.getByRole('combobox', { name, exact: true });
    await tabTo(page, list);
    const chosen = () => list.locator('option:checked').innerText();
    for (let presses = 0; presses < 5 && (await chosen()) !== value; presses += 1) {
      await page.keyboard.press('ArrowDown');
    }
    expect(await chosen()).toBe(value);
  } else {
    await tabTo(page, within.getByRole('button', { name, exact: true }));
    await page.keyboard.press('Enter');
  }
}

interface Recording {
  readonly kind: string;
  readonly item: ItemId;
  /** The region of a column, where each has evidence of its own. */
  readonly region?: string;
  readonly steps: readonly Step[];
  readonly says: string;
  readonly take: string;
  readonly scored: Entries[ItemId];
}

/** What the scale says of each stands in scale.md; the arithmetic is beside it. */
const RECORDINGS: readonly Recording[] = [
  {
    kind: 'caseload',
    item: 'bezetting-1a',
    // 75 / 2.5 = 30: anchor 4 is 26-40.
    steps: [
      ['type', 'Hoeveel cliënten hebben alle IPS-werkers samen?', '75'],
      ['type', 'Hoeveel fte werken alle IPS-werkers samen?', '2,5'],
    ],
    says: '75 cliënten, 2,5 fte',
    take: 'Neem anker 4 over',
    scored: { A: 4, O: 4 },
  },
  {
    kind: 'percentage',
    item: 'bezetting-2',
    steps: [['type', /percentage|procent/i, '89,5%']],
    // Rounded half up: 90, and anchor 4 is 90-95.
    says: 'afgerond 90',
    take: 'Neem anker 4 over',
    scored: { A: 4, O: 4 },
  },
  {
    kind: 'percentage with questions',
    item: 'begeleiding-6',
    region: 'Bewijs voor IPS-A',
    steps: [
      ['type', /percentage|procent/i, '92'],
      ['answer', 'Passen de contacten bij het huidige plan van de cliënt?', 'nee'],
      ['answer', /^Krijgen cliënten met weinig werk- of opleidingservaring van de IPS-werkers informatie/, 'n.v.t.'],
    ],
    // 90-100 without following the plan is 4.
    says: 'want anker 5 vraagt',
    take: 'Neem anker 4 over bij IPS-A',
    scored: { A: 4 },
  },
  {
    kind: 'days',
    item: 'begeleiding-5a',
    steps: [
      ['type', /^Hoeveel dagen duurt het gemiddeld/, '25'],
      ['answer', 'Houdt het programma deze contacten bij?', 'ja'],
    ],
    says: '25 dagen, contacten bijgehouden: anker 5',
    take: 'Neem anker 5 over bij IPS-A',
    scored: { A: 5 },
  },
  {
    kind: 'components',
    item: 'organisatie-2',
    steps: [
      ['answer', /^Een IPS-werker is elke week bij/, 'ja'],
      ['answer', /^Actieve inbreng/, 'nee'],
      ['answer', /^Documenten/, 'ja'],
      ['answer', /^Werkplek/, 'ja'],
      ['answer', /^Hulp van een IPS-werker aan het ggz-team/, 'nee'],
    ],
    says: '3 onderdelen: anker 3',
    take: 'Neem anker 3 over',
    scored: { A: 3, O: 3 },
  },
  {
    kind: 'phases, as a number',
    item: 'bezetting-3',
    region: 'Bewijs voor IPS-O',
    steps: [
      ['type', 'Alleen het aantal bekend? Vul dat hier in', '5'],
      [
        'answer',
        'Worden cliënten doorverwezen naar andere programma’s voor werk of opleiding?',
        'ja – maar cliënten blijven in de caseload',
      ],
    ],
    // With one phase or more the phases decide.
    says: 'anker 4 (5 van 6 fasen)',
    take: 'Neem anker 4 over bij IPS-O',
    scored: { O: 4 },
  },
  {
    kind: 'teams',
    item: 'organisatie-1',
    steps: [
      ['answer', 'Staat het programma los van de ggz-behandeling?', 'nee'],
      ['type', /^Bij hoeveel ggz-teams hoort één IPS-werker/, '2'],
      ['type', /percentage|procent/i, '80'],
    ],
    says: '2 ggz-teams, 80%',
    take: 'Neem anker 4 over',
    scored: { A: 4, O: 4 },
  },
  {
    kind: 'frequency of contact',
    item: 'organisatie-3',
    region: 'Bewijs voor IPS-A',
    steps: [
      ['choose', /^Hoe vaak is er contact met externe deskundigen/, 'minstens elke week'],
      ['choose', /^Hoe vaak is er een vast face-to-face overleg/, 'minstens elke maand'],
    ],
    says: 'Contact minstens elke week, vast overleg minstens elke maand: anker 5',
    take: 'Neem anker 5 over bij IPS-A',
    scored: { A: 5 },
  },
  {
    kind: 'weekly contacts',
    item: 'begeleiding-7',
    steps: [
      ['type', /persoonlijke, cliëntspecifieke contacten met werkgevers of onderwijsinstellingen/, '5'],
      ['answer', /^Houdt iedere IPS-werker/, 'ja'],
      ['choose', 'Hoe vaak beoordeelt de coördinator de checklist?', 'minstens elke maand'],
    ],
    says: 'anker 3, want anker 4 vraagt wekelijkse beoordeling',
    take: 'Neem anker 3 over',
    scored: { A: 3, O: 3 },
  },
  {
    kind: 'anchors of workers, exactly between two',
    item: 'begeleiding-8a',
    // The mean of 3 and 4 is as near to the one as to the other.
    steps: [
      ['press', 'IPS-werker toevoegen'],
      ['type', 'Anker werkgeverscontact', '3'],
      ['press', 'IPS-werker toevoegen'],
      ['type', 'Anker werkgeverscontact', '4'],
    ],
    says: 'anker 3 of 4',
    take: 'Neem anker 4 over bij IPS-A',
    scored: { A: 4 },
  },
];

describe('evidence is recorded and its advice taken over by keyboard', () => {
  test.each(RECORDINGS)('$kind', async ({ item, region, steps, says, take, scored }) => {
    await open('empty', item);
    await page.locator('#tab-panel').focus();
    for (const step of steps) await perform(step, evidence(region));
    await evidence(region).getByText(says).waitFor();
    await isReadOut(says);
    await perform(['press', take], page.locator('body'));
    await page.waitForFunction(
      ([id, wanted]) => JSON.stringify(window.workbook.measurement()?.entries[id]) === wanted,
      [item, JSON.stringify(scored)] as const,
    );
    expect(await seen('De score volgt het bewijs.').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });
});

test('an answer that is not known is another than no', async () => {
  await open('empty', 'organisatie-2');
  const names = [
    /^Een IPS-werker is elke week bij/,
    /^Actieve inbreng/,
    /^Documenten/,
    /^Werkplek/,
    /^Hulp van een IPS-werker aan het ggz-team/,
  ];
  const answer = (name: RegExp | undefined, option: string) =>
    evidence()
      .getByRole('radiogroup', { name: name ?? '' })
      .getByRole('radio', { name: option })
      .check();
  for (const name of names.slice(0, 4)) await answer(name, 'nee');
  // None of four: with the fifth it is anchor 1 all the same, as 0 and 1 both are.
  await evidence().getByText('hoogstens 1 onderdeel: anker 1').waitFor();
  await answer(names[0], 'niet ingevuld');
  await evidence().getByText('Nog geen advies. Vul nog in').waitFor();
  await becomes(() => recorded('organisatie-2'), { AO: { present: [null, 'no', 'no', 'no', null] } });
});

describe('a percentage is typed', () => {
  test.each([
    ['85', 85],
    ['85%', 85],
    ['85,5 %', 85.5],
    ['85.5', 85.5],
    ['0,85', 0.85],
  ])('as %s', async (typed, percent) => {
    await open('empty', 'bezetting-2');
    const field = evidence().getByRole('textbox');
    await field.fill(typed);
    await field.press('Enter');
    await becomes(() => recorded('bezetting-2'), { AO: { percent } });
    const asks = await seen('Hier staat 0,85%. Bedoelt u 85%? Typ dan 85.').count();
    expect(asks).toBe(typed === '0,85' ? 1 : 0);
  });
});

test.each([
  ['acht', '"acht" kan niet en is niet opgeslagen. Vul een percentage van 0 tot en met 100 in.'],
  ['-5', '"-5" kan niet en is niet opgeslagen. Vul een percentage van 0 tot en met 100 in.'],
  ['8500', '"8500" kan niet en is niet opgeslagen. Vul een percentage van 0 tot en met 100 in.'],
])('%s stays in sight with what is wrong, and is not written over what was there', async (typed, sentence) => {
  await open('empty', 'bezetting-2');
  const field = evidence().getByRole('textbox');
  await field.fill('92');
  await field.press('Enter');
  await evidence().getByText('92% ').waitFor();
  await field.fill(typed);
  await field.blur();
  await seen(sentence).waitFor();
  expect(await field.inputValue()).toBe(typed);
  expect(await recorded('bezetting-2')).toEqual({ AO: { percent: 92 } });
  await field.press('Escape');
  expect(await field.inputValue()).toBe('92');
  expect(await seen(sentence).count()).toBe(0);
});

test('a number of zero fte is recorded, and leads nowhere for a reason', async () => {
  await open('empty', 'bezetting-1a');
  await evidence().getByLabel('Hoeveel cliënten hebben alle IPS-werkers samen?').fill('20');
  await evidence().getByLabel('Hoeveel fte werken alle IPS-werkers samen?').fill('0');
  await page.keyboard.press('Enter');
  await evidence().getByText('0 fte').waitFor();
  expect(await evidence().getByText('geen advies, want').count()).toBe(1);
  expect(
    await evidence()
      .getByRole('button', { name: /^Neem anker/ })
      .count(),
  ).toBe(0);
});

test('what people typed in the sheet is shown, and what cannot be is a finding with what to do', async () => {
  await open('empty', 'bezetting-2');
  await page.evaluate(() => {
    window.workbook.record('bezetting-2', 'AO', 'percent', 'veel');
  });
  await page.locator('summary', { hasText: /^Bewijs/ }).click();
  await page.getByRole('tab', { name: 'Controle' }).click();
  await seen('Bezetting 2: het bewijs kan niet kloppen.').waitFor();
  await button('Ga naar Bezetting 2').first().click();
  // Folded before, it is shown by a finding about it.
  expect(await evidence().getByRole('textbox').inputValue()).toBe('veel');
});

test('a digit typed as evidence scores nothing, and an arrow among answers shows no other item', async () => {
  await open('empty', 'organisatie-1');
  await evidence()
    .getByLabel(/^Bij hoeveel ggz-teams/)
    .pressSequentially('2');
  await page.keyboard.press('ArrowLeft');
  await evidence().getByRole('radio', { name: 'nee' }).first().check();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('3');
  expect(await page.locator('#item-title').innerText()).toContain('Organisatie 1');
  expect(await scores('organisatie-1')).toBeNull();
});

test('what is typed is kept when another item is selected in the sheet', async () => {
  await open('empty', 'bezetting-2');
  await evidence().getByRole('textbox').fill('92');
  await show('organisatie-1');
  await becomes(() => recorded('bezetting-2'), { AO: { percent: 92 } });
});

test('each column has evidence and advice of its own where they may differ', async () => {
  await open('empty', 'organisatie-3');
  const answer = async (region: string, question: RegExp, option: string) => {
    await evidence(region).getByRole('combobox', { name: question }).selectOption(option);
  };
  await answer('Bewijs voor IPS-A', /contact met externe/, 'minstens elke maand');
  await answer('Bewijs voor IPS-A', /vast face-to-face/, 'minder dan elk kwartaal of nooit');
  await answer('Bewijs voor IPS-O', /contact met externe/, 'minstens elk kwartaal');
  await answer('Bewijs voor IPS-O', /vast face-to-face/, 'minder dan elk kwartaal of nooit');
  await seen('→ bewijs voor IPS-A wijst hierop').waitFor();
  await button('Neem anker 2 over bij IPS-O').click();
  await page.waitForFunction(() => window.workbook.measurement()?.entries['organisatie-3']?.O === 2);
  expect(await scores('organisatie-3')).toEqual({ O: 2 });
  expect(await recorded('organisatie-3')).toEqual({
    A: { contact: 'monthly', meeting: 'none' },
    O: { contact: 'quarterly', meeting: 'none' },
  });
});

test('a score that departs from the evidence is mended under Controle, or explained in a note', async () => {
  await open('empty', 'bezetting-2');
  await evidence().getByRole('textbox').fill('92');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: /^2/ }).first().click();
  await seen('maar het bewijs wijst op anker 4. Pas de score aan of schrijf bij Toelichting').waitFor();
  await page.getByRole('tab', { name: 'Controle' }).click();
  await button('Neem anker 4 over bij Bezetting 2').click();
  await seen('geen bevindingen').waitFor();
  await becomes(() => scores('bezetting-2'), { A: 4, O: 4 });
  await isReadOut('Bezetting 2: anker 4 is overgenomen als score.');
});

test('workers are added, filled in, used by every item that asks for them, and wiped', async () => {
  await open('empty', 'bezetting-1a');
  await seen('IPS-werkers (0)').click();
  for (const [code, fte, clients] of [
    ['A1', '1', '30'],
    ['B2', '0,5', '15'],
  ] as const) {
    await button('IPS-werker toevoegen').click();
    await page.keyboard.type(code);
    const worker = page.getByRole('group', { name: /^IPS-werker \d/ }).last();
    await worker.getByLabel('Fte').fill(fte);
    await worker.getByLabel('Cliënten').fill(clients);
    await page.keyboard.press('Enter');
  }
  // 45 clients for 1.5 fte is 30: anchor 4.
  await evidence().getByText('45 cliënten, 1,5 fte').waitFor();
  await evidence().getByText('Leeg: 1,5, van de IPS-werkers hieronder.').waitFor();
  await button('Wis IPS-werker 1').click();
  await evidence().getByText('15 cliënten, 0,5 fte').waitFor();
  await becomes(
    () => page.evaluate(() => window.workbook.measurement()?.evidence.workers),
    [
      { code: null, fte: null, clients: null },
      { code: 'B2', fte: 0.5, clients: 15 },
    ],
  );
});

test('an item without calculation says so', async () => {
  await open('empty', 'organisatie-4');
  await evidence().getByText('Hier valt niets te berekenen').waitFor();
});

test('a workbook of an earlier version is brought up to date before evidence is asked for', async () => {
  await open('full', 'bezetting-2');
  await page.evaluate(() => {
    window.workbook.outdate();
  });
  await seen('Bewijs noteren kan zodra u de werkmap hebt bijgewerkt').waitFor();
  await page.getByRole('tab', { name: 'Start' }).click();
  await seen('Deze werkmap is gemaakt met een eerdere versie.').waitFor();
  await button('Bijwerken').click();
  await seen('De bladen zijn opnieuw opgebouwd.').waitFor();
  await seen('Deze werkmap is gemaakt met een eerdere versie.').waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: 'Scoren' }).click();
  await evidence().getByRole('textbox').waitFor();
});
