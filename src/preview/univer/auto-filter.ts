import { hostObject, type HostObject } from '../office-bridge/host-object';
import { notModelled } from '../office-bridge/office-error';
import { formatAddress, parseAddress } from './area';
import { stringOf } from './arguments';
import { rangeObject } from './range';
import { isRange, placeOf } from './range-place';
import type { Sheet } from './sheet';

/** `Excel.AutoFilter`: the range is kept and read back; the preview's grid shows no filter buttons. */
export function autoFilterOf(sheet: Sheet): HostObject {
  return hostObject({
    type: 'AutoFilter',
    properties: {
      enabled: { get: () => sheet.state.filter !== null },
      isDataFiltered: { get: () => sheet.state.filteredOut.size > 0 },
    },
    methods: {
      apply: (range, columnIndex) => {
        sheet.checkUnprotected();
        if (columnIndex !== undefined && columnIndex !== null) throw notModelled('filtering by a column');
        const area = isRange(range) ? placeOf(range, 'range').area : parseAddress(stringOf(range, 'range'));
        sheet.state.filter = formatAddress(area);
        sheet.state.filteredOut = new Set();
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
