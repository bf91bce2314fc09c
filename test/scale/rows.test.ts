import { AO_ITEM_IDS } from '../../src/scale/ids';
import { itemName } from '../../src/scale/item-name';
import { ipsAo2015 } from '../../src/scale/ips-ao-2015';
import { SOURCE_CODES } from '../../src/scale/source-codes';
import { rowsIn, SCORING_SHEET } from './scoring-sheet-2015';

const DIVERGENCE: Readonly<Record<string, string>> = { no: 'forbidden', yes: 'allowed', '-': 'single' };

describe('the 34 rows of the A/O scale', () => {
  it('stand in the order of the scoring sheet', () => {
    expect(SCORING_SHEET).toHaveLength(34);
    expect(ipsAo2015.items.map((item) => item.id)).toEqual(SCORING_SHEET.map((row) => row.id));
    expect(AO_ITEM_IDS).toEqual(SCORING_SHEET.map((row) => row.id));
  });

  test.each(SCORING_SHEET)('$id has the title, columns, divergence and sources of the sheet', (row) => {
    const item = ipsAo2015.items.find(({ id }) => id === row.id);
    expect(item?.title).toBe(row.title);
    expect(item?.columns).toEqual(row.columns);
    expect(item?.divergence).toBe(DIVERGENCE[row.mayDiffer]);
    expect(item?.sources).toEqual(row.sources);
  });

  test.each([
    ['A', 27],
    ['O', 26],
  ])('leave %s open in %i rows of the sheet', (column, count) => {
    const open = ipsAo2015.items.filter((item) => item.columns.some((id) => id === column)).map((item) => item.id);
    expect(open).toHaveLength(count);
    expect(open).toEqual(rowsIn(column));
  });

  it('forbid a difference between A and O in ten rows', () => {
    const forbidden = ipsAo2015.items.filter((item) => item.divergence === 'forbidden').map((item) => item.id);
    expect(forbidden).toEqual([
      ...['bezetting-1a', 'bezetting-2'],
      ...['organisatie-1', 'organisatie-2', 'organisatie-4', 'organisatie-5', 'organisatie-8'],
      ...['begeleiding-7', 'begeleiding-15', 'begeleiding-16'],
    ]);
  });

  // 34 rows: 1a, 1b, 1c, 2, 3 · 1 to 8 · 1 to 16, of which 1, 3, 5, 8 and 9 twice: 16 + 5 = 21.
  test.each([
    ['bezetting', 5],
    ['organisatie', 8],
    ['begeleiding', 21],
  ])('give the part %s %i rows', (part, count) => {
    expect(ipsAo2015.items.filter((item) => item.part === part)).toHaveLength(count);
  });
});

describe('what people call the rows', () => {
  test.each([
    ['bezetting-1a', '1a', 'Bezetting', 'Bezetting 1a'],
    ['organisatie-8', '8', 'Organisatie', 'Organisatie 8'],
    ['begeleiding-16', '16', 'Begeleiding', 'Begeleiding 16'],
  ])('%s is number %s of the part %s', (id, number, part, name) => {
    const item = ipsAo2015.items.find((candidate) => candidate.id === id);
    expect(item).toMatchObject({ number, reference: { part, number } });
    expect(item && itemName(item)).toBe(name);
  });

  it('labels the two columns as the sheet does', () => {
    expect(ipsAo2015.columns).toEqual([
      { id: 'A', label: 'IPS-A', bands: 'A' },
      { id: 'O', label: 'IPS-O', bands: 'O' },
    ]);
  });
});

describe('the source codes', () => {
  test.each([
    ['MIS', /Management Information System/],
    ['DS', /[Dd]ossier- en documentstudie/],
    ['INT', /[Ii]nterviews/],
    ['OBS', /[Oo]bservaties/],
    ['ISP', /[Ii]ndividueel begeleidingsplan/],
  ] as const)('explain %s', (code, meaning) => {
    expect(SOURCE_CODES[code]).toMatch(meaning);
  });

  test.each(['BO', 'IBP'] as const)('say of %s that no source explains it, without guessing', (code) => {
    expect(SOURCE_CODES[code]).toBe('De bronnen leggen deze code niet uit');
  });
});
