import type { EvidenceEntries } from '../../../src/measurement/evidence-entries';
import type { WorkerEntries } from '../../../src/measurement/workers';
import type { ItemId } from '../../../src/scale/ids';
import { itemEvidence } from '../../../src/scale/item-evidence';
import { answerOfWorkers } from '../../../src/scoring/evidence/answer-of-workers';
import { adviceOn } from '../../support/evidence';
import { itemById } from '../../support/items';

const WEEKLY = { review: 'weekly' };

const tracked = (contacts: number | null, seekers: number | null): WorkerEntries => ({
  contacts,
  seekers,
  checklist: 'yes',
});

/** What the workers answer for each question that they can answer. */
function answers(id: ItemId, entries: EvidenceEntries, workers: readonly WorkerEntries[]) {
  const evidence = itemEvidence(itemById(id));
  if (evidence === null) throw new Error(`${id} has no questions`);
  const asked = evidence.inputs.filter((input) => input.workers !== undefined);
  return Object.fromEntries(asked.map((input) => [input.key, answerOfWorkers(evidence, input, entries, workers)]));
}

test.each<[string, readonly WorkerEntries[], EvidenceEntries, ReturnType<typeof answers>]>([
  ['nothing without workers', [], WEEKLY, { contacts: null, checklist: null, seekers: null }],
  [
    'nothing is missed of who has no seekers, nor are seekers; two seekers and 4 contacts count as 6',
    [tracked(4, 2), tracked(6, null), { code: 'C', seekers: 0 }],
    WEEKLY,
    { contacts: { value: 6 }, checklist: { value: 'yes' }, seekers: null },
  ],
  [
    'not reviewed weekly, 4 are 4: (4 + 6) / 2',
    [tracked(4, 2), tracked(6, 8)],
    { review: 'monthly' },
    { contacts: { value: 5 }, checklist: { value: 'yes' }, seekers: null },
  ],
  [
    'and the same while that is not known',
    [tracked(4, 2), tracked(6, 8)],
    {},
    { contacts: { value: 5 }, checklist: { value: 'yes' }, seekers: null },
  ],
  [
    'what can still change the advice is missed',
    [tracked(6, 8), { code: 'B', seekers: 4 }],
    WEEKLY,
    { contacts: 'open', checklist: 'open', seekers: null },
  ],
  [
    'one who does not track decides, whatever the contacts of the other: 6 to 503 a week',
    [{ contacts: 12, checklist: 'no' }, { code: 'B' }],
    WEEKLY,
    { contacts: null, checklist: { value: 'no' }, seekers: null },
  ],
  ['nobody who seeks', [tracked(4, 0)], WEEKLY, { contacts: null, checklist: null, seekers: null }],
  [
    'what cannot be, by which nobody knows who is left',
    [tracked(4, -1)],
    WEEKLY,
    { contacts: 'invalid', checklist: 'invalid', seekers: 'invalid' },
  ],
  [
    'contacts that cannot be stand in no other answer’s way',
    [tracked(-1, 4), { code: 'B' }],
    WEEKLY,
    { contacts: 'invalid', checklist: 'open', seekers: null },
  ],
  [
    'with the contacts of the item seekers are a mean: (2 + 3) / 2',
    [tracked(4, 2), tracked(6, 3)],
    { ...WEEKLY, contacts: 5 },
    { contacts: { value: 5 }, checklist: { value: 'yes' }, seekers: { value: 2.5 } },
  ],
])('the workers answer begeleiding-7: %s', (_, workers, entries, expected) => {
  expect(answers('begeleiding-7', entries, workers)).toEqual(expected);
});

test('the number is the one that the advice names', () => {
  const workers = [tracked(4, 2), tracked(6, null), { code: 'C', seekers: 0 }];
  expect(adviceOn('begeleiding-7', WEEKLY, workers)).toMatchObject({ status: 'advised', anchors: [5], value: 6 });
  expect(adviceOn('begeleiding-7', WEEKLY, workers).rule).toContain('dus gemiddeld 6 contacten per week');
});

test('a sum, a share and the highest number', () => {
  const workers = [
    { clients: 20, fte: 1, teams: 3, 'team-share': 80 },
    { clients: 10, fte: 0.5, 'team-share': 90 },
  ];
  expect(answers('bezetting-1a', {}, workers)).toEqual({ clients: { value: 30 }, fte: { value: 1.5 } });
  // Three teams of one decide, whatever the other has.
  expect(answers('organisatie-1', { apart: 'no' }, workers)).toEqual({ teams: null, percent: { value: 85 } });
  expect(answers('organisatie-1', { apart: 'no' }, [{ teams: 1, 'team-share': 80 }, { code: 'B' }])).toEqual({
    teams: 'open',
    percent: 'open',
  });
});
