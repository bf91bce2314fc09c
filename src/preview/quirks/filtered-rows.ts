import type { Quirk } from '../office-bridge/quirks';
import { isRange, placeOf } from '../univer/range-place';

/** Values for several rows land in those that a filter leaves in sight, one after another; the last get lost. */
export const FILTERED_ROWS: Quirk = {
  takes: ({ object, name, args }) => {
    const values: unknown = args[0];
    if (!isRange(object) || !['values', 'formulas'].includes(name) || !Array.isArray(values)) return args;
    const { sheet, area } = placeOf(object, 'range');
    const left = [...(values as unknown[][])];
    const isFilteredOut = (index: number) => sheet.state.filteredOut.has(area.row + index + 1);
    return [values.map((line: unknown[], index) => (isFilteredOut(index) ? line.map(() => null) : left.shift()))];
  },
};
