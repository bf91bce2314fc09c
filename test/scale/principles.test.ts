import { IPS25_ITEM_IDS } from '../../src/scale/ids';
import { PRINCIPLES } from '../../src/scale/principles';
import { principleItems } from '../../src/scale/score-form';
import { formOf } from '../support/measurements';

/** Bijlage 4 of the Kwaliteitskader IPS 2024: the numbers of the items that each principle rests on. */
const BIJLAGE_4: readonly (readonly [principle: number, title: string, items: readonly number[]])[] = [
  [1, 'Regulier betaald werk of opleiding is het doel', [19, 20, 21]],
  [2, 'Niemand wordt uitgesloten', [6, 9]],
  [3, 'Integratie van toeleiding naar werk of opleiding en zorg', [4, 5, 8, 7]],
  [4, 'Voorkeur van werkzoekende staat voorop', [14, 16, 22]],
  [5, 'Ondersteuning rond werk en inkomen', [12]],
  [6, 'Snel zoeken, snel plaatsen', [3, 15, 17, 18]],
  [7, 'Baan(kans)ontwikkeling', [3, 8, 13, 17, 18]],
  [8, 'Blijvende ondersteuning', [1, 13, 22, 23]],
];

/** The same on the A/O scale. `caseload` is the caseload row of the model. */
const IN_COLUMN_A = [
  'begeleiding-9a begeleiding-10 begeleiding-11',
  'organisatie-3 organisatie-6',
  'organisatie-1 organisatie-2 organisatie-5 organisatie-4',
  'begeleiding-3a begeleiding-6 begeleiding-12',
  'begeleiding-1a',
  'bezetting-3 begeleiding-5a begeleiding-7 begeleiding-8a',
  'bezetting-3 organisatie-5 begeleiding-2 begeleiding-7 begeleiding-8a',
  'caseload begeleiding-2 begeleiding-12 begeleiding-14',
];

/** The O twin stands in for 1a, 3a, 5a, 8a and 9a; items 20 and 21 have no row in O. */
const IN_COLUMN_O = [
  'begeleiding-9b',
  'organisatie-3 organisatie-6',
  'organisatie-1 organisatie-2 organisatie-5 organisatie-4',
  'begeleiding-3b begeleiding-6 begeleiding-12',
  'begeleiding-1b',
  'bezetting-3 begeleiding-5b begeleiding-7 begeleiding-8b',
  'bezetting-3 organisatie-5 begeleiding-2 begeleiding-7 begeleiding-8b',
  'caseload begeleiding-2 begeleiding-12 begeleiding-14',
];

describe('the eight principles', () => {
  test.each(BIJLAGE_4)('principle %i is "%s" and rests on items %j', (principle, title, numbers) => {
    expect(PRINCIPLES[principle - 1]).toEqual({ title, items: numbers.map((number) => `ips25-${number}`) });
  });

  it('are eight, with 26 links to 20 items', () => {
    const links = PRINCIPLES.flatMap((principle) => [...principle.items]);
    expect(PRINCIPLES).toHaveLength(8);
    expect(links).toHaveLength(26);
    expect(new Set(links).size).toBe(20);
  });

  it('leave out items 2, 10, 11, 24 and 25', () => {
    const linked: readonly string[] = PRINCIPLES.flatMap((principle) => [...principle.items]);
    expect(IPS25_ITEM_IDS.filter((id) => !linked.includes(id))).toEqual([
      ...['ips25-2', 'ips25-10', 'ips25-11', 'ips25-24', 'ips25-25'],
    ]);
  });
});

describe('the items of the principles as a column scores them', () => {
  test.each([
    ['integrated', 'A', 'bezetting-1a', IN_COLUMN_A],
    ['integrated', 'O', 'bezetting-1a', IN_COLUMN_O],
    ['work', 'A', 'bezetting-1b', IN_COLUMN_A],
    ['education', 'O', 'bezetting-1c', IN_COLUMN_O],
  ] as const)('in model %s, column %s, with %s as the caseload row', (model, column, caseload, principles) => {
    const expected = principles.map((items) => items.replace('caseload', caseload).split(' '));
    expect(principleItems(formOf(model), column)).toEqual(expected);
  });

  it('are the numbers of Bijlage 4 on the 25-item scale', () => {
    const expected = BIJLAGE_4.map(([, , numbers]) => numbers.map((number) => `ips25-${number}`));
    expect(principleItems(formOf('ips25'), 'score')).toEqual(expected);
  });

  test.each(['integrated', 'work', 'education'] as const)(
    'never include begeleiding-4 or begeleiding-13 in model %s',
    (model) => {
      const form = formOf(model);
      const all = form.columns.flatMap((column) => principleItems(form, column).flat());
      expect(all.filter((id) => id === 'begeleiding-4' || id === 'begeleiding-13')).toEqual([]);
    },
  );

  test.each([
    ['work', 'O'],
    ['education', 'A'],
  ] as const)('are none in model %s, column %s, which is not measured', (model, column) => {
    expect(principleItems(formOf(model), column).flat()).toEqual([]);
  });
});
