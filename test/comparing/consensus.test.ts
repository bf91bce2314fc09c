import { leftInWords } from '../../src/comparing/agreement-in-words';
import { beginConsensus, reviewerNames } from '../../src/comparing/consensus';
import { EMPTY_IMPROVEMENT } from '../../src/measurement/improvement';
import type { Measurement } from '../../src/measurement/measurement';
import type { Review } from '../../src/measurement/review';
import { measurementId } from '../support/measurement-ids';
import { formOf, scoredMeasurement } from '../support/measurements';

const FORM = formOf('integrated');
const by = (reviewerCode: string, parts: Partial<Omit<Measurement, 'review'>> = {}, review: Partial<Review> = {}) => {
  const measurement = { ...scoredMeasurement('integrated', 4), ...parts };
  return { ...measurement, review: { ...measurement.review, reviewerCode, ...review } };
};
const begun = (...measurements: Measurement[]) => beginConsensus(FORM, measurements, measurementId(9));

test('has a score only where all gave it, and no mean', () => {
  const { entries } = scoredMeasurement('integrated', 4, {
    ...{ 'bezetting-3': { A: 5, O: 4 }, 'organisatie-3': { A: 2, O: null }, 'bezetting-2': { A: 2, O: 2 } },
  });
  const { measurement } = begun(by('A'), by('B', { entries }), by('C'));
  expect(measurement.entries['bezetting-3']).toEqual({ O: 4 });
  expect(measurement.entries['organisatie-3']).toBeUndefined();
  expect(measurement.entries['bezetting-2']).toBeUndefined();
  expect(measurement.entries['bezetting-1a']).toEqual({ A: 4, O: 4 });
  expect(measurement.id).toBe(measurementId(9));
});

test('keeps all notes and recommendations with who wrote them, an equal one once', () => {
  const { measurement } = begun(
    by('A', {
      notes: { 'bezetting-1a': 'Register', 'bezetting-2': ' Rooster ' },
      recommendations: { 'bezetting-2': 'Meer' },
    }),
    by('B', { notes: { 'bezetting-1a': 'Gesprek', 'bezetting-2': 'Rooster' } }),
  );
  expect(measurement.notes).toEqual({ 'bezetting-1a': 'A: Register\nB: Gesprek', 'bezetting-2': 'A en B: Rooster' });
  expect(measurement.recommendations).toEqual({ 'bezetting-2': 'A: Meer' });
});

test('takes over what all found, and names what they found otherwise', () => {
  const found = (percent: number, extra: object = {}) => ({
    items: { 'bezetting-2': { AO: { percent, ...extra } }, 'begeleiding-15': { AO: { percent: 60 } } },
    workers: [],
  });
  const { measurement, evidence } = begun(by('A', { evidence: found(92) }), by('B', { evidence: found(95) }));
  expect(measurement.evidence.items).toEqual({ 'begeleiding-15': { AO: { percent: 60 } } });
  expect(evidence).toEqual([{ item: 'bezetting-2', body: 'AO' }]);
});

test('evidence of one alone is not taken for that of all, and neither are workers', () => {
  const workers = [{ code: 'W1', fte: 1 }];
  const { measurement, evidence, others } = begun(
    by('A', { evidence: { items: { 'bezetting-2': { AO: { percent: 92 } } }, workers } }),
    by('B'),
  );
  expect(measurement.evidence).toEqual({ items: {}, workers: [] });
  expect(evidence).toEqual([{ item: 'bezetting-2', body: 'AO' }]);
  expect(others).toEqual(['workers']);
});

test('says who reviewed, and of the visit what they agree on', () => {
  const visit = { organisation: 'GGZ Noord', programmeCode: 'P1', date: '2026-11-22' };
  const { measurement } = begun(
    by('A', {}, { ...visit, reviewer1: 'An', kind: 'nulmeting', remarks: 'Rustig' }),
    by('B', {}, { ...visit, reviewer1: 'Bo', reviewer2: 'An', kind: 'herhaalmeting', date: '', remarks: 'Druk' }),
  );
  expect(measurement.review).toMatchObject({
    ...visit,
    ...{ kind: '', reviewer1: 'An', reviewer2: 'Bo', role: 'consensus', reviewerCode: 'A, B' },
    remarks: 'A: Rustig\nB: Druk',
  });
});

test('says that improvements and what was tried out are not taken over, where there are any', () => {
  const improvements = [{ ...EMPTY_IMPROVEMENT, action: 'Overleg elke week' }];
  const kept = { label: 'Voor het overleg', entries: {} };
  expect(begun(by('A', { improvements }), by('B', { kept })).others).toEqual(['improvements', 'scenarios']);
  expect(begun(by('A', { improvements: [EMPTY_IMPROVEMENT] }), by('B')).others).toEqual([]);
});

test('of the official wording the first of each anchor stays, and where they pasted another that is said', () => {
  const one = { 'bezetting-2': ['Een', '', '', '', ''], 'bezetting-3': ['', 'Twee', '', '', ''] };
  const other = { 'bezetting-2': [' Een ', 'Ook twee', '', '', ''], 'organisatie-1': ['', '', 'Drie', '', ''] };
  const merged = begun(by('A', { officialAnchors: one }), by('B', { officialAnchors: other }));
  expect(merged.measurement.officialAnchors).toEqual({
    'bezetting-2': ['Een', 'Ook twee', '', '', ''],
    'bezetting-3': ['', 'Twee', '', '', ''],
    'organisatie-1': ['', '', 'Drie', '', ''],
  });
  expect(merged.others).toEqual([]);
  const changed = { 'bezetting-2': ['Anders', '', '', '', ''] };
  const differing = begun(by('A', { officialAnchors: one }), by('B', { officialAnchors: changed }));
  expect(differing.measurement.officialAnchors).toEqual(one);
  expect(differing.others).toEqual(['wording']);
  expect(leftInWords(FORM, differing)).toEqual([
    'De officiële tekst van ankers verschilt; per anker staat die van de eerste werkmap er.',
  ]);
});

test.each([
  [
    ['A', 'B'],
    ['A', 'B'],
  ],
  [
    ['', ' '],
    ['reviewer 1', 'reviewer 2'],
  ],
  [
    ['A', 'A', 'A'],
    ['A', 'A (2)', 'A (3)'],
  ],
  [
    ['A', 'a', 'A (2)'],
    ['A', 'a (2)', 'A (2) (2)'],
  ],
])('reviewers with the codes %j are called %j', (given, names) => {
  expect(reviewerNames(given.map((code) => by(code)))).toEqual(names);
});

describe('what each reviewer brought', () => {
  test('stays beside the others: who, the scores that are scores, the notes and what the evidence points to', () => {
    // 92 % is anchor 4 (90-95), 97 % anchor 5 (96 and more).
    const found = (percent: number) => ({ items: { 'bezetting-2': { AO: { percent } } }, workers: [] });
    const { measurement } = begun(
      by('A', { notes: { 'bezetting-1a': ' Register ' }, evidence: found(92) }, { reviewer1: 'An', reviewer2: 'Ans' }),
      by('B', { entries: { 'bezetting-2': { A: 3, O: 'x' } }, evidence: found(97) }, { reviewer1: 'Bo' }),
    );
    const [first, second] = measurement.consensus.reviewers;
    expect(first).toMatchObject({ code: 'A', name: 'An, Ans', notes: { 'bezetting-1a': 'Register' } });
    expect(first?.entries).toEqual(scoredMeasurement('integrated', 4).entries);
    expect([first?.points, second?.points]).toEqual([{ 'bezetting-2': { A: 4 } }, { 'bezetting-2': { A: 5 } }]);
    expect(second).toMatchObject({ code: 'B', name: 'Bo', entries: { 'bezetting-2': { A: 3 } }, notes: {} });
    expect(measurement.consensus.reasons).toEqual({});
  });

  test('are the answers that differ, question by question; those that all gave are taken over', () => {
    const found = (second: string) => ({
      items: { 'bezetting-3': { A: { phases: ['yes', second, 'no', null, null, null] } } },
      workers: [],
    });
    const { measurement, evidence } = begun(by('A', { evidence: found('yes') }), by('B', { evidence: found('no') }));
    expect(measurement.evidence.items).toEqual({
      'bezetting-3': { A: { phases: ['yes', null, 'no', null, null, null] } },
    });
    expect(measurement.consensus.reviewers.map((reviewer) => reviewer.evidence)).toEqual([
      { 'bezetting-3': { A: { phases: [null, 'yes', null, null, null, null] } } },
      { 'bezetting-3': { A: { phases: [null, 'no', null, null, null, null] } } },
    ]);
    expect(evidence).toEqual([{ item: 'bezetting-3', body: 'A' }]);
  });
});
