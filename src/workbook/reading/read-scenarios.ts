import type { Entries } from '../../measurement/entries';
import type { Entry } from '../../measurement/entry';
import type { Measurement } from '../../measurement/measurement';
import { isScenarioUsed, type KeptScores, type Scenario } from '../../measurement/scenario';
import type { ItemId } from '../../scale/ids';
import type { ScoreForm } from '../../scale/score-form';
import type { ColumnId } from '../../scale/types';
import { textAt, valueAt, type WorkbookContents } from '../paper/contents';
import { findTable, rowsByKey, type FoundTable } from './found-table';
import { CLOSED_MARK } from '../sheets/scores/layout';
import { keptHeader, NAMES_KEY, SCENARIO_PLACES, scenarioHeader, WHAT_IF_HEADERS } from '../sheets/what-if/layout';

/** Reads scenarios and kept scores from the sheet that holds them; nothing where a workbook does not have it yet. */
export function readScenarios(contents: WorkbookContents, form: ScoreForm): Pick<Measurement, 'scenarios' | 'kept'> {
  const table = whatIfTable(contents);
  if (!table) return { scenarios: [], kept: null };
  const rows = rowsByKey(table, WHAT_IF_HEADERS.key);
  const read = (header: (column: ColumnId) => string) => readGroup(table, rows, form, header);
  const scenarios = SCENARIO_PLACES.map((place): Scenario => {
    const { text, entries } = read((column) => scenarioHeader(form, place, column));
    return { name: text, entries };
  });
  const { text: label, entries } = read((column) => keptHeader(form, column));
  return {
    scenarios: scenarios.slice(0, 1 + scenarios.findLastIndex(isScenarioUsed)),
    kept: label === '' && Object.keys(entries).length === 0 ? null : { label, entries },
  };
}

/** The table of the sheet Wat als; null in a workbook that does not have it. */
export function whatIfTable(contents: WorkbookContents): FoundTable | null {
  return findTable(contents, isWhatIfHeader);
}

/** Do these texts stand in the header of the sheet Wat als? */
export const isWhatIfHeader = (texts: { has(text: string): boolean }) =>
  texts.has(WHAT_IF_HEADERS.key) && texts.has(WHAT_IF_HEADERS.title);

/** What stands in the columns of a scenario or of the kept scores: the text above them, and what is filled in. */
function readGroup(
  { sheet, columns }: FoundTable,
  rows: ReadonlyMap<string, number>,
  form: ScoreForm,
  header: (column: ColumnId) => string,
): Pick<KeptScores, 'entries'> & { readonly text: string } {
  const placed = form.columns.flatMap((id) => {
    const column = columns.get(header(id));
    return column === undefined ? [] : [{ id, column }];
  });
  const entries = form.rows.flatMap(({ item, open }): [ItemId, Entries[ItemId]][] => {
    const row = rows.get(item.id);
    if (row === undefined) return [];
    const cells = placed.flatMap(({ id, column }): [ColumnId, Entry][] => {
      const value = valueAt(sheet, row, column);
      return value === null || (value === CLOSED_MARK && !open.includes(id)) ? [] : [[id, value]];
    });
    return cells.length === 0 ? [] : [[item.id, Object.fromEntries(cells)]];
  });
  const [namesRow, first] = [rows.get(NAMES_KEY), placed[0]];
  return {
    text: namesRow === undefined || first === undefined ? '' : textAt(sheet, namesRow, first.column),
    entries: Object.fromEntries(entries),
  };
}
