import type { Entries, ItemTexts } from '../../src/measurement/entries';
import type { RecordedEvidence } from '../../src/measurement/recorded-evidence';
import { assess } from '../../src/scoring/assessment';
import { measurementOf, formOf, type FormName } from '../support/measurements';

/** What is found about evidence: code, item and column, with the message. */
function found(
  entries: Entries,
  items: RecordedEvidence['items'],
  {
    notes = {},
    form = 'integrated',
    workers = [],
  }: { notes?: ItemTexts; form?: FormName; workers?: RecordedEvidence['workers'] } = {},
) {
  const measurement = { ...measurementOf(formOf(form), entries), notes, evidence: { items, workers } };
  return assess(measurement)
    .findings.filter(({ code }) => code.startsWith('evidence'))
    .map(({ code, severity, item, column, message }) => [`${severity} ${code} ${item} ${column}`, message]);
}

/** 93 % is anchor 4. */
const SHARED: RecordedEvidence['items'] = { 'bezetting-2': { AO: { percent: 93 } } };

describe('evidence that both columns share', () => {
  test('is one finding where both differ from it', () => {
    expect(found({ 'bezetting-2': { A: 3, O: 3 } }, SHARED)).toEqual([
      [
        'warning evidence-differs bezetting-2 AO',
        'Bezetting 2: de score is 3, maar het bewijs wijst op anker 4. ' +
          'Pas de score aan of schrijf bij Toelichting waarom ze afwijkt.',
      ],
    ]);
  });

  test('names both scores where they differ from each other too', () => {
    expect(found({ 'bezetting-2': { A: 3, O: 5 } }, SHARED)).toEqual([
      ['warning evidence-differs bezetting-2 AO', expect.stringMatching(/: de scores zijn 3 en 5, maar .* anker 4\./)],
    ]);
  });

  test('is a finding in the column that differs', () => {
    expect(found({ 'bezetting-2': { A: 4, O: 3 } }, SHARED).map(([where]) => where)).toEqual([
      'warning evidence-differs bezetting-2 O',
    ]);
  });

  test('is none where a note explains it', () => {
    expect(
      found({ 'bezetting-2': { A: 3, O: 3 } }, SHARED, { notes: { 'bezetting-2': 'één werker is ziek' } }),
    ).toEqual([]);
  });
});

test('evidence per column is a finding per column', () => {
  const items = { 'bezetting-3': { A: { phases: 6 }, O: { phases: 0, referral: 'no' } } };
  expect(found({ 'bezetting-3': { A: 4, O: 3 } }, items)).toEqual([
    [
      'warning evidence-differs bezetting-3 A',
      expect.stringMatching(/^Bezetting 3, IPS-A: de score is 4, .* anker 5\./),
    ],
    // No phase and no referral: 1 or 2.
    [
      'warning evidence-differs bezetting-3 O',
      expect.stringMatching(/^Bezetting 3, IPS-O: de score is 3, .* anker 1 of 2\./),
    ],
  ]);
});

test('evidence that cannot be right is an error, before all warnings', () => {
  const items = { ...SHARED, 'begeleiding-5b': { O: { days: -1 } } };
  expect(found({ 'bezetting-2': { A: 3, O: 3 } }, items).map(([where]) => where)).toEqual([
    'error evidence-invalid begeleiding-5b O',
    'warning evidence-differs bezetting-2 AO',
  ]);
});

test('evidence that cannot be right is named as a whole', () => {
  expect(found({}, { 'bezetting-2': { AO: { percent: 140 } } })).toEqual([
    [
      'error evidence-invalid bezetting-2 AO',
      'Bezetting 2: het bewijs kan niet kloppen. Hoeveel procent van de tijd van de IPS-werkers gaat naar ondersteuning bij werk en/of ' +
        'opleiding? "140" kan niet. Vul een getal van 0 tot en met 100 in.',
    ],
  ]);
});

test('the 25-item scale names no column', () => {
  const [[where, message] = []] = found(
    { 'ips25-2': { score: 1 } },
    { 'ips25-2': { score: { percent: 96 } } },
    { form: 'ips25' },
  );
  expect(where).toBe('warning evidence-differs ips25-2 score');
  expect(message).toMatch(/^[^,]*: de score is 1, maar het bewijs wijst op anker 5\./);
});

describe('more fte than a worker has', () => {
  // 20 clients on 2 fte: 10 each, anchor 5.
  const workers = [{ code: 'A', fte: 2, clients: 20 }];
  const asked = 'Bezetting 1a: Fte (A) is 2, meer dan 1,5 fte: bedoelt u dagen?';

  test('is a warning, whatever the score', () => {
    expect(found({}, {}, { workers })).toEqual([['warning evidence-unusual bezetting-1a AO', asked]]);
    expect(found({ 'bezetting-1a': { A: 5, O: 5 } }, {}, { workers })).toEqual([
      ['warning evidence-unusual bezetting-1a AO', asked],
    ]);
  });

  test('is asked beside a score that differs', () => {
    expect(found({ 'bezetting-1a': { A: 3, O: 3 } }, {}, { workers })).toEqual([
      ['warning evidence-differs bezetting-1a AO', expect.stringMatching(/anker 5\..*bedoelt u dagen\?$/)],
    ]);
  });

  test.each([
    [5, 3, 'O', 'A'],
    [3, 5, 'A', 'O'],
  ])('and hides no column that differs: %i and %i', (a, o, differs, unusual) => {
    const findings = found({ 'bezetting-1a': { A: a, O: o } }, {}, { workers }).map(([where]) => where);
    expect(findings.sort()).toEqual([
      `warning evidence-differs bezetting-1a ${differs}`,
      `warning evidence-unusual bezetting-1a ${unusual}`,
    ]);
  });

  test('is nothing where the item itself is answered', () => {
    expect(found({}, { 'bezetting-1a': { AO: { fte: 3, clients: 30 } } }, { workers })).toEqual([]);
  });
});

describe('an impossible number that no anchor rests on', () => {
  // Three roles are anchor 3.
  const items: RecordedEvidence['items'] = {
    'organisatie-5': { AO: { 'coordinator-fte': -1, workers: 4, present: 3 } },
  };
  const said =
    'Organisatie 5: het bewijs kan niet kloppen. Hoeveel fte is de coördinator verbonden aan het IPS-team? (telt niet mee in ' +
    'het advies): "-1" kan niet. Vul een getal van 0 tot en met 1000 in.';

  test('is a finding, and leaves the advice', () => {
    const scored = { 'organisatie-5': { A: 3, O: 3 } };
    expect(found(scored, items)).toEqual([['error evidence-invalid organisatie-5 AO', said]]);
    const measurement = { ...measurementOf(formOf('integrated'), scored), evidence: { items, workers: [] } };
    expect(assess(measurement).advice['organisatie-5']?.AO).toMatchObject({
      ...{ status: 'advised', anchors: [3], value: 3 },
      problems: [{ key: 'coordinator-fte' }],
    });
  });

  test('hides no score that differs', () => {
    expect(found({ 'organisatie-5': { A: 4, O: 4 } }, items).map(([where]) => where)).toEqual([
      'error evidence-invalid organisatie-5 AO',
      'warning evidence-differs organisatie-5 AO',
    ]);
  });

  test('is one finding with what is wrong in the answers that count', () => {
    const wrong: RecordedEvidence['items'] = { 'organisatie-5': { AO: { workers: 'veel', present: 6 } } };
    expect(found({ 'organisatie-5': { A: 4, O: 4 } }, wrong)).toEqual([
      ['error evidence-invalid organisatie-5 AO', expect.stringMatching(/"veel" kan niet.*"6" kan niet/)],
    ]);
  });
});
