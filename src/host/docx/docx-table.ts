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
import type { Drawing } from '../../report/drawings/drawing';
import type { ReportCell, ReportColumn, ReportLine, ReportTable } from '../../report/report-plan';
import { pictureRun } from './docx-picture';
import { COLORS, STYLE_IDS, TEXT_WIDTH } from './docx-styles';
import { textRuns } from './docx-text';

/** Inside a cell, in twips. */
const CELL_MARGIN = { top: 35, bottom: 35, left: 80, right: 80 } as const;

/** A row with more text in a cell than this may go on on the next page; a shorter one stays together. */
const MOST_TOGETHER = 600;

/** A table with no more text and no more rows than this stays together on a page. */
const MOST_IN_A_WHOLE = 1200;
const MOST_ROWS_TOGETHER = 8;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: COLORS.line } as const;
const HEADER_LINE = { ...LINE, color: COLORS.header } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table as wide as the text, whose header is repeated on every page and whose columns keep their width. */
export function table({ columns, rows }: ReportTable): Table {
  const widths = columns.map(({ width }) => Math.round((width * TEXT_WIDTH) / 100));
  const longest = rows.map((cells) => Math.max(...cells.map((cell) => textOf(cell).length)));
  const text = longest.reduce((sum, length) => sum + length, 0);
  const isSmall = rows.length <= MOST_ROWS_TOGETHER && text <= MOST_IN_A_WHOLE;
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
    children: isDrawing(cell)
      ? [
          new Paragraph({
            style: STYLE_IDS.picture,
            children: [pictureRun(cell.drawing, width - CELL_MARGIN.left - CELL_MARGIN.right)],
          }),
        ]
      : linesOf(cell).map(
          (line) =>
            new Paragraph({ style: STYLE_IDS.cell, ...alignment(align), children: textRuns(line.text, look(line)) }),
        ),
  });
}

const alignment = (align: ReportColumn['align']) => (align === 'center' ? { alignment: AlignmentType.CENTER } : {});

const look = ({ tone }: ReportLine) =>
  tone === 'strong' ? { bold: true } : tone === 'quiet' ? { color: COLORS.quiet } : {};

type Text = Exclude<ReportCell, { readonly drawing: Drawing }>;

const isDrawing = (cell: ReportCell): cell is Exclude<ReportCell, Text> =>
  typeof cell === 'object' && 'drawing' in cell;

const linesOf = (cell: Text): readonly ReportLine[] => (typeof cell === 'string' ? [{ text: cell }] : cell);

function textOf(cell: ReportCell): string {
  if (isDrawing(cell)) return '';
  return linesOf(cell)
    .map(({ text }) => text)
    .join('\n');
}
