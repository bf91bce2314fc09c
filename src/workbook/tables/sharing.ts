import type { Sharing, SharingRow } from '../../measurement/sharing-records';
import { textAt, textOf, type SheetContents } from '../paper/contents';
import type { Codec } from './codec';
import { REVIEW_NAME, sortSheets } from './recognise-sheets';
import { labelColumn } from './review-fields';
import { filledIn, type CellOf, type FieldCell, type Table } from './table';
import { SHARING_TEXTS as TEXTS } from './texts';

/** A sentence in which what was left out is named. It is in a column of ours, locked: nobody else says just that there. */
const without: Codec<string | null> = {
  read: (entry) => {
    const text = textOf(entry);
    if (text === TEXTS.nothing) return '';
    const isOne = text.startsWith(TEXTS.without) && text.endsWith(TEXTS.end);
    return isOne ? text.slice(TEXTS.without.length, -TEXTS.end.length) : null;
  },
  write: (value) => (value === null ? null : value === '' ? TEXTS.nothing : TEXTS.without + value + TEXTS.end),
};

/** In the same row, hidden: which answers were taken over. */
const takenOver: Codec<string> = {
  read: (entry) => {
    const text = textOf(entry);
    return text.startsWith(TEXTS.takenOver) ? text.slice(TEXTS.takenOver.length) : '';
  },
  write: (value) => (value === '' ? null : TEXTS.takenOver + value),
};

export const SHARING_CODECS: { readonly [F in keyof Sharing]: Codec<Sharing[F]> } = { without, takenOver };

/** That a workbook is a copy that was made to be shared: known by its sentence below what else stands on Meting. */
export const sharingTable: Table<SharingRow, Sharing> = {
  sheet: 'Meting',
  name: REVIEW_NAME,
  isHeader: () => false,
  find: (contents) => {
    const sheet = sortSheets(contents).own.Meting;
    if (!sheet) return null;
    const places = placesIn(sheet);
    return {
      sheet,
      doubles: new Map(),
      placeOf: (_row, field) => {
        const place = places[field];
        const codec: Codec<Sharing[typeof field]> = SHARING_CODECS[field];
        // The sentence itself tells that its row is still there.
        const proofs = places.without === null ? [] : [places.without];
        return place && { ...place, codec, mark: null, hasRoom: true, isLocked: true, proofs };
      },
      filled: () =>
        filledIn(contents, sheet, [...cellOf(places.without, 'without'), ...cellOf(places.takenOver, 'takenOver')]),
    };
  },
};

function cellOf(place: CellOf | null, field: keyof Sharing): FieldCell<SharingRow, Sharing>[] {
  const codec = SHARING_CODECS[field] as Codec<Sharing[keyof Sharing]>;
  return place === null ? [] : [{ record: 'copy', field, ...place, codec, mark: null }];
}

/** Null where it says no such thing: no cell is kept for it then. */
function placesIn(sheet: SheetContents): Readonly<Record<keyof Sharing, CellOf | null>> {
  const column = labelColumn(sheet, 2) ?? 1;
  const row = [...sheet.rows.keys()].find((each) => without.read(textAt(sheet, each, column), false) !== null);
  if (row === undefined) return { without: null, takenOver: null };
  const hidden = [...(sheet.rows.get(row)?.keys() ?? [])].find(
    (each) => takenOver.read(textAt(sheet, row, each), false) !== '',
  );
  return { without: { row, column }, takenOver: hidden === undefined ? null : { row, column: hidden } };
}
