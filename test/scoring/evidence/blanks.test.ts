import type { EvidenceEntries } from '../../../src/measurement/evidence-entries';
import type { WorkerEntries } from '../../../src/measurement/workers';
import { adviceOn, anchorsOn } from '../../support/evidence';
import { ALL_ITEMS, itemById } from '../../support/items';
import type { ItemId } from '../../../src/scale/ids';
import { advise } from '../../../src/scoring/evidence/advise';

/** Rule E5: while a blank can still change the answer there is no advice; if every completion agrees, there is. */
describe('a blank that could change the answer', () => {
  test.each([
    ['bezetting-1a', { clients: 20 }],
    ['bezetting-1a', { fte: 2 }],
    // With 0 clients every fte but 0 gives anchor 5, and 0 fte gives nothing.
    ['bezetting-1a', { clients: 0 }],
    ['organisatie-1', { apart: 'no', teams: 2 }],
    ['organisatie-1', { apart: 'no', percent: 60 }],
    ['organisatie-1', { teams: 2, percent: 60 }],
    ['organisatie-2', { present: ['yes', 'yes', null, 'no', 'no'] }],
    ['organisatie-3', { contact: 'weekly' }],
    ['organisatie-3', { contact: 'none' }],
    ['organisatie-3', { meeting: 'monthly' }],
    ['organisatie-3', { meeting: 'none' }],
    ['begeleiding-5a', { days: 30 }],
    ['begeleiding-5a', { tracked: 'no' }],
    ['begeleiding-6', { percent: 95, 'to-plan': 'yes' }],
    ['begeleiding-6', { percent: 95, informed: 'na' }],
    ['begeleiding-7', { contacts: 5, checklist: 'yes' }],
    ['begeleiding-7', { contacts: 5, review: 'weekly' }],
    // Below 2 it is 1 if tracked, and 1 or 2 if not.
    ['begeleiding-7', { contacts: 1, review: 'weekly' }],
    ['begeleiding-8a', { anchors: [4, null] }],
    ['begeleiding-11', { percent: 80 }],
    ['begeleiding-11', { jobs: 10 }],
    ['begeleiding-15', { percents: [40, null] }],
  ] as const)('withholds advice: %s with %j', (id, entries) => {
    expect(adviceOn(id, entries)).toMatchObject({ status: 'incomplete', anchors: [], value: null, rounded: null });
    expect(adviceOn(id, entries).rule).toMatch(/^Nog geen advies\. Vul nog in: "\S/);
  });

  test('asks for both parts of a ratio, where at the worst and the best of one the other would not matter', () => {
    // 20 to 1,020 clients on 1 to 11 fte: 20 are anchor 5 and 1,020 are anchor 1 whatever the fte; of 220 it decides.
    const team = [
      { code: 'A', clients: 20 },
      { code: 'B', fte: 1 },
    ];
    const { status, rule } = advise(itemById('bezetting-1a'), {}, team);
    expect(status).toBe('incomplete');
    expect(rule).toBe('Nog geen advies. Vul nog in: bij IPS-werker 2 (B) "Cliënten" en bij IPS-werker 1 (A) "Fte".');
  });

  test('names the questions that are still open', () => {
    expect(adviceOn('organisatie-3', {}).rule).toBe(
      'Nog geen advies. Vul nog in: "Hoe vaak is er contact met externe deskundigen over gedeelde cliënten en mogelijke verwijsplekken?" en ' +
        '"Hoe vaak is er een vast face-to-face overleg met externe deskundigen?".',
    );
  });

  test.each([
    // Below 2 contacts no review leads higher, but whether they are tracked decides between 1 and "1 or 2".
    ['begeleiding-7', { contacts: 1 }, ['Houdt iedere IPS-werker']],
    // Tracked and 4 contacts: only the review is open, although nobody said how many seek.
    ['begeleiding-7', { contacts: 4, checklist: 'yes' }, ['Hoe vaak beoordeelt']],
    ['begeleiding-7', { checklist: 'yes', review: 'none' }, ['Hoeveel persoonlijke']],
    // 20 days without more is 4 or 5; that nobody can say of 40 days.
    ['begeleiding-5a', { days: 20 }, ['Houdt het programma']],
    ['begeleiding-5a', { tracked: 'no' }, ['Hoeveel dagen']],
    ['begeleiding-6', { percent: 95, informed: 'na' }, ['Passen de contacten']],
    ['organisatie-1', { teams: 3 }, ['Staat het programma los']],
    ['organisatie-3', { contact: 'monthly' }, ['Hoe vaak is er een vast']],
  ] as const)('names only what can still change it: %s with %j', (id, entries, questions) => {
    const { status, rule } = adviceOn(id, entries);
    expect(status).toBe('incomplete');
    expect(rule.match(/"[^"]+"/g)?.map((asked) => asked.slice(1, 1 + questions[0].length))).toEqual(questions);
  });
});

describe('a check list that is answered in part', () => {
  test.each<[string, ItemId, EvidenceEntries, string]>([
    [
      'names what is open',
      'begeleiding-4',
      { present: ['yes', null, 'no', null, 'no'] },
      '"Bij welke elementen is er ondersteuning?" bij "Studiefinanciering of ander inkomen" en "Vervoer"',
    ],
    [
      'names three of more',
      'begeleiding-3b',
      { present: ['yes', null, null, null, null, null] },
      '"Welke domeinen worden regelmatig getoetst?" bij "Talenten, vaardigheden, steun uit de omgeving, ' +
        'hulpbronnen die in te zetten zijn", "Voorkeuren", "Eerdere opleidingen (opleidings-cv)" en nog 3',
    ],
    [
      'names the next question apart',
      'bezetting-3',
      { phases: [null, 'no', 'no', 'no', 'no', 'no'] },
      '"Welke fasen doen de IPS-werkers zelf?" bij "Intake"; ' +
        '"Worden cliënten doorverwezen naar andere programma’s voor werk of opleiding?"',
    ],
    ['names none where nothing is answered', 'begeleiding-4', {}, '"Bij welke elementen is er ondersteuning?"'],
  ])('%s', (_, id, entries, asked) => {
    expect(adviceOn(id, entries).rule).toBe(`Nog geen advies. Vul nog in: ${asked}.`);
  });
});

describe('a blank of some workers', () => {
  const sentence = (id: ItemId, entries: EvidenceEntries, workers: readonly WorkerEntries[]) =>
    adviceOn(id, entries, workers).rule;
  /** A worker with a code, of whom nothing else is known. */
  const KNOWN = { code: 'LK' };

  test.each<[string, ItemId, EvidenceEntries, readonly WorkerEntries[], string]>([
    [
      'names the worker and what is asked of him',
      'bezetting-2',
      {},
      [{ time: 90 }, { time: 95 }, KNOWN],
      'bij IPS-werker 3 (LK) "Tijd voor werk en opleiding (%)"',
    ],
    [
      'names a worker without a code by his place, counted with the lines that are empty',
      'bezetting-2',
      {},
      [{ time: 90 }, {}, { clients: 20 }],
      'bij IPS-werker 3 "Tijd voor werk en opleiding (%)"',
    ],
    [
      'names all of a few workers',
      'bezetting-2',
      {},
      [KNOWN, { time: 90 }, { code: 'B' }],
      'bij IPS-werkers 1 (LK) en 3 (B) "Tijd voor werk en opleiding (%)"',
    ],
    [
      'names five of many workers',
      'bezetting-2',
      {},
      [{ time: 90 }, ...Array.from({ length: 7 }, () => ({ clients: 20 }))],
      'bij IPS-werkers 2, 3, 4, 5, 6 en nog 2 "Tijd voor werk en opleiding (%)"',
    ],
    [
      'names only the question where all workers miss it',
      'bezetting-2',
      {},
      [KNOWN, { code: 'B' }],
      '"Hoeveel procent van de tijd van de IPS-werkers gaat naar ondersteuning bij werk en/of opleiding?"',
    ],
    [
      'names each question with its own workers',
      'organisatie-1',
      { apart: 'no' },
      [
        { teams: 1, 'team-share': 95 },
        { code: 'B', 'team-share': 95 },
        { code: 'C', teams: 1 },
      ],
      'bij IPS-werker 2 (B) "Ggz-teams" en bij IPS-werker 3 (C) "% caseload daaruit"',
    ],
    [
      'does not name who is left out: without seekers no contacts are asked for',
      'begeleiding-7',
      { review: 'weekly' },
      [{ seekers: 0 }, { code: 'B', seekers: 4, checklist: 'yes' }, { contacts: 6, seekers: 8, checklist: 'yes' }],
      'bij IPS-werker 2 (B) "Contacten per week"',
    ],
    [
      'names only the question where only who is left out has it',
      'begeleiding-7',
      { review: 'weekly' },
      [
        { contacts: 6, seekers: 0, checklist: 'yes' },
        { code: 'B', seekers: 4, checklist: 'yes' },
      ],
      '"Hoeveel persoonlijke, cliëntspecifieke contacten met werkgevers of onderwijsinstellingen heeft een IPS-werker gemiddeld per week?"',
    ],
    [
      'says on the scale of 2024 trajectbegeleider',
      'ips25-2',
      {},
      [{ time: 90 }, KNOWN],
      'bij trajectbegeleider 2 (LK) "Tijd voor werk en opleiding (%)"',
    ],
  ])('%s', (_, id, entries, workers, asked) => {
    expect(sentence(id, entries, workers)).toBe(`Nog geen advies. Vul nog in: ${asked}.`);
  });
});

describe('a blank that changes nothing', () => {
  test.each([
    ['organisatie-1', { apart: 'yes' }, '1'],
    ['organisatie-1', { apart: 'no', teams: 3 }, '2'],
    ['organisatie-1', { apart: 'no', teams: 0 }, '2'],
    ['organisatie-1', { apart: 'no', percent: 49 }, '2'],
    // Four are not there: with or without the fifth it is anchor 1.
    ['organisatie-2', { present: ['no', 'no', null, 'no', 'no'] }, '1'],
    // At most three of seven domains.
    ['begeleiding-3b', { present: ['yes', null, 'yes', 'no', 'no', 'no', 'no'] }, '1'],
    ['organisatie-3', { meeting: 'quarterly' }, '4'],
    ['bezetting-3', { phases: 2 }, '3'],
    ['begeleiding-5a', { days: 31 }, '4'],
    ['begeleiding-6', { percent: 89 }, '4'],
    ['begeleiding-6', { percent: 95, informed: 'no' }, '4'],
    ['begeleiding-7', { contacts: 2 }, '2'],
    ['begeleiding-7', { contacts: 6, checklist: 'no' }, '2'],
    ['begeleiding-7', { contacts: 6, review: 'none' }, '2'],
    ['begeleiding-11', { jobs: 9 }, '1'],
    ['begeleiding-11', { percent: 63 }, '1'],
    // (95 + 95 + 95 + blank) / 4 lies from 71.25 to 96.25: both are 65 or more.
    ['begeleiding-15', { percents: [95, 95, 95, null] }, '5'],
  ] as const)('leaves the advice: %s with %j is %s', (id, entries, anchors) => {
    expect(anchorsOn(id, entries)).toBe(anchors);
  });

  it('may be the number of seekers, which then is three or more', () => {
    const entries = { contacts: 4, checklist: 'yes', review: 'weekly' };
    expect(anchorsOn('begeleiding-7', entries)).toBe('3');
    expect(anchorsOn('begeleiding-7', { ...entries, seekers: 2 })).toBe('5');
  });
});

describe('without any evidence', () => {
  test.each(ALL_ITEMS)('there is no advice on $id', (item) => {
    const status = item.evidence.kind === 'judgement' ? 'judgement' : 'none';
    const nothing = { status, anchors: [], value: null, rounded: null, problems: [] };
    expect(advise(item, {})).toMatchObject(nothing);
    expect(advise(item, { percent: null, percents: [], present: [null, ''], anchors: [], days: '' })).toMatchObject(
      nothing,
    );
  });

  it('a reviewer is told that the anchor is his to choose where nothing is computed', () => {
    expect(adviceOn('organisatie-4', {}).rule).toMatch(/^Hier valt niets te berekenen/);
  });
});
