import { countKey } from '../../measurement/answer-cells';
import type { Entry } from '../../measurement/entry';
import type { EvidenceEntries, EvidenceEntry } from '../../measurement/evidence-entries';
import { inputAt } from '../../measurement/evidence-records';
import type { Measurement } from '../../measurement/measurement';
import {
  columnOfBody,
  NO_EVIDENCE,
  type EvidenceBody,
  type RecordedEvidence,
} from '../../measurement/recorded-evidence';
import type { WorkerEntries, WorkerValues } from '../../measurement/workers';
import { COLUMN_LABELS } from '../../scale/column-labels';
import type { ItemId } from '../../scale/ids';
import type { ScoreForm } from '../../scale/score-form';
import type { WorkerFieldId } from '../../scale/worker-fields';
import { withEarlierReviews, type EarlierReview, type MovedReviews } from '../../scoring/evidence/earlier-reviews';
import { gatherWorkers, unusualWorkers } from '../../scoring/evidence/gather-workers';
import { addressOf, oneCell, textAt, valueAt, type WorkbookContents } from '../paper/contents';
import { cellKindOf, evidenceEntry, YES_OR_NO } from '../tables/answer-cells';
import {
  answerKey,
  EVIDENCE_HEADERS,
  evidenceLayout,
  resultHeader,
  type AnswerLine,
  type ItemLine,
} from '../sheets/evidence/layout';
import { bodyIn } from '../sheets/evidence/lines';
import { findTable, linesBelow, rowsByKey, type FoundTable } from './found-table';
import { findLines, type FoundLines } from '../tables/line-table';
import { workerTable } from '../tables/workers';
import { isOfToday } from './workbook-version';
import { EARLIER_REVIEW_HEADER } from '../sheets/workers/layout';

/**
 * Reads the answers on items back from their sheet, beside the workers of a measurement; nothing where a workbook does not
 * have it yet. How often the check list is reviewed was asked of each worker until version 4: it becomes one answer.
 */
export function readRecordedEvidence(
  contents: WorkbookContents,
  { form, evidence: { workers: lines } }: Measurement,
): MovedReviews {
  const { answers, workers } = evidenceTables(contents);
  const evidence = { items: answers ? readItems(answers, form) : NO_EVIDENCE.items, workers: lines };
  return withEarlierReviews(form, evidence, workers && !isOfToday(contents) ? readEarlierReviews(workers, form) : []);
}

function readEarlierReviews(table: FoundLines<WorkerValues>, form: ScoreForm): readonly EarlierReview[] {
  const { sheet, columns, fields } = table;
  const column = columns.get(EARLIER_REVIEW_HEADER);
  const item = form.rows.find((row) => row.item.evidence.kind === 'weekly-contacts')?.item.id;
  const input = item && inputAt(form, { item, key: 'review' });
  if (column === undefined || !input) return [];
  const read = (row: number): EarlierReview => ({
    worker: textAt(sheet, row, fields.get('code') ?? 1) || `rij ${row}`,
    entry: evidenceEntry(cellKindOf(input), valueAt(sheet, row, column)),
  });
  return linesBelow(table, read, ({ entry }) => entry !== null, { worker: '', entry: null });
}

/**
 * Where the answer under a key of an item is given; where nothing is answered there, the first entry of a worker that
 * cannot be or looks like a slip. Null if a workbook has no place for it.
 */
export function locateAnswer(
  contents: WorkbookContents,
  { form, evidence: { workers: lines } }: Measurement,
  item: ItemId,
  body: EvidenceBody,
  key: string,
): string | null {
  const { answers, workers } = evidenceTables(contents);
  const place = answers && placeIn(answers)(answerKey(item, key, null), body);
  const field = inputAt(form, { item, key })?.workers;
  const isBlank = !place || valueAt(answers.sheet, place.row, place.column) === null;
  const ofWorker = isBlank && workers && field !== undefined ? locateWrongWorker(workers, lines, field) : null;
  return ofWorker ?? (place && addressOf(answers.sheet, oneCell(place.row, place.column)));
}

/** What a workbook says that evidence points to, by its item; null where it has no such line. */
export function shownAdvice(contents: WorkbookContents, form: ScoreForm) {
  const { answers } = evidenceTables(contents);
  const rows = answers && rowsByKey(answers, EVIDENCE_HEADERS.key);
  return (item: ItemId, body: EvidenceBody): string | null => {
    const row = rows?.get(item);
    const column = answers?.columns.get(resultHeader(columnOfBody(body), form.columns.length));
    return answers && row !== undefined && column !== undefined ? textAt(answers.sheet, row, column) : null;
  };
}

function locateWrongWorker(
  table: FoundLines<WorkerValues>,
  workers: readonly WorkerEntries[],
  field: WorkerFieldId,
): string | null {
  const wrong = workers.findIndex((worker) => 'problems' in (gatherWorkers(field, [worker]) ?? {}));
  const line = wrong < 0 ? workers.findIndex((worker) => unusualWorkers(field, [worker]).length > 0) : wrong;
  const column = table.fields.get(field);
  if (line < 0 || column === undefined) return null;
  return addressOf(table.sheet, oneCell(table.headerRow + 1 + line, column));
}

/** The tables of the answers and of the workers; null for one that a workbook does not have. */
export function evidenceTables(contents: WorkbookContents): {
  readonly answers: FoundTable | null;
  readonly workers: FoundLines<WorkerValues> | null;
} {
  return {
    answers: findTable(contents, (texts) => texts.has(EVIDENCE_HEADERS.key) && texts.has(EVIDENCE_HEADERS.question)),
    workers: findLines(workerTable, contents),
  };
}

/** Finds the cell of an answer by the key before its line and the header of its column. */
function placeIn(table: FoundTable) {
  const rows = rowsByKey(table, EVIDENCE_HEADERS.key);
  return (key: string, body: EvidenceBody): { row: number; column: number } | null => {
    const [row, column] = [rows.get(key), table.columns.get(COLUMN_LABELS[columnOfBody(body)])];
    return row === undefined || column === undefined ? null : { row, column };
  };
}

function readItems(table: FoundTable, form: ScoreForm): RecordedEvidence['items'] {
  const placeOf = placeIn(table);
  const valueOf = ({ key }: AnswerLine, body: EvidenceBody): Entry => {
    const place = placeOf(key, body);
    return place && valueAt(table.sheet, place.row, place.column);
  };
  const items = evidenceLayout(form).lines.filter((line) => line.kind === 'item');
  return Object.fromEntries(
    items.flatMap((line) => {
      const bodies = form.columns.flatMap((column): [EvidenceBody, EvidenceEntries][] => {
        const body = bodyIn(line, column);
        const entries = body === null ? {} : readEntries(line, (answer) => valueOf(answer, body));
        return body === null || Object.keys(entries).length === 0 ? [] : [[body, entries]];
      });
      return bodies.length === 0 ? [] : [[line.formRow.item.id, Object.fromEntries(bodies)]];
    }),
  );
}

/** The answers on an item, without those that are blank. */
function readEntries({ answers }: ItemLine, valueOf: (line: AnswerLine) => Entry): EvidenceEntries {
  const entries = answers
    .filter(({ input, component }) => input.kind !== 'numbers' && component === null)
    .flatMap((line): [string, EvidenceEntry][] => {
      const { input } = line;
      const entry = evidenceEntry(cellKindOf(input), valueOf(line));
      const own: [string, EvidenceEntry][] = entry === null ? [] : [[input.key, entry]];
      if (input.kind !== 'checklist') return own;
      const components = answers
        .filter((each) => each.input === input && each.component !== null)
        .map((each) => evidenceEntry(YES_OR_NO, valueOf(each)));
      if (components.every((component) => component === null)) return own;
      // Both a number and components: that is for the advice to object to.
      return [[input.key, components], ...(entry === null ? [] : [[countKey(input), entry] as const])] as [
        string,
        EvidenceEntry,
      ][];
    });
  return Object.fromEntries(entries);
}
