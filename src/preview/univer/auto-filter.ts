import { hostObject, type HostObject } from '../office-bridge/host-object';
import { notModelled } from '../office-bridge/office-error';
import { formatAddress, parseAddress, type GridArea } from './area';
import { numberOf, recordOf, stringOf } from './arguments';
import { rangeObject } from './range';
import { isRange, placeOf } from './range-place';
import { readValues } from './range-values';
import type { Sheet } from './sheet';

/**
 * `Excel.AutoFilter`: the range is kept and read back, and which rows are filtered out. The preview's grid shows no filter
 * buttons, and goes on showing these rows.
 */
export function autoFilterOf(sheet: Sheet): HostObject {
  return hostObject({
    type: 'AutoFilter',
    properties: {
      enabled: { get: () => sheet.state.filter !== null },
      isDataFiltered: { get: () => sheet.state.filteredOut.size > 0 },
    },
    methods: {
      apply: (range, columnIndex, criteria) => {
        sheet.checkUnprotected();
        const area = isRange(range) ? placeOf(range, 'range').area : parseAddress(stringOf(range, 'range'));
        const isByColumn = columnIndex !== undefined && columnIndex !== null;
        const out = isByColumn ? rowsWithout(sheet, area, numberOf(columnIndex, 'columnIndex'), criteria) : [];
        sheet.state.filter = formatAddress(area);
        sheet.state.filteredOut = new Set(out);
      },
      remove: () => {
        sheet.checkUnprotected();
        sheet.state.filter = null;
        sheet.state.filteredOut = new Set();
      },
      getRangeOrNullObject: () =>
        sheet.state.filter === null ? null : rangeObject({ sheet, area: parseAddress(sheet.state.filter) }),
    },
  });
}

/** The numbers of the rows below the first whose cell in a column holds none of the values that are asked for. */
function rowsWithout(sheet: Sheet, area: GridArea, columnIndex: number, criteria: unknown): number[] {
  const { filterOn, values } = recordOf(criteria, 'criteria');
  if (filterOn !== 'Values' || !Array.isArray(values)) throw notModelled(`filtering on ${String(filterOn)}`);
  sheet.book.flush();
  const column = { ...area, column: area.column + columnIndex, columns: 1 };
  const wanted = new Set(values.map(String));
  return readValues({ sheet, area: column }).flatMap(([value], index) =>
    index === 0 || wanted.has(String(value)) ? [] : [area.row + index + 1],
  );
}
