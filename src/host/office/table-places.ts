import type { Improvement } from '../../measurement/improvement';
import type { WorkerValues } from '../../measurement/workers';
import type { ItemId } from '../../scale/ids';
import type { ScoreForm } from '../../scale/score-form';
import type { ColumnId } from '../../scale/types';
import { COLUMN_LABELS } from '../../scale/column-labels';
import { columnLetters } from '../../workbook/paper/a1';
import type { SheetContents } from '../../workbook/paper/contents';
import { EVIDENCE_HEADERS } from '../../workbook/sheets/evidence/layout';
import { findScores, itemRows } from '../../workbook/reading/find-scores';
import { rowsByKey } from '../../workbook/reading/found-table';
import { evidenceTables } from '../../workbook/reading/read-evidence';
import { whatIfTable } from '../../workbook/reading/read-scenarios';
import { SCORES_HEADERS } from '../../workbook/sheets/scores/layout';
import { improvementTable } from '../../workbook/tables/improvements';
import { findLines, type FoundLines, type LineTable } from '../../workbook/tables/line-table';
import { workerTable } from '../../workbook/tables/workers';
import { typedHeaders, WHAT_IF_HEADERS, type KeptKey, type ScenarioKey } from '../../workbook/sheets/what-if/layout';
import type { FoundWorkbook } from './read-workbook';

/** Where the tables that people fill in stood when they were last read. */
export interface TablePlaces {
  readonly form: ScoreForm;
  readonly scores: KeyedTable<ColumnId | 'note' | 'recommendation'>;
  /** Null in a workbook that does not have the sheet, as the next one. */
  readonly evidence: KeyedTable<ColumnId> | null;
  readonly workers: LinesPlace<WorkerValues> | null;
  readonly whatIf: KeyedTable<ScenarioKey | KeptKey> | null;
  readonly improvements: LinesPlace<Improvement> | null;
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
export interface LinesPlace<Values> {
  readonly sheetId: string;
  readonly found: FoundLines<Values>;
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
  const { answers } = evidenceTables(contents);
  const whatIf = whatIfTable(contents);
  const answersId = answers && idOf(answers.sheet);
  const whatIfId = whatIf && idOf(whatIf.sheet);
  const lines = <Values>(table: LineTable<Values>): LinesPlace<Values> | null => {
    const place = findLines(table, contents);
    const sheetId = place && idOf(place.sheet);
    return place && sheetId ? { sheetId, found: place } : null;
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
    workers: lines(workerTable),
    whatIf:
      whatIf && whatIfId
        ? {
            sheetId: whatIfId,
            rows: rowsByKey(whatIf, WHAT_IF_HEADERS.key),
            columns: lettersIn(whatIf.columns)(typedHeaders(scores.form)),
            keys: lettersIn(whatIf.columns)({ keys: WHAT_IF_HEADERS.key }).keys ?? null,
          }
        : null,
    improvements: lines(improvementTable),
  };
}

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
