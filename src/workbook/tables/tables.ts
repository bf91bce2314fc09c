import type { Records } from '../../measurement/records';
import { RECORDS, type Row, type TableId, type Values } from '../../measurement/tables';
import type { Measurement } from '../../measurement/measurement';
import type { ScoreForm } from '../../scale/score-form';
import type { WorkbookContents } from '../paper/contents';
import { agendaTable, agreementTable } from './agenda';
import { bandTable } from './bands';
import { reasonTable, reviewedAnswerTable, reviewedTable, reviewerTable } from './consensus';
import { evidenceTable } from './evidence';
import { identityTable } from './identity';
import { improvementTable } from './improvements';
import { jobTable } from './jobs';
import { officialAnchorTable } from './official-anchors';
import { paperTable } from './papers';
import { reviewTable } from './review';
import { scenarioNameTable, scenarioTable } from './scenarios';
import { scoreTable } from './scores';
import { sharingTable } from './sharing';
import type { SheetName } from '../paper/sheets';
import type { StandingTable, Table } from './table';
import { workerTable } from './workers';

/** Where each kind of record stands. One that is missing here does not compile. */
export const TABLES = {
  identity: identityTable,
  review: reviewTable,
  scores: scoreTable,
  evidence: evidenceTable,
  workers: workerTable,
  jobs: jobTable,
  papers: paperTable,
  agenda: agendaTable,
  agreements: agreementTable,
  scenarios: scenarioTable,
  'scenario-names': scenarioNameTable,
  reviewed: reviewedTable,
  reviewers: reviewerTable,
  'reviewed-answers': reviewedAnswerTable,
  reasons: reasonTable,
  improvements: improvementTable,
  bands: bandTable,
  'official-anchors': officialAnchorTable,
  sharing: sharingTable,
} as const satisfies { readonly [T in TableId]: Table<Row<T>, Values<T>> };

/** How many lines the tables on a sheet have room for; 0 where a row is known by its key. */
export const linesOn = (sheet: SheetName): number =>
  Math.max(
    ...Object.values(TABLES).map(
      (table: Pick<Table<never, never>, 'sheet' | 'most'>) => (table.sheet === sheet && table.most) || 0,
    ),
  );

/** All tables as they stand in a workbook; null for one that it does not have. */
export type StandingTables = { readonly [T in TableId]: ReturnType<(typeof TABLES)[T]['find']> };

export function standingTables(contents: WorkbookContents, form: ScoreForm): StandingTables {
  return Object.fromEntries(
    (Object.keys(TABLES) as TableId[]).map((id) => [id, TABLES[id].find(contents, form)]),
  ) as unknown as StandingTables;
}

/** The measurement with all that people filled in in these tables. */
export const withFilled = (measurement: Measurement, tables: StandingTables): Measurement =>
  (Object.keys(TABLES) as TableId[]).reduce(
    (before, id) => withTable(before, id, tables[id] as StandingTable<Row<TableId>, Values<TableId>> | null),
    measurement,
  );

function withTable<T extends TableId>(
  measurement: Measurement,
  id: T,
  standing: StandingTable<Row<T>, Values<T>> | null,
): Measurement {
  const records: Records<Row<T>, Values<T>> = RECORDS[id];
  return standing ? records.put(measurement, standing.filled()) : measurement;
}
