import type { ItemId } from '../../src/scale/ids';
import { beyondSource, itemsFor, itemsNotAsked, scoredItems } from '../../src/visit/asked';
import { ITEM_LINKS, linkOf, type ItemLinks } from '../../src/visit/item-links';
import { PARTNER_IDS, type PartnerId } from '../../src/visit/partners';
import { itemById } from '../support/items';
import { FORM_NAMES, formOf, type FormName } from '../support/measurements';

const idsOf = (items: readonly { readonly id: ItemId }[]) => items.map(({ id }) => id);

describe('who is asked about an item', () => {
  test.each<[ItemId, PartnerId[]]>([
    ['organisatie-8', ['coordinator', 'psychiatrist', 'management']],
    ['ips25-11', ['coordinator', 'psychiatrist', 'management']],
    ['begeleiding-10', ['worker']],
    ['ips25-6', ['coordinator', 'worker', 'expert']],
  ])('%s: %j', (item, partners) => {
    expect(linkOf(itemById(item)).partners).toEqual(partners);
  });

  // visit.md, column FA: organisatie-6, begeleiding-12, 13, 14 and 16; 2024 drops begeleiding-13.
  test.each<[FormName, ItemId[]]>([
    ['integrated', ['organisatie-6', 'begeleiding-12', 'begeleiding-13', 'begeleiding-14', 'begeleiding-16']],
    ['ips25', ['ips25-9', 'ips25-22', 'ips25-23', 'ips25-25']],
  ])('family in %s: %j', (form, items) => {
    expect(idsOf(itemsFor(formOf(form), 'family'))).toEqual(items);
  });

  // scale.md: 34 rows of which two caseload rows are closed; the models of one column score 26 and 25 items.
  test.each<[FormName, number]>([
    ['integrated', 32],
    ['work', 26],
    ['education', 25],
    ['ips25', 25],
  ])('%s has %i items to ask about', (form, items) => {
    expect(scoredItems(formOf(form))).toHaveLength(items);
  });
});

describe('an item that nobody is asked about', () => {
  test.each(FORM_NAMES)('is not there when everybody is spoken with: %s', (form) => {
    expect(itemsNotAsked(formOf(form))).toEqual([]);
  });

  test.each(FORM_NAMES)('is every item when nobody is: %s', (form) => {
    expect(itemsNotAsked(formOf(form), [])).toEqual(scoredItems(formOf(form)));
  });

  // Of the rows without TB: organisatie-7 (CO TL CL LE) and organisatie-8 (CO PS LE).
  test.each<[FormName, ItemId[]]>([
    ['integrated', ['organisatie-7', 'organisatie-8']],
    ['ips25', ['ips25-10', 'ips25-11']],
  ])('is found when only workers are spoken with: %s', (form, items) => {
    expect(idsOf(itemsNotAsked(formOf(form), ['worker']))).toEqual(items);
  });

  it('is found where an organisation takes its last partner away', () => {
    const links: ItemLinks = { ...ITEM_LINKS, 'begeleiding-10': { partners: [], observations: [], papers: [] } };
    expect(idsOf(itemsNotAsked(formOf('integrated'), PARTNER_IDS, links))).toEqual(['begeleiding-10']);
    expect(idsOf(itemsNotAsked(formOf('ips25'), PARTNER_IDS, links))).toEqual(['ips25-20']);
    // Column A only: the education model does not score it.
    expect(itemsNotAsked(formOf('education'), PARTNER_IDS, links)).toEqual([]);
  });
});

describe('what the list of the source lacks', () => {
  test.each<[FormName, Record<string, ItemId[]>]>([
    [
      'integrated',
      {
        management: ['organisatie-7', 'organisatie-8'],
        expert: ['organisatie-3'],
        'employer-contact': ['begeleiding-7', 'begeleiding-8a', 'begeleiding-8b'],
        workplace: ['organisatie-2'],
        'waiting-room': ['organisatie-7'],
      },
    ],
    [
      'ips25',
      {
        management: ['ips25-10', 'ips25-11'],
        expert: ['ips25-6'],
        'employer-contact': ['ips25-17', 'ips25-18'],
        workplace: ['ips25-5'],
        'waiting-room': ['ips25-10'],
      },
    ],
  ])('is told with the items that need it: %s', (form, expected) => {
    const found = beyondSource(formOf(form)).map((each) => [
      'partner' in each ? each.partner : each.observation,
      idsOf(each.items),
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
    expect(found).toHaveLength(5);
  });
});
