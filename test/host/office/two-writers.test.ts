import type { MeasurementHost } from '../../../src/host/measurement-host';
import { applyChanges } from '../../../src/measurement/changes';
import type { Measurement } from '../../../src/measurement/measurement';
import type { Change } from '../../../src/measurement/tables';
import { emptyAo } from '../../support/example-measurement';
import { times } from '../../support/depth';
import { builtWorkbooks, type OpenWorkbook } from './open-workbook';
import { measurementBy, queueOn } from './queue-on';
import { orderOf, PANES, someOrders, TwoPanes } from './two-panes';

const started: Measurement = { ...emptyAo('integrated'), notes: { 'bezetting-2': 'x' } };
let open: OpenWorkbook;
let panes: TwoPanes;

beforeAll(async () => {
  open = await builtWorkbooks(started)();
  panes = new TwoPanes(open.excel);
});
afterAll(() => {
  open.excel.dispose();
});

const note = (value: string): Change => ({ table: 'scores', row: 'bezetting-2', field: 'note', value });
const noteIn = ({ notes }: Measurement) => notes['bezetting-2'];
/** Both panes show a note that nobody is writing any more. */
const begin = async (text: string) => {
  await measurementBy(open.host);
  await open.host.write([note(text)]);
  const [seen] = await Promise.all(PANES.map((pane) => measurementBy(panes.hosts[pane])));
  if (!seen) throw new Error('nothing was seen');
  return seen;
};

/** What two panes end with once each has read what the other left, as an announced change makes it do. */
const ending = async (queues: readonly ReturnType<typeof queueOn>[]) => {
  const held = await measurementBy(open.host);
  for (const { queue } of queues) queue.lookAgain(held);
  const questions = queues.flatMap(({ queue }) => queue.conflicts());
  for (const { changes, found, overwritten } of questions) {
    // A question says what stands there: something else than was to be written, or that, over what stood there.
    if (overwritten) expect(overwritten.map(({ ours }) => ours)).toEqual([note(noteIn(held) ?? '')]);
    else expect(found).toEqual([note(noteIn(held) ?? '')]);
    expect(changes).toHaveLength(1);
    expect(found[0]?.value).not.toBe(changes[0]?.value);
  }
  const texts = [
    noteIn(held),
    ...questions.flatMap(({ changes, found }) => [...changes, ...found].map(({ value }) => value)),
    ...queues.flatMap(({ unplaced }) => unplaced.map((sentence) => sentence.replace(/^.*er stond: /, ''))),
  ];
  return { held: noteIn(held), questions, texts };
};

// A write is one batch; one that meets with something else takes two more to put that back, and reads again.
const ORDERS = someOrders(5, 4, times(1, 126));

it.each(ORDERS)('two who write in one cell lose nothing, and are asked about what stands there: %s', async (order) => {
  const seen = await begin('x');
  const [mine, theirs] = [queueOn(panes.hosts.A), queueOn(panes.hosts.B)];
  await panes.interleave(
    {
      // With the first pause in what is typed, and with the next one.
      A: async () => {
        mine.queue.add([note('a')], seen);
        await mine.queue.idle();
        mine.queue.add([note('a2')], applyChanges(seen, mine.queue.written()));
        await mine.queue.idle();
      },
      B: async () => {
        theirs.queue.add([note('b')], seen);
        await theirs.queue.idle();
      },
    },
    orderOf(order),
  );
  const { texts, questions } = await ending([mine, theirs]);
  expect(texts).toEqual(expect.arrayContaining(['a2', 'b']));
  expect(questions.length).toBeGreaterThan(0);
});

it.each(someOrders(3, 4, times(2, 35)))('nor where one of both takes back what he wrote: %s', async (order) => {
  const before = await begin('x');
  const seen = applyChanges(before, [note('a')]);
  await begin('a');
  const theirs = queueOn(panes.hosts.B);
  const { A } = await panes.interleave(
    {
      A: (host: MeasurementHost) => host.write([note('x')], () => seen, []),
      B: async () => {
        theirs.queue.add([note('b')], seen);
        await theirs.queue.idle();
      },
    },
    orderOf(order),
  );
  const { held, texts, questions } = await ending([theirs]);
  expect(texts).toContain('b');
  // Who is second is told; what is taken back comes again, or what was written stays.
  if (A.error === null) expect([held, questions.length]).toEqual(['x', 1]);
  else expect([A.error.problem, held, questions]).toEqual(['changed', 'b', []]);
});
