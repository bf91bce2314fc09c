import { createMeasurementStore } from '../../src/taskpane/state/create-measurement-store';
import type { MeasurementStore } from '../../src/taskpane/state/measurement-store';
import { memoryHost, type MemoryHost } from '../support/memory-host';

/** Time for everything on its way to arrive. */
export const rest = () => jest.advanceTimersByTimeAsync(200);

interface OpenStore {
  readonly host: MemoryHost;
  readonly store: MeasurementStore;
  /** As when the pane goes away; done by itself after the test. */
  readonly stop: () => void;
}

/**
 * Stores for the tests of the suite that asks for them, in a time that passes as the tests say.
 * @returns opens one over a workbook in memory, in the place of the one before, and has that read
 */
export function storeOfSuite(): (...workbook: Parameters<typeof memoryHost>) => Promise<OpenStore> {
  let stop = () => {};
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    stop();
  });
  return async (...workbook) => {
    stop();
    const host = memoryHost(...workbook);
    const store = createMeasurementStore(host, 5);
    stop = store.start();
    await rest();
    return { host, store, stop };
  };
}
