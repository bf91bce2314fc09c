import type { EvidenceEntries } from '../../../src/measurement/evidence-entries';
import { emptyMeasurement } from '../../../src/measurement/measurement';
import type { EvidenceBody, RecordedEvidence } from '../../../src/measurement/recorded-evidence';
import type { ItemId } from '../../../src/scale/ids';
import { anchorEdges, type AnchorEdge } from '../../../src/scoring/road/anchor-edges';
import { edgeSentence } from '../../../src/scoring/road/edge-sentence';
import { formOf, type FormName } from '../../support/measurements';

type Bodies = RecordedEvidence['items'];

const edgesOf = (items: Bodies, form: FormName = 'integrated', workers: RecordedEvidence['workers'] = []) =>
  anchorEdges({ ...emptyMeasurement(formOf(form)), evidence: { items, workers } });

function edgeOf(item: ItemId, body: EvidenceBody, entries: EvidenceEntries): AnchorEdge | undefined {
  return edgesOf({ [item]: { [body]: entries } })[0];
}

/** In short: the value, what it drops to and at which distance, and the same of the rise. */
function inShort(edge: AnchorEdge | undefined) {
  if (!edge) return null;
  const side = (each: AnchorEdge['drop']) =>
    each && `${each.anchors.join('/')} ${each.included ? 'at' : 'past'} ${each.at}, ${each.distance} away`;
  return { value: edge.value, drop: side(edge.drop), rise: side(edge.rise) };
}

/** The bounds are those of scale.md, "Anchors from evidence". */
describe('how far evidence is from another anchor', () => {
  test.each([
    // 75-89 is 3: 74 is 2, 90 is 4.
    ['bezetting-2', 'AO', { percent: 76 }, { value: 76, drop: '2 at 74, 2 away', rise: '4 at 90, 14 away' }],
    // 74.6 is 75 after rounding: one step from 74.
    ['bezetting-2', 'AO', { percent: 74.6 }, { value: 75, drop: '2 at 74, 1 away', rise: '4 at 90, 15 away' }],
    ['bezetting-2', 'AO', { percent: 100 }, { value: 100, drop: '4 at 95, 5 away', rise: null }],
    ['bezetting-2', 'AO', { percent: 12 }, { value: 12, drop: null, rise: '2 at 60, 48 away' }],
    // 62 / 2 = 31 per FTE: 26-40 is 4, 41 is 3, 25 is 5.
    ['bezetting-1a', 'AO', { clients: 62, fte: 2 }, { value: 31, drop: '3 at 41, 10 away', rise: '5 at 25, 6 away' }],
    // 10 days and not tracked: 4 up to 60 days, and never 5.
    ['begeleiding-5a', 'A', { days: 10, tracked: 'no' }, { value: 10, drop: '3 at 61, 51 away', rise: null }],
    [
      'begeleiding-5a',
      'A',
      { days: 31, tracked: 'yes' },
      { value: 31, drop: '3 at 61, 30 away', rise: '5 at 30, 1 away' },
    ],
    // With fewer than 10 jobs the anchor is 1 whatever the percentage.
    ['begeleiding-11', 'A', { percent: 90, jobs: 9 }, null],
    // 64 is 1 or 2: 63 is 1, 65 is 2.
    ['begeleiding-11', 'A', { percent: 64, jobs: 20 }, { value: 64, drop: '1 at 63, 1 away', rise: '2 at 65, 1 away' }],
    // Three teams: never above 2, which lasts down to 50 %… 0 % of the caseload is 2 too.
    ['organisatie-1', 'AO', { apart: 'no', teams: 3, percent: 80 }, null],
    [
      'organisatie-1',
      'AO',
      { apart: 'no', teams: 1, percent: 50 },
      { value: 50, drop: '2 at 49, 1 away', rise: '4 at 75, 25 away' },
    ],
    // Nearest of 2, 4, 5 and 6; 4.5 is 3 or 4, 5.5 is 4 or 5.
    [
      'begeleiding-7',
      'AO',
      { contacts: 4.6, checklist: 'yes', review: 'weekly' },
      { value: 4.6, drop: '3/4 at 4.5, 0.1 away', rise: '4/5 at 5.5, 0.9 away' },
    ],
    [
      'begeleiding-7',
      'AO',
      { contacts: 4.5, checklist: 'yes', review: 'weekly' },
      { value: 4.5, drop: '3 past 4.5, 0 away', rise: '4 past 4.5, 0 away' },
    ],
    // Reviewed monthly: 3 at most, from 3 (2 or 3) on.
    [
      'begeleiding-7',
      'AO',
      { contacts: 6, checklist: 'yes', review: 'monthly' },
      { value: 6, drop: '2/3 at 3, 3 away', rise: null },
    ],
    // Two seekers: 5 from 4 contacts on; below that the nearest anchor, 3.
    [
      'begeleiding-7',
      'AO',
      { contacts: 5, checklist: 'yes', review: 'weekly', seekers: 2 },
      { value: 5, drop: '3 past 4, 1 away', rise: null },
    ],
    // Not tracked: 2 from 2 contacts on, and 1 or 2 below.
    [
      'begeleiding-7',
      'AO',
      { contacts: 3, checklist: 'no', review: 'weekly' },
      { value: 3, drop: '1/2 past 2, 1 away', rise: null },
    ],
    // The mean of 4, 4 and 5 is 4.333…: 3.5 is 3 or 4, 4.5 is 4 or 5.
    [
      'begeleiding-8a',
      'A',
      { anchors: [4, 4, 5] },
      { value: 4.333333333, drop: '3/4 at 3.5, 0.833333333 away', rise: '4/5 at 4.5, 0.166666667 away' },
    ],
    // 80 % with the other questions blank: 4 at most until they are answered, so that no percentage surely gives 5.
    ['begeleiding-6', 'A', { percent: 80 }, { value: 80, drop: '3 at 74, 6 away', rise: null }],
  ] as const)('%s %s %j', (item, body, entries, expected) => {
    expect(inShort(edgeOf(item, body, entries))).toEqual(expected);
  });
});

describe('what has no edge', () => {
  test.each([
    ['counted components', 'organisatie-2', 'AO', { present: 4 }],
    ['counted phases', 'bezetting-3', 'A', { phases: 4, referral: 'no' }],
    ['frequencies', 'organisatie-3', 'A', { contact: 'weekly', meeting: 'monthly' }],
    ['evidence without advice', 'bezetting-2', 'AO', {}],
    ['evidence that cannot be', 'bezetting-2', 'AO', { percent: 130 }],
    ['no FTE', 'bezetting-1a', 'AO', { clients: 12, fte: 0 }],
  ] as const)('%s', (_name, item, body, entries) => {
    expect(edgeOf(item, body, entries)).toBeUndefined();
  });
});

test('the closest to dropping comes first, as part of the distance between two anchors', () => {
  // bezetting-2: anchors begin at 60, 75, 90 and 96, so 12 apart; 3 % is a quarter of an anchor. begeleiding-5a: at 270,
  // 150, 60 and 30 days, 80 apart; 8 days is a tenth. begeleiding-8a: 1 apart; 0.5 is a half. begeleiding-15 at 12 %
  // cannot drop.
  const edges = edgesOf({
    'bezetting-2': { AO: { percent: 77 } },
    'begeleiding-5a': { A: { days: 53, tracked: 'yes' } },
    'begeleiding-8a': { A: { anchors: [4, 4] } },
    'begeleiding-15': { AO: { percent: 12 } },
  });
  expect(edges.map(({ item, drop }) => [item, drop?.distance])).toEqual([
    ['begeleiding-5a', 8],
    ['bezetting-2', 3],
    ['begeleiding-8a', 0.5],
    ['begeleiding-15', undefined],
  ]);
});

test('workers give the number where the reviewer leaves it blank', () => {
  // (40 + 18) / (1 + 1) = 29 per FTE: 41 is 3, 25 is 5.
  const edges = edgesOf({}, 'integrated', [
    { code: 'a', clients: 40, fte: 1 },
    { code: 'b', clients: 18, fte: 1 },
  ]);
  expect(edges.map((edge) => [edge.item, inShort(edge)])).toEqual([
    ['bezetting-1a', { value: 29, drop: '3 at 41, 12 away', rise: '5 at 25, 4 away' }],
  ]);
});

test('the 25 items have edges of their own', () => {
  expect(edgesOf({ 'ips25-20': { score: { percent: 85 } } }, 'ips25').map(inShort)).toEqual([
    { value: 85, drop: '4 at 84, 1 away', rise: null },
  ]);
});

describe('an edge in words', () => {
  test.each([
    [
      'bezetting-2',
      'AO',
      { percent: 75 },
      '75% is anker 3; anker 2 bij 74% (1 procentpunt minder); anker 4 bij 90% (15 procentpunten meer).',
    ],
    ['bezetting-1a', 'AO', { clients: 50, fte: 2 }, '25 per fte is anker 5; anker 4 bij 26 per fte (1 per fte meer).'],
    [
      'begeleiding-7',
      'AO',
      { contacts: 4.5, checklist: 'yes', review: 'weekly' },
      '4,5 contacten per week ligt precies op de grens: minder is anker 3, meer is anker 4.',
    ],
    [
      'begeleiding-8a',
      'A',
      { anchors: [3, 4, 5, 5] },
      // 17 / 4 = 4.25.
      'gemiddeld 4,25 is anker 4; anker 3 of 4 bij gemiddeld 3,5 (0,75 punt minder); ' +
        'anker 4 of 5 bij gemiddeld 4,5 (0,25 punt meer).',
    ],
    [
      'begeleiding-8a',
      'A',
      { anchors: [3, 4] },
      // 7 / 2 = 3.5.
      'gemiddeld 3,5 ligt precies op de grens: minder is anker 3, meer is anker 4.',
    ],
  ] as const)('%s', (item, body, entries, sentence) => {
    const edge = edgeOf(item, body, entries);
    expect(edge && edgeSentence(edge)).toBe(sentence);
  });
});
