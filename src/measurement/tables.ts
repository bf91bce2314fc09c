import type { ItemId } from '../scale/ids';
import type { ColumnId } from '../scale/types';
import type { Entry } from './entry';
import { evidenceRecords, type AnswerRow } from './evidence-records';
import type { Improvement } from './improvement';
import { improvementRecords, workerRecords } from './line-records';
import type { FieldChange, Records } from './records';
import { scenarioNameRecords, scenarioRecords, type ScenarioRow, type ScoresBeside } from './scenario-records';
import { scoreRecords, type ScoreValues } from './score-records';
import type { WorkerValues } from './workers';

/** What a row and a value is, table by table. */
export interface TableTypes {
  readonly scores: { readonly row: ItemId; readonly values: ScoreValues };
  readonly evidence: { readonly row: AnswerRow; readonly values: Readonly<Record<ColumnId, Entry>> };
  readonly workers: { readonly row: number; readonly values: WorkerValues };
  readonly scenarios: { readonly row: ScenarioRow; readonly values: Readonly<Record<ColumnId, Entry>> };
  readonly 'scenario-names': { readonly row: ScoresBeside; readonly values: { readonly name: string } };
  readonly improvements: { readonly row: number; readonly values: Improvement };
}

export type TableId = keyof TableTypes;
export type Row<T extends TableId> = TableTypes[T]['row'];
export type Values<T extends TableId> = TableTypes[T]['values'];

/** The one change: a field of a row of a table gets another value. The compiler knows which values go with which field. */
export type Change<T extends TableId = TableId> = {
  [K in T]: { readonly table: K } & FieldChange<Row<K>, Values<K>>;
}[T];

/** Every table that the pane writes in. One that is missing here does not compile. */
export const RECORDS: { readonly [T in TableId]: Records<Row<T>, Values<T>> } = {
  scores: scoreRecords,
  evidence: evidenceRecords,
  workers: workerRecords,
  scenarios: scenarioRecords,
  'scenario-names': scenarioNameRecords,
  improvements: improvementRecords,
};
