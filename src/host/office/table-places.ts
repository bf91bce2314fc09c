import type { Improvement } from '../../measurement/improvement';
import type { ItemId } from '../../scale/ids';
import type { ScoreForm } from '../../scale/score-form';
import type { ColumnId } from '../../scale/types';
import { WORKER_FIELD_IDS, WORKER_FIELDS, type WorkerFieldId } from '../../scale/worker-fields';
import { COLUMN_LABELS } from '../../scale/column-labels';
import { columnLetters } from '../../workbook/a1';
import type { SheetContents } from '../../workbook/contents';
import { EVIDENCE_HEADERS } from '../../workbook/evidence-layout';
import { findScores, itemRows } from '../../workbook/find-scores';
import { rowsByKey, type FoundTable } from '../../workbook/found-table';
import { IMPROVEMENT_HEADERS } from '../../workbook/improvement-layout';
import { evidenceTables } from '../../workbook/read-evidence';
import { improvementTable } from '../../workbook/read-improvements';
import { whatIfTable } from '../../workbook/read-scenarios';
import { SCORES_HEADERS } from '../../workbook/scores-layout';
import { typedHeaders, WHAT_IF_HEADERS, type KeptKey, type ScenarioKey } from '../../workbook/what-if-layout';
import { WORKER_HEADER } from '../../workbook/workers-layout';
import type { FoundWorkbook } from './read-workbook';

/** Where the tables that people fill in stood when they were last read. */
export interface TablePlaces {
  readonly form: ScoreForm;
  readonly scores: KeyedTable<ColumnId | 'note' | 'recommendation'>;
  /** Null in a workbook that does not have the sheet, as the next one. */
  readonly evidence: KeyedTable<ColumnId> | null;
  readonly workers: LineTable<WorkerFieldId | 'code'> | null;
  readonly whatIf: KeyedTable<ScenarioKey | KeptKey> | null;
  readonly improvements: LineTable<keyof Improvement> | null;
}

/** A table in which a row is known by a key that stands in it. */
export interface KeyedTable<Column extends string> {
  readonly sheetId: string;
  readonly rows: ReadonlyMap<string, number>;
  /** Column letters. */
  readonly columns: Readonly<Partial<Record<Column, string>>>;
  /** Where the keys stand; null where that column is gone and rows are known by something else. */
  readonly keys: string | null;
}

/** A table in which a row is nothing but a line below the header. */
export interface LineTable<Column extends string> {
  readonly sheetId: string;
  readonly headerRow: number;
  /** Column letters. */
  readonly columns: Readonly<Partial<Record<Column, string>>>;
}

/** The item that a row of the scores or the evidence is about. */
export const itemOfKey = (key: string): ItemId => (key.split(' ')[0] ?? '') as ItemId;

/** @throws {UnreadableWorkbookError} where there is no table of scores */
export function tablePlaces(found: FoundWorkbook): TablePlaces | null {
  const { contents } = found;
  const idOf = (sheet: SheetContents) => Object.values(found.sheets).find((each) => each.contents === sheet)?.id;
  const scores = findScores(contents);
  const scoresId = idOf(scores.sheet);
  if (scoresId === undefined) return null;
  const scoreLetters = lettersIn(scores.columns, (header) => header.toLowerCase());
  const { answers, workers } = evidenceTables(contents);
  const whatIf = whatIfTable(contents);
  const answersId = answers && idOf(answers.sheet);
  const whatIfId = whatIf && idOf(whatIf.sheet);
  const lineTable = <Column extends string>(
    table: FoundTable | null,
    headers: Readonly<Record<Column, string>>,
  ): LineTable<Column> | null => {
    const sheetId = table && idOf(table.sheet);
    if (!table || !sheetId) return null;
    return { sheetId, headerRow: table.headerRow, columns: lettersIn(table.columns)(headers) };
  };
  const labels = Object.fromEntries(scores.form.scale.columns.map(({ id, label }) => [id, label]));
  return {
    form: scores.form,
    scores: {
      sheetId: scoresId,
      rows: singleRows(scores),
      columns: scoreLetters({
        ...(labels as Record<ColumnId, string>),
        note: SCORES_HEADERS.note,
        recommendation: SCORES_HEADERS.recommendation,
      }),
      keys: scoreLetters({ keys: SCORES_HEADERS.id }).keys ?? null,
    },
    evidence:
      answers && answersId
        ? {
            sheetId: answersId,
            rows: rowsByKey(answers, EVIDENCE_HEADERS.key),
            columns: lettersIn(answers.columns)(COLUMN_LABELS),
            keys: lettersIn(answers.columns)({ keys: EVIDENCE_HEADERS.key }).keys ?? null,
          }
        : null,
    workers: lineTable(workers, WORKER_HEADERS),
    whatIf:
      whatIf && whatIfId
        ? {
            sheetId: whatIfId,
            rows: rowsByKey(whatIf, WHAT_IF_HEADERS.key),
            columns: lettersIn(whatIf.columns)(typedHeaders(scores.form)),
            keys: lettersIn(whatIf.columns)({ keys: WHAT_IF_HEADERS.key }).keys ?? null,
          }
        : null,
    improvements: lineTable(improvementTable(contents), IMPROVEMENT_HEADERS),
  };
}

/** The headers of the table of workers. */
export const WORKER_HEADERS = {
  code: WORKER_HEADER,
  ...Object.fromEntries(WORKER_FIELD_IDS.map((id) => [id, WORKER_FIELDS[id].header])),
} as Readonly<Record<WorkerFieldId | 'code', string>>;

/** The letters of the columns with these headers, as far as they are there. */
function lettersIn(columns: ReadonlyMap<string, number>, keyOf = (header: string) => header) {
  return <Key extends string>(headers: Readonly<Record<Key, string>>): Partial<Record<Key, string>> => {
    const found = (Object.entries(headers) as [Key, string][]).flatMap(([key, header]) => {
      const column = columns.get(keyOf(header));
      return column === undefined ? [] : [[key, columnLetters(column)] as const];
    });
    return Object.fromEntries(found) as Partial<Record<Key, string>>;
  };
}

/** Which of two rows of the same item counts cannot be known; nothing is written to either. */
function singleRows(scores: ReturnType<typeof findScores>): ReadonlyMap<string, number> {
  const rows = itemRows(scores);
  return new Map(
    scores.form.rows.flatMap(({ item }): [ItemId, number][] => {
      const places = rows.filter(({ id }) => id === item.id);
      const [only] = places;
      return only && places.length === 1 ? [[item.id, only.row]] : [];
    }),
  );
}
