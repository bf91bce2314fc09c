import type { BandEntries } from '../../measurement/band-entries';
import { entryText, readEntry, type Entry } from '../../measurement/entry';
import { emptyMeasurement, type Measurement } from '../../measurement/measurement';
import { evidenceBodies, type EvidenceBody } from '../../measurement/recorded-evidence';
import { COLUMN_LABELS } from '../../scale/column-labels';
import type { ItemId } from '../../scale/ids';
import { itemName } from '../../scale/item-name';
import { bandSetsOf, type ScoreForm } from '../../scale/score-form';
import { RATINGS, type ColumnId } from '../../scale/types';
import type { BandSetId } from '../../scale/verdicts';
import { inWordsOf2024 } from '../../scale/words-of-2024';
import type { Severity } from '../../scoring/findings';
import type { Differing } from '../../scoring/evidence/earlier-reviews';
import { OFFICIAL_HEADER } from '../sheets/anchors/sheet';
import { addressOf, namedArea, oneCell, textAt, valueAt, type WorkbookContents } from '../paper/contents';
import { KEY_HEADERS } from './double-rows';
import { findScores, itemRows, scoreHeader, type FoundScores, type ItemRow } from './find-scores';
import { doubleKeys } from './found-table';
import { bandsName } from '../sheets/overview/sheet';
import { evidenceTables, locateAnswer, readRecordedEvidence, shownAdvice } from './read-evidence';
import { readReview, type ChangedLabel } from './read-review';
import { readScenarios, whatIfTable } from './read-scenarios';
import { CLOSED_MARK, SCORES_HEADERS } from '../sheets/scores/layout';
import { UnreadableWorkbookError } from './unreadable-workbook';
import { withLines } from '../tables/read-lines';
import { isNewerVersion, isOlderVersion } from './workbook-version';
import { EARLIER_REVIEW_HEADER } from '../sheets/workers/layout';

/**
 * Something about the tables themselves: rows that are gone, double or strange, formulas in score cells, and answers of
 * before to what is asked otherwise now.
 */
export interface TableFinding {
  readonly code:
    | 'unknown-item'
    | 'duplicate-item'
    | 'duplicate-line'
    | 'missing-row'
    | 'label-changed'
    | 'formula'
    | 'reviews-differ'
    | 'teams-of-all';
  readonly severity: Severity;
  /** The item's id, or what stands in its place. */
  readonly item: string;
  readonly column: ColumnId | null;
  readonly cell: string | null;
  readonly message: string;
}

export interface ReadMeasurement {
  readonly measurement: Measurement;
  readonly findings: readonly TableFinding[];
  /** Where the scores of an item stand; `AO` for both columns; null if its row is gone or double. */
  readonly locate: (item: ItemId, column: ColumnId | 'AO') => string | null;
  /** Where the evidence of an item under a key is given, by the item or a worker; null if its place is gone. */
  readonly locateEvidence: (item: ItemId, body: EvidenceBody, key: string) => string | null;
  /**
   * What a workbook of an earlier version says that the evidence of an item points to; null where it says nothing, and in
   * one of today.
   */
  readonly earlierAdvice: (item: ItemId, body: EvidenceBody) => string | null;
  /** Where the bands of a set stand; null if they are gone. */
  readonly locateBands: (set: BandSetId) => string | null;
}

/** A pasted column of junk must not become a report of 100,000 lines. */
const MOST_UNKNOWN_ROWS = 20;

/**
 * Reads everything that people put into a workbook, from its cells. What a row is follows from its id, what a column
 * is from its header. The scores of an item that occurs twice are left out: which of them counts cannot be known.
 * @throws {UnreadableWorkbookError} where there is no measurement to read
 */
export function readMeasurement(contents: WorkbookContents): ReadMeasurement {
  if (isNewerVersion(contents)) throw new UnreadableWorkbookError('newer-version');
  const scores = findScores(contents);
  const { known, findings } = sortRows(scores);
  const text = (item: ItemId, header: string) => {
    const [row, column] = [known.get(item), scores.columns.get(header.toLowerCase())];
    return row === undefined || column === undefined ? '' : textAt(scores.sheet, row, column);
  };
  const perItem = <T>(read: (item: ItemId) => T) =>
    Object.fromEntries([...known.keys()].map((item) => [item, read(item)]));
  const { review, changed } = readReview(contents);
  const lines = withLines(emptyMeasurement(scores.form), contents);
  const { evidence, differing } = readRecordedEvidence(contents, lines);
  const measurement: Measurement = {
    ...lines,
    review,
    entries: perItem((item) => readEntries(scores, known.get(item) ?? 0, item)),
    notes: perItem((item) => text(item, SCORES_HEADERS.note)),
    recommendations: perItem((item) => text(item, SCORES_HEADERS.recommendation)),
    evidence,
    ...readScenarios(contents, scores.form),
    bands: readBandTable(contents, scores),
    officialAnchors: readOfficialAnchors(contents),
  };
  return {
    measurement,
    findings: [
      ...findings,
      ...doubleLines(contents, scores.form),
      ...changed.map(labelChanged),
      ...formulaFindings(scores, known),
      ...(differing === null ? [] : [reviewsDiffer(contents, differing)]),
      ...(isOlderVersion(contents) ? teamsOfAll(contents, measurement) : []),
    ],
    locate: (item, column) => locateScore(scores, known.get(item), column),
    locateEvidence: (item, body, key) => locateAnswer(contents, measurement, item, body, key),
    earlierAdvice: isOlderVersion(contents) ? shownAdvice(contents, scores.form) : () => null,
    locateBands: (set) => {
      const found = namedArea(contents, bandsName(set));
      return found ? addressOf(found.sheet, { ...found.area, right: found.area.left + 2 }) : null;
    },
  };
}

/** Tells known rows from rows that are strange, double or gone. */
function sortRows(scores: FoundScores): { known: Map<ItemId, number>; findings: TableFinding[] } {
  const items = new Map(scores.form.rows.map(({ item }) => [item.id as string, item]));
  const rows = itemRows(scores).filter((row) => row.id !== '' || hasScores(scores, row));
  const unknown = rows.filter(({ id }) => !items.has(id));
  const idColumn = scores.columns.get(SCORES_HEADERS.id) ?? 1;
  const at = (row: number) => addressOf(scores.sheet, oneCell(row, idColumn));
  const findings: TableFinding[] = unknown.slice(0, MOST_UNKNOWN_ROWS).map(({ id, row }) => ({
    code: 'unknown-item',
    severity: 'error',
    item: id.slice(0, 60),
    column: null,
    cell: at(row),
    message: `Rij ${row}: dit is geen item van de schaal en telt niet mee. Verwijder de rij of herstel het item.`,
  }));
  if (unknown.length > MOST_UNKNOWN_ROWS) {
    findings.push({
      code: 'unknown-item',
      severity: 'error',
      item: '',
      column: null,
      cell: null,
      message: `Nog ${unknown.length - MOST_UNKNOWN_ROWS} rijen horen niet bij de schaal en tellen niet mee.`,
    });
  }
  const known = new Map<ItemId, number>();
  for (const [id, item] of items) {
    const places = rows.filter((row) => row.id === id).map(({ row }) => row);
    const [only] = places;
    if (only !== undefined && places.length === 1) known.set(item.id, only);
    else if (only === undefined) {
      const message = `${itemName(item)}: de rij van dit item ontbreekt. Zet de rij terug of gebruik een eerdere versie.`;
      findings.push({ code: 'missing-row', severity: 'error', item: id, column: null, cell: null, message });
    } else {
      const message =
        `${itemName(item)}: dit item staat er ${places.length} keer (rij ${placesText(places)}) en telt daarom niet mee. ` +
        'Houd één rij over.';
      findings.push({ code: 'duplicate-item', severity: 'error', item: id, column: null, cell: at(only), message });
    }
  }
  return { known, findings };
}

/** The first few rows, and that there are more. */
function placesText(places: readonly number[]): string {
  const shown = places.slice(0, 5).join(', ');
  return places.length > 5 ? `${shown} …` : shown;
}

function hasScores(scores: FoundScores, { row }: ItemRow): boolean {
  return Object.values(readEntries(scores, row)).some((entry) => readEntry(entry) !== 'blank');
}

/** The entries of a row. A cross is what a closed cell holds; in an open cell it is no score. */
function readEntries(scores: FoundScores, row: number, item?: ItemId): Partial<Record<ColumnId, Entry>> {
  const open = scores.form.rows.find((formRow) => formRow.item.id === item)?.open ?? [];
  return Object.fromEntries(
    scores.form.scale.columns.map(({ id }) => {
      const column = columnOf(scores, id);
      const value = column === undefined ? null : valueAt(scores.sheet, row, column);
      return [id, value === CLOSED_MARK && !open.includes(id) ? null : value];
    }),
  );
}

const columnOf = ({ columns }: FoundScores, column: ColumnId): number | undefined => columns.get(scoreHeader(column));

function locateScore(scores: FoundScores, row: number | undefined, column: ColumnId | 'AO'): string | null {
  const ids: ColumnId[] = column === 'AO' ? ['A', 'O'] : [column];
  const places = ids.map((id) => columnOf(scores, id)).filter((place) => place !== undefined);
  const [left, right] = [Math.min(...places), Math.max(...places)];
  if (row === undefined || places.length === 0) return null;
  if (right - left <= 1) return addressOf(scores.sheet, { top: row, left, bottom: row, right });
  return [left, right].map((place) => addressOf(scores.sheet, oneCell(row, place))).join(',');
}

function formulaFindings(scores: FoundScores, known: ReadonlyMap<ItemId, number>): TableFinding[] {
  const { form, sheet } = scores;
  return form.rows.flatMap(({ item, open }) =>
    open.flatMap((column): TableFinding[] => {
      const [row, place] = [known.get(item.id), columnOf(scores, column)];
      if (row === undefined || place === undefined || !sheet.rows.get(row)?.get(place)?.isFormula) return [];
      const cell = locateScore(scores, row, column);
      const label = form.scale.columns.length > 1 ? `, ${COLUMN_LABELS[column]}` : '';
      const counts = readEntry(valueAt(sheet, row, place)) !== 'invalid';
      const message =
        `${itemName(item)}${label}: in de scorecel staat een formule` +
        `${counts ? '; de laatst berekende waarde telt' : ''}. Vervang de formule door de score zelf.`;
      return [{ code: 'formula', severity: 'warning', item: item.id, column, cell, message }];
    }),
  );
}

/** An item of which something stands twice on Bewijs or Wat als; none of it counts. */
function doubleLines(contents: WorkbookContents, { rows }: ScoreForm): TableFinding[] {
  const tables = [
    [evidenceTables(contents).answers, KEY_HEADERS.Bewijs],
    [whatIfTable(contents), KEY_HEADERS['Wat als']],
  ] as const;
  return tables.flatMap(([table, header]) => {
    const double = table === null ? [] : [...doubleKeys(table, header)];
    return rows.flatMap(({ item }): TableFinding[] => {
      const places = double.filter(([key]) => key.split(' ')[0] === item.id).flatMap(([, found]) => found);
      const [first] = places;
      if (table === null || first === undefined) return [];
      const sorted = places.toSorted((one, other) => one - other);
      const message =
        `${itemName(item)}: op het blad ${table.sheet.name} staat iets dubbel (rij ${placesText(sorted)}) en dat telt ` +
        'daarom niet mee. Houd één rij over.';
      const cell = addressOf(table.sheet, oneCell(first, table.columns.get(header) ?? 1));
      return [{ code: 'duplicate-line', severity: 'error', item: item.id, column: null, cell, message }];
    });
  });
}

function labelChanged({ cell, label, standing }: ChangedLabel): TableFinding {
  const now = standing === '' ? 'is leeg' : `is nu "${standing.slice(0, 60)}"`;
  const message = `Het kopje "${label}" ${now}. Wat ernaast staat, telt wel. Zet het kopje terug.`;
  return { code: 'label-changed', severity: 'warning', item: '', column: null, cell, message };
}

/** What is asked otherwise now, so that an answer of before has to be looked at once more. */
export const askedOtherwise = ({ findings }: ReadMeasurement): string[] =>
  findings.filter(({ code }) => code === 'reviews-differ' || code === 'teams-of-all').map(({ message }) => message);

/** More teams than one worker may have: until version 4 the teams of all workers together were asked. */
function teamsOfAll(contents: WorkbookContents, measurement: Measurement): TableFinding[] {
  const { form, evidence } = measurement;
  return form.rows.flatMap((row): TableFinding[] => {
    const { item } = row;
    const [body] = evidenceBodies(row);
    const teams = body && item.evidence.kind === 'teams' ? evidence.items[item.id]?.[body]?.teams : undefined;
    if (item.evidence.kind !== 'teams' || body === undefined || typeof teams !== 'number') return [];
    if (teams <= item.evidence.mostTeams) return [];
    const said = `eerder werd gevraagd naar de ggz-teams van alle IPS-werkers samen (${entryText(teams)}); nu naar die van één IPS-werker. Kijk het aantal na.`;
    const message = `${itemName(item)}: ${form.model === null ? inWordsOf2024<string>(said) : said}`;
    const cell = locateAnswer(contents, measurement, item.id, body, 'teams');
    return [{ code: 'teams-of-all', severity: 'warning', item: item.id, column: null, cell, message }];
  });
}

function reviewsDiffer(contents: WorkbookContents, { item, message }: Differing): TableFinding {
  const { workers } = evidenceTables(contents);
  const column = workers?.columns.get(EARLIER_REVIEW_HEADER);
  const cell = workers && column !== undefined ? addressOf(workers.sheet, oneCell(workers.headerRow, column)) : null;
  return { code: 'reviews-differ', severity: 'warning', item, column: null, cell, message };
}

function readBandTable(contents: WorkbookContents, scores: FoundScores): Measurement['bands'] {
  const bands = { ...emptyMeasurement(scores.form).bands };
  for (const set of bandSetsOf(scores.form)) bands[set] = readBandRow(contents, set);
  return bands;
}

/** The five cells of a row in the table of bands; all empty if the row is gone, which is no usable set of bands. */
function readBandRow(contents: WorkbookContents, set: BandSetId): BandEntries {
  const found = namedArea(contents, bandsName(set));
  const value = (offset: number) => (found ? valueAt(found.sheet, found.area.top, found.area.left + offset) : null);
  const text = (offset: number) => (found ? textAt(found.sheet, found.area.top, found.area.left + offset) : '');
  return { redelijk: value(0), goed: value(1), voorbeeldig: value(2), status: text(3), provenance: text(4) };
}

function readOfficialAnchors(contents: WorkbookContents): Measurement['officialAnchors'] {
  for (const sheet of contents.sheets) {
    for (const [headerRow, cells] of sheet.rows) {
      const columns = new Map([...cells.keys()].map((column) => [textAt(sheet, headerRow, column), column]));
      const idColumn = columns.get('id');
      if (idColumn === undefined || !columns.has(OFFICIAL_HEADER(1))) continue;
      const texts = [...sheet.rows.keys()]
        .filter((row) => row > headerRow)
        .map((row): [string, string[]] => [
          textAt(sheet, row, idColumn),
          RATINGS.map((rating) => textAt(sheet, row, columns.get(OFFICIAL_HEADER(rating)) ?? 0)),
        ])
        .filter(([id, row]) => id !== '' && row.some((text) => text !== ''));
      return Object.fromEntries(texts);
    }
  }
  return {};
}
