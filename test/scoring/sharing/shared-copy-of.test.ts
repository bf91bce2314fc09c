import { NO_CONSENSUS, NO_REVIEWER } from '../../../src/measurement/consensus';
import type { EvidenceEntries } from '../../../src/measurement/evidence-entries';
import type { JobEntries } from '../../../src/measurement/jobs';
import { emptyMeasurement, type Measurement } from '../../../src/measurement/measurement';
import type { WorkerEntries } from '../../../src/measurement/workers';
import type { ItemId } from '../../../src/scale/ids';
import { readAnswer } from '../../../src/scoring/evidence/read-answer';
import { itemEvidence } from '../../../src/scale/item-evidence';
import { assess, type Assessment } from '../../../src/scoring/assessment';
import { sharedCopyOf } from '../../../src/scoring/sharing/shared-copy-of';
import {
  PRIVATE_PARTS,
  SHARED_PART_IDS,
  SHARED_PARTS,
  type SharedPartId,
} from '../../../src/scoring/sharing/shared-parts';
import { randomMeasurement } from '../../oracle/random-measurements';
import { stratifiedMeasurements } from '../../oracle/strata';
import { times } from '../../support/depth';
import { fullMeasurement } from '../../support/full-measurement';
import { NO_VISIT } from '../../../src/measurement/recorded-visit';
import { USED_VISIT } from '../../support/used-visit';
import { FORM_NAMES, formOf, rowOf } from '../../support/measurements';
import fc from '../../support/properties';

/** Totals, verdicts and anchors, and which evidence cannot be. */
function outcome({ columns, equivalent, parts, principles, advice, unusableBands }: Assessment) {
  const anchors = Object.entries(advice).map(([item, bodies]) => [
    item,
    Object.entries(bodies).map(([body, { anchors: found, status }]) => [body, found, status === 'invalid']),
  ]);
  return { columns, equivalent, parts, principles, unusableBands, anchors: Object.fromEntries(anchors) as unknown };
}

const anchorsOf = (measurement: Measurement, item: ItemId) =>
  Object.values(assess(measurement).advice[item] ?? {}).map(({ anchors }) => anchors);

const work = (
  workers: readonly WorkerEntries[],
  items: Readonly<Record<string, EvidenceEntries>> = {},
): Measurement => ({
  ...emptyMeasurement(formOf('work')),
  evidence: {
    items: Object.fromEntries(Object.entries(items).map(([item, entries]) => [item, { A: entries }])),
    workers,
  },
});

const answersIn = ({ evidence }: Measurement) =>
  Object.fromEntries(Object.entries(evidence.items).map(([item, bodies]) => [item, Object.values(bodies)[0]]));

describe('a copy to share', () => {
  test('has no note of a reviewer either where notes are left out and what reviewers scored is kept', () => {
    const reviewer = { ...NO_REVIEWER, code: 'A', entries: { 'bezetting-2': { A: 4 } } } as const;
    const before: Measurement = {
      ...work([]),
      consensus: { ...NO_CONSENSUS, reviewers: [{ ...reviewer, notes: { 'bezetting-2': 'vertrouwelijk' } }] },
    };
    const { measurement: after, removed } = sharedCopyOf(before, ['notes']);
    expect(after.consensus.reviewers).toEqual([reviewer]);
    expect(removed).toEqual({ notes: 1 });
  });

  // 18 + 15 = 33 clients, 1 + 0.5 = 1.5 fte: 22 for each fte, anchor 4 of 1b (21-25).
  test('has what its workers came to as answers, and points to the same anchors', () => {
    const before = work([
      { code: 'AB', fte: 1, clients: 18, time: 92 },
      { code: 'CD', fte: 0.5, clients: 15, time: 95 },
    ]);
    const { measurement: after, takenOver, removed } = sharedCopyOf(before, ['workers']);
    expect(after.evidence.workers).toEqual([]);
    expect(answersIn(after)).toEqual({
      'bezetting-1b': { clients: 33, fte: 1.5 },
      'bezetting-2': { percent: 93.5 },
    });
    expect(anchorsOf(after, 'bezetting-1b')).toEqual([[4]]);
    expect(removed).toEqual({ workers: 2 });
    expect(after.shared?.without).toBe('2 werkers');
    expect(takenOver.map(({ key }) => key)).toEqual([
      'bezetting-1b clients',
      'bezetting-1b fte',
      'bezetting-2 percent',
    ]);
  });

  test('says how many workers there were beside what is recorded of their coordinator', () => {
    const before = work([{ code: 'AB' }, { code: 'CD' }], { 'organisatie-5': { present: 3 } });
    expect(answersIn(sharedCopyOf(before, ['workers']).measurement)['organisatie-5']).toEqual({
      present: 3,
      workers: 2,
    });
    // Of who has a code and nothing else nothing follows.
    expect(answersIn(sharedCopyOf(work([{ code: 'AB' }]), ['workers']).measurement)).toEqual({});
  });

  test('does not count the lines that stand for all workers together as workers', () => {
    // Two lines on Werkers, with the anchors 3 and 4, come to a mean between both: two lines together stand for them.
    const before = work([
      { code: 'AB', 'anchor-8a': 3 },
      { code: 'CD', 'anchor-8a': 4 },
    ]);
    const { measurement: after } = sharedCopyOf(before, ['workers']);
    expect(after.evidence.workers.map(({ code }) => code)).toEqual(['alle samen', 'alle samen']);
    const count = (workers: readonly WorkerEntries[]) => {
      const input = itemEvidence(rowOf('work', 'organisatie-5').item)?.inputs.find(({ key }) => key === 'workers');
      return input && readAnswer(input, {}, workers);
    };
    expect(count(before.evidence.workers)).toMatchObject({ worst: 2, best: 2 });
    expect(count(after.evidence.workers)).toMatchObject({ worst: 0, best: 0 });
    expect(count([...after.evidence.workers, { code: 'EF' }])).toMatchObject({ worst: 1, best: 1 });
  });

  // Nine of ten jobs regular and paid: 90 %, anchor 4 of begeleiding-11.
  test('has what its jobs came to as answers', () => {
    const job: JobEntries = { kind: 'zorg', employer: 'W1', regular: 'yes', paid: 'yes' };
    const jobs = [...Array.from({ length: 9 }, () => job), { ...job, paid: 'no' }];
    const { measurement: after } = sharedCopyOf({ ...emptyMeasurement(formOf('work')), jobs }, ['jobs']);
    expect(after.jobs).toEqual([]);
    expect(answersIn(after)).toEqual({ 'begeleiding-11': { percent: 90, jobs: 10 } });
    expect(anchorsOf(after, 'begeleiding-11')).toEqual([[4]]);
    expect(after.shared?.without).toBe('10 banen');
  });

  test('leaves an answer that was given on Bewijs as it is, and does not call it taken over', () => {
    const before = work([{ code: 'AB', fte: 1, clients: 18 }], { 'bezetting-1b': { clients: 30 } });
    const { measurement: after, takenOver } = sharedCopyOf(before, ['workers']);
    expect(answersIn(after)['bezetting-1b']).toEqual({ clients: 30, fte: 1 });
    expect(takenOver.map(({ key }) => key)).toEqual(['bezetting-1b fte']);
  });

  // 2 + 4 contacts of who has 2 and 8 seekers, all kept and reviewed weekly: 6 and 6 (scale.md, E3b, gives 4 and 6).
  test('counts workers with few who seek as they were counted', () => {
    const before = work(
      [
        { code: 'A', seekers: 2, contacts: 4, checklist: 'yes' },
        { code: 'B', seekers: 8, contacts: 6, checklist: 'yes' },
        { code: 'C', seekers: 0, contacts: 1, checklist: 'no' },
      ],
      { 'begeleiding-7': { review: 'weekly' } },
    );
    expect(anchorsOf(before, 'begeleiding-7')).toEqual([[5]]);
    const { measurement: after } = sharedCopyOf(before, ['workers']);
    expect(answersIn(after)['begeleiding-7']).toEqual({ review: 'weekly', contacts: 6, checklist: 'yes' });
    expect(anchorsOf(after, 'begeleiding-7')).toEqual([[5]]);
  });

  // Nothing on Bewijs answers the anchors of workers: (3 + 4) / 2 lies between two anchors, (4 + 4 + 5) / 3 is nearest to 4.
  test.each([
    [
      [3, 4],
      [3, 4],
    ],
    [[4, 4, 5], [4]],
    [[2], [2]],
  ])('has lines for all workers together where only these can answer: %j', (of, lines) => {
    const before = work(of.map((anchor, index) => ({ code: `W${index}`, fte: 1, 'anchor-8a': anchor })));
    const { measurement: after } = sharedCopyOf(before, ['workers']);
    expect(after.evidence.workers).toEqual(lines.map((anchor) => ({ code: 'alle samen', 'anchor-8a': anchor })));
    expect(anchorsOf(after, 'begeleiding-8a')).toEqual([lines]);
    // They are nobody: a copy of the copy has them too, and nothing is left out of it.
    expect(sharedCopyOf(after, ['workers'])).toMatchObject({ removed: {}, takenOver: [], measurement: after });
  });

  // (100 + 100 + ?) / 3 is 66.7 % at least, which is 5 (65 and more) whatever the blank becomes.
  test('has the least favourable number where a blank cannot change the anchor, and says so', () => {
    const before = work([{ community: 100 }, { community: 100 }, { code: 'C' }]);
    const { measurement: after, takenOver } = sharedCopyOf(before, ['workers']);
    expect(answersIn(after)['begeleiding-15']).toEqual({ percent: 66.666666667 });
    expect(takenOver).toContainEqual({ key: 'begeleiding-15 percent', isBound: true, value: '66.666666667' });
  });

  test('has no advice where a blank still decided, and says that it cannot be where something could not', () => {
    const open = work([
      { code: 'A', fte: 1, clients: 18 },
      { code: 'B', fte: 1 },
    ]);
    const { measurement: after } = sharedCopyOf(open, ['workers']);
    expect(answersIn(after)['bezetting-1b']).toEqual({ fte: 2 });
    expect(anchorsOf(after, 'bezetting-1b')).toEqual([[]]);
    const wrong = work([{ code: 'A', fte: 1, clients: 'achttien' }]);
    const copy = sharedCopyOf(wrong, ['workers']).measurement;
    expect(assess(copy).advice['bezetting-1b']?.A?.status).toBe('invalid');
    expect(JSON.stringify(copy)).not.toContain('achttien');
  });

  test.each(FORM_NAMES)('comes to the same as what it is a copy of, whatever is left out: %s', (name) => {
    const form = formOf(name);
    const all = [fullMeasurement(form), ...stratifiedMeasurements(form)];
    for (const measurement of all) {
      const before = outcome(assess(measurement));
      for (const parts of [PRIVATE_PARTS, ['workers'], ['jobs'], SHARED_PART_IDS] as const) {
        expect(outcome(assess(sharedCopyOf(measurement, parts).measurement))).toEqual(before);
      }
    }
  });

  test.each(FORM_NAMES)('comes to the same for random measurements: %s', (name) => {
    fc.assert(
      fc.property(randomMeasurement(formOf(name)), (measurement) => {
        const { measurement: copy } = sharedCopyOf(measurement, PRIVATE_PARTS);
        expect(outcome(assess(copy))).toEqual(outcome(assess(measurement)));
      }),
      { numRuns: times(40, 2000) },
    );
  });

  // 11 × 1,000 clients are more than an answer may be.
  test('keeps the caseload where all workers together have more than can be answered', () => {
    const before = work(Array.from({ length: 11 }, () => ({ fte: 10, clients: 1_000 })));
    const { measurement: after } = sharedCopyOf(before, ['workers']);
    expect(anchorsOf(before, 'bezetting-1b')).toEqual([[1]]);
    expect(anchorsOf(after, 'bezetting-1b')).toEqual([[1]]);
  });

  test('leaves out what was agreed of a visit without an agenda too', () => {
    const visit = { ...NO_VISIT, agreements: { workingDay: 7, erased: '' } };
    const before = { ...emptyMeasurement(formOf('integrated')), visit };
    expect(sharedCopyOf(before, PRIVATE_PARTS)).toMatchObject({
      removed: { agenda: 1 },
      measurement: { visit: NO_VISIT },
    });
  });

  test('has nothing of a part that is left out, and all of one that is kept', () => {
    const all = fullMeasurement(formOf('integrated'));
    const consensus = { ...NO_CONSENSUS, reviewers: [{ ...NO_REVIEWER, code: 'A' }] };
    const measurement = { ...all, jobs: [{ kind: 'zorg' }], consensus, visit: USED_VISIT };
    const count = (part: SharedPartId, of: Measurement) => SHARED_PARTS[part].count(of);
    for (const part of SHARED_PART_IDS) {
      expect([part, count(part, measurement)]).not.toEqual([part, 0]);
      const { measurement: copy, removed } = sharedCopyOf(measurement, [part]);
      expect(removed).toEqual({ [part]: count(part, measurement) });
      const left = SHARED_PART_IDS.map((each) => [each, count(each, copy)]);
      expect(left).toEqual(SHARED_PART_IDS.map((each) => [each, each === part ? 0 : count(each, measurement)]));
    }
  });
});
