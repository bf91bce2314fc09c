import { OfficeError } from '../office-bridge/office-error';
import type { Quirk } from '../office-bridge/quirks';

/** The user is typing in a cell and has not left it; a click in the pane does not end that. */
export const CELL_EDITING: Quirk = {
  holdsUp: () => new OfficeError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.'),
};
