import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { ReportCell, ReportColumn, ReportLine, ReportTable } from '../../report/report-plan';
import { COLORS, STYLE_IDS, TEXT_WIDTH } from './docx-styles';
import { textRuns } from './docx-text';

/** Inside a cell, in twips. */
const CELL_MARGIN = { top: 70, bottom: 70, left: 100, right: 100 } as const;

/** A row with more text in a cell than this may go on on the next page; a shorter one stays together. */
const MOST_TOGETHER = 600;

/** A table of so few short rows stays together on a page. */
const MOST_ROWS_TOGETHER = 8;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: COLORS.line } as const;
const HEADER_LINE = { ...LINE, color: COLORS.header } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table as wide as the text, whose header is repeated on every page and whose columns keep their width. */
export function table({ columns, rows }: ReportTable): Table {
  const widths = columns.map(({ width }) => Math.round((width * TEXT_WIDTH) / 100));
  const longest = rows.map((cells) => Math.max(...cells.map((cell) => textOf(cell).length)));
  const isSmall = rows.length <= MOST_ROWS_TOGETHER && longest.every((length) => length <= MOST_TOGETHER);
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: CELL_MARGIN,
    borders: {
      top: LINE,
      bottom: LINE,
      insideHorizontal: LINE,
      left: NO_LINE,
      right: NO_LINE,
      insideVertical: NO_LINE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, index) => headerCell(column, widths[index] ?? 0)),
      }),
      ...rows.map(
        (cells, line) =>
          new TableRow({
            ...((longest[line] ?? 0) <= MOST_TOGETHER ? { cantSplit: true } : {}),
            keepNext: isSmall && line < rows.length - 1,
            children: columns.map((column, index) => bodyCell(cells[index] ?? '', column, widths[index] ?? 0)),
          }),
      ),
    ],
  });
}

function headerCell({ header, align }: ReportColumn, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, fill: COLORS.header },
    // Or a hair of white shows between two cells.
    borders: { left: HEADER_LINE, right: HEADER_LINE },
    verticalAlign: 'center',
    children: [new Paragraph({ style: STYLE_IDS.headerCell, ...alignment(align), children: textRuns(header) })],
  });
}

function bodyCell(cell: ReportCell, { align }: ReportColumn, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children:
      typeof cell === 'object' && 'bar' in cell
        ? [bar(cell.bar, width)]
        : linesOf(cell).map(
            (line) =>
              new Paragraph({ style: STYLE_IDS.cell, ...alignment(align), children: textRuns(line.text, look(line)) }),
          ),
  });
}

const alignment = (align: ReportColumn['align']) => (align === 'center' ? { alignment: AlignmentType.CENTER } : {});

const look = ({ tone }: ReportLine) =>
  tone === 'strong' ? { bold: true } : tone === 'quiet' ? { color: COLORS.quiet } : {};

/** An empty paragraph with a background that ends where the bar ends: nothing to read out, and nothing to draw. */
function bar(share: number, width: number): Paragraph {
  const room = width - CELL_MARGIN.left - CELL_MARGIN.right;
  return new Paragraph({
    style: STYLE_IDS.bar,
    indent: { right: Math.round((1 - share) * room) },
    shading: { type: ShadingType.CLEAR, fill: COLORS.bar },
  });
}

function linesOf(cell: Exclude<ReportCell, { readonly bar: number }>): readonly ReportLine[] {
  return typeof cell === 'string' ? [{ text: cell }] : cell;
}

function textOf(cell: ReportCell): string {
  if (typeof cell === 'object' && 'bar' in cell) return '';
  return linesOf(cell)
    .map(({ text }) => text)
    .join('\n');
}
