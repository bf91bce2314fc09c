import type { Review } from '../../../measurement/review';
import { PART_IDS } from '../../../scale/ids';
import { bandSetsOf, isOfEquivalent } from '../../../scale/band-sets';
import type { FormRow, ScoreForm } from '../../../scale/score-form';
import type { ColumnId } from '../../../scale/types';
import type { BandSetId } from '../../../scale/verdicts';
import { MOST_PRIORITIES } from '../../../scoring/priorities';
import { columnLetters } from '../../paper/a1';
import { HEADLINE_HEIGHT, type HeadlinePlace } from '../headline/looks';

/** The fields of the review as the report lists them: what was measured, and how that was done. */
export const MEASURED_FIELDS = [
  'programme',
  'organisation',
  'date',
  'kind',
] as const satisfies readonly (keyof Review)[];
export const CONDUCT_FIELDS = [
  'reviewer1',
  'reviewer2',
  'workersFte',
  'conduct',
  'remarks',
] as const satisfies readonly (keyof Review)[];

/**
 * In characters: the item, the scores with a narrow column, and two columns for text. Together a page of A4 at `PERCENT`, and
 * at the same time the four steps of a ladder: that of the scores is as wide as that of the item, the others as each other.
 */
const WIDTHS = { item: 22, text: 35 } as const;
const WIDTHS_OF = { oneScore: { score: 10, narrow: 12 }, twoScores: { score: 6, narrow: 10 } } as const;

/**
 * At this percentage the columns fit on a page, also in LibreOffice, which makes them a little wider than Excel does.
 * Excel breaks pages where the plan says only at a fixed percentage.
 */
export const PERCENT = 84;

/** A list: its heading, a sentence, a header if it has one, and its lines. */
export interface ListPlace {
  readonly heading: number;
  readonly sentence: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Columns that only calculate, behind those that are printed. */
export interface ItemHelpers {
  readonly id: string;
  /** The place of the item in the table of scores and in that of the anchors, counted from 1; 0 where it is gone. */
  readonly place: string;
  readonly anchors: string;
  /** The valid score, or 0. */
  readonly value: (column: ColumnId) => string;
  readonly lowest: string;
  /** How many items have a 5, down to this one; and what the list of strengths says of it. */
  readonly strengths: string;
  readonly strong: string;
  /** What is the smallest for the first of the priorities: its last two digits are the place in the table; or empty. */
  readonly priority: string;
  readonly note: string;
  readonly recommendation: string;
}

export interface ReportLayout {
  readonly form: ScoreForm;
  /** Rows that can be scored: the others are no part of the report. */
  readonly items: readonly FormRow[];
  readonly sets: readonly BandSetId[];
  readonly widths: readonly number[];
  readonly score: (column: ColumnId) => string;
  /** The narrow column behind the scores. */
  readonly narrow: string;
  /** The two columns for text, and how wide each is. */
  readonly text: string;
  readonly last: string;
  readonly textWidth: number;
  /** Letters of the first, second … hidden column. */
  readonly helper: (index: number) => string;
  readonly helperCount: number;
  readonly itemHelpers: ItemHelpers;
  /** Where the outcome of a column stands; its name stands in the row above. */
  readonly headline: (set: BandSetId) => HeadlinePlace;
  /** Below the headlines: what the equivalent comes to, and what the bounds are worth. */
  readonly notes: number;
  readonly parts: number;
  readonly principles: number;
  readonly measured: number;
  readonly conduct: number;
  /** Of a consensus who reviewed and how far they agreed; the empty row before the lists of any other measurement. */
  readonly reviewers: number;
  readonly strengths: ListPlace;
  readonly priorities: ListPlace;
  readonly itemTable: ListPlace;
  readonly findings: ListPlace;
  readonly sources: number;
  readonly lastRow: number;
}

/** The rows of a list. */
export const rowsOf = ({ firstRow, lastRow }: ListPlace) =>
  Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);

/** The letters of the first column, and of the one behind it. */
export const ITEM = 'A';
export const BEHIND_ITEM = 'B';

/** The rows below the headlines that explain them. */
export const NOTE_ROWS = 2;

/** Where everything on the sheet Verslag stands for a form; the rows named are those of the headings. */
export function reportLayout(form: ScoreForm): ReportLayout {
  const sets = bandSetsOf(form);
  const headed = sets.filter((set) => !isOfEquivalent(form, set));
  const items = form.rows.filter(({ open }) => open.length > 0);
  const { score, narrow } = WIDTHS_OF[form.columns.length > 1 ? 'twoScores' : 'oneScore'];
  const before = [WIDTHS.item, ...form.columns.map(() => score), narrow];
  const narrowLetter = columnLetters(before.length);
  const [text, last] = [columnLetters(before.length + 1), columnLetters(before.length + 2)];
  const helper = (index: number) => columnLetters(before.length + 3 + index);
  const afterValues = 3 + form.columns.length;
  const steps = [ITEM, [BEHIND_ITEM, narrowLetter], text, last].map((each) =>
    typeof each === 'string' ? ([each, each] as const) : ([each[0] ?? '', each[1] ?? ''] as const),
  );
  // A name above each headline, and an empty row below it.
  const headlineRow = (set: BandSetId) => 5 + headed.indexOf(set) * (HEADLINE_HEIGHT + 2);
  const notes = 4 + headed.length * (HEADLINE_HEIGHT + 2);
  const parts = notes + NOTE_ROWS + 1;
  const principles = parts + 1 + PART_IDS.length + 2;
  const measured = principles + 1 + form.scale.principles.all.length + 2;
  const conduct = measured + MEASURED_FIELDS.length + 2;
  // Before the fields stand the scale and the model.
  const reviewers = conduct + 2 + CONDUCT_FIELDS.length + 1;
  const firstList = reviewers + 1;
  const strengths = listAt(firstList, items.length, false);
  const priorities = listAt(strengths.lastRow + 1, MOST_PRIORITIES, true);
  const itemTable = listAt(priorities.lastRow + 1, items.length, true);
  const findings = listAt(itemTable.lastRow + 1, form.rows.length, false);
  const sources = findings.lastRow + 2;
  return {
    form,
    items,
    sets,
    widths: [...before, WIDTHS.text, WIDTHS.text],
    score: (column) => columnLetters(2 + form.columns.indexOf(column)),
    narrow: narrowLetter,
    text,
    last,
    textWidth: WIDTHS.text,
    helper,
    helperCount: afterValues + 6,
    itemHelpers: {
      id: helper(0),
      place: helper(1),
      anchors: helper(2),
      value: (column) => helper(3 + form.columns.indexOf(column)),
      lowest: helper(afterValues),
      strengths: helper(afterValues + 1),
      strong: helper(afterValues + 2),
      priority: helper(afterValues + 3),
      note: helper(afterValues + 4),
      recommendation: helper(afterValues + 5),
    },
    headline: (set) => ({ top: headlineRow(set), verdict: ITEM, total: last, steps }),
    notes,
    parts,
    principles,
    measured,
    conduct,
    reviewers,
    strengths,
    priorities,
    itemTable,
    findings,
    sources,
    lastRow: sources + sets.length + SOURCE_LINES,
  };
}

/** The rows of the headings, from top to bottom. */
export function headingRows(layout: ReportLayout): readonly number[] {
  const { parts, principles, measured, conduct, strengths, priorities, itemTable, findings, sources } = layout;
  const lists = [strengths, priorities, itemTable, findings].map(({ heading }) => heading);
  return [parts, principles, measured, conduct, ...lists, sources];
}

/** The lines of the sources that do not depend on the form. */
export const SOURCE_LINES = 3;

function listAt(heading: number, lines: number, hasHeader: boolean): ListPlace {
  const firstRow = heading + 2 + (hasHeader ? 1 : 0);
  return { heading, sentence: heading + 1, firstRow, lastRow: firstRow + lines - 1 };
}
