import type {} from '@univerjs/sheets-ui/facade';
import type { ExcelHost } from '../univer/excel-host';

/** Scrolls what the add-in selects into view, as Excel does and Univer does not; what is in view already stays put. */
export function revealSelection({ book }: ExcelHost): void {
  book.reveal = ({ sheet, area: { row, column } }) => {
    const { facade } = sheet;
    const visible = facade.getVisibleRange();
    if (!visible) return;
    const rowInView = row > visible.startRow && row < visible.endRow;
    const columnInView = column >= visible.startColumn && column < visible.endColumn;
    if (rowInView && columnInView) return;
    facade.scrollToCell(
      rowInView ? visible.startRow : Math.max(row - ROWS_ABOVE, 0),
      columnInView ? visible.startColumn : column,
    );
  };
}

/** So many rows stay in view above a cell that is scrolled to. */
const ROWS_ABOVE = 2;
