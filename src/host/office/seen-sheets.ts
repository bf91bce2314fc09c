import type { FoundWorkbook } from './read-workbook';

type Sheets = FoundWorkbook['sheets'];

/**
 * What was last read of our sheets, and on which of them something may have changed since. A sheet on which nothing was
 * changed need not be read again for every score that is typed; but only while all changes are announced, and only where
 * nothing on a sheet follows from what is typed on another. An announcement says where to look, never what is there.
 */
export class SeenSheets {
  private sheets: Sheets = {};
  /** Ids; null where anything may have changed. */
  private changed: ReadonlySet<string> | null = null;
  private watchers = 0;

  /** Cells on this sheet hold something else. */
  touch(sheetId: string): void {
    if (this.changed) this.changed = new Set([...this.changed, sheetId]);
  }

  /** Anything may have changed: sheets, rows, what nobody announced. */
  forget(): void {
    this.changed = null;
  }

  /** From now on changes are announced. @returns ends that */
  watched(): () => void {
    this.watchers += 1;
    this.forget();
    return () => {
      this.watchers -= 1;
    };
  }

  /** What need not be read; a change that is announced from now on counts for the next reading. */
  take(): Sheets {
    const { changed } = this;
    this.changed = new Set();
    const ids = Object.values(this.sheets).map(({ id }) => id);
    const isKnown = changed !== null && changed.size > 0 && [...changed].every((id) => ids.includes(id));
    if (this.watchers === 0 || !isKnown) return {};
    return Object.fromEntries(Object.entries(this.sheets).filter(([, { id }]) => !changed.has(id)));
  }

  keep(sheets: Sheets): void {
    this.sheets = sheets;
  }
}
