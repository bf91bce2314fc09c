import type { Entry } from '../../src/measurement/entry';
import { recordedAnswer, withAnswer, withWorkerEntry, type AnswerPlace } from '../../src/measurement/record-evidence';
import { NO_EVIDENCE, type RecordedEvidence } from '../../src/measurement/recorded-evidence';
import { formOf } from '../support/measurements';

const form = formOf('integrated');
const percent: AnswerPlace = { item: 'bezetting-2', body: 'AO', key: 'percent', component: null };
const list = (component: number | null): AnswerPlace => ({
  item: 'organisatie-2',
  body: 'AO',
  key: 'present',
  component,
});
const recording = (...answers: readonly (readonly [AnswerPlace, Entry])[]) =>
  answers.reduce<RecordedEvidence>((evidence, [place, entry]) => withAnswer(form, evidence, place, entry), NO_EVIDENCE);

describe('recording an answer', () => {
  test('puts it under the key of its input, in the body it belongs to', () => {
    const evidence = recording([percent, 92]);
    expect(evidence.items).toEqual({ 'bezetting-2': { AO: { percent: 92 } } });
    expect(recordedAnswer(form, evidence, percent)).toBe(92);
  });

  test('blank leaves nothing behind', () => {
    expect(recording([percent, 92], [percent, null]).items['bezetting-2']?.AO).toEqual({});
  });

  test('of a check list makes a list of all its names', () => {
    const evidence = recording([list(1), 'yes'], [list(3), 'no']);
    expect(evidence.items['organisatie-2']?.AO).toEqual({ present: [null, 'yes', null, 'no', null] });
    expect([0, 1, 3].map((component) => recordedAnswer(form, evidence, list(component)))).toEqual([null, 'yes', 'no']);
  });

  test('of a check list can be a number, which stays beside the names for the advice to object to', () => {
    expect(recording([list(null), 3]).items['organisatie-2']?.AO).toEqual({ present: 3 });
    const both = recording([list(null), 3], [list(0), 'yes']);
    expect(both.items['organisatie-2']?.AO).toEqual({
      present: ['yes', null, null, null, null],
      'present-count': 3,
    });
    expect(recordedAnswer(form, both, list(null))).toBe(3);
    expect(withAnswer(form, both, list(0), null).items['organisatie-2']?.AO).toEqual({ present: 3 });
  });

  test('that the form does not ask for changes nothing', () => {
    expect(recording([{ ...percent, key: 'days' }, 3])).toEqual(NO_EVIDENCE);
    expect(recordedAnswer(form, NO_EVIDENCE, { ...percent, key: 'days' })).toBeNull();
  });
});

test('a worker has the line that was filled in, and the lines end with the last that is', () => {
  const filled = withWorkerEntry(NO_EVIDENCE, { line: 1, field: 'fte' }, 0.8);
  expect(filled.workers).toEqual([{}, { fte: 0.8 }]);
  expect(withWorkerEntry(filled, { line: 1, field: 'fte' }, null).workers).toEqual([]);
});
