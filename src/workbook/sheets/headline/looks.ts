import type { ConditionalFormat, DataBar, StyledRange } from '../../paper/plan';
import type { StyleName } from '../../paper/styles';

/** Where a headline stands: five rows below each other, and the columns of what is on them. */
export interface HeadlinePlace {
  /** The row of the verdict in large words. */
  readonly top: number;
  /** The column of the verdict, where the line below it begins, and that of the total, where the line ends. */
  readonly verdict: string;
  readonly total: string;
  /** The first and the last column of each of the four steps. */
  readonly steps: readonly (readonly [first: string, last: string])[];
}

/** The rows of a headline by what stands on them. */
export const headlineRows = ({ top }: HeadlinePlace) => ({
  verdict: top,
  line: top + 1,
  bar: top + 2,
  reach: top + 3,
  steps: top + 4,
});

/** How many rows a headline has. */
export const HEADLINE_HEIGHT = 5;

const STEP_STYLES = ['stepNone', 'stepFair', 'stepGood', 'stepBest'] as const satisfies readonly StyleName[];

/**
 * What is said below the verdict has two lines, and a step may be as wide as several columns: their cells are one. No table
 * has any.
 */
export function headlineMerges(place: HeadlinePlace): string[] {
  const { bar, reach, steps } = headlineRows(place);
  const wide = place.steps.filter(([first, last]) => first !== last);
  return [
    lineRange(place),
    ...wide.flatMap(([first, last]) => [bar, reach, steps].map((row) => `${first}${row}:${last}${row}`)),
  ];
}

function lineRange(place: HeadlinePlace): string {
  const { line } = headlineRows(place);
  return `${place.verdict}${line}:${place.total}${line}`;
}

/** Heights in points; a data bar is as high as its row. */
export function headlineHeights(place: HeadlinePlace): Record<number, number> {
  const { verdict, line, bar, reach } = headlineRows(place);
  return { [verdict]: 27, [line]: 27, [bar]: 11, [reach]: 5 };
}

export function headlineStyles(place: HeadlinePlace): StyledRange[] {
  const { verdict, bar, reach, steps } = headlineRows(place);
  return [
    { range: `${place.verdict}${verdict}`, styles: ['verdict'] },
    { range: `${place.total}${verdict}`, styles: ['headlineTotal'] },
    { range: lineRange(place), styles: ['headlineLine'] },
    { range: acrossSteps(place, bar), styles: ['ladderTrack'] },
    { range: acrossSteps(place, reach), styles: ['ladderReach'] },
    ...place.steps.map(([first, last], index): StyledRange => ({
      range: `${first}${steps}:${last}${steps}`,
      styles: ['step', STEP_STYLES[index] ?? 'stepNone'],
    })),
  ];
}

/** The bar up to the total and, below it, the one up to the highest total that can be reached. */
export function headlineBars(place: HeadlinePlace): DataBar[] {
  const { bar, reach } = headlineRows(place);
  return [
    { range: acrossSteps(place, bar), most: 1, isBarOnly: true, style: 'ladderBar' },
    { range: acrossSteps(place, reach), most: 1, isBarOnly: true, style: 'reachBar' },
  ];
}

/** What stands behind the rows of a ladder where there are no bounds to draw it by. */
export const NO_LADDER = '–';

/**
 * Takes the ladders away that have no bounds.
 * @param column that in which `NO_LADDER` stands behind their rows
 */
export function withoutLadder(places: readonly HeadlinePlace[], column: string): ConditionalFormat[] {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return [];
  const { bar } = headlineRows(first);
  const range = acrossSteps(first, bar, headlineRows(last).steps);
  return [{ range, formula: `$${column}${bar}="${NO_LADDER}"`, style: 'noLadder' }];
}

function acrossSteps({ steps }: HeadlinePlace, row: number, lastRow = row): string {
  return `${steps[0]?.[0] ?? ''}${row}:${steps.at(-1)?.[1] ?? ''}${lastRow}`;
}
