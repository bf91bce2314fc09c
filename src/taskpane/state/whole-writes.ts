import { HostError, type MeasurementHost } from '../../host/measurement-host';
import type { Measurement } from '../../measurement/measurement';
import type { Change } from '../../measurement/tables';
import { priorities } from '../../scoring/priorities';
import { suggestedImprovements, unplannedPriorities } from '../../scoring/suggested-improvements';
import { areSameChanges } from './cell-changes';
import { improvementChanges } from './improvement-changes';
import type { LongWork } from './long-work';
import type { WriteStep } from './measurement-state';
import type { Make, MeasurementStore } from './measurement-store';
import { ScoresMovedError } from './problems';
import type { WriteQueue } from './write-queue';
import type { WriteSteps } from './write-steps';

/** What is written whole or not at all: past the queue, which waits meanwhile, and of a reading that is made for it. */
export type WholeWrites = Pick<MeasurementStore, 'replace' | 'renew' | 'undo' | 'fillPlan'>;

/** What that takes of the store. */
interface StoreForWholeWrites {
  readonly read: MeasurementHost['read'];
  readonly send: MeasurementHost['write'];
  readonly longWork: LongWork;
  readonly queue: WriteQueue;
  readonly steps: WriteSteps;
}

export function createWholeWrites({ read, send, longWork, queue, steps }: StoreForWholeWrites): WholeWrites {
  const write = async (changes: readonly Change[], measurement: Measurement, undone: WriteStep | null = null) => {
    const replaced = await send(changes, () => measurement, undone && steps.formulasOf(undone));
    queue.addSeen(changes);
    if (undone) return;
    const step = { changes, before: measurement };
    steps.remember(step);
    steps.addFormulas([step], replaced);
  };

  /** Writes what the workbook asks for by then, where that is what was chosen. */
  const writeChosen = async (changes: readonly Change[], make: Make, undone?: WriteStep): Promise<void> => {
    const found = await read();
    const measurement = found.kind === 'measurement' ? found.checked.measurement : null;
    if (!measurement || !areSameChanges(make(measurement), changes)) throw new ScoresMovedError();
    await write(changes, measurement, undone);
  };

  return {
    replace: (changes, make) => longWork.run('replacing', 'replace', () => writeChosen(changes, make)),
    renew: (changes, make) => longWork.run('renewing', 'renew', () => writeChosen(changes, make)),
    undo: (step, changes, make) =>
      longWork.run('undoing', 'undo', async () => {
        await writeChosen(changes, make, step);
        steps.forget((each) => each === step);
      }),
    fillPlan: async (done) => {
      await longWork.run('filling', 'fill', async () => {
        const found = await read();
        if (found.kind !== 'measurement') throw new HostError('gone', '', '');
        const { measurement } = found.checked;
        const suggested = suggestedImprovements(measurement);
        const changes = improvementChanges(suggested);
        if (changes.length > 0) await write(changes, measurement);
        done({
          lines: suggested.length,
          priorities: priorities(measurement).length,
          withoutRoom: unplannedPriorities(measurement).length - suggested.length,
        });
      });
    },
  };
}
