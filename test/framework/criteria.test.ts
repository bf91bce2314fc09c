import { ABOUT, BACKGROUND } from '../../src/framework/background';
import { CRITERIA, CRITERION_IDS, MOST_CLIENTS_PER_FTE, type CriterionId } from '../../src/framework/criteria';
import { factsIn, place } from './lines';

/** framework.md, section 1. */
const CORE_LINES: [id: CriterionId, lines: string][] = [
  ['c1', 'K:285-287'],
  ['c2', 'K:297-298'],
  ['c3', 'K:306-308'],
  ['c4', 'K:315-317'],
  ['c5', 'K:326-333'],
  ['c6', 'K:337-338'],
  ['c7', 'K:347-348'],
  ['c8', 'K:356-357'],
];

describe('the eight criteria', () => {
  test.each(CORE_LINES)('%s stands at %s', (id, lines) => {
    expect(place(CRITERIA[id].core)).toBe(lines);
    expect(CRITERIA[id].core.text).toMatch(/^[A-Z].+\.$/);
  });

  it('are these, in their order', () => {
    expect(CRITERION_IDS).toEqual(CORE_LINES.map(([id]) => id));
  });

  test.each<[CriterionId, string, string | undefined, number | undefined, string]>([
    ['c1', 'months', '>=', 12, 'K:286'],
    ['c2', 'months', '>=', 24, 'K:298'],
    ['c3', 'none', undefined, undefined, 'K:309-312'],
    ['c4', 'every-weeks', '<=', 2, 'K:316-317 K:320-322'],
    ['c5', 'none', undefined, undefined, 'K:332-334'],
    ['c6', 'clients-per-fte', '<=', 25, 'K:337-338 K:341-343'],
    ['c7', 'every-months', '<=', 1, 'K:353-354'],
    ['c8', 'none', undefined, undefined, 'K:363-364'],
  ])('%s asks at least or at most: %s %s %s (%s)', (id, kind, op, value, lines) => {
    const { minimum } = CRITERIA[id];
    expect(minimum).toMatchObject({ kind, ...(op === undefined ? {} : { op, value }) });
    expect('value' in minimum).toBe(value !== undefined);
    expect(place(minimum)).toBe(lines);
  });

  it('allow 25 clients for one fte', () => {
    expect(MOST_CLIENTS_PER_FTE).toBe(25);
  });

  test.each<[CriterionId, string]>([
    ['c1', 'K:294-296'],
    ['c2', 'K:303-305'],
    ['c6', 'K:345-346'],
  ])('%s shuts IPS out where it cannot be met (%s)', (id, lines) => {
    const { otherwise } = CRITERIA[id];
    expect(otherwise && place(otherwise)).toBe(lines);
  });

  test.each(['c3', 'c4', 'c5', 'c7', 'c8'] as const)('%s says nothing of what follows otherwise', (id) => {
    expect(CRITERIA[id].otherwise).toBeNull();
  });

  // Only of item 1 the framework says so itself: the measurement prescribes the 25 (K:341).
  test.each<[CriterionId, string]>([
    ['c1', '22* 23* 4* 5*'],
    ['c2', '23* 25*'],
    ['c3', '11* 10* 8*'],
    ['c4', '4* 5* 8*'],
    ['c5', '9* 10* 4*'],
    ['c6', '1 2*'],
    ['c7', '6* 17* 18* 12*'],
    ['c8', '2* 3* 24* 25* 22*'],
  ])('%s has these items beside it, * where that is ours: %s', (id, expected) => {
    const { items } = CRITERIA[id];
    expect(items.map(({ item, inferred }) => item.replace('ips25-', '') + (inferred ? '*' : '')).join(' ')).toBe(
      expected,
    );
  });

  test.each<[CriterionId, string]>([
    ['c1', '3 8'],
    ['c2', '8*'],
    ['c3', '1*'],
    ['c4', '3'],
    ['c5', '2'],
    ['c6', ''],
    ['c7', '7 5'],
    ['c8', ''],
  ])('%s rests on these principles, * where that is ours: %s', (id, expected) => {
    const { principles } = CRITERIA[id];
    const shown = principles.map((each) => String(each.principle) + (each.inferred ? '*' : ''));
    expect(shown.join(' ')).toBe(expected);
  });

  // Numbers in what is said beside a criterion.
  test.each<[CriterionId, 'grounds' | 'cautions', RegExp, string]>([
    ['c2', 'grounds', /tweejarige .* 30% .* driejarige .* 40%/, 'K:230-233'],
    ['c2', 'grounds', /financiering .* minstens 2 jaar/, 'K:299-301'],
    ['c3', 'grounds', /meerdere items/, 'K:312-314'],
    ['c6', 'grounds', /meer dan 25 cliënten per fte/, 'K:236-239 K:343-344'],
    ['c1', 'cautions', /lichtere zorg/, 'T:53'],
    ['c3', 'cautions', /VG-organisatie/, 'K:379-380'],
    ['c4', 'cautions', /item 5 .* wekelijkse/, 'K:1100 *'],
    ['c6', 'cautions', /25,4 cliënten per fte is anker 5 en voldoet niet/, 'K:341-343 *'],
    ['c6', 'cautions', /1b\) scoort 25 .* een 4 en voldoet het/, 'K:341-342 *'],
    ['c6', 'cautions', /1c\) scoort 30 .* een 5 en voldoet het niet/, 'K:341-342 *'],
    ['c7', 'cautions', /re-integratiebedrijven/, 'K:23-24'],
  ])('%s, among its %s: %s (%s)', (id, kind, text, lines) => {
    const found = CRITERIA[id][kind].filter((each) => text.test(each.text));
    expect(found.map(place)).toEqual([lines]);
  });

  it('say of each fact where it stands, unless it is ours', () => {
    const facts = factsIn(CRITERIA);
    expect(facts.length).toBeGreaterThan(60);
    expect(facts.filter(({ source, inferred }) => source.length === 0 && !inferred)).toEqual([]);
  });
});

describe('what stands around the criteria', () => {
  test.each([
    [/alle acht criteria/, 'K:26-29 K:276-280'],
    [/samenwerkingscoalitie/, 'K:281-283'],
    [/elke 2 jaar/, 'K:37 P:57'],
    [/IPS-traject/, 'K:387-389'],
    [/minimumloon/, 'K:820-821'],
    [/één of twee/, 'K:828-829'],
    [/binnen 30 dagen/, 'K:838-839'],
    [/elke maand/, 'K:850-852'],
    [/20 van de 25 .* 2, 10, 11, 24 en 25/, 'K:161-163 K:1007-1016'],
    [/elk kwartaal/, 'K:227-228'],
    [/Bijlage 2 .* Bijlage 1/, 'K:209 K:222 K:412 *'],
  ])('%s stands at %s', (text, lines) => {
    const found = [...ABOUT, ...BACKGROUND].filter((each) => text.test(each.text));
    expect(found.map(place)).toEqual([lines]);
  });
});
