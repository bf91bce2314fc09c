import {
  applyChanges,
  cellKey,
  groupKey,
  hasChanged,
  scenarioChange,
  scoreChange,
} from '../../src/measurement/changes';
import type { Entry } from '../../src/measurement/entry';
import { emptyMeasurement } from '../../src/measurement/measurement';
import { NO_EVIDENCE } from '../../src/measurement/recorded-evidence';
import { RECORDS, type Change } from '../../src/measurement/tables';
import { formOf } from '../support/measurements';

type Answered = Change<'evidence'>['row'];

const empty = emptyMeasurement(formOf('integrated'));
const percent: Answered = { item: 'bezetting-2', key: 'percent', component: null };
const list = (component: number | null): Answered => ({ item: 'organisatie-2', key: 'present', component });
const answer = (row: Answered, value: Entry): Change => ({ table: 'evidence', row, field: 'A', value });
const recording = (...answers: readonly (readonly [Answered, Entry])[]) =>
  applyChanges(
    empty,
    answers.map(([row, value]) => answer(row, value)),
  );
const worker = (value: Entry): Change => ({ table: 'workers', row: 1, field: 'fte', value });
const named = (value: string): Change => ({ table: 'scenario-names', row: 'kept', field: 'name', value });

describe('recording an answer', () => {
  test('puts it under the key of its input, in the body it belongs to', () => {
    const measurement = recording([percent, 92]);
    expect(measurement.evidence.items).toEqual({ 'bezetting-2': { AO: { percent: 92 } } });
    expect(RECORDS.evidence.get(measurement, percent, 'A')).toBe(92);
  });

  test('blank leaves nothing behind', () => {
    expect(recording([percent, 92], [percent, null]).evidence.items['bezetting-2']?.AO).toEqual({});
  });

  test('of a check list makes a list of all its names', () => {
    const measurement = recording([list(1), 'yes'], [list(3), 'no']);
    expect(measurement.evidence.items['organisatie-2']?.AO).toEqual({ present: [null, 'yes', null, 'no', null] });
    const recorded = [0, 1, 3].map((component) => RECORDS.evidence.get(measurement, list(component), 'A'));
    expect(recorded).toEqual([null, 'yes', 'no']);
  });

  test('of a check list can be a number, which stays beside the names for the advice to object to', () => {
    expect(recording([list(null), 3]).evidence.items['organisatie-2']?.AO).toEqual({ present: 3 });
    const both = recording([list(null), 3], [list(0), 'yes']);
    expect(both.evidence.items['organisatie-2']?.AO).toEqual({
      present: ['yes', null, null, null, null],
      'present-count': 3,
    });
    expect(RECORDS.evidence.get(both, list(null), 'A')).toBe(3);
    const left = applyChanges(both, [answer(list(0), null)]);
    expect(left.evidence.items['organisatie-2']?.AO).toEqual({ present: 3 });
  });

  test('that the form does not ask for changes nothing', () => {
    expect(recording([{ ...percent, key: 'days' }, 3]).evidence).toEqual(NO_EVIDENCE);
    expect(RECORDS.evidence.get(empty, { ...percent, key: 'days' }, 'A')).toBeNull();
  });

  test('in the second column of an item that is answered for both at once changes nothing', () => {
    expect(applyChanges(empty, [{ table: 'evidence', row: percent, field: 'O', value: 3 }])).toEqual(empty);
  });
});

test('a worker has the line that was filled in, and the lines end with the last that is', () => {
  const filled = applyChanges(empty, [worker(0.8)]);
  expect(filled.evidence.workers).toEqual([{}, { fte: 0.8 }]);
  expect(applyChanges(filled, [worker(null)]).evidence.workers).toEqual([]);
});

test('kept scores are there while a score or a label is', () => {
  const kept = scenarioChange('kept', { item: 'bezetting-2', column: 'A', entry: 4 });
  const both = applyChanges(empty, [kept, named('Meer')]);
  expect(both.kept).toEqual({ label: 'Meer', entries: { 'bezetting-2': { A: 4 } } });
  expect(applyChanges(both, [named('')]).kept).toEqual({ label: '', entries: { 'bezetting-2': { A: 4 } } });
  expect(applyChanges(both, [named(''), { ...kept, value: null }]).kept).toBeNull();
});

describe('a change', () => {
  /** One of each table, and every kind of value; none of them finds anything in an empty measurement. */
  const CHANGES: readonly Change[] = [
    scoreChange({ item: 'bezetting-2', column: 'A', entry: 4 }),
    { table: 'scores', row: 'bezetting-2', field: 'note', value: 'ja' },
    { table: 'scores', row: 'bezetting-2', field: 'recommendation', value: 'meer' },
    answer(percent, 92),
    worker(0.8),
    scenarioChange(2, { item: 'bezetting-2', column: 'A', entry: 5 }),
    scenarioChange('kept', { item: 'bezetting-2', column: 'O', entry: 3 }),
    { table: 'scenario-names', row: 2, field: 'name', value: 'Meer' },
    named('Vorige keer'),
    { table: 'improvements', row: 3, field: 'date', value: '2027-03-01' },
  ];

  test.each(CHANGES)('is found where it was put, and nowhere else: $table $row $field', (change) => {
    const after = applyChanges(empty, [change]);
    expect(CHANGES.filter((each) => hasChanged(each, empty, after))).toEqual([change]);
  });

  test('is of one cell, which no other has', () => {
    expect(new Set(CHANGES.map((change) => cellKey(change))).size).toBe(CHANGES.length);
  });

  test('comes to the same alone as together with the others', () => {
    const oneByOne = CHANGES.reduce((measurement, change) => applyChanges(measurement, [change]), empty);
    expect(applyChanges(empty, CHANGES)).toEqual(oneByOne);
  });

  test('is written together with the score in the other column, and with nothing else', () => {
    const columns = (['A', 'O'] as const).map((column) => ({ item: 'bezetting-2', column, entry: 4 }) as const);
    const groups = [
      ...columns.map(scoreChange),
      ...columns.map((cell) => scenarioChange(1, cell)),
      ...CHANGES.slice(1),
    ];
    // The scores, those of the scenario, and the nine others each apart.
    expect(new Set(groups.map((change) => groupKey(change))).size).toBe(11);
  });

  test('holds text as a cell can', () => {
    const note: Change = { table: 'scores', row: 'bezetting-2', field: 'note', value: 'ja\u0007' };
    expect(applyChanges(empty, [note]).notes).toEqual({ 'bezetting-2': 'ja' });
  });
});
