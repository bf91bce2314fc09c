import { createEngine } from '../univer/engine-node';
import { createExcelHost } from '../univer/excel-host';
import { connectClientLibrary, type ClientLibrary } from './client-library';
import { WorkbookAccess } from './workbook-access';

/** An Excel without a screen: Microsoft's client library in front of a new workbook with one empty sheet. */
export interface HeadlessExcel extends ClientLibrary {
  readonly run: typeof Excel.run;
  readonly workbook: WorkbookAccess;
  dispose(): void;
}

export interface HeadlessOptions {
  /** The newest requirement set that this Excel has; the oldest that we support unless said otherwise. */
  readonly excelApi?: string;
  /** False leaves Univer's faulty comparison of 0 with empty text as it is. */
  readonly patched?: boolean;
}

/**
 * Opens a new workbook and makes it the one that `Excel`, `Office` and `OfficeExtension` in the global object work on.
 * One at a time: opening another takes the library away from the one before.
 */
export function openHeadlessExcel({ excelApi = '1.9', patched = true }: HeadlessOptions = {}): Promise<HeadlessExcel> {
  const host = createExcelHost(createEngine({ patched }), { clientLibrary: () => library.Excel, excelApi });
  const pane = host.bridge.connect();
  const library = connectClientLibrary(pane, excelApi);
  return Promise.resolve({
    ...library,
    run: library.Excel.run.bind(library.Excel) as typeof Excel.run,
    workbook: new WorkbookAccess(host),
    dispose: () => {
      host.bridge.disconnect(pane);
      host.dispose();
    },
  });
}
