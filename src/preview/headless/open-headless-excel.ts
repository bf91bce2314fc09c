import { createNodeEngine } from '../univer/engine-node';
import { createExcelHost } from '../univer/excel-host';
import { completeBook, univerPart, type SavedBook } from '../univer/saved-book';
import type { Quirks } from '../office-bridge/quirks';
import { connectClientLibrary, type ClientLibrary } from './client-library';
import { WorkbookAccess } from './workbook-access';

/** An Excel without a screen: Microsoft's client library in front of a new workbook with one empty sheet. */
export interface HeadlessExcel extends ClientLibrary {
  readonly run: typeof Excel.run;
  readonly workbook: WorkbookAccess;
  /** Where it can be made as unkind as a real Excel; it is kind at first. */
  readonly quirks: Quirks;
  dispose(): void;
}

export interface HeadlessOptions {
  /** The newest requirement set that this Excel has; the oldest that we support unless said otherwise. */
  readonly excelApi?: string;
  /** False leaves Univer's faulty comparison of 0 with empty text as it is. */
  readonly patched?: boolean;
  /** What `workbook.save()` gave: that workbook is opened instead of a new one. */
  readonly saved?: SavedBook;
}

/**
 * Opens a workbook and makes it the one that `Excel`, `Office` and `OfficeExtension` in the global object work on.
 * One at a time: opening another takes the library away from the one before.
 */
export async function openHeadlessExcel(options: HeadlessOptions = {}): Promise<HeadlessExcel> {
  const { excelApi = '1.9', patched = true, saved } = options;
  const engine = createNodeEngine({ patched, workbook: saved && univerPart(saved) });
  const host = createExcelHost(engine, { clientLibrary: () => library.Excel, excelApi });
  const pane = host.bridge.connect();
  const library = connectClientLibrary(pane, excelApi, host.book.settings);
  if (saved) await completeBook(host.book, saved);
  return {
    ...library,
    run: library.Excel.run,
    workbook: new WorkbookAccess(host),
    quirks: host.bridge.quirks,
    dispose: () => {
      host.bridge.disconnect(pane);
      host.dispose();
    },
  };
}
