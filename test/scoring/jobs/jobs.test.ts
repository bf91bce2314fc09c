import type { EvidenceEntries } from '../../../src/measurement/evidence-entries';
import type { JobEntries } from '../../../src/measurement/jobs';
import type { ItemId } from '../../../src/scale/ids';
import { advise, type Advice } from '../../../src/scoring/evidence/advise';
import { factsOf } from '../../../src/scoring/evidence/facts';
import { tallyJobs } from '../../../src/scoring/jobs/tally-jobs';
import { itemById } from '../../support/items';

const ITEM = 'begeleiding-11';

/** So many of each: regular and paid, not, and not said. */
const stock = (sure: number, not: number, open = 0): readonly JobEntries[] => [
  ...Array.from({ length: sure }, (): JobEntries => ({ regular: 'yes', paid: 'yes' })),
  ...Array.from({ length: not }, (): JobEntries => ({ regular: 'no', paid: 'yes' })),
  ...Array.from({ length: open }, (): JobEntries => ({ kind: 'schoonmaak' })),
];

const adviceFrom = (jobs: readonly JobEntries[], entries: EvidenceEntries = {}, id: ItemId = ITEM): Advice =>
  advise(itemById(id), entries, [], factsOf({ jobs }));

/** <64 or fewer than 10 jobs · 65-74 · 75-84 · 85-94 · >= 95; 64 is 1 or 2 (scale.md). */
test.each<[string, readonly JobEntries[], readonly number[]]>([
  ['9 of 9 are fewer than 10 jobs', stock(9, 0), [1]],
  ['10 of 10', stock(10, 0), [5]],
  ['16 of 25 is 64%', stock(16, 9), [1, 2]],
  // 63.5 is rounded half up to 64, 63.49 to 63.
  ['127 of 200 is 63.5%', stock(127, 73), [1, 2]],
  ['47 of 74 is 63.51%', stock(47, 27), [1, 2]],
  ['33 of 52 is 63.46%', stock(33, 19), [1]],
  ['13 of 20 is 65%', stock(13, 7), [2]],
  ['15 of 20 is 75%', stock(15, 5), [3]],
  ['17 of 20 is 85%', stock(17, 3), [4]],
  ['19 of 20 is 95%', stock(19, 1), [5]],
  // 94.5 is 95 after rounding.
  ['189 of 200 is 94.5%', stock(189, 11), [5]],
  ['none of 12', stock(0, 12), [1]],
])('begeleiding-11 follows from the jobs: %s', (_, jobs, anchors) => {
  expect(adviceFrom(jobs)).toMatchObject({ status: 'advised', anchors });
});

test('the same holds for its twin on the scale of 2024', () => {
  expect(adviceFrom(stock(15, 5), {}, 'ips25-21').anchors).toEqual([3]);
});

test('a job is regular and paid only where it is both', () => {
  const both = stock(17, 0);
  const jobs = [...both, { regular: 'yes', paid: 'no' }, { regular: 'no', paid: 'yes' }, { regular: 'no', paid: 'no' }];
  expect(adviceFrom(jobs)).toMatchObject({ anchors: [4], value: 85 });
});

describe('a blank', () => {
  test('that can still change the anchor gives no advice, and is named', () => {
    // 17 or 18 of 20: 85% or 90%, both anchor 4; 16 or 17: 80% or 85%.
    expect(adviceFrom(stock(17, 2, 1))).toMatchObject({ status: 'advised', anchors: [4], value: null });
    expect(adviceFrom(stock(16, 3, 1))).toMatchObject({
      status: 'incomplete',
      rule: 'Nog geen advies. Vul nog in: bij baan 20 "Regulier" en "Betaald".',
    });
  });

  test('in a job that is not regular changes nothing', () => {
    expect(adviceFrom([...stock(19, 0), { regular: 'no' }])).toMatchObject({ anchors: [5], value: 95 });
    expect(adviceFrom([...stock(19, 0), { paid: 'no' }])).toMatchObject({ anchors: [5], value: 95 });
  });

  test('in what nobody recorded of any job asks for the question itself', () => {
    const advice = adviceFrom(stock(0, 0, 12));
    expect(advice).toMatchObject({
      status: 'incomplete',
      rule: 'Nog geen advies. Vul nog in: "Hoeveel procent van de banen is regulier en betaald?".',
    });
  });

  test('in fewer than ten jobs changes nothing', () => {
    expect(adviceFrom(stock(0, 0, 9))).toMatchObject({ status: 'advised', anchors: [1] });
  });

  test('names five jobs at most, and only what is missing of them', () => {
    const jobs = [...stock(6, 0), ...Array.from({ length: 7 }, (): JobEntries => ({ regular: 'yes' }))];
    expect(adviceFrom(jobs).rule).toBe('Nog geen advies. Vul nog in: bij de banen 7, 8, 9, 10, 11 en nog 2 "Betaald".');
  });

  test('line is no job', () => {
    expect(adviceFrom([...stock(5, 0), {}, {}, ...stock(4, 0)])).toMatchObject({ anchors: [1] });
    expect(adviceFrom([{}, { kind: '' }, { employer: null }])).toMatchObject({ status: 'none' });
  });
});

describe('what is answered on Bewijs holds', () => {
  test('input by input', () => {
    // 20 jobs, of which 19 regular and paid; the reviewer says 70%, or 9 jobs.
    expect(adviceFrom(stock(19, 1), { percent: 70 })).toMatchObject({ anchors: [2] });
    expect(adviceFrom(stock(19, 1), { jobs: 9 })).toMatchObject({ anchors: [1] });
    expect(adviceFrom(stock(9, 0), { jobs: 25 })).toMatchObject({ anchors: [5] });
  });

  test('also where a job has something that cannot be', () => {
    const jobs = [...stock(19, 0), { regular: 'misschien' }];
    expect(adviceFrom(jobs, { percent: 70 })).toMatchObject({ status: 'advised', anchors: [2], problems: [] });
  });
});

describe('what cannot be', () => {
  test('is said with the job, and gives no advice', () => {
    const jobs = [...stock(10, 0), { regular: 'misschien', paid: 'yes' }, { paid: 1 }];
    expect(adviceFrom(jobs)).toMatchObject({
      status: 'invalid',
      anchors: [],
      problems: [
        { key: 'percent', message: 'Regulier (baan 11): "misschien" kan niet. Kies uit: ja, nee.' },
        { key: 'percent', message: 'Betaald (baan 12): "1" kan niet. Kies uit: ja, nee.' },
      ],
    });
  });

  test('is a job on line 401', () => {
    const jobs = [...Array.from({ length: 400 }, (): JobEntries => ({ regular: 'yes', paid: 'yes' })), { kind: 'x' }];
    expect(adviceFrom(jobs.slice(0, 400))).toMatchObject({ anchors: [5] });
    const message = 'Er is plaats voor 400 banen; er staat ook iets onder.';
    expect(adviceFrom(jobs)).toMatchObject({
      status: 'invalid',
      problems: [
        { key: 'percent', message },
        { key: 'jobs', message },
      ],
    });
  });
});

describe('kinds of work and employers', () => {
  const JOBS: readonly JobEntries[] = [
    { kind: 'Schoonmaak', employer: 'A1' },
    { kind: ' schoonmaak ', employer: 'a1' },
    { kind: 'SCHOONMAAK', employer: 12 },
    { kind: 'schoon maak', employer: '12' },
    { kind: 'schoon  maak', employer: null },
  ];

  test('are the same without case and outer spaces', () => {
    // schoonmaak three times, and "schoon maak" twice; a1 twice, and 12 twice.
    expect(tallyJobs(JOBS)).toMatchObject({
      jobs: 5,
      kinds: { different: 2, blank: 0 },
      employers: { different: 2, blank: 1 },
    });
  });

  test('come to nothing that begeleiding-9a and begeleiding-10 follow from', () => {
    for (const id of ['begeleiding-9a', 'begeleiding-10', 'ips25-19', 'ips25-20'] as const)
      expect(adviceFrom(JOBS, {}, id)).toMatchObject({ status: 'none', anchors: [] });
  });

  test('cannot be an error, nor what looks like one', () => {
    expect(tallyJobs([{ kind: { error: '#N/A' } }, { employer: '#REF!' }])).toMatchObject({
      kinds: null,
      employers: null,
    });
    expect(tallyJobs([{ kind: true }, { employer: 'B' }])).toMatchObject({
      kinds: null,
      employers: { different: 1, blank: 1 },
    });
  });
});
