import type { BuildStep, MeasurementHost } from '../../src/host/measurement-host';
import { impatientHost, PATIENCE_MS } from '../../src/taskpane/state/impatient-host';
import { emptyAo } from '../support/example-measurement';
import { memoryHost, type MemoryHost } from '../support/memory-host';

let workbook: MemoryHost;
let host: MeasurementHost;
/** What was told so far. */
let told: boolean[];

beforeEach(() => {
  jest.useFakeTimers();
  workbook = memoryHost(emptyAo());
  told = [];
  host = impatientHost(workbook, (isHeldUp) => told.push(isHeldUp));
});
afterEach(() => {
  jest.useRealTimers();
});

const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

test.each([
  ['read', () => host.read()],
  ['write', () => host.write([])],
  ['select', () => host.select('bezetting-2', 'A')],
  ['show', () => host.show('Scores')],
  ['the first step of repair', () => host.repair()],
  ['the first step of build', () => host.build(emptyAo())],
])('tells that a workbook is silent for a second and a half, until it answers: %s', async (_, call) => {
  workbook.hold();
  void call();
  await pass(PATIENCE_MS - 1);
  expect(told).toEqual([]);
  await pass(1);
  expect(told).toEqual([true]);
  workbook.release();
  await pass(10_000);
  expect(told).toEqual([true, false]);
});

test('an error is an answer too', async () => {
  const slow: MeasurementHost = {
    ...workbook,
    write: () => new Promise((_, reject) => setTimeout(reject, 2000, new Error('refused'))),
  };
  const refused = expect(impatientHost(slow, (isHeldUp) => told.push(isHeldUp)).write([])).rejects.toThrow('refused');
  await pass(2000);
  await refused;
  expect(told).toEqual([true, false]);
});

test('any answer shows that the workbook can be reached: what else was asked has its time anew', async () => {
  const answers: (() => void)[] = [];
  const write = () =>
    new Promise<readonly []>((resolve) => {
      answers.push(() => {
        resolve([]);
      });
    });
  const slow: MeasurementHost = { ...workbook, write };
  host = impatientHost(slow, (isHeldUp) => told.push(isHeldUp));
  void host.write([]);
  await pass(1000);
  void host.write([]);
  await pass(500);
  expect(told).toEqual([true]);
  answers.shift()?.();
  await pass(1499);
  expect(told).toEqual([true, false]);
  await pass(1);
  expect(told).toEqual([true, false, true]);
});

test('calls that follow one another never add up', async () => {
  workbook.delay(1000);
  for (let count = 0; count < 3; count += 1) {
    void host.read();
    await pass(1000);
  }
  await pass(10_000);
  expect(told).toEqual([]);
});

test('building may take as long as it takes once the workbook has been looked at', async () => {
  let begin: ((step: BuildStep) => void) | undefined;
  const slow: MeasurementHost = {
    ...workbook,
    build: (_, onStep) => {
      begin = onStep;
      onStep?.('checking');
      return new Promise((resolve) => setTimeout(resolve, 60_000, ['een opmerking']));
    },
  };
  host = impatientHost(slow, (isHeldUp) => told.push(isHeldUp));
  const steps: BuildStep[] = [];
  const made = host.build(emptyAo(), (step) => steps.push(step));
  await pass(1500);
  expect(told).toEqual([true]);
  begin?.('building');
  expect(told).toEqual([true, false]);
  await pass(30_000);
  begin?.('protecting');
  await pass(30_000);
  expect(await made).toEqual(['een opmerking']);
  expect(steps).toEqual(['checking', 'building', 'protecting']);
  expect(told).toEqual([true, false]);
  // What is asked afterwards is waited for as before.
  workbook.hold();
  void host.read();
  await pass(1500);
  expect(told).toEqual([true, false, true]);
});

test('clearing away what failed is waited for again, each time that it is tried', async () => {
  let begin: ((step: BuildStep) => void) | undefined;
  const slow: MeasurementHost = {
    ...workbook,
    repair: (onStep) => {
      begin = onStep;
      return new Promise((_, reject) => setTimeout(reject, 60_000, new Error('refused')));
    },
  };
  const failed = expect(impatientHost(slow, (isHeldUp) => told.push(isHeldUp)).repair()).rejects.toThrow('refused');
  begin?.('building');
  await pass(30_000);
  for (let tries = 0; tries < 3; tries += 1) {
    begin?.('clearing');
    await pass(1000);
  }
  expect(told).toEqual([]);
  await pass(500);
  expect(told).toEqual([true]);
  await pass(60_000);
  await failed;
  expect(told).toEqual([true, false]);
});
