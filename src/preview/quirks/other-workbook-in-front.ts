import { internalError, OfficeError } from '../office-bridge/office-error';
import type { Quirk } from '../office-bridge/quirks';

const invalidSelection = () =>
  new OfficeError('InvalidSelection', 'The current selection is invalid for this operation.');

/** What Excel does not do in a workbook that lies behind another, and how it says so. */
const REFUSED: Readonly<Record<string, () => OfficeError>> = {
  'Range.select': internalError,
  'Workbook.getActiveCell': invalidSelection,
  'Workbook.getSelectedRange': invalidSelection,
  'Worksheet.activate': internalError,
  'Worksheet.delete': invalidSelection,
  'Worksheet.showGridlines': internalError,
  'WorksheetCollection.add': internalError,
  'WorksheetFreezePanes.freezeAt': internalError,
  'WorksheetFreezePanes.freezeColumns': internalError,
  'WorksheetFreezePanes.freezeRows': internalError,
  'WorksheetFreezePanes.unfreeze': internalError,
};

/** The user is in another workbook, in Excel for Windows or Mac. */
export const OTHER_WORKBOOK_IN_FRONT: Quirk = {
  takes: ({ object, name, args }) => {
    const refusal = REFUSED[`${object.type}.${name}`];
    if (refusal) throw refusal();
    return args;
  },
};
