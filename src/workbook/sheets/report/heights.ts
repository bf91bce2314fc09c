import type { Block } from '../../paper/plan';
import { textsIn } from '../../paper/plan-texts';
import { PART_IDS } from '../../../scale/ids';
import { CONDUCT_FIELDS, MEASURED_FIELDS, headingRows, type ListPlace, type ReportLayout } from './layout';
import { FONT_SIZE, STYLES } from '../../paper/styles';
import { HIGHEST_ROW, linesHeight, wrappedLines } from '../../paper/text-lines';

/** Points around the text. */
const PADDING = 4;

const { size: SMALL } = STYLES.small;

/** In points, what a page has for the lines of the priorities below their headings. */
const ROOM_FOR_PRIORITIES = 800;

/** What rows are high at least, in points. */
const LEAST = {
  heading: 21,
  /** Right below a table. */
  headingBelow: 30,
  field: 15,
  longField: 42,
  total: 42,
  part: 33,
  principle: 27,
  strength: 12,
  item: 40,
  finding: 12,
  source: 20,
} as const;

/**
 * The heights of the rows of the report. Excel makes a row no higher when a formula comes to show more, so rows with
 * text have room for some, and for what is in them now.
 */
export function reportHeights(layout: ReportLayout, blocks: readonly Block[]): Record<number, number> {
  const { measured, conduct, totals, parts, principles, strengths, priorities, itemTable, findings, sources } = layout;
  const shown = textsIn(blocks);
  /** The height that the text in some columns needs; columns as letters' numbers from 1. */
  const needed = (row: number, column: number, width: number, size: number = SMALL) =>
    heightOf(shown(row, column), width, size);
  const rows = (first: number, count: number, height: (row: number) => number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [first + index, height(first + index)]));
  const list = ({ firstRow, lastRow }: ListPlace, height: (row: number) => number) =>
    rows(firstRow, lastRow - firstRow + 1, height);
  const last = layout.widths.length;
  const [, titleWidth = 0] = layout.widths;
  const valueWidth = layout.widths.slice(2).reduce((sum, width) => sum + width, 0);
  const field = (row: number) => Math.max(LEAST.field, needed(row, 3, valueWidth, FONT_SIZE));
  const title = (row: number) => needed(row, 2, titleWidth);
  const text = (row: number, size?: number) => needed(row, last, layout.textWidth, size);
  // Another item may come to stand there, with any of our anchors; but no more than lets an empty list fit its page.
  const anchors = layout.items.flatMap(({ item }) => item.anchors.slice(1));
  const longest = Math.max(...anchors.map((anchor) => heightOf(anchor, layout.textWidth)));
  const priority = Math.min(
    longest,
    ROOM_FOR_PRIORITIES / (layout.priorities.lastRow - layout.priorities.firstRow + 1),
  );
  const conductEnd = conduct + 2 + CONDUCT_FIELDS.length;
  return {
    ...rows(measured + 1, MEASURED_FIELDS.length, field),
    ...rows(conduct + 1, 2 + CONDUCT_FIELDS.length, field),
    // The last two are written at length.
    ...rows(conductEnd - 1, 2, (row) => Math.max(LEAST.longField, field(row))),
    ...rows(totals + 2, layout.sets.length, (row) => Math.max(LEAST.total, text(row, FONT_SIZE))),
    ...rows(parts + 2, PART_IDS.length, () => LEAST.part),
    ...rows(principles + 2, layout.form.scale.principles.all.length, (row) => Math.max(LEAST.principle, title(row))),
    ...list(strengths, () => LEAST.strength),
    ...list(priorities, (row) => Math.max(priority, title(row), text(row))),
    ...list(itemTable, (row) => Math.max(LEAST.item, title(row), text(row))),
    ...list(findings, () => LEAST.finding),
    ...rows(sources + 1, layout.lastRow - sources, (row) => Math.max(LEAST.source, needed(row, 3, valueWidth))),
    ...Object.fromEntries(headingRows(layout).map((row) => [row, LEAST.heading])),
    ...Object.fromEntries([itemTable, findings].map(({ heading }) => [heading, LEAST.headingBelow])),
  };
}

function heightOf(text: string, width: number, size: number = SMALL): number {
  return Math.min(HIGHEST_ROW, Math.ceil(linesHeight(wrappedLines(text, width, { size }), { size }) + PADDING));
}
