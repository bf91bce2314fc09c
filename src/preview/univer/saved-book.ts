import type { IWorkbookData } from '@univerjs/core';
import type { LockedArea } from './locks';
import type { BookState, OpenBook } from './open-book';
import { keepLocked } from './protection';
import type { SheetState } from './sheet';

/** A whole workbook, from which the same one can be opened again, as often as needed. */
export interface SavedBook {
  /** Univer's part, as text: Univer keeps and changes what it opens. */
  readonly workbook: string;
  readonly settings: readonly (readonly [key: string, value: unknown])[];
  readonly state: BookState;
  readonly lastNumber: number;
  /** What Univer does not know of each sheet, by its id. */
  readonly sheets: Readonly<Record<string, SavedSheet>>;
}

interface SavedSheet extends Omit<SheetState, 'locks' | 'events'> {
  readonly locks: readonly LockedArea[];
}

/** Saves a workbook in which everything has been calculated. Who listens to it is no part of it. */
export async function saveBook(book: OpenBook): Promise<SavedBook> {
  await book.settle();
  return structuredClone({
    workbook: JSON.stringify(book.engine.book.save()),
    settings: [...book.settings],
    state: book.state,
    lastNumber: book.lastNumber,
    sheets: Object.fromEntries(
      book
        .allSheets()
        .map(
          ({
            id,
            state: { locks, protection, veryHidden, filter, filteredOut, comments, drawings, printCalls },
          }): [string, SavedSheet] => [
            id,
            { locks: locks.areas, protection, veryHidden, filter, filteredOut, comments, drawings, printCalls },
          ],
        ),
    ),
  });
}

/** The part of a saved workbook that Univer opens by itself. */
export const univerPart = ({ workbook }: SavedBook) => JSON.parse(workbook) as Partial<IWorkbookData>;

/** Gives a workbook that Univer has opened again what Univer did not know of it. */
export async function completeBook(book: OpenBook, saved: SavedBook): Promise<void> {
  const { settings, state, lastNumber, sheets } = structuredClone(saved);
  for (const [key, value] of settings) book.settings.set(key, value);
  Object.assign(book.state, state);
  book.lastNumber = lastNumber;
  for (const sheet of book.allSheets()) {
    const { locks, printCalls, ...rest } = sheets[sheet.id] ?? { locks: [], printCalls: [] };
    Object.assign(sheet.state, rest);
    sheet.state.locks.areas = locks;
    sheet.state.printCalls.push(...printCalls);
    await keepLocked(sheet);
  }
}
