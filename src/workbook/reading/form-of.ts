import type { ScaleId } from '../../scale/ids';
import { MODEL_IDS } from '../../scale/models';
import { COLUMN_LABELS } from '../../scale/column-labels';
import { SCALES } from '../../scale/scales';
import { SCALE_IDS, scoreForm, type ScoreForm } from '../../scale/score-form';
import type { ModelId } from '../../scale/types';
import { namedValue, textAt, valueAt, type WorkbookContents } from '../paper/contents';
import { withChangedHeaders } from '../tables/changed-headers';
import { findTable, rowsByKey, type FoundTable } from '../tables/found-table';
import { CLOSED_MARK, itemAt, scoreTable } from '../tables/scores';
import { UnreadableWorkbookError } from './unreadable-workbook';

/**
 * Which form a workbook measures with: what it says itself or, without that, what its table of scores shows.
 * @throws {UnreadableWorkbookError} where no table of scores can be read
 */
export function formOf(contents: WorkbookContents): ScoreForm {
  const table = findTable(contents, scoreTable);
  if (!table) throw new UnreadableWorkbookError(contents.names.has('Schaal') ? 'scores-missing' : 'not-ours');
  const scale = scaleOf(contents, table);
  const form = scoreForm(scale, SCALES[scale].models.length === 0 ? null : modelOf(contents, table, scale));
  const labels = form.columns.map((column) => COLUMN_LABELS[column]);
  const { changedHeaders } = withChangedHeaders(table, scoreTable.headers?.(form) ?? [], labels);
  const isKnownByPlace = (label: string) => changedHeaders.some(({ header, column }) => header === label && column);
  if (!labels.every((label) => standsOnce(table, label) || isKnownByPlace(label))) {
    throw new UnreadableWorkbookError('score-columns');
  }
  return form;
}

/** Does one column of the table have this header? */
function standsOnce({ sheet, headerRow }: FoundTable, header: string): boolean {
  const columns = [...(sheet.rows.get(headerRow)?.keys() ?? [])];
  const isIt = (column: number) => textAt(sheet, headerRow, column).toLowerCase() === header.toLowerCase();
  return columns.filter(isIt).length === 1;
}

const itemsIn = (table: FoundTable) => rowsByKey(table.rows, (row) => itemAt(table, row));

function scaleOf(contents: WorkbookContents, table: FoundTable): ScaleId {
  const named = namedValue(contents, 'Schaal');
  const known = SCALE_IDS.find((id) => id === named);
  if (known) return known;
  const ids = itemsIn(table);
  const byItems = SCALE_IDS.find((scale) => SCALES[scale].items.some(({ id }) => ids.has(id)));
  if (!byItems) throw new UnreadableWorkbookError('scale-unknown');
  return byItems;
}

function modelOf(contents: WorkbookContents, table: FoundTable, scale: ScaleId): ModelId {
  const named = namedValue(contents, 'Model');
  const known = MODEL_IDS.find((id) => id === named);
  if (known) return known;
  const fitting = MODEL_IDS.filter((model) => hasClosedCellsOf(scoreForm(scale, model), table));
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) throw new UnreadableWorkbookError('model-unknown');
  return only;
}

/** Do the crosses in the table stand where this form has its closed cells? */
function hasClosedCellsOf(form: ScoreForm, table: FoundTable): boolean {
  const items = itemsIn(table);
  return form.rows.every(({ item, open }) =>
    form.scale.columns.every(({ id }) => {
      const [row, column] = [items.get(item.id)?.at(-1), table.columnOf(COLUMN_LABELS[id])];
      if (row === undefined || column === undefined) return true;
      return (valueAt(table.sheet, row, column) === CLOSED_MARK) !== open.includes(id);
    }),
  );
}
