import { OfficeError } from '../office-bridge/office-error';
import type { Quirk } from '../office-bridge/quirks';

const general = () => new OfficeError('GeneralException', 'There was an internal error.', 500);
const invalidSelection = () =>
  new OfficeError('InvalidSelection', 'The current selection is invalid for this operation.');

/** What Excel does not do in a workbook that lies behind another, and how it says so. */
const REFUSED: Readonly<Record<string, () => OfficeError>> = {
  'Range.select': general,
  'Workbook.getActiveCell': invalidSelection,
  'Workbook.getSelectedRange': invalidSelection,
  'Worksheet.activate': general,
  'Worksheet.delete': invalidSelection,
  'Worksheet.showGridlines': general,
  'WorksheetCollection.add': general,
  'WorksheetFreezePanes.freezeAt': general,
  'WorksheetFreezePanes.freezeColumns': general,
  'WorksheetFreezePanes.freezeRows': general,
  'WorksheetFreezePanes.unfreeze': general,
};

/** The user is in another workbook, in Excel for Windows or Mac. */
export const OTHER_WORKBOOK_IN_FRONT: Quirk = {
  takes: ({ object, name, args }) => {
    const refusal = REFUSED[`${object.type}.${name}`];
    if (refusal) throw refusal();
    return args;
  },
};
