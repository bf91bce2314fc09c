import type { MeasurementHost } from '../../../src/host/measurement-host';
import { officeHost } from '../../../src/host/office/office-host';
import { scoreChange } from '../../../src/measurement/changes';
import { heldIn } from '../../../src/measurement/line-cells';
import type { Measurement } from '../../../src/measurement/measurement';
import type { Change } from '../../../src/measurement/tables';
import { OfficeError } from '../../../src/preview/office-bridge/office-error';
import type { Quirk } from '../../../src/preview/office-bridge/quirks';
import { CELL_EDITING } from '../../../src/preview/quirks/cell-editing';
import { failsHalfWay } from '../../../src/preview/quirks/fails-half-way';
import type { WriteQueue } from '../../../src/taskpane/state/write-queue';
import { emptyAo } from '../../support/example-measurement';
import { builtWorkbooks, type OpenWorkbook } from './open-workbook';
import { measurementBy, queueOn } from './queue-on';

const started: Measurement = {
  ...emptyAo('integrated'),
  entries: { 'bezetting-2': { A: 1, O: 1 } },
  notes: { 'bezetting-2': 'Zoals het was.' },
};
const openBuilt = builtWorkbooks(started);
let open: OpenWorkbook;
/** The other pane, in the same workbook. */
let colleague: MeasurementHost;
let queue: WriteQueue;
/** The pane writes, not knowing what the colleague did. */
let writeOurs: () => Promise<void>;

const score = (column: 'A' | 'O', entry: number) => scoreChange({ item: 'bezetting-2', column, entry });
const note = (value: string): Change => ({ table: 'scores', row: 'bezetting-2', field: 'note', value });
const OURS = [note('van mij'), score('A', 4), score('O', 4)];
/** The colleague leaves the score of IPS-O as it was. */
const THEIRS = [note('Van een collega.'), score('A', 2)];
const STOOD = [...THEIRS, score('O', 1)];

beforeEach(async () => {
  open = await openBuilt();
  colleague = officeHost(open.excel.Excel, () => true);
  ({ queue } = queueOn(open.host));
  const seen = await measurementBy(open.host);
  await measurementBy(colleague);
  await colleague.write(THEIRS);
  writeOurs = async () => {
    queue.add(OURS, seen);
    await queue.idle();
  };
});
afterEach(async () => {
  // What is still being calculated would disturb the next workbook.
  await open.excel.workbook.value('Blad1!A1');
  open.excel.dispose();
});

const inWorkbook = async () => {
  const held = await measurementBy(colleague);
  return STOOD.map((change) => heldIn(held, change));
};
/** Of which of our cells the question says that they hold ours, and what stood there. */
const saidOverwritten = () =>
  queue.conflicts().flatMap(({ overwritten = [] }) => overwritten.map(({ ours, stood }) => [ours, stood]));
const giveUp = async () => {
  queue.decide(queue.conflicts(), false);
  await queue.idle();
};

const refusesTheirs: Quirk = {
  takes: ({ name, args }) => {
    if (name === 'formulas' && JSON.stringify(args).includes('collega')) {
      throw new OfficeError('GeneralException', 'Excel does not take this.');
    }
    return args;
  },
};

it.each([
  // Nothing is put back: the second request asks what stands there, and the third puts back.
  ['before anything is put back', failsHalfWay(2), OURS],
  // The note is put back first, and then it goes wrong.
  ['when one cell is put back', failsHalfWay(3), OURS.slice(1)],
  ['at the first cell that is put back', refusesTheirs, OURS],
])('where it goes wrong %s, the question says what stands there, and giving up brings theirs back', async (...args) => {
  const [, quirk, stayed] = args;
  open.excel.quirks.turnOn(quirk);
  await writeOurs();
  open.excel.quirks.turnOff(quirk);
  expect(await inWorkbook()).toEqual(STOOD.map((stood, index) => stayed.find((each) => each === OURS[index]) ?? stood));
  expect(saidOverwritten()).toEqual(
    OURS.flatMap((ours, index) => (stayed.includes(ours) ? [[ours, STOOD[index]]] : [])),
  );
  const [notes, scores] = queue.conflicts();
  expect(notes).toMatchObject({ changes: OURS.slice(0, 1), found: STOOD.slice(0, 1) });
  expect(scores).toMatchObject({ changes: OURS.slice(1), found: STOOD.slice(1) });
  await giveUp();
  expect(await inWorkbook()).toEqual(STOOD);
  expect(queue.conflicts()).toEqual([]);
});

it('ours can stay where it could not be put back', async () => {
  const failure = failsHalfWay(2);
  open.excel.quirks.turnOn(failure);
  await writeOurs();
  open.excel.quirks.turnOff(failure);
  queue.decide(queue.conflicts(), true);
  await queue.idle();
  expect(await inWorkbook()).toEqual(OURS);
  expect(queue.conflicts()).toEqual([]);
});

it('while a cell is being typed in nothing is put back, and nothing is asked; both come when that cell is left', async () => {
  const { quirks } = open.excel;
  let batches = 0;
  const typing: Quirk = {
    failsAt: () => {
      batches += 1;
      if (batches === 1) quirks.turnOn(CELL_EDITING);
      return null;
    },
  };
  const hasToWait = new Promise<void>((resolve) => {
    quirks.onHindrance = (kind) => {
      if (kind === 'waits') resolve();
    };
  });
  quirks.turnOn(typing);
  const written = writeOurs();
  await hasToWait;
  expect(await open.host.isTyping()).toBe(true);
  // Row 3 holds the names of the columns, row 7 the fourth item.
  const [names = [], , , , held = []] = await open.excel.workbook.values('Scores!A3:Z7');
  expect(held[names.indexOf('Toelichting')]).toBe('van mij');
  expect(queue.conflicts()).toEqual([]);
  quirks.turnOff(typing, CELL_EDITING);
  await written;
  expect(queue.conflicts()).toEqual([
    { changes: OURS.slice(0, 1), found: THEIRS.slice(0, 1) },
    { changes: OURS.slice(1), found: THEIRS.slice(1) },
  ]);
  await giveUp();
  expect(await inWorkbook()).toEqual(STOOD);
});
