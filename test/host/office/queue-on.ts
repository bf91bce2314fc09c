import type { MeasurementHost } from '../../../src/host/measurement-host';
import type { Measurement } from '../../../src/measurement/measurement';
import { leftoversOf } from '../../../src/taskpane/state/problems';
import { createWriteQueue, type WriteQueue } from '../../../src/taskpane/state/write-queue';

/** What a pane writes with, and what it was told could not be put back. */
export interface QueueOnHost {
  readonly queue: WriteQueue;
  readonly unplaced: readonly string[];
}

const IGNORED = () => undefined;

/** The queue of a pane in front of a host, which reads before it asks what to decide. */
export function queueOn(host: MeasurementHost): QueueOnHost {
  const unplaced: string[] = [];
  const send = async (...what: Parameters<MeasurementHost['write']>) => {
    await host.write(...what).catch((error: unknown) => {
      unplaced.push(...leftoversOf(error));
      throw error;
    });
  };
  const readAgain = () => measurementBy(host);
  return {
    queue: createWriteQueue(send, { changed: IGNORED, written: IGNORED, failed: IGNORED, readAgain }),
    unplaced,
  };
}

/** What a host reads. */
export async function measurementBy(host: MeasurementHost): Promise<Measurement> {
  const reading = await host.read();
  if (reading.kind !== 'measurement') throw new Error(`read: ${reading.kind}`);
  return reading.checked.measurement;
}
