import type { Quirk } from '../office-bridge/quirks';
import { isRange, placeOf } from '../univer/range-place';

/**
 * Values for several rows land in those that are in sight, one after another; the last get lost. Rows that are hidden by
 * hand are passed over like those that a filter leaves out, and one row alone is always written, where writing row by row
 * is what people are told to do: OfficeDev/office-js#224, xlwings/xlwings#747, NetOfficeFw/NetOffice#2.
 */
export const FILTERED_ROWS: Quirk = {
  takes: ({ object, name, args }) => {
    const values: unknown = args[0];
    if (!isRange(object) || !['values', 'formulas'].includes(name) || !Array.isArray(values)) return args;
    if (values.length < 2) return args;
    const { sheet, area } = placeOf(object, 'range');
    const left = [...(values as unknown[][])];
    const isOutOfSight = (index: number) =>
      sheet.state.filteredOut.has(area.row + index + 1) || !sheet.core.getRowVisible(area.row + index);
    return [values.map((line: unknown[], index) => (isOutOfSight(index) ? line.map(() => null) : left.shift()))];
  },
};
