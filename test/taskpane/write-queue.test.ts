import { HostError, type CellChange } from '../../src/host/measurement-host';
import { createWriteQueue } from '../../src/taskpane/state/write-queue';

const both = (['A', 'O'] as const).map((column) => {
  return { kind: 'score', item: 'bezetting-2', column, entry: 4 } as const;
});
const note = { kind: 'note', item: 'bezetting-2', text: 'ja' } as const;

const isInColumnO = (change: CellChange) => 'column' in change && change.column === 'O';

/** A workbook in which nobody can write in the column of IPS-O. */
function lockedQueue() {
  const tried: (readonly CellChange[])[] = [];
  const send = (changes: readonly CellChange[]) => {
    tried.push(changes);
    return changes.some(isInColumnO) ? Promise.reject(new HostError('locked', '', '')) : Promise.resolve();
  };
  const ignored = () => undefined;
  return { tried, queue: createWriteQueue(send, { changed: ignored, written: ignored, failed: ignored }) };
}

test('never writes one of two scores that were set together', async () => {
  const { tried, queue } = lockedQueue();
  queue.add(both);
  await queue.pause();
  expect(tried).toEqual([both]);
  expect(queue.failed()).toEqual(both);
  expect(queue.written()).toEqual([]);
});

test('never writes one of two scores that were set together in a scenario, nor holds up another scenario', async () => {
  const { tried, queue } = lockedQueue();
  const inFirst = both.map((change) => ({ ...change, kind: 'scenario', scenario: 0 }) as const);
  const inSecond = { ...note, kind: 'scenario', scenario: 1, column: 'A', entry: 5 } as const;
  queue.add([...inFirst, inSecond]);
  await queue.pause();
  expect(tried).toEqual([[...inFirst, inSecond], inFirst, [inSecond]]);
  expect(queue.failed()).toEqual(inFirst);
});

test('writes what can be written beside scores that cannot', async () => {
  const { tried, queue } = lockedQueue();
  queue.add([...both, note]);
  await queue.pause();
  expect(tried).toEqual([[...both, note], both, [note]]);
  expect(queue.failed()).toEqual(both);
  expect(queue.written()).toEqual([note]);
});
