import type { ItemId } from '../../scale/ids';
import type { ColumnId } from '../../scale/types';
import { columnLetters } from '../../workbook/a1';
import { findScores, itemRows } from '../../workbook/find-scores';
import { SCORES_HEADERS } from '../../workbook/scores-layout';
import type { FoundWorkbook } from './read-workbook';

/** Where the table of scores stood when it was last read. */
export interface ScorePlaces {
  readonly sheetId: string;
  readonly rows: ReadonlyMap<ItemId, number>;
  /** Column letters. */
  readonly columns: Readonly<Partial<Record<ColumnId | 'note' | 'recommendation', string>>>;
  /** Is this a cell that the model does not score, and that is locked? */
  readonly isClosed: (item: ItemId, column: ColumnId) => boolean;
  /** Where the ids stand; null where the column is gone and rows are known by part and number. */
  readonly ids: string | null;
}

/** @throws {UnreadableWorkbookError} where there is no table of scores */
export function scorePlaces({ sheets, contents }: FoundWorkbook): ScorePlaces | null {
  const scores = findScores(contents);
  const sheet = Object.values(sheets).find((found) => found.contents === scores.sheet);
  if (!sheet) return null;
  const letters = (header: string) => {
    const column = scores.columns.get(header.toLowerCase());
    return column === undefined ? null : columnLetters(column);
  };
  const headers: [ColumnId | 'note' | 'recommendation', string][] = [
    ['note', SCORES_HEADERS.note],
    ['recommendation', SCORES_HEADERS.recommendation],
    ...scores.form.scale.columns.map(({ id, label }): [ColumnId, string] => [id, label]),
  ];
  const rows = itemRows(scores);
  const single = scores.form.rows.flatMap(({ item }): [ItemId, number][] => {
    const places = rows.filter(({ id }) => id === item.id);
    const [only] = places;
    // Which of two rows of the same item counts cannot be known; nothing is written to either.
    return only && places.length === 1 ? [[item.id, only.row]] : [];
  });
  return {
    sheetId: sheet.id,
    rows: new Map(single),
    columns: Object.fromEntries(
      headers.flatMap(([key, header]): [string, string][] => {
        const letter = letters(header);
        return letter === null ? [] : [[key, letter]];
      }),
    ),
    isClosed: (id, column) => !scores.form.rows.some(({ item, open }) => item.id === id && open.includes(column)),
    ids: letters(SCORES_HEADERS.id),
  };
}
