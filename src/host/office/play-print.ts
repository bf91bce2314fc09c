import { absolute, cellAt } from '../../workbook/paper/a1';
import type { PrintPlan, SheetPlan } from '../../workbook/paper/plan';
import { PAGE_MARGINS, widthPercent } from '../../workbook/paper/print-pages';
import { footerCodes } from '../page-edges';

/** Sets up how a sheet is printed. */
export function playPrint(sheet: Excel.Worksheet, plan: Pick<SheetPlan, 'columns' | 'print'>): void {
  const { print } = plan;
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.setPrintMargins('Inches', PAGE_MARGINS);
  // Excel does not fit to a width unless its tab Page Layout is open (OfficeDev/office-js#1860): then the scale stays.
  pageLayout.zoom = { scale: 'percent' in print.fit ? print.fit.percent : widthPercent(plan) };
  if ('pagesWide' in print.fit) pageLayout.zoom = { horizontalFitToPages: print.fit.pagesWide };
  if (print.titleRows) pageLayout.setPrintTitleRows(`$${print.titleRows.join(':$')}`);
  if (print.titleColumns) pageLayout.setPrintTitleColumns(`$${print.titleColumns.join(':$')}`);
  playPages(sheet, print);
  if (print.breakAfterColumn !== undefined) {
    sheet.verticalPageBreaks.removePageBreaks();
    sheet.verticalPageBreaks.add(absolute(cellAt(1, print.breakAfterColumn + 1)));
  }
  if (print.header !== undefined) pageLayout.headersFooters.defaultForAllPages.leftHeader = `&8${print.header}`;
  playFooter(sheet, print);
}

/** Sets what stands at the bottom of every page. */
export function playFooter(sheet: Excel.Worksheet, print: PrintPlan): void {
  const edges = sheet.pageLayout.headersFooters.defaultForAllPages;
  const { left, right } = footerCodes(print);
  edges.leftFooter = left;
  edges.rightFooter = right;
}

/** Sets what is printed and where pages end. */
export function playPages(sheet: Excel.Worksheet, print: Pick<PrintPlan, 'area' | 'breaksAfterRows'>): void {
  sheet.pageLayout.setPrintArea(print.area);
  // A break stands above, or left of, the cell it is given. A sheet that is rebuilt has it already.
  if (print.breaksAfterRows === undefined) return;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaksAfterRows) sheet.horizontalPageBreaks.add(absolute(cellAt(row + 1, 1)));
}
