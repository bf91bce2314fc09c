import type { EvidenceEntries } from '../../src/measurement/evidence-entries';
import type { WorkerEntries } from '../../src/measurement/workers';
import type { ItemId } from '../../src/scale/ids';
import { advise, type Advice } from '../../src/scoring/evidence/advise';
import { itemById } from './items';

export const adviceOn = (id: ItemId, entries: EvidenceEntries, workers: readonly WorkerEntries[] = []): Advice =>
  advise(itemById(id), entries, workers);

/** The admissible anchors as people write them: "4", "3 4", "" for none. */
export const anchorsOn = (id: ItemId, entries: EvidenceEntries): string => adviceOn(id, entries).anchors.join(' ');
