import type { Change } from '../../src/measurement/tables';
import { createEmitter } from '../../src/taskpane/state/emitter';
import { whenWritten } from '../../src/taskpane/state/when-written';

const score = (column: 'A' | 'O', entry: number): Change => ({
  table: 'scores',
  row: 'bezetting-2',
  field: column,
  value: entry,
});
const BOTH = [score('A', 4), score('O', 4)];
const NOTE: Change = { table: 'scores', row: 'bezetting-2', field: 'note', value: 'ja' };

/** What is on its way and what failed, step by step; how often was it told after each? */
function told(...steps: readonly { unwritten?: readonly Change[]; unsaved?: readonly Change[] }[]): number[] {
  let count = 0;
  const [first, ...others] = steps.map(({ unwritten = [], unsaved = [] }) => ({ unwritten, unsaved }));
  const state = createEmitter(first ?? { unwritten: [], unsaved: [] });
  whenWritten(state, BOTH, () => (count += 1));
  const after = [count];
  for (const step of others) {
    state.set(step);
    after.push(count);
  }
  return after;
}

test('tells once, when neither change is on its way any more; what else is does not matter', () => {
  const steps = [
    { unwritten: [...BOTH, NOTE] },
    { unwritten: [score('O', 4), NOTE, ...BOTH] },
    { unwritten: [NOTE] },
    {},
  ];
  expect(told(...steps)).toEqual([0, 0, 1, 1]);
});

test('tells at once what is in the workbook already', () => {
  expect(told({})).toEqual([1]);
});

test('waits where something older is still being written to the same cell', () => {
  expect(told({ unwritten: [score('A', 1), ...BOTH] }, { unwritten: BOTH }, {})).toEqual([0, 0, 1]);
});

test('never tells where it could not be written, nor when it is tried again', () => {
  expect(told({ unwritten: BOTH }, { unsaved: BOTH }, { unwritten: BOTH }, {})).toEqual([0, 0, 0, 0]);
});

test('never tells where something newer is on its way to one of the cells', () => {
  expect(told({ unwritten: BOTH }, { unwritten: [...BOTH, score('O', 2)] }, {})).toEqual([0, 0, 0]);
});
