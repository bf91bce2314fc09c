import type { WorkerFieldId } from '../scale/worker-fields';
import type { Entry } from './entry';
import { isBlankCell } from './evidence-entries';

/** What is recorded of one IPS worker, with a code or initials to know the row by. */
export type WorkerEntries = Partial<WorkerValues>;
export type WorkerValues = Readonly<Record<WorkerFieldId | 'code', Entry>>;

/** The rows in which anything stands. */
export const filledWorkers = (workers: readonly WorkerEntries[]): readonly WorkerEntries[] =>
  workers.filter((worker) => Object.values(worker).some((entry) => !isBlankCell(entry)));
