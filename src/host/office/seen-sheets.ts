import { NOTHING_KNOWN, type KnownSheets } from './read-workbook';

/**
 * What was last read of our sheets, and on which of them something may have changed since. A sheet on which nothing was
 * changed need not be read again for every score that is typed; but only while all changes are announced, and only where
 * nothing on a sheet follows from what is typed on another. An announcement says where to look, never what is there.
 */
export class SeenSheets {
  private known: KnownSheets = NOTHING_KNOWN;
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
  take(): KnownSheets {
    const { changed } = this;
    this.changed = new Set();
    if (this.watchers === 0 || changed === null) return NOTHING_KNOWN;
    const others = new Map([...this.known.others].filter(([id]) => !changed.has(id)));
    const ids = Object.values(this.known.sheets).map(({ id }) => id);
    const isKnown = changed.size > 0 && [...changed].every((id) => ids.includes(id));
    if (!isKnown) return { sheets: {}, others };
    return {
      sheets: Object.fromEntries(Object.entries(this.known.sheets).filter(([, { id }]) => !changed.has(id))),
      others,
    };
  }

  keep(known: KnownSheets): void {
    this.known = known;
  }
}
