import { officeHost } from '../../../src/host/office/office-host';
import type { MeasurementHost } from '../../../src/host/measurement-host';
import type { Measurement } from '../../../src/measurement/measurement';
import {
  openHeadlessExcel,
  type HeadlessExcel,
  type HeadlessOptions,
} from '../../../src/preview/headless/open-headless-excel';
import { countingIds } from '../../support/measurement-ids';

/** An Excel without a screen, and the add-in's host in it. */
export interface OpenWorkbook {
  readonly excel: HeadlessExcel;
  readonly host: MeasurementHost;
}

/**
 * A workbook with a sheet of somebody else in it, Blad1: an untouched one would go when a measurement is built.
 * @param excelApi the newest requirement set that this Excel has
 */
export async function openWorkbook(excelApi = '1.9', saved?: Pick<HeadlessOptions, 'saved'>): Promise<OpenWorkbook> {
  const open = await openNewWorkbook(excelApi, saved);
  if (!saved) await open.excel.run((context) => markAsTheirs(context));
  open.excel.workbook.resetTraffic();
  return open;
}

function markAsTheirs(context: Excel.RequestContext): Promise<void> {
  context.workbook.worksheets.getItem('Blad1').getRange('Z99').values = [['van een ander']];
  return context.sync();
}

/** A workbook as Excel begins one. */
export async function openNewWorkbook(excelApi = '1.9', saved?: Pick<HeadlessOptions, 'saved'>): Promise<OpenWorkbook> {
  const excel = await openHeadlessExcel({ ...saved, excelApi });
  const minor = Number(excelApi.split('.')[1]);
  const isSupported = (version: string) => Number(version.split('.')[1]) <= minor;
  return { excel, host: officeHost(excel.Excel, isSupported, countingIds()) };
}

/** Opens a workbook in which a measurement has been built: the same one each time, however the one before was left. */
export const builtWorkbooks = (measurement: Measurement): (() => Promise<OpenWorkbook>) =>
  savedWorkbooks(({ host }) => host.build(measurement));

/**
 * Opens the same workbook each time, however the one before was left. It is made once and opened as it was saved then,
 * which takes an eighth of the time.
 */
export function savedWorkbooks(make: (open: OpenWorkbook) => Promise<unknown>): () => Promise<OpenWorkbook> {
  let saved: ReturnType<HeadlessExcel['workbook']['save']> | null = null;
  const makeAndSave = async () => {
    const open = await openWorkbook();
    await make(open);
    const book = await open.excel.workbook.save();
    open.excel.dispose();
    return book;
  };
  return async () => openWorkbook('1.9', { saved: await (saved ??= makeAndSave()) });
}

/** The tabs of a measurement from left to right, as a reviewer should find them. */
export const OUR_TABS = [
  ...(['Meting', 'Scores', 'Bewijs', 'Werkers', 'Overzicht'] as const),
  ...(['Verslag', 'Verbeterplan', 'Ankers', 'Wat als'] as const),
] as const;
