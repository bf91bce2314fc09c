import { HostError, type CellChange } from '../../src/host/measurement-host';
import { createWriteQueue } from '../../src/taskpane/state/write-queue';

const both = (['A', 'O'] as const).map((column) => {
  return { kind: 'score', item: 'bezetting-2', column, entry: 4 } as const;
});
const note = { kind: 'note', item: 'bezetting-2', text: 'ja' } as const;

const ignored = () => undefined;
/** Until all that can go on without the workbook has done so. */
const ticks = () => new Promise(setImmediate);

const isInColumnO = (change: CellChange) => 'column' in change && change.column === 'O';

/** A workbook in which nobody can write in the column of IPS-O. */
function lockedQueue() {
  const tried: (readonly CellChange[])[] = [];
  const send = (changes: readonly CellChange[]) => {
    tried.push(changes);
    return changes.some(isInColumnO) ? Promise.reject(new HostError('locked', '', '')) : Promise.resolve();
  };
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

test('counts as unwritten what waits and what is being sent, and nothing that was written or has failed', async () => {
  const sent: (() => void)[] = [];
  const send = (changes: readonly CellChange[]) =>
    changes.some(isInColumnO)
      ? Promise.reject(new HostError('locked', '', ''))
      : new Promise<void>((resolve) => sent.push(resolve));
  const queue = createWriteQueue(send, { changed: ignored, written: ignored, failed: ignored });
  const inColumnA = { kind: 'score', item: 'bezetting-3', column: 'A', entry: 5 } as const;
  queue.add([note]);
  queue.add([...both, inColumnA]);
  expect(queue.unwritten()).toEqual([note, ...both, inColumnA]);
  sent.shift()?.();
  await ticks();
  // Both scores of the item are refused together; the other is still being sent.
  expect(queue.unwritten()).toEqual([inColumnA]);
  expect(queue.failed()).toEqual(both);
  sent.shift()?.();
  await queue.idle();
  expect(queue.unwritten()).toEqual([]);
  expect(queue.written()).toEqual([note, inColumnA]);
});

test('writes what can be written beside scores that cannot', async () => {
  const { tried, queue } = lockedQueue();
  queue.add([...both, note]);
  await queue.pause();
  expect(tried).toEqual([[...both, note], both, [note]]);
  expect(queue.failed()).toEqual(both);
  expect(queue.written()).toEqual([note]);
});
