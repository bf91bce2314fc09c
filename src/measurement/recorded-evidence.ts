import type { ItemId } from '../scale/ids';
import { itemEvidence } from '../scale/item-evidence';
import type { FormRow } from '../scale/score-form';
import type { ColumnId } from '../scale/types';
import type { EvidenceEntries } from './evidence-entries';
import type { WorkerEntries } from './workers';

/** A body of evidence: of one column, or `AO` where both columns of a row rest on the same. */
export type EvidenceBody = ColumnId | 'AO';

/** In which column a body of evidence is recorded: what counts for both stands in the first. */
export const columnOfBody = (body: EvidenceBody): ColumnId => (body === 'AO' ? 'A' : body);

/** All that is recorded as evidence in a measurement. */
export interface RecordedEvidence {
  readonly items: Readonly<Partial<Record<ItemId, Readonly<Partial<Record<EvidenceBody, EvidenceEntries>>>>>>;
  /** A row per IPS worker, of codes or initials; rows in which nothing stands do not count. */
  readonly workers: readonly WorkerEntries[];
}

export const NO_EVIDENCE: RecordedEvidence = { items: {}, workers: [] };

/** The bodies of evidence of a row, in the order of the columns; none where nothing is scored or calculated. */
export function evidenceBodies({ item, open, mustBeEqual }: FormRow): readonly EvidenceBody[] {
  if (itemEvidence(item) === null) return [];
  return mustBeEqual ? ['AO'] : open;
}
