import type { ReportBlock, ReportCell, ReportPlan, ReportTable } from '../../report/report-plan';
import { POINTS_PER_UNIT, wrappedLines } from '../../workbook/paper/text-lines';
import { PAGE, TEXT_WIDTH } from './docx-styles';

/** In points: of a page and of a line, and what stands around them. */
const TWIPS_PER_POINT = 20;
const ROOM = (PAGE.height - 2 * PAGE.margin) / TWIPS_PER_POINT;
const WIDTH = TEXT_WIDTH / TWIPS_PER_POINT;
const TEXT = { size: 10, line: 12.1, after: 5, bullet: 20, facts: 150 } as const;
const CELL = { size: 8.5, line: 9.8, around: 4, beside: 8 } as const;
const TITLE = 70;
const HEADINGS = { 1: 39, 2: 29 } as const;
const HEADLINE = 64;
const CONTENTS = { title: 24, entry: 13 } as const;

/** A piece that stays together, or that begins a new page. */
interface Piece {
  readonly height: number;
  readonly startsPage?: true;
  /** Stays with what follows. */
  readonly isHeading?: true;
}

/**
 * How many pages a report takes, about: what a program shows that does not lay out the pages of its footer itself. Those
 * that do, as Word, put the real number in its place.
 */
export function pageCount({ blocks }: ReportPlan): number {
  const chapters = blocks.filter((block) => block.kind === 'heading' && block.level === 1).length;
  const pieces: readonly Piece[] = [{ height: TITLE }, ...blocks.flatMap((block) => piecesOf(block, chapters))];
  let [pages, used] = [1, 0];
  pieces.forEach(({ height, startsPage, isHeading }, index) => {
    const needed = height + (isHeading ? (pieces[index + 1]?.height ?? 0) : 0);
    if (used > 0 && (startsPage || used + Math.min(needed, ROOM) > ROOM)) [pages, used] = [pages + 1, 0];
    const over = Math.max(0, Math.ceil((used + height) / ROOM) - 1);
    [pages, used] = [pages + over, used + height - over * ROOM];
  });
  return pages;
}

function piecesOf(block: ReportBlock, chapters: number): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return [{ height: HEADINGS[block.level], isHeading: true }];
    case 'paragraph':
      return [{ height: textHeight(block.text, WIDTH) + TEXT.after }];
    case 'list':
      return block.items.map((item) => ({ height: textHeight(item, WIDTH - TEXT.bullet) + 2 }));
    case 'facts':
      return block.facts.map(({ text }) => ({ height: textHeight(text, WIDTH - TEXT.facts) + 1 }));
    case 'table':
      return rowsOf(block);
    case 'headline':
      return [{ height: HEADLINE }];
    case 'contents':
      return [{ height: CONTENTS.title + chapters * CONTENTS.entry, startsPage: true }];
  }
}

function rowsOf({ columns, rows }: ReportTable): readonly Piece[] {
  const rowHeight = (cells: readonly ReportCell[]) =>
    Math.max(
      ...cells.map((cell, index) => cellHeight(cell, ((columns[index]?.width ?? 0) * WIDTH) / 100 - CELL.beside)),
    );
  return [
    { height: rowHeight(columns.map(({ header }) => [{ text: header, tone: 'strong' }])), isHeading: true },
    ...rows.map((cells) => ({ height: rowHeight(cells) })),
  ];
}

function cellHeight(cell: ReportCell, width: number): number {
  if (typeof cell === 'object' && 'drawing' in cell) {
    return (cell.drawing.height * width) / cell.drawing.width + CELL.around;
  }
  const lines = typeof cell === 'string' ? [{ text: cell }] : cell;
  const count = lines.reduce(
    (sum, { text, tone }) => sum + linesIn(text, width, { size: CELL.size, bold: tone === 'strong' }),
    0,
  );
  return count * CELL.line + CELL.around;
}

const textHeight = (text: string, width: number) => linesIn(text, width, { size: TEXT.size }) * TEXT.line;

/** Cells of a workbook keep some points beside their text free, which are counted in here. */
const linesIn = (text: string, width: number, look: Parameters<typeof wrappedLines>[2]) =>
  wrappedLines(text, (width + SIDES) / POINTS_PER_UNIT, look);
const SIDES = 4;
