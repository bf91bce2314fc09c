import type { SheetName } from '../../workbook/paper/sheets';
import { NOTHING_KNOWN, type FoundSheet, type FoundWorkbook, type KnownWorkbook } from './read-workbook';

/**
 * What was last read of our sheets, and on which of them something may have changed since. A sheet on which nothing was
 * changed need not be read again for every score that is typed; but only while all changes are announced, and only where
 * nothing on a sheet follows from what is typed on another. An announcement says where to look, never what is there.
 */
export class SeenSheets {
  /** As it was read last, with the sheets that may be taken as they were then. */
  known: KnownWorkbook = NOTHING_KNOWN;
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
  take(): KnownWorkbook {
    const { changed, known } = this;
    this.changed = new Set();
    const others = new Map([...known.others].filter(([id]) => !changed?.has(id)));
    this.known = { ...known, others };
    const ids = Object.values(known.sheets).map(({ id }) => id);
    const isKnown = changed !== null && changed.size > 0 && [...changed].every((id) => ids.includes(id));
    if (this.watchers === 0 || !isKnown) return { ...known, sheets: {}, others };
    const sheets = Object.entries(known.sheets).filter(([, { id }]) => !changed.has(id));
    return { ...known, sheets: Object.fromEntries(sheets), others };
  }

  /** @param isSelfContained does nothing on a sheet of ours follow from what stands on another, but by formulas of ours? */
  keep({ sheets, others }: FoundWorkbook, isSelfContained: boolean): void {
    const all = Object.entries(sheets) as [SheetName, FoundSheet][];
    this.known = {
      tabs: new Map(all.map(([name, { name: tab }]) => [name, tab])),
      sheets: isSelfContained ? sheets : {},
      others,
    };
  }
}
