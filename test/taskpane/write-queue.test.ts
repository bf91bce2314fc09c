import { HostError } from '../../src/host/measurement-host';
import { scenarioChange } from '../../src/measurement/changes';
import type { Change } from '../../src/measurement/tables';
import { createWriteQueue } from '../../src/taskpane/state/write-queue';

const both = (['A', 'O'] as const).map((column) => {
  return { table: 'scores', row: 'bezetting-2', field: column, value: 4 } as const;
});
const note = { table: 'scores', row: 'bezetting-2', field: 'note', value: 'ja' } as const;

const ignored = () => undefined;
const events = { changed: ignored, written: ignored, failed: ignored, readAgain: () => Promise.resolve(null) };
/** Until all that can go on without the workbook has done so. */
const ticks = () => new Promise(setImmediate);

const isInColumnO = (change: Change) => change.field === 'O';

/** A workbook in which nobody can write in the column of IPS-O. */
function lockedQueue() {
  const tried: (readonly Change[])[] = [];
  const send = (changes: readonly Change[]) => {
    tried.push(changes);
    return changes.some(isInColumnO) ? Promise.reject(new HostError('locked', '', '')) : Promise.resolve();
  };
  return { tried, queue: createWriteQueue(send, events) };
}

test('never writes one of two scores that were set together', async () => {
  const { tried, queue } = lockedQueue();
  queue.add(both, null);
  await queue.pause();
  expect(tried).toEqual([both]);
  expect(queue.failed()).toEqual(both);
  expect(queue.written()).toEqual([]);
});

test('never writes one of two scores that were set together in a scenario, nor holds up another scenario', async () => {
  const { tried, queue } = lockedQueue();
  const inFirst = both.map(({ row, field, value }) => scenarioChange(0, { item: row, column: field, entry: value }));
  const inSecond = scenarioChange(1, { item: 'bezetting-2', column: 'A', entry: 5 });
  queue.add([...inFirst, inSecond], null);
  await queue.pause();
  expect(tried).toEqual([[...inFirst, inSecond], inFirst, [inSecond]]);
  expect(queue.failed()).toEqual(inFirst);
});

test('counts as unwritten what waits and what is being sent, and nothing that was written or has failed', async () => {
  const sent: (() => void)[] = [];
  const send = (changes: readonly Change[]) =>
    changes.some(isInColumnO)
      ? Promise.reject(new HostError('locked', '', ''))
      : new Promise<void>((resolve) => sent.push(resolve));
  const queue = createWriteQueue(send, events);
  const inColumnA = { table: 'scores', row: 'bezetting-3', field: 'A', value: 5 } as const;
  queue.add([note], null);
  queue.add([...both, inColumnA], null);
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
  queue.add([...both, note], null);
  await queue.pause();
  expect(tried).toEqual([[...both, note], both, [note]]);
  expect(queue.failed()).toEqual(both);
  expect(queue.written()).toEqual([note]);
});
