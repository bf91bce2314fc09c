import { emptyMeasurement, type Measurement } from '../../../../src/measurement/measurement';
import { EMPTY_REVIEW } from '../../../../src/measurement/review';
import type { ItemId } from '../../../../src/scale/ids';
import { itemName } from '../../../../src/scale/item-name';
import { FORM_NAMES, formOf, scoredMeasurement } from '../../../support/measurements';
import { consensusOfTwo } from '../../../support/reviewers';
import { sheetOf, shownRows } from '../../../support/sheet-texts';

const form = formOf('integrated');
const itemOf = (id: ItemId) => {
  const row = form.rows.find(({ item }) => item.id === id);
  if (!row) throw new Error(`No item ${id}`);
  return row.item;
};

/**
 * Column A: 26 × 4 = 104, and 1 - 2 - 3 for what differs is 100. Column O: 25 × 4 = 100, and 1 - 1 is 100 too. IPS-25 is A
 * without the 4 of Begeleiding 13: 96.
 */
const scored: Measurement = {
  ...scoredMeasurement('integrated', 4, {
    'bezetting-2': { A: 5, O: 5 },
    'organisatie-3': { A: 2, O: 3 },
    'begeleiding-9a': { A: 1 },
  }),
  notes: { 'bezetting-2': 'Uit de uren.', 'organisatie-3': 'Te weinig.' },
  recommendations: { 'organisatie-3': 'Plan overleg.', 'begeleiding-9a': 'Zoek breder.' },
  officialAnchors: { 'organisatie-3': ['', '', 'De officiële tekst', '', ''] },
};
/** As the report names an item: its title stands on a line of its own. */
const named = (id: ItemId) => `${itemName(itemOf(id))}\n${itemOf(id).title}`;
const review = {
  ...EMPTY_REVIEW,
  ...{ organisation: 'GGZ Noord', programme: 'Team 2', date: '2026-11-22', kind: 'nulmeting' },
  ...{ reviewer1: 'A. Smit', reviewer2: '', workersFte: 3.6, conduct: 'Twee dagen.\nAcht gesprekken.', remarks: '' },
};

/** The rows below a heading, up to the next empty one in which nothing stands at all. */
function below(measurement: Measurement, heading: string): (string | number)[][] {
  const rows = shownRows(measurement, 'Verslag');
  const start = rows.findIndex(([first]) => first === heading) + 1;
  if (start === 0) throw new Error(`No heading ${heading}`);
  const end = rows.findIndex((row, index) => index >= start && row.every((cell) => cell === ''));
  return rows.slice(start, end < 0 ? undefined : end);
}
const PRIORITIES = 'Prioriteiten: ten hoogste 10 items, eerst die met een aanbeveling, dan de laagste';

describe('the sheet Verslag', () => {
  test('says of a consensus who reviewed and how far they agreed, and leaves that row empty in another measurement', () => {
    // 41 are scored as one. Of two, one and one point: A is 2 - 1 + 1 = 2 ÷ 41 higher, and 4 ÷ 41 is the mean difference.
    const measurement = consensusOfTwo();
    const row = shownRows(measurement, 'Verslag').findIndex(([first]) => first === 'Reviewers samen') + 1;
    expect(shownRows(measurement, 'Verslag')[row - 1]?.[1]).toBe(
      'Elk in een eigen werkmap scoorden A (Anne) en B (Bram). Of dat onafhankelijk van elkaar was, is aan de werkmappen niet ' +
        'te zien.\nA en B: 38 van 41 scores gelijk (93 %), 40 binnen één punt; A scoorde gemiddeld 0,05 hoger, en het ' +
        'gemiddelde verschil was 0,10 punt.',
    );
    // Two sentences of 84 characters and more, so at least four lines of 13 points.
    expect(sheetOf(measurement, 'Verslag').rowHeights?.[row]).toBeGreaterThanOrEqual(4 * 13);
    const { rowHeights = {} } = sheetOf(scored, 'Verslag');
    expect(shownRows(scored, 'Verslag').flat()).not.toContain('Reviewers samen');
    expect(rowHeights[row]).toBeUndefined();
    expect(shownRows(scored, 'Verslag')[row - 1]).toEqual(['', '', '', '', '', '']);
  });

  test('names the organisation, the programme and everything about the measurement', () => {
    const measurement = { ...scored, review };
    expect(shownRows(measurement, 'Verslag').slice(0, 2)).toEqual([
      ['Verslag IPS-modeltrouwmeting', '', '', '', '', ''],
      ['GGZ Noord – Team 2', '', '', '', '', ''],
    ]);
    expect(below(measurement, 'De meting').map((row) => row.slice(0, 2))).toEqual([
      ['Programma of team', 'Team 2'],
      ['Organisatie', 'GGZ Noord'],
      // Days since 30 December 1899: 46,348 is 22 November 2026.
      ['Datum van de meting', 46_348],
      ['Soort meting', 'nulmeting'],
    ]);
    expect(below(measurement, 'Hoe de meting is uitgevoerd').map((row) => row.slice(0, 2))).toEqual([
      ['Schaal', form.scale.title],
      ['Model', 'Integraal (IPS-A en IPS-O)'],
      ['Reviewer 1', 'A. Smit'],
      ['Reviewer 2', '–'],
      ['IPS-werkers (fte)', 3.6],
      ['Uitvoering', 'Twee dagen.\nAcht gesprekken.'],
      ['Opmerkingen', '–'],
    ]);
  });

  /** What stands at the top: of each column its name, the verdict with the total, and the line; and the two notes. */
  const outcome = (measurement: Measurement) => {
    const rows = shownRows(measurement, 'Verslag');
    const [a, o] = [rows.slice(3, 9), rows.slice(10, 16)];
    return { a, o, notes: rows.slice(17, 19).map(([note]) => note) };
  };

  test('begins with the verdicts, where the totals lie, and what the bands are worth', () => {
    const { a, o, notes } = outcome(scored);
    // 100 lies 23 above 77, in a step of 27 totals; and in the other column it is the first of 15.
    expect(a).toEqual([
      ['IPS-A', '', '', '', 'alle 26 gescoord', 100 / 130],
      ['Redelijke modeltrouw', '', '', '', '', '100 van 130'],
      ['4 punten tot goed · 24 punten minder is geen IPS', '', '', '', '', ''],
      [1, 23.5 / 27, '', '', '', ''],
      ['', '', '', '', '', ''],
      ['geen IPS  26–76', '▲ redelijk  77–103', '', '', 'goed  104–119', 'voorbeeldig  120–130'],
    ]);
    expect(o.slice(1, 4)).toEqual([
      ['Goede modeltrouw', '', '', '', '', '100 van 125'],
      ['15 punten tot voorbeeldig · 1 punt minder is redelijk', '', '', '', '', ''],
      [1, 1, '', '', 0.5 / 15, ''],
    ]);
    expect(notes[0]).toMatch(/^IPS-25 is kolom A .*: 96 van 125 – redelijke modeltrouw \(gepubliceerd\)$/);
    expect(notes[1]).toMatch(/^Indicatief: /);
  });

  test('gives what can still be reached while scores are missing, and no total of IPS-25', () => {
    const incomplete = { ...scored, entries: { ...scored.entries, 'begeleiding-9a': {}, 'begeleiding-13': { O: 4 } } };
    const { a, o, notes } = outcome(incomplete);
    // 100 - 1 - 4 = 95 of 24 items; two more give 2 to 10. IPS-25 misses one item of its 25.
    expect(a[2]?.[0]).toBe('nog 2 van 26 items te scoren · haalbaar: redelijk tot goed (97–105)');
    expect([a[0]?.[4], o[0]?.[4]]).toEqual(['24 van 26 gescoord', 'alle 25 gescoord']);
    // 97 is the 21st of 27 totals, 105 the second of 16.
    expect([a[3]?.slice(0, 2), a[4]?.[4]]).toEqual([[1, 20.5 / 27], 1.5 / 16]);
    // The law: IPS-25 is only shown once its 25 items are valid.
    expect(notes[0]).toMatch(/: volgt als alle 25 een geldige score hebben/);
  });

  test('lists strengths with the columns that have a 5', () => {
    expect(below(scored, 'Sterke punten')).toEqual([
      ['Items met score 5: 1', '', '', '', '', ''],
      ['Bezetting 2', `${itemOf('bezetting-2').title} (IPS-A en IPS-O)`, '', '', '', ''],
    ]);
    const inOne = scoredMeasurement('integrated', 4, { 'organisatie-3': { O: 5 } });
    expect(below(inOne, 'Sterke punten')[1]?.[1]).toBe(`${itemOf('organisatie-3').title} (IPS-O)`);
  });

  test('lists the lowest items first, with the anchor that comes next, what it asks and what is advised', () => {
    const [sentence, , ...lines] = below(scored, PRIORITIES);
    // 32 items, of which one has a 5 in both columns.
    expect(sentence?.[0]).toBe('Items met een aanbeveling of een score onder 5: 31');
    expect(lines.slice(0, 3)).toEqual([
      [named('begeleiding-9a'), 1, 2, 'IPS-A', itemOf('begeleiding-9a').anchors[1], 'Zoek breder.'],
      [named('organisatie-3'), 2, 3, 'IPS-A', 'De officiële tekst', 'Plan overleg.'],
      [named('bezetting-1a'), 4, 5, 'IPS-A en IPS-O', itemOf('bezetting-1a').anchors[4], ''],
    ]);
  });

  test('lists items with a recommendation before any that only scores low, also with a 5 or without a score', () => {
    const recommended = {
      ...scored,
      entries: { ...scored.entries, 'begeleiding-16': {} },
      recommendations: { 'bezetting-2': 'Houd vast.', 'begeleiding-4': 'Zoek uit.', 'begeleiding-16': 'Ga erop uit.' },
    };
    const lines = below(recommended, PRIORITIES).slice(2);
    expect(lines.slice(0, 4)).toEqual([
      [named('begeleiding-4'), 4, 5, 'IPS-O', itemOf('begeleiding-4').anchors[4], 'Zoek uit.'],
      [named('bezetting-2'), 5, '', 'IPS-A en IPS-O', '', 'Houd vast.'],
      [named('begeleiding-16'), 'open', '', '', '', 'Ga erop uit.'],
      [named('begeleiding-9a'), 1, 2, 'IPS-A', itemOf('begeleiding-9a').anchors[1], ''],
    ]);
  });

  test('says to look at the score again where the evidence points to the next anchor already, in all that score', () => {
    const weekly = { contact: 'weekly', meeting: 'monthly' };
    const measurement = scoredMeasurement('integrated', 4);
    /** What a 5 asks of the review of cases, with such evidence of it. */
    const asked = (items: Measurement['evidence']['items']) => {
      const evidence = { ...measurement.evidence, items };
      const recommendations = { 'organisatie-3': 'Kijk opnieuw.', 'bezetting-1a': 'Tel opnieuw.' };
      return below({ ...measurement, evidence, recommendations }, PRIORITIES)
        .slice(2, 4)
        .map(([, , , , text]) => text);
    };
    const [caseload, review] = [itemOf('bezetting-1a'), itemOf('organisatie-3')].map(({ anchors }) => anchors[4]);
    const again = 'Het bewijs wijst al op 5: herzie de score.';
    expect(asked({})).toEqual([caseload, review]);
    // 25 clients a full-time worker is anchor 5.
    expect(asked({ 'bezetting-1a': { AO: { clients: 50, fte: 2 } } })).toEqual([again, review]);
    expect(asked({ 'organisatie-3': { A: weekly } })).toEqual([caseload, review]);
    expect(asked({ 'organisatie-3': { A: weekly, O: weekly } })).toEqual([caseload, again]);
  });

  test('has every item with its scores, the note and the recommendation', () => {
    const [, header, ...lines] = below(scored, 'Alle items');
    expect(header).toEqual(['Item', 'IPS-A', 'IPS-O', 'Bewijs wijst op', 'Toelichting', 'Aanbeveling']);
    expect(lines.slice(0, 32)).toHaveLength(32);
    const texts = (id: ItemId) => {
      const [, a, o, , note, advice] = lines.find(([first]) => first === named(id)) ?? [];
      return [a, o, note, advice];
    };
    expect(texts('bezetting-2')).toEqual([5, 5, 'Uit de uren.', '']);
    expect(texts('organisatie-3')).toEqual([2, 3, 'Te weinig.', 'Plan overleg.']);
    // Begeleiding 9a is of column A only.
    expect(texts('begeleiding-9a')).toEqual([1, '–', '', 'Zoek breder.']);
    const wrong = { ...scored, entries: { ...scored.entries, 'bezetting-2': { A: 6, O: null } } };
    expect(
      below(wrong, 'Alle items')
        .find(([first]) => first === named('bezetting-2'))
        ?.slice(1, 3),
    ).toEqual(['open', 'open']);
  });

  test('lists the findings that still stand', () => {
    const wrong = { ...scored, entries: { ...scored.entries, 'bezetting-2': { A: 5, O: 4 }, 'begeleiding-9a': {} } };
    expect(below(wrong, 'Bevindingen die nog openstaan').map((row) => row.slice(0, 2))).toEqual([
      ['Items die nog aandacht vragen: 2. Tussen haakjes staan de cellen op het blad Scores.', ''],
      // Bezetting 2 is the fourth of the scale, on row 7; 9a is its 26th. IPS-A stands in column F.
      ['Bezetting 2', `verschil niet toegestaan: ${itemOf('bezetting-2').title} (F7:G7)`],
      ['Begeleiding 9a', `nog scoren: ${itemOf('begeleiding-9a').title} (F29)`],
    ]);
    expect(below(scored, 'Bevindingen die nog openstaan')).toEqual([['Geen bevindingen.', '', '', '', '', '']]);
  });

  test('names all that stands against one item, and its title in full', () => {
    const wrong: Measurement = {
      ...scored,
      // 1% is anchor 1, and a 4 without a note is not.
      evidence: { items: { 'bezetting-2': { AO: { percent: 0.01 } } }, workers: [] },
      notes: {},
      entries: { ...scored.entries, 'bezetting-2': { A: 4 }, 'bezetting-3': { A: 'veel' }, 'begeleiding-8b': { O: 9 } },
    };
    const { title } = itemOf('begeleiding-8b');
    expect(below(wrong, 'Bevindingen die nog openstaan').map((row) => row.slice(0, 2))).toEqual([
      ['Items die nog aandacht vragen: 3. Tussen haakjes staan de cellen op het blad Scores.', ''],
      ['Bezetting 3', `ongeldige score; nog scoren: IPS-O: ${itemOf('bezetting-3').title} (F8:G8)`],
      ['Begeleiding 8b', `ongeldige score: ${title} (G28)`],
      ['Bezetting 2', `wijkt af van het bewijs; nog scoren: IPS-O: ${itemOf('bezetting-2').title} (F7:G7)`],
    ]);
    expect(title.length).toBeGreaterThan(72);
  });

  test('says it where only the bands are wrong', () => {
    const bands = { ...scored.bands, A: { ...scored.bands.A, redelijk: 'veel' } };
    expect(below({ ...scored, bands }, 'Bevindingen die nog openstaan')[0]?.[0]).toBe(
      'De grenzen van het oordeel kloppen niet: zie Bronnen.',
    );
    const unscored = { ...scored, bands, entries: { ...scored.entries, 'begeleiding-9a': {} } };
    expect(below(unscored, 'Bevindingen die nog openstaan')[0]?.[0]).toBe(
      'Items die nog aandacht vragen: 1. Tussen haakjes staan de cellen op het blad Scores. ' +
        'De grenzen van het oordeel kloppen niet: zie Bronnen.',
    );
    expect(shownRows({ ...scored, bands }, 'Overzicht').flat()).toContain(
      'Alles is gescoord, maar de grenzen van het oordeel kloppen niet.',
    );
  });

  test('calls a verdict indicative as long as any of its bands are', () => {
    const isSaid = (measurement: Measurement) =>
      shownRows(measurement, 'Verslag').some(([first]) => String(first).startsWith('Indicatief: '));
    const official = (status: string) => ({ ...scored.bands.A, status });
    expect(isSaid(scored)).toBe(true);
    expect(isSaid({ ...scored, bands: { ...scored.bands, A: official('officieel') } })).toBe(true);
    const all = { A: official('officieel'), O: { ...scored.bands.O, status: 'vastgesteld' } };
    expect(isSaid({ ...scored, bands: { ...scored.bands, ...all } })).toBe(false);
    // The bands of the scale of 25 items are published.
    expect(isSaid(emptyMeasurement(formOf('ips25')))).toBe(false);
  });

  test.each(FORM_NAMES)('says so where there is nothing yet: %s', (name) => {
    const empty = emptyMeasurement(formOf(name));
    expect(below(empty, 'Sterke punten').flat().filter(Boolean)).toEqual(['Nog geen scores.']);
    expect(below(empty, PRIORITIES)[0]?.[0]).toBe('Nog geen scores.');
    const full = scoredMeasurement(name, 5);
    expect(below(full, PRIORITIES)[0]?.[0]).toBe('Alle gescoorde items staan op 5.');
    const four = scoredMeasurement(name, 4);
    expect(below(four, 'Sterke punten').flat().filter(Boolean)).toEqual(['Nog geen item met score 5.']);
  });
});

describe('the pages of the sheet Verslag', () => {
  const longNotes: Measurement = {
    ...scored,
    notes: Object.fromEntries(form.rows.map(({ item }) => [item.id, 'woord '.repeat(150).trim()])),
  };

  test.each([
    ['empty', emptyMeasurement(form)],
    ['scored', scored],
    ['long notes', longNotes],
  ])('begin with a heading wherever the plan ends one: %s', (_name, measurement) => {
    const { print } = sheetOf(measurement, 'Verslag');
    const rows = shownRows(measurement, 'Verslag');
    const headings = ['De meting', 'Hoe de meting is uitgevoerd', 'Profiel per basisprincipe', 'Sterke punten'];
    const starts = (print.breaksAfterRows ?? []).map((row) => rows[row]?.[0]);
    expect([...headings, PRIORITIES, 'Alle items', 'Bevindingen die nog openstaan', 'Bronnen']).toEqual(
      expect.arrayContaining(starts),
    );
    expect(starts.length).toBeGreaterThan(0);
  });

  test('have rows that are high enough for what is in them, and never higher than a row can be', () => {
    const heightOf = (measurement: Measurement, id: ItemId) => {
      const rows = shownRows(measurement, 'Verslag');
      const items = rows.findIndex(([first]) => first === 'Alle items');
      const row = rows.findIndex(([first], index) => index > items && first === named(id)) + 1;
      return sheetOf(measurement, 'Verslag').rowHeights?.[row] ?? 0;
    };
    const noted = (note: string): Measurement => ({ ...scored, notes: { 'begeleiding-7': note } });
    const [few, many, most] = ['Kort.', 'regel\n'.repeat(9) + 'tien', 'woord '.repeat(5000)].map((note) =>
      heightOf(noted(note), 'begeleiding-7'),
    );
    // Lines of 9 points are 12 high: ten of them are 120.
    expect(many).toBeGreaterThanOrEqual(120);
    expect(few).toBeLessThan(many ?? 0);
    expect(most).toBeGreaterThan(many ?? 0);
    expect(most).toBeLessThanOrEqual(409);
  });

  test('say where the rest is of a text that goes in no row', () => {
    const measurement = { ...scored, notes: { 'begeleiding-7': 'woord '.repeat(5000) } };
    const line = below(measurement, 'Alle items').find(([first]) => first === named('begeleiding-7'));
    expect(line?.[4]).toMatch(/^woord .* … \(verder op het blad Scores\)$/);
  });
});

test.each(FORM_NAMES)(
  'leaves a priority room for the longest anchor, whichever item comes to stand there: %s',
  (name) => {
    const longest = Math.max(...formOf(name).rows.flatMap(({ item }) => item.anchors.map((text) => text.length)));
    const heights = sheetOf(emptyMeasurement(formOf(name)), 'Verslag').rowHeights ?? {};
    const rows = shownRows(emptyMeasurement(formOf(name)), 'Verslag');
    const header = rows.findIndex((row) => row.includes('Wat dat anker vraagt')) + 1;
    // Some 90 characters go on a line of the two columns, and a line of small text is nearly 12 points high.
    const least = Math.ceil(longest / 90) * 11;
    expect(heights[header + 1]).toBeGreaterThanOrEqual(least);
    expect(heights[header + 10]).toBe(heights[header + 1]);
  },
);
