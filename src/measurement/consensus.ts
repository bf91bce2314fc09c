import type { EvidenceBody, RecordedEvidence } from './recorded-evidence';
import type { Entries, ItemTexts } from './entries';
import type { ItemId } from '../scale/ids';
import type { FormRow } from '../scale/score-form';
import type { ColumnId } from '../scale/types';

/** So many reviewers' scores are put beside each other. */
export const REVIEWERS = { least: 2, most: 5 } as const;

/** What one reviewer brought into a consensus. It stays as it was, whatever is agreed on. */
export interface ReviewerScores {
  /** What the reviewer is called beside the others; no two of them are called the same. */
  readonly code: string;
  readonly name: string;
  /** What stood in the score cells: blank, or no score, where the reviewer was not done yet. */
  readonly entries: Entries;
  readonly notes: ItemTexts;
  /** What the evidence pointed to: an anchor, or a text with two; in the column in which the evidence is recorded. */
  readonly points: Entries;
  /** Answers that not all reviewers gave in the same way; those that they all gave are the evidence of the measurement. */
  readonly evidence: RecordedEvidence['items'];
}

/** What is scored as one: a column of a row, or both where they must be equal (`AO`). */
export type PlaceColumn = EvidenceBody;

/** What is scored as one in a row, in the order of the columns. */
export const placeColumns = ({ open, mustBeEqual }: FormRow): readonly PlaceColumn[] => (mustBeEqual ? ['AO'] : open);

/** The columns that are scored as one. */
export const columnsIn = ({ open }: FormRow, column: PlaceColumn): readonly ColumnId[] =>
  column === 'AO' ? open : [column];

export type ConsensusReasons = Readonly<Partial<Record<ItemId, Readonly<Partial<Record<PlaceColumn, string>>>>>>;

/** What a measurement rests on that reviewers agreed on: the scores of each of them, and why they chose what they chose. */
export interface Consensus {
  /** By their place, at most `REVIEWERS.most`; none in any other measurement. */
  readonly reviewers: readonly ReviewerScores[];
  /** Written where they differed, and where the score that they agreed on is none of theirs. */
  readonly reasons: ConsensusReasons;
}

export const NO_REVIEWER: ReviewerScores = { code: '', name: '', entries: {}, notes: {}, points: {}, evidence: {} };

export const NO_CONSENSUS: Consensus = { reviewers: [], reasons: {} };

/** Is anything recorded that a consensus rests on? */
export const isConsensus = ({ reviewers, reasons }: Consensus): boolean =>
  reviewers.length > 0 || Object.keys(reasons).length > 0;

/** Is anything recorded of a reviewer? */
export const isReviewer = ({ code, name, ...records }: ReviewerScores): boolean =>
  code !== '' || name !== '' || Object.values(records).some((all) => Object.keys(all).length > 0);
