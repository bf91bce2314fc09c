import { absolute, cellAt } from '../../workbook/paper/a1';
import type { PrintPlan, SheetPlan } from '../../workbook/paper/plan';
import { PAGE_MARGINS, widthPercent } from '../../workbook/paper/print-pages';
import { PAGE_OF } from '../texts';

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
  const edges = pageLayout.headersFooters.defaultForAllPages;
  if (print.header !== undefined) edges.leftHeader = `&8${print.header}`;
  edges.leftFooter = '&8&A';
  edges.centerFooter = '&8&D';
  edges.rightFooter = `&8${PAGE_OF}`;
}

/** Sets what is printed and where pages end. */
export function playPages(sheet: Excel.Worksheet, print: Pick<PrintPlan, 'area' | 'breaksAfterRows'>): void {
  sheet.pageLayout.setPrintArea(print.area);
  // A break stands above, or left of, the cell it is given. A sheet that is rebuilt has it already.
  if (print.breaksAfterRows === undefined) return;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaksAfterRows) sheet.horizontalPageBreaks.add(absolute(cellAt(row + 1, 1)));
}
