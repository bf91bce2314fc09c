import type { ItemId } from '../scale/ids';
import type { ColumnId } from '../scale/types';
import type { BandSetId } from '../scale/verdicts';
import type { AgendaEntries, VisitAgreements } from './agenda';
import { agendaRecords, agreementRecords, type AgreementRow } from './agenda-records';
import type { BandEntries } from './band-entries';
import { bandRecords } from './band-records';
import {
  reasonRecords,
  reviewedAnswerRecords,
  reviewedRecords,
  reviewerRecords,
  type PlaceRow,
  type ReviewedAnswerRow,
  type ReviewedRow,
  type ReviewedValues,
  type ReviewerRow,
  type ReviewerValues,
} from './consensus-records';
import type { Entry } from './entry';
import { evidenceRecords, type AnswerRow } from './evidence-records';
import type { Improvement } from './improvement';
import { improvementRecords, workerRecords } from './line-records';
import { jobRecords } from './job-records';
import type { JobValues } from './jobs';
import { identityRecords, type Identity, type IdentityRow } from './measurement-id';
import { officialAnchorRecords, type OfficialTexts } from './official-anchor-records';
import { paperRecords } from './paper-records';
import type { PaperLine, PaperRow } from './papers';
import type { FieldChange, Records } from './records';
import type { Review } from './review';
import { reviewRecords, type ReviewRow } from './review-records';
import { scenarioNameRecords, scenarioRecords, type ScenarioRow, type ScoresBeside } from './scenario-records';
import { scoreRecords, type ScoreValues } from './score-records';
import { sharingRecords, type Sharing, type SharingRow } from './sharing-records';
import type { WorkerValues } from './workers';

/** What a row and a value is, table by table. */
export interface TableTypes {
  readonly identity: { readonly row: IdentityRow; readonly values: Identity };
  readonly review: { readonly row: ReviewRow; readonly values: Review };
  readonly scores: { readonly row: ItemId; readonly values: ScoreValues };
  readonly evidence: { readonly row: AnswerRow; readonly values: Readonly<Record<ColumnId, Entry>> };
  readonly workers: { readonly row: number; readonly values: WorkerValues };
  readonly jobs: { readonly row: number; readonly values: JobValues };
  readonly papers: { readonly row: PaperRow; readonly values: PaperLine };
  readonly agenda: { readonly row: number; readonly values: AgendaEntries };
  readonly agreements: { readonly row: AgreementRow; readonly values: VisitAgreements };
  readonly scenarios: { readonly row: ScenarioRow; readonly values: Readonly<Record<ColumnId, Entry>> };
  readonly 'scenario-names': { readonly row: ScoresBeside; readonly values: { readonly name: string } };
  readonly reviewed: { readonly row: ReviewedRow; readonly values: ReviewedValues };
  readonly reviewers: { readonly row: ReviewerRow; readonly values: ReviewerValues };
  readonly 'reviewed-answers': { readonly row: ReviewedAnswerRow; readonly values: Readonly<Record<ColumnId, Entry>> };
  readonly reasons: { readonly row: PlaceRow; readonly values: { readonly reason: string } };
  readonly improvements: { readonly row: number; readonly values: Improvement };
  readonly bands: { readonly row: BandSetId; readonly values: BandEntries };
  readonly 'official-anchors': { readonly row: ItemId; readonly values: OfficialTexts };
  readonly sharing: { readonly row: SharingRow; readonly values: Sharing };
}

export type TableId = keyof TableTypes;
export type Row<T extends TableId> = TableTypes[T]['row'];
export type Values<T extends TableId> = TableTypes[T]['values'];

/** The one change: a field of a row of a table gets another value. The compiler knows which values go with which field. */
export type Change<T extends TableId = TableId> = {
  [K in T]: { readonly table: K } & FieldChange<Row<K>, Values<K>>;
}[T];

/** All tables of inputs, in the order in which they are read. One that is missing here does not compile. */
export const RECORDS: { readonly [T in TableId]: Records<Row<T>, Values<T>> } = {
  identity: identityRecords,
  review: reviewRecords,
  scores: scoreRecords,
  evidence: evidenceRecords,
  workers: workerRecords,
  jobs: jobRecords,
  papers: paperRecords,
  agenda: agendaRecords,
  agreements: agreementRecords,
  scenarios: scenarioRecords,
  'scenario-names': scenarioNameRecords,
  reviewed: reviewedRecords,
  reviewers: reviewerRecords,
  'reviewed-answers': reviewedAnswerRecords,
  reasons: reasonRecords,
  improvements: improvementRecords,
  bands: bandRecords,
  'official-anchors': officialAnchorRecords,
  sharing: sharingRecords,
};
