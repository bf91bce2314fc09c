import type { AoItemId } from '../../src/scale/ids';
import { IPS25_ITEM_IDS } from '../../src/scale/ids';
import { itemName } from '../../src/scale/item-name';
import { ips25of2024 } from '../../src/scale/ips-25-2024';
import { ipsAo2015 } from '../../src/scale/ips-ao-2015';

/** The 25 items with the A/O row that has the same anchors, and the title that Bijlage 5 gives. */
const CORRESPONDENCE: readonly (readonly [number: number, row: AoItemId, title: string])[] = [
  [1, 'bezetting-1a', 'Aantal cliënten'],
  [2, 'bezetting-2', 'Begeleiding door IPS-trajectbegeleiders'],
  [3, 'bezetting-3', 'Algemene deskundigheid'],
  [4, 'organisatie-1', 'Integratie met het ggz-behandelteam'],
  [5, 'organisatie-2', 'Integratie met GGZ-behandeling door regelmatig contact tussen teamleden'],
  [6, 'organisatie-3', 'Samenwerking tussen IPS-trajectbegeleiders en externe arbeids- en/of opleidingsdeskundigen'],
  [7, 'organisatie-4', 'Een op arbeid en opleiding gerichte eenheid'],
  [8, 'organisatie-5', 'Rol van de team coördinator'],
  [9, 'organisatie-6', 'Geen exclusiecriteria'],
  [10, 'organisatie-7', 'Focus op regulier, betaald werk en/of deelname aan opleidingen'],
  [11, 'organisatie-8', 'IPS-ondersteuning vanuit de organisatieleiding'],
  [12, 'begeleiding-1a', 'Steun bij inkomsten bij IPS-A'],
  [13, 'begeleiding-2', 'Openheid'],
  [14, 'begeleiding-3a', 'Continue inschatting van arbeidsmogelijkheden'],
  [15, 'begeleiding-5a', 'Snel zoeken naar regulier, betaald werk'],
  [16, 'begeleiding-6', 'Het zoeken naar werk of opleiding afstemmen op de cliënt'],
  [
    17,
    'begeleiding-7',
    'Ontwikkelen van banen en opleidingsplaatsen – Regelmatig contact met werkgevers en onderwijsinstellingen',
  ],
  [18, 'begeleiding-8a', 'Ontwikkelen van banen – Kwaliteit van het contact met werkgevers'],
  [19, 'begeleiding-9a', 'Diversiteit bij IPS-A'],
  [20, 'begeleiding-10', 'Verscheidenheid aan werkgevers'],
  [21, 'begeleiding-11', 'Reguliere, betaalde banen'],
  [22, 'begeleiding-12', 'Gepersonaliseerde volg-ondersteuning'],
  [23, 'begeleiding-14', 'Onbeperkte (in de tijd) volg-ondersteuning voor de cliënten'],
  [24, 'begeleiding-15', 'Hulpverlening in de maatschappij'],
  [25, 'begeleiding-16', 'Assertieve omgang en outreach'],
];

const itemNumbered = (number: number) => ips25of2024.items[number - 1];

describe('the 25-item scale', () => {
  test.each(CORRESPONDENCE)('item %i has the anchors of %s', (number, row, title) => {
    const item = itemNumbered(number);
    expect(item).toMatchObject({ id: `ips25-${number}`, number: String(number), anchorsOf: row, title });
    expect(item?.reference).toMatchObject({ document: 'Kwaliteitskader IPS 2024, Bijlage 5', number: String(number) });
  });

  it('has 25 items, in the order of Bijlage 5', () => {
    expect(ips25of2024.items.map((item) => item.id)).toEqual(IPS25_ITEM_IDS);
    expect(ips25of2024.items).toHaveLength(25);
  });

  test.each([
    ['bezetting', 'Bezetting', 3],
    ['organisatie', 'Organisatie', 8],
    ['begeleiding', 'Begeleiding', 14],
  ])('has in the part %s (%s) %i items', (part, title, count) => {
    const items = ips25of2024.items.filter((item) => item.part === part && item.reference.part === title);
    expect(items).toHaveLength(count);
  });

  it('drops the other caseloads, the rows of IPS-O alone, and begeleiding-13', () => {
    const kept = new Set(ips25of2024.items.map((item) => item.anchorsOf));
    expect(ipsAo2015.items.map((item) => item.anchorsOf).filter((id) => !kept.has(id))).toEqual([
      ...['bezetting-1b', 'bezetting-1c', 'begeleiding-1b', 'begeleiding-3b', 'begeleiding-4', 'begeleiding-5b'],
      ...['begeleiding-8b', 'begeleiding-9b', 'begeleiding-13'],
    ]);
  });

  it('has one column, no divergence rule, no source codes and no models', () => {
    expect(ips25of2024.columns.map((column) => column.id)).toEqual(['score']);
    expect(ips25of2024.models).toEqual([]);
    expect(new Set(ips25of2024.items.map((item) => item.divergence))).toEqual(new Set(['single']));
    expect(ips25of2024.items.flatMap((item) => item.sources)).toEqual([]);
    expect(new Set(ips25of2024.items.map((item) => item.columns.join()))).toEqual(new Set(['score']));
  });

  it('has the anchors of the A/O row in the words of 2024', () => {
    expect(itemNumbered(2)?.anchors[4]).toBe(
      'De trajectbegeleiders besteden 96% of meer van hun tijd aan ondersteuning bij werk en/of opleiding.',
    );
  });

  test.each([
    [1, 'Item 1'],
    [18, 'Item 18'],
  ])('calls its items by their number: %i is "%s"', (number, name) => {
    expect(itemNumbered(number)).toBeDefined();
    expect(ips25of2024.items.filter((item) => itemName(item) === name).map((item) => item.number)).toEqual([
      String(number),
    ]);
  });
});

describe('the oddities of the sources', () => {
  test.each([
    ['begeleiding-1b', /opsommingsteken/],
    ['begeleiding-5a', /271/],
    ['begeleiding-5b', /14 dagen.*maand/],
    ['begeleiding-7', /algemene contacten/],
    ['organisatie-4', /2 fulltime/],
    ['begeleiding-11', /ongeveer/],
    ['organisatie-8', /oordeel/],
  ])('are told where %s bites', (id, remark) => {
    expect(ipsAo2015.items.find((item) => item.id === id)?.remark).toMatch(remark);
  });

  test.each([
    [8, /opsommingsteken/],
    [12, /zonder nummer/],
  ])('are told at item %i of Bijlage 5', (number, remark) => {
    expect(itemNumbered(number)?.remark).toMatch(remark);
  });

  it('keep the remark of the A/O row at the item that shares its anchors', () => {
    expect(itemNumbered(21)?.remark).toMatch(/ongeveer/);
  });
});
