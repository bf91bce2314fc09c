import type { Block } from '../../paper/plan';
import { textsIn } from '../../paper/plan-texts';
import { PART_IDS } from '../../../scale/ids';
import { isOfEquivalent } from '../../../scale/band-sets';
import { headlineHeights } from '../headline/looks';
import { CONDUCT_FIELDS, MEASURED_FIELDS, headingRows, type ListPlace, type ReportLayout } from './layout';
import { FONT_SIZE, STYLES } from '../../paper/styles';
import { HIGHEST_ROW, linesHeight, wrappedLines } from '../../paper/text-lines';

/** Points around the text. */
const PADDING = 4;

const { size: SMALL } = STYLES.small;

/** What rows are high at least, in points. */
const LEAST = {
  heading: 21,
  /** Right below a table. */
  headingBelow: 30,
  field: 15,
  longField: 42,
  name: 17,
  profile: 18,
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
  const { form, measured, conduct, parts, principles, strengths, priorities, itemTable, findings, sources } = layout;
  const shown = textsIn(blocks);
  /** The height that the text in some columns needs; columns as letters' numbers from 1. */
  const needed = (row: number, column: number, width: number, size: number = SMALL) =>
    heightOf(shown(row, column), width, size);
  const rows = (first: number, count: number, height: (row: number) => number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [first + index, height(first + index)]));
  const list = ({ firstRow, lastRow }: ListPlace, height: (row: number) => number) =>
    rows(firstRow, lastRow - firstRow + 1, height);
  const { length: last } = layout.widths;
  const [itemWidth = 0, ...behind] = layout.widths;
  const valueWidth = behind.reduce((sum, width) => sum + width, 0);
  const field = (row: number) => Math.max(LEAST.field, needed(row, 2, valueWidth, FONT_SIZE));
  const item = (row: number) => needed(row, 1, itemWidth);
  const narrow = (row: number) => needed(row, last - 2, layout.widths[last - 3] ?? 0);
  const profile = (row: number) => Math.max(LEAST.profile, item(row), narrow(row));
  const texts = (row: number) => Math.max(...[last - 1, last].map((column) => needed(row, column, layout.textWidth)));
  // Where nothing stands yet, room for most of our anchors: for the longest, the sheet is fitted when it is shown.
  const anchors = layout.items.flatMap(({ item: { anchors: all } }) => all.slice(1));
  const priority = Math.max(...anchors.map((anchor) => heightOf(anchor, 2 * layout.textWidth)));
  const conductEnd = conduct + 2 + CONDUCT_FIELDS.length;
  const headlines = layout.sets.filter((set) => !isOfEquivalent(form, set)).map(layout.headline);
  return {
    ...(Object.assign(
      {},
      ...headlines.map((place) => ({ [place.top - 1]: LEAST.name, ...headlineHeights(place) })),
    ) as Record<number, number>),
    ...rows(parts + 2, PART_IDS.length, profile),
    ...rows(principles + 2, form.scale.principles.all.length, profile),
    ...rows(measured + 1, MEASURED_FIELDS.length, field),
    ...rows(conduct + 1, 2 + CONDUCT_FIELDS.length, field),
    // The last two are written at length.
    ...rows(conductEnd - 1, 2, (row) => Math.max(LEAST.longField, field(row))),
    ...(shown(layout.reviewers, 1) === '' ? {} : { [layout.reviewers]: field(layout.reviewers) }),
    ...list(strengths, () => LEAST.strength),
    ...list(priorities, (row) => Math.max(shown(row, 1) === '' ? priority : LEAST.item, item(row), texts(row))),
    ...list(itemTable, (row) => Math.max(LEAST.item, item(row), texts(row))),
    ...list(findings, () => LEAST.finding),
    ...rows(sources + 1, layout.lastRow - sources, (row) => Math.max(LEAST.source, needed(row, 2, valueWidth))),
    ...Object.fromEntries(headingRows(layout).map((row) => [row, LEAST.heading])),
    ...Object.fromEntries([itemTable, findings].map(({ heading }) => [heading, LEAST.headingBelow])),
  };
}

function heightOf(text: string, width: number, size: number = SMALL): number {
  return Math.min(HIGHEST_ROW, Math.ceil(linesHeight(wrappedLines(text, width, { size }), { size }) + PADDING));
}
