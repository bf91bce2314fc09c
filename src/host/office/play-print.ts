import { absolute, cellAt } from '../../workbook/a1';
import type { PrintPlan } from '../../workbook/plan';

/** In inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** Sets up how a sheet is printed. */
export function playPrint(sheet: Excel.Worksheet, print: PrintPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.setPrintMargins('Inches', MARGINS);
  pageLayout.zoom =
    'percent' in print.fit ? { scale: print.fit.percent } : { horizontalFitToPages: print.fit.pagesWide };
  pageLayout.setPrintArea(print.area);
  if (print.titleRows) pageLayout.setPrintTitleRows(`$${print.titleRows.join(':$')}`);
  if (print.titleColumns) pageLayout.setPrintTitleColumns(`$${print.titleColumns.join(':$')}`);
  // A break stands above, or left of, the cell it is given. A sheet that is rebuilt has it already.
  if (print.breakAfterRow !== undefined) {
    sheet.horizontalPageBreaks.removePageBreaks();
    sheet.horizontalPageBreaks.add(absolute(cellAt(print.breakAfterRow + 1, 1)));
  }
  if (print.breakAfterColumn !== undefined) {
    sheet.verticalPageBreaks.removePageBreaks();
    sheet.verticalPageBreaks.add(absolute(cellAt(1, print.breakAfterColumn + 1)));
  }
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = '&8&A';
  footer.centerFooter = '&8&D';
  footer.rightFooter = '&8Pagina &P van &N';
}
