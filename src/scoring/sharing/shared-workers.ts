import { entryText } from '../../measurement/entry';
import { filledWorkers, type WorkerEntries } from '../../measurement/workers';
import { TAKEN_OVER_TEXTS } from './texts';

/**
 * The code of the lines that stand for all workers together in a copy. What the workers answer is recorded as an answer on
 * Bewijs; only of the anchors per worker nothing can be filled in there, so that one or two such lines, of nobody, come to
 * the anchor that all workers came to.
 */
export const ALL_TOGETHER = TAKEN_OVER_TEXTS.allTogether;

const isAllTogether = ({ code }: WorkerEntries) => entryText(code).toLowerCase() === ALL_TOGETHER;

/** The lines of workers who exist. */
export const realWorkers = (workers: readonly WorkerEntries[]): readonly WorkerEntries[] =>
  filledWorkers(workers).filter((worker) => !isAllTogether(worker));
