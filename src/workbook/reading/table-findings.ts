import { entryText, readEntry } from '../../measurement/entry';
import type { Measurement } from '../../measurement/measurement';
import { evidenceBodies } from '../../measurement/recorded-evidence';
import { bandSet, bandSetsOf } from '../../scale/band-sets';
import { COLUMN_LABELS } from '../../scale/column-labels';
import { itemName, itemNameIn } from '../../scale/item-name';
import type { ScoreForm } from '../../scale/score-form';
import type { ColumnId } from '../../scale/types';
import { inWords } from '../../scale/words';
import type { Differing } from '../../scoring/evidence/earlier-reviews';
import type { Severity } from '../../scoring/findings';
import { addressOf, oneCell, textAt, valueAt, type WorkbookContents } from '../paper/contents';
import { sortSheets } from '../tables/recognise-sheets';
import { ALL_REVIEW_FIELDS, reviewFieldLabelIn } from '../tables/review-fields';
import { NAMES_KEY } from '../tables/scenarios';
import { CLOSED_MARK, SCORES_HEADERS, scoreTable } from '../tables/scores';
import type { CellOf } from '../tables/table';
import type { StandingTables } from '../tables/tables';
import { EARLIER_REVIEW_HEADER } from '../tables/workers';
import { locateAnswer, locateScore } from './locate';
import { TABLE_FINDING_TEXTS as TEXTS } from './texts';

/**
 * Something about the tables themselves: rows that are gone, double or strange, sheets that look like ours, formulas in
 * score cells, and answers of before to what is asked otherwise now.
 */
export interface TableFinding {
  readonly code:
    | 'unknown-item'
    | 'duplicate-item'
    | 'duplicate-line'
    | 'missing-row'
    | 'second-sheet'
    | 'second-table'
    | 'label-changed'
    | 'header-changed'
    | 'header-missing'
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

type Scores = NonNullable<StandingTables['scores']>;

/** A finding about no item or column in particular. */
const about = (code: TableFinding['code'], severity: Severity, cell: string | null, message: string): TableFinding => ({
  ...{ code, severity, item: '', column: null, cell, message },
});

/** A pasted column of junk must not become a report of 100,000 lines. */
const MOST_UNKNOWN_ROWS = 20;

/** Rows of Scores that are of no item of the form. */
export function unknownRows({ sheet, table }: Scores, { rows, scale }: ScoreForm): TableFinding[] {
  const known = new Set(rows.map(({ item }) => item.id as string));
  const columns = scale.columns.flatMap(({ id }) => table.columnOf(COLUMN_LABELS[id]) ?? []);
  const isEntry = (row: number, column: number) => {
    const entry = valueAt(sheet, row, column);
    return readEntry(entry) !== 'blank' && entry !== CLOSED_MARK;
  };
  const unknown = table.rows.flatMap((row) => {
    const id = scoreTable.keyIn(table, row);
    const isStrange = id === '' ? columns.some((column) => isEntry(row, column)) : !known.has(id);
    return isStrange ? [{ id, row }] : [];
  });
  const findings = unknown.slice(0, MOST_UNKNOWN_ROWS).map(({ id, row }) => {
    return { ...about('unknown-item', 'error', keyCell(table, row), TEXTS.unknownRow(row)), item: id.slice(0, 60) };
  });
  const rest = unknown.length - findings.length;
  return rest > 0 ? [...findings, about('unknown-item', 'error', null, TEXTS.moreUnknownRows(rest))] : findings;
}

const keyCell = ({ sheet, columnOf }: Scores['table'], row: number) =>
  addressOf(sheet, oneCell(row, columnOf(SCORES_HEADERS.id) ?? 1));

/** Items whose row in Scores is gone, or stands there more than once. */
export function lostItems({ table, rows, doubles }: Scores, form: ScoreForm): TableFinding[] {
  return form.rows.flatMap(({ item }): TableFinding[] => {
    if (rows.has(item.id)) return [];
    const places = doubles.get(item.id);
    const [first] = places ?? [];
    if (places === undefined || first === undefined) {
      return [{ ...about('missing-row', 'error', null, TEXTS.missingRow(itemName(item))), item: item.id }];
    }
    const message = TEXTS.duplicateItem(itemName(item), rowsOf(places));
    const cell = addressOf(table.sheet, oneCell(first.row, first.column));
    return [{ ...about('duplicate-item', 'error', cell, message), item: item.id }];
  });
}

const rowsOf = (cells: readonly CellOf[]) => cells.map(({ row }) => row);

/** Of what something stands twice outside Scores: items, names of scenarios, fields of the review, bands; none of it counts. */
export function doubleLines(tables: StandingTables, form: ScoreForm): readonly TableFinding[] {
  const { rows, scale } = form;
  const subjects = [
    ...ALL_REVIEW_FIELDS.map(({ key }) => ({ id: key, name: reviewFieldLabelIn(key, scale), item: '' })),
    { id: NAMES_KEY, name: TEXTS.scenarioNames, item: '' },
    ...bandSetsOf(form).map((set) => ({ id: set, name: TEXTS.bands(bandSet(set).title), item: '' })),
    ...rows.map(({ item }) => ({ id: item.id, name: itemName(item), item: item.id })),
  ];
  return oncePerMessage(
    standingIn({ ...tables, scores: null }).flatMap(({ sheet, doubles }) =>
      subjects.flatMap(({ id, name, item }): TableFinding[] => {
        const double = [...doubles].flatMap(([key, cells]) => (key.split(' ')[0] === id ? cells : []));
        const [first, ...rest] = double.toSorted((one, other) => one.row - other.row);
        if (!first) return [];
        const message = TEXTS.duplicateLine(name, sheet.name, rowsOf([first, ...rest]));
        const cell = addressOf(sheet, oneCell(first.row, first.column));
        return [{ ...about('duplicate-line', 'error', cell, message), item }];
      }),
    ),
  );
}

const standingIn = (tables: StandingTables) => Object.values(tables).filter((each) => each !== null);

/** Two tables may be the same rows, as the scenarios and their names: what is the matter with these is said once. */
const oncePerMessage = (findings: readonly TableFinding[]): readonly TableFinding[] => [
  ...new Map(findings.map((finding) => [finding.message, finding])).values(),
];

/** Sheets that look like one of ours beside the one that counts: a copy, or somebody else's measurement. */
export function secondSheets(contents: WorkbookContents): TableFinding[] {
  const { own, seconds } = sortSheets(contents);
  return seconds.map(({ name, sheet }) => {
    const message = TEXTS.secondSheet(sheet.name, own[name]?.name ?? name);
    return about('second-sheet', 'warning', addressOf(sheet, oneCell(1, 1)), message);
  });
}

/** Tables that stand above or below one of ours with the same header: a copy, or somebody else's measurement. */
export const secondTables = (tables: StandingTables): readonly TableFinding[] =>
  oncePerMessage(
    standingIn(tables).flatMap((standing) =>
      ('table' in standing ? standing.table.seconds : []).map((row) => {
        const { sheet } = standing;
        const message = TEXTS.secondTable(sheet.name, row);
        return about('second-table', 'warning', addressOf(sheet, oneCell(row, 1)), message);
      }),
    ),
  );

/** Labels on Meting that somebody changed. */
export function changedLabels({ review }: StandingTables): TableFinding[] {
  return (review?.changedLabels ?? []).map(({ row, column, label, standing }) => {
    const message = TEXTS.changedLabel(label, standing.slice(0, 60));
    return about('label-changed', 'warning', review && addressOf(review.sheet, oneCell(row, column)), message);
  });
}

/** Headers of what people fill in that somebody changed or took away. */
export const changedHeaders = (tables: StandingTables): readonly TableFinding[] =>
  oncePerMessage(
    standingIn(tables).flatMap((standing) =>
      ('table' in standing ? (standing.changedHeaders ?? []) : []).map(({ header, column }) => {
        const { sheet, table } = standing as Extract<typeof standing, { readonly table: unknown }>;
        const cell = addressOf(sheet, oneCell(table.headerRow, column ?? 1));
        if (column === null) return about('header-missing', 'error', cell, TEXTS.missingHeader(sheet.name, header));
        const there = textAt(sheet, table.headerRow, column).slice(0, 60);
        return about('header-changed', 'warning', cell, TEXTS.changedHeader(sheet.name, header, there));
      }),
    ),
  );

/** Scores that a formula gives. */
export function formulaFindings(scores: Scores, form: ScoreForm): TableFinding[] {
  return form.rows.flatMap(({ item, open }) =>
    open.flatMap((column): TableFinding[] => {
      const place = scores.placeOf(item.id, column);
      if (!place || !scores.sheet.rows.get(place.row)?.get(place.column)?.isFormula) return [];
      const counts = readEntry(valueAt(scores.sheet, place.row, place.column)) !== 'invalid';
      const message = TEXTS.formula(itemNameIn(item, column), counts);
      const cell = locateScore(scores, item.id, column);
      return [{ ...about('formula', 'warning', cell, message), item: item.id, column }];
    }),
  );
}

/** More teams than one worker may have: until version 4 the teams of all workers together were asked. */
export function teamsOfAll(tables: StandingTables, measurement: Measurement): TableFinding[] {
  const { form, evidence } = measurement;
  return form.rows.flatMap((row): TableFinding[] => {
    const { item } = row;
    const [body] = evidenceBodies(row);
    const teams = body && item.evidence.kind === 'teams' ? evidence.items[item.id]?.[body]?.teams : undefined;
    if (item.evidence.kind !== 'teams' || body === undefined || typeof teams !== 'number') return [];
    if (teams <= item.evidence.mostTeams) return [];
    const message = `${itemName(item)}: ${inWords(item.words, TEXTS.teamsOfAll(entryText(teams)))}`;
    const cell = locateAnswer(tables, measurement, item.id, body, 'teams');
    return [{ ...about('teams-of-all', 'warning', cell, message), item: item.id }];
  });
}

/** Workers of whom different reviews were recorded, when those were asked of each. */
export function reviewsDiffer({ workers }: StandingTables, { item, message }: Differing): TableFinding {
  const column = workers?.table.columnOf(EARLIER_REVIEW_HEADER);
  const cell =
    workers && column !== undefined ? addressOf(workers.sheet, oneCell(workers.table.headerRow, column)) : null;
  return { ...about('reviews-differ', 'warning', cell, message), item };
}
