import type { EvidenceEntries } from '../../../src/measurement/evidence-entries';
import type { WorkerEntries } from '../../../src/measurement/workers';
import { adviceOn } from '../../support/evidence';

const WEEKLY = { review: 'weekly' };
const anchorsOf = (workers: readonly WorkerEntries[], entries: EvidenceEntries = WEEKLY) =>
  adviceOn('begeleiding-7', entries, workers).anchors.join(' ');

const tracked = (contacts: number | null, seekers: number | null): WorkerEntries => ({
  contacts,
  seekers,
  checklist: 'yes',
});

/** Rule E3b: the source sets the number per worker, and then takes the mean. */
describe('begeleiding-7 with workers', () => {
  test.each<[string, readonly WorkerEntries[], EvidenceEntries, string]>([
    // The example of scale.md: 2 seekers need 4 contacts, so 6 and 6.
    ['few seekers and enough contacts count as 6', [tracked(4, 2), tracked(6, 8)], WEEKLY, '5'],
    [
      'and without a weekly review as what they are: (4 + 6) / 2',
      [tracked(4, 2), tracked(6, 8)],
      { review: 'monthly' },
      '3',
    ],
    ['one contact too few: (3 + 6) / 2', [tracked(3, 2), tracked(6, 8)], WEEKLY, '3 4'],
    ['three seekers are not few: (4 + 6) / 2', [tracked(4, 3), tracked(6, 8)], WEEKLY, '4'],
    ['a blank is three or more: (4 + 6) / 2', [tracked(4, null), tracked(6, 8)], WEEKLY, '4'],
    ['exactly twice, also of a half: 2.5 seekers and 5 contacts', [tracked(5, 2.5), tracked(6, 8)], WEEKLY, '5'],
    // With 8 taken for 6 it would be 5 contacts, and anchor 4.
    ['more than 6 counts as it is: (8 + 4) / 2', [tracked(8, 2), tracked(4, 8)], WEEKLY, '5'],
    ['few seekers in the mean count once: (6 + 2) / 2, not 5', [tracked(2, 1), tracked(2, 2.9)], WEEKLY, '3'],
    ['who has no seekers is left out: 6, not (0 + 6) / 2', [tracked(0, 0), tracked(6, 8)], WEEKLY, '5'],
    ['with the check list too', [{ contacts: 0, seekers: 0, checklist: 'no' }, tracked(6, 8)], WEEKLY, '5'],
    ['and with blank contacts', [tracked(null, 0), tracked(6, 8)], WEEKLY, '5'],
    ['blank contacts can still change it', [tracked(null, 4), tracked(6, 8)], WEEKLY, ''],
    ['nobody has seekers: nothing to judge', [tracked(4, 0), tracked(6, 0)], WEEKLY, ''],
    [
      'one who does not track: no higher than 2',
      [{ contacts: 6, seekers: 8, checklist: 'no' }, tracked(6, 8)],
      WEEKLY,
      '2',
    ],
    // Not tracked by all, so 1 contact for 0.5 seekers stays 1: (1 + 2) / 2 is below 2.
    [
      'nor do few seekers count as 6 then',
      [{ contacts: 1, seekers: 0.5, checklist: 'no' }, tracked(2, 8)],
      WEEKLY,
      '1 2',
    ],
  ])('%s', (_, workers, entries, anchors) => {
    expect(anchorsOf(workers, entries)).toBe(anchors);
  });

  // The anchors by the table of scale.md.
  test.each([
    [1, 2, 'yes', 'weekly', [5]], // few seekers, and twice as many contacts
    [1, 1.99, 'yes', 'weekly', [1]], // not twice, so 1.99 contacts: below 2
    [2, 4, 'yes', 'monthly', [3]], // few seekers count as such only when reviewed weekly; 4 and monthly
    [2.9, 5.8, 'yes', 'weekly', [5]], // exactly twice
    [2.9, 5, 'yes', 'weekly', [4]], // not twice, so 5 contacts and weekly
    [1, 1, 'no', 'weekly', [1, 2]], // below 2 and not tracked
    [0, 6, 'yes', 'weekly', []], // nobody to judge by
    [null, 5, 'yes', 'weekly', [4]], // blank is three or more: 5 contacts and weekly
  ])(
    'one worker is as the item itself: %s seekers, %s contacts, checklist %s, review %s',
    (seekers, contacts, checklist, review, anchors) => {
      expect(adviceOn('begeleiding-7', { seekers, contacts, checklist, review }).anchors).toEqual(anchors);
      expect(adviceOn('begeleiding-7', { review }, [{ seekers, contacts, checklist }]).anchors).toEqual(anchors);
    },
  );

  test('contacts or seekers with the item itself take the plain mean for the other', () => {
    const workers = [tracked(4, 2), tracked(6, 8)];
    // 5 seekers on the average: three or more, so 5 contacts are anchor 4.
    expect(anchorsOf(workers, { ...WEEKLY, contacts: 5 })).toBe('4');
    // 5 contacts on the average, twice 2.5 seekers.
    expect(anchorsOf(workers, { ...WEEKLY, seekers: 2.5 })).toBe('5');
    expect(anchorsOf(workers, { ...WEEKLY, seekers: 2.6 })).toBe('4');
  });

  test.each<[string, readonly WorkerEntries[], EvidenceEntries, string]>([
    [
      'the check list with the item holds, whatever the workers say',
      [{ contacts: 6, seekers: 8, checklist: 'no' }],
      { ...WEEKLY, checklist: 'yes' },
      '5',
    ],
    ['and so does "nee"', [tracked(6, 8)], { ...WEEKLY, checklist: 'no' }, '2'],
    [
      'with "nee" few seekers are not raised: (1 + 2) / 2',
      [tracked(1, 0.5), tracked(2, 8)],
      { ...WEEKLY, checklist: 'no' },
      '1 2',
    ],
  ])('%s', (_, workers, entries, anchors) => {
    expect(anchorsOf(workers, entries)).toBe(anchors);
  });

  test.each([
    ['contacts', { contacts: 'veel', seekers: 0, checklist: 'yes' }, /Contacten per week \(1\): "veel" kan niet/],
    ['checklist', { contacts: 6, seekers: 0, checklist: 'soms' }, /Houdt checklist bij \(1\): "soms" kan niet/],
    ['seekers', { contacts: 6, seekers: -1, checklist: 'yes' }, /Cliënten die zoeken \(1\): "-1" kan niet/],
  ] as const)('what cannot be is said, also of one who is left out: %s', (key, wrong, sentence) => {
    const advice = adviceOn('begeleiding-7', WEEKLY, [wrong, tracked(6, 8)]);
    expect(advice).toMatchObject({ status: 'invalid', problems: [{ key }] });
    expect(advice.rule).toMatch(sentence);
  });

  test('more lines than are counted are no advice', () => {
    expect(
      adviceOn(
        'begeleiding-7',
        WEEKLY,
        Array.from({ length: 201 }, () => tracked(6, 8)),
      ).status,
    ).toBe('invalid');
  });

  test('is the same on the scale of 2024, in its words', () => {
    const advice = adviceOn('ips25-17', WEEKLY, [tracked(4, 2), tracked(6, 8), tracked(9, 0)]);
    expect(advice).toMatchObject({ status: 'advised', anchors: [5], value: 6 });
    expect(advice.rule).toContain('1 trajectbegeleider zonder zoekende cliënten telt niet mee');
    expect(advice.rule).not.toMatch(/werker/);
  });

  test('nothing is told of a weekly review that nobody recorded', () => {
    // Not reviewed: (5 + 1 + 0) / 3 = 2. Weekly: (6 + 1 + 0) / 3 = 2.33. Both are anchor 2.
    const { anchors, value, rule } = adviceOn('begeleiding-7', {}, [tracked(5, 1), tracked(1, 8), tracked(0, 8)]);
    expect({ anchors, value }).toEqual({ anchors: [2], value: null });
    expect(rule).not.toMatch(/telt als|2,33|wekelijks/);
  });

  test('the sentence says how workers were counted', () => {
    const workers = [tracked(4, 2), tracked(6, 8), tracked(9, 0)];
    expect(adviceOn('begeleiding-7', WEEKLY, workers).rule.split(': ')[0]).toBe(
      '1 IPS-werker zonder zoekende cliënten telt niet mee, ' +
        '1 IPS-werker met minder dan 3 zoekende cliënten telt als 6 contacten, dus gemiddeld 6 contacten per week, ' +
        'minstens wekelijks beoordeeld',
    );
    expect(adviceOn('begeleiding-7', { review: 'monthly' }, workers).rule).not.toContain('telt als 6');
  });

  test('one who does not keep the check list is not everybody', () => {
    const workers = [tracked(6, 8), tracked(6, 8), tracked(6, 8), { contacts: 6, seekers: 8, checklist: 'no' }];
    const { rule } = adviceOn('begeleiding-7', WEEKLY, workers);
    expect(rule).toContain('niet door iedereen bijgehouden');
  });
});

describe('organisatie-1 with workers', () => {
  const anchors = (workers: readonly WorkerEntries[], entries: EvidenceEntries = { apart: 'no' }) =>
    adviceOn('organisatie-1', entries, workers).anchors.join(' ');

  /** The number of teams and the share of the caseload of each worker. */
  const team = (...each: readonly (readonly [teams: number | null, share: number])[]): WorkerEntries[] =>
    each.map(([teams, share], index) => ({ code: index + 1, teams, 'team-share': share }));

  test.each<[string, readonly WorkerEntries[], string]>([
    ['five workers with a team each', team([1, 95], [1, 95], [1, 95], [1, 95], [1, 95]), '5'],
    ['the highest number counts', team([1, 95], [3, 95]), '2'],
    ['two teams are not too many', team([2, 80], [1, 90]), '4'],
    ['no teams at all', team([0, 95], [0, 95]), '2'],
    // One belongs to a team: the highest is 1.
    ['no team for one of them', team([0, 95], [1, 95]), '5'],
    ['a blank could be three', team([1, 95], [null, 95]), ''],
    ['unless another already has three', team([3, 95], [null, 95]), '2'],
    ['a blank beside none could be one', team([0, 95], [null, 95]), ''],
    // (60 + 41) / 2 = 50.5, and 51 of the rounded.
    ['the mean of the shares', team([1, 60], [1, 41]), '3'],
  ])('%s', (_, workers, expected) => {
    expect(anchors(workers)).toBe(expected);
  });
});

describe('more fte than a worker has', () => {
  test.each([
    [1.5, []],
    [1.51, ['Fte (A) is 1,51, meer dan 1,5 fte: bedoelt u dagen?']],
    [4, ['Fte (A) is 4, meer dan 1,5 fte: bedoelt u dagen?']],
  ])('%s is asked after, and counts all the same', (fte, asked) => {
    const advice = adviceOn('bezetting-1a', {}, [{ code: 'A', fte, clients: 20 }]);
    expect(advice.unusual.map(({ message }) => message)).toEqual(asked);
    expect(advice).toMatchObject({ status: 'advised', anchors: [5] });
  });

  test('nobody asks where the item itself is answered', () => {
    expect(adviceOn('bezetting-1a', { fte: 3, clients: 20 }, [{ fte: 4 }]).unusual).toEqual([]);
  });
});
