import { isMeasurementId, type Identity, type IdentityRow } from '../../measurement/measurement-id';
import { namedArea, textOf } from '../paper/contents';
import type { Codec } from './codec';
import { rowTexts } from './found-table';
import { REVIEW_NAME, sortSheets } from './recognise-sheets';
import { filledIn, type Table } from './table';

/** The header of the hidden column on the sheet Meting in which the id stands. */
export const ID_HEADER = 'Meting-id';

/** What is no id of ours, as something typed over it, is none: the measurement gets a new one when it is mended. */
const measurementId: Codec<string | null> = {
  read: (entry) => (isMeasurementId(textOf(entry)) ? textOf(entry) : null),
  write: (value) => value,
};

/** By which a measurement is known: in the hidden row with everything about it, in a column of its own. */
export const identityTable: Table<IdentityRow, Identity> = {
  sheet: 'Meting',
  name: REVIEW_NAME,
  isHeader: () => false,
  find: (contents) => {
    const sheet = sortSheets(contents).own.Meting;
    if (!sheet) return null;
    const named = namedArea(contents, REVIEW_NAME);
    const rows = named?.sheet === sheet ? [named.area.top] : [...sheet.rows.keys()];
    const header = rows.find((row) => rowTexts(sheet, row).has(ID_HEADER)) ?? null;
    const column = header === null ? undefined : rowTexts(sheet, header).columnOf(ID_HEADER);
    const place = header === null || column === undefined ? null : { row: header + 1, column, codec: measurementId };
    return {
      sheet,
      doubles: new Map(),
      placeOf: () =>
        place && {
          ...place,
          mark: null,
          hasRoom: true,
          isLocked: true,
          proofs: [
            { row: place.row - 1, column: place.column },
            { row: place.row, column: place.column - 1 },
          ],
        },
      filled: () =>
        place === null ? [] : filledIn(contents, sheet, [{ record: 'measurement', field: 'id', ...place, mark: null }]),
    };
  },
};
