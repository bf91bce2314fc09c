import { officeHost } from '../../../src/host/office/office-host';
import type { MeasurementHost } from '../../../src/host/measurement-host';
import { openHeadlessExcel, type HeadlessExcel } from '../../../src/preview/headless/open-headless-excel';

/** An Excel without a screen, and the add-in's host in it. */
export interface OpenWorkbook {
  readonly excel: HeadlessExcel;
  readonly host: MeasurementHost;
}

/** @param excelApi the newest requirement set that this Excel has */
export async function openWorkbook(excelApi = '1.9'): Promise<OpenWorkbook> {
  const excel = await openHeadlessExcel({ excelApi });
  const minor = Number(excelApi.split('.')[1]);
  return { excel, host: officeHost(excel.Excel, (version) => Number(version.split('.')[1]) <= minor) };
}

/** The tabs of a measurement from left to right, as a reviewer should find them. */
export const OUR_TABS = [
  ...(['Meting', 'Scores', 'Bewijs', 'Werkers', 'Ankers', 'Overzicht'] as const),
  ...(['Wat als', 'Verslag', 'Verbeterplan'] as const),
] as const;
