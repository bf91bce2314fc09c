import { textAt } from '../paper/contents';
import type { FoundTable } from './found-table';

/** A header of ours that somebody changed or took away. */
export interface ChangedHeader {
  readonly header: string;
  /** Its column all the same; null where that cannot be told, so that nothing below it is read. */
  readonly column: number | null;
}

interface TableByPlace extends FoundTable {
  readonly changedHeaders: readonly ChangedHeader[];
}

/**
 * The table with its columns also under headers that are no longer ours: by those that are left on both sides and by the
 * edges of our name, where exactly as many columns stand in between as in a new workbook. Only for one of today's version,
 * as before columns stood otherwise.
 * @param headers of a new workbook, all that our name goes over; null for one by which nothing is found
 * @param filled those below which people fill in something
 */
export function withChangedHeaders(
  table: FoundTable,
  headers: readonly (string | null)[],
  filled: Iterable<string>,
): TableByPlace {
  const { sheet, headerRow, rows, within } = table;
  if (!table.isOfToday) return { ...table, changedHeaders: [] };
  const standing = headers.flatMap((header, place): HeaderPlace[] => {
    const column = header === null ? undefined : table.columnOf(header);
    return column === undefined ? [] : [{ place, column }];
  });
  const edges = within
    ? [
        { place: -1, column: within.left - 1 },
        { place: headers.length, column: within.right + 1 },
      ]
    : [];
  const known: readonly HeaderPlace[] = [...edges, ...standing];
  const ours = new Set(headers.flatMap((header) => header?.toLowerCase() ?? []));
  const inPlace = (header: string): number | undefined => {
    const place = headers.indexOf(header);
    const before = known.filter((each) => each.place < place);
    const behind = known.filter((each) => each.place > place);
    // Without any of ours it may be another row.
    if (place < 0 || standing.length === 0 || before.length === 0 || behind.length === 0) return undefined;
    // The outermost of each side, for ours may have changed places among each other.
    const column = outermost(before, Math.max).column + place - outermost(before, Math.max).place;
    const isBoth = column === outermost(behind, Math.min).column - (outermost(behind, Math.min).place - place);
    return isBoth && !ours.has(textAt(sheet, headerRow, column).toLowerCase()) ? column : undefined;
  };
  return {
    ...table,
    columnOf: (header) => table.columnOf(header) ?? inPlace(header),
    changedHeaders: [...new Set(filled)].flatMap((header): ChangedHeader[] => {
      if (table.columnOf(header) !== undefined) return [];
      const column = inPlace(header);
      if (column === undefined) return [{ header, column: null }];
      // Where nothing is filled in, nobody misses the header.
      return rows.some((row) => sheet.rows.get(row)?.has(column)) ? [{ header, column }] : [];
    }),
  };
}

interface HeaderPlace {
  /** Among the headers of a new workbook. */
  readonly place: number;
  readonly column: number;
}

const outermost = (known: readonly HeaderPlace[], choose: typeof Math.max): HeaderPlace => ({
  place: choose(...known.map(({ place }) => place)),
  column: choose(...known.map(({ column }) => column)),
});
