import type { Entry } from '../../measurement/entry';
import { MOST_SCENARIOS } from '../../measurement/scenario';
import {
  scenarioNameRecords,
  scenarioRecords,
  type ScenarioRow,
  type ScoresBeside,
} from '../../measurement/scenario-records';
import { COLUMN_LABELS } from '../../scale/column-labels';
import type { ScoreForm } from '../../scale/score-form';
import type { ColumnId } from '../../scale/types';
import { entry, text } from './codec';
import { withHeaders, type TableMarks } from './found-table';
import { keyedTable } from './keyed-table';
import { CLOSED_MARK } from './scores';

/** The headers by which a reader finds the sheet Wat als and its rows again. */
export const WHAT_IF_HEADERS = { key: 'sleutel', name: 'Item', title: 'Titel en vergelijking' } as const;

/** What stands hidden before the row with the names of the scenarios and the label of the kept scores. */
export const NAMES_KEY = 'naam';

/** Scenarios by their place, counted from 0. */
export const SCENARIO_PLACES: readonly number[] = Array.from({ length: MOST_SCENARIOS }, (_, index) => index);

/** A header in a form with so many columns: with the column behind it where there are two. */
export const headerIn = ({ columns }: ScoreForm, title: string, column: ColumnId) =>
  columns.length > 1 ? `${title} ${COLUMN_LABELS[column]}` : title;

/** The header of a column with scores beside the real ones, by which a reader finds it again. */
export const besideHeader = (form: ScoreForm, of: ScoresBeside, column: ColumnId) =>
  headerIn(form, of === 'kept' ? 'Vóór overnemen' : `Scenario ${of + 1}`, column);

const BESIDE: readonly ScoresBeside[] = [...SCENARIO_PLACES, 'kept'];

const MARKS = {
  sheet: 'Wat als',
  name: 'Wat_als_gegevens',
  isHeader: withHeaders(WHAT_IF_HEADERS.key, WHAT_IF_HEADERS.title),
  headers: (form: ScoreForm) => [
    ...[WHAT_IF_HEADERS.key, WHAT_IF_HEADERS.name, WHAT_IF_HEADERS.title],
    // Where the two may differ, and the scores of now.
    ...[...(form.columns.length > 1 ? [null] : []), ...form.columns.map(() => null)],
    ...BESIDE.flatMap((of) => form.columns.map((column) => besideHeader(form, of, column))),
  ],
  keys: WHAT_IF_HEADERS.key,
} as const satisfies TableMarks & { keys: string };

/** The scores of scenarios, and those from before one was taken over: a row per item. */
export const scenarioTable = keyedTable<ScenarioRow, Readonly<Record<ColumnId, Entry>>>({
  ...MARKS,
  id: scenarioRecords.id,
  cells: (form) =>
    BESIDE.flatMap((of) =>
      form.rows.flatMap(({ item, open }) =>
        form.columns.map((field) => {
          const mark = open.includes(field) ? null : CLOSED_MARK;
          const header = besideHeader(form, of, field);
          return { row: { of, item: item.id }, field, key: item.id, header, codec: entry, mark };
        }),
      ),
    ),
});

/** What scenarios are called; a name stands over all columns of its scenario, in the first. */
export const scenarioNameTable = keyedTable<ScoresBeside, { readonly name: string }>({
  ...MARKS,
  id: scenarioNameRecords.id,
  cells: (form) =>
    BESIDE.map((row) => {
      const header = besideHeader(form, row, form.columns[0] ?? 'score');
      return { row, field: 'name', key: NAMES_KEY, header, codec: text, mark: null };
    }),
});
