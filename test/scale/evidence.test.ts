import type { Evidence, EvidenceKind } from '../../src/scale/evidence';
import type { AoItemId } from '../../src/scale/ids';
import { ips25of2024 } from '../../src/scale/ips-25-2024';
import { ipsAo2015 } from '../../src/scale/ips-ao-2015';
import type { Item } from '../../src/scale/types';
import { inWords } from '../../src/scale/words';

const evidenceOf = (id: AoItemId) => ipsAo2015.items.find((item) => item.id === id)?.evidence;

/** Evidence without the names of its components, which stand in a test of their own. */
const withoutNames = (evidence: Evidence | undefined) => ({ ...evidence, names: [] });

/** The items in which `holds` is true of the evidence. */
const idsWhere = (holds: (item: Item) => boolean) => ipsAo2015.items.filter(holds).map((item) => item.id);

/** Bounds and check lists stand in tests of their own; this is what else an anchor can rest on. */
const OTHER_KINDS = [
  ['phases', ['bezetting-3']],
  ['teams', ['organisatie-1']],
  ['contact-frequency', ['organisatie-3']],
  ['weekly-contacts', ['begeleiding-7']],
  ['worker-anchors', ['begeleiding-8a', 'begeleiding-8b']],
  ['days', ['begeleiding-5a', 'begeleiding-5b']],
  ['caseload', ['bezetting-1a', 'bezetting-1b', 'bezetting-1c']],
] as const satisfies readonly (readonly [EvidenceKind, readonly AoItemId[]])[];

describe('what the anchors rest on', () => {
  it('is the judgement of the reviewer in eight items', () => {
    expect(idsWhere((item) => item.evidence.kind === 'judgement')).toEqual([
      ...['organisatie-4', 'organisatie-6'],
      ...['begeleiding-1a', 'begeleiding-3a', 'begeleiding-9b', 'begeleiding-12', 'begeleiding-13', 'begeleiding-14'],
    ]);
  });

  it('is computed in the other 26', () => {
    expect(idsWhere((item) => item.evidence.kind !== 'judgement')).toHaveLength(26);
  });

  test.each(OTHER_KINDS)('is %s in %j', (kind, items) => {
    expect(idsWhere((item) => item.evidence.kind === kind)).toEqual(items);
  });

  test.each(ips25of2024.items)('has for $id the bounds and counts of the A/O row it comes from', (item) => {
    expect(withoutNames(item.evidence)).toEqual(inWords(ips25of2024.words, withoutNames(evidenceOf(item.anchorsOf))));
  });
});

describe('the conditions beside the bounds', () => {
  it('allow organisatie-1 an anchor above 2 with one or two teams only', () => {
    expect(evidenceOf('organisatie-1')).toMatchObject({ mostTeams: 2 });
  });

  test.each(['begeleiding-5a', 'begeleiding-5b'] as const)('ask tracked contacts for anchor 5 of %s', (id) => {
    expect(evidenceOf(id)).toMatchObject({ trackedFrom: 5 });
  });

  it('ask two things for anchor 5 of begeleiding-6, of which the second may be n.v.t.', () => {
    expect(evidenceOf('begeleiding-6')).toMatchObject({
      anchor5Requires: [
        { key: 'to-plan', question: expect.stringMatching(/plan/) as unknown },
        { key: 'informed', question: expect.stringMatching(/weinig .*ervaring/) as unknown, notApplicable: true },
      ],
    });
    expect(evidenceOf('begeleiding-6')).not.toHaveProperty('anchor5Requires.0.notApplicable');
  });

  it('stand at no other percentage', () => {
    expect(idsWhere(({ evidence }) => 'anchor5Requires' in evidence)).toEqual(['begeleiding-6']);
  });

  it('ask ten jobs for more than anchor 1 of begeleiding-11, and of no other item', () => {
    expect(evidenceOf('begeleiding-11')).toMatchObject({ leastJobs: 10 });
    expect(idsWhere(({ evidence }) => 'leastJobs' in evidence)).toEqual(['begeleiding-11']);
  });

  it('take the mean over the workers in begeleiding-15, and in no other percentage', () => {
    expect(evidenceOf('begeleiding-15')).toMatchObject({ perWorker: true });
    expect(idsWhere(({ evidence }) => 'perWorker' in evidence)).toEqual(['begeleiding-15']);
  });

  it('put begeleiding-7 at 2, 4, 5 and 6 contacts a week, with the review that anchors 3 to 5 ask', () => {
    expect(evidenceOf('begeleiding-7')).toEqual({
      kind: 'weekly-contacts',
      contacts: [2, 4, 5, 6],
      review: ['monthly', 'weekly', 'weekly'],
      fewSeekers: { below: 3, contactsPerSeeker: 2 },
    });
  });
});
