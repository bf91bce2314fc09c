import { COLUMN_LABELS } from '../../scale/column-labels';
import { withComma } from '../../scale/dutch';
import { RATINGS, type ColumnId } from '../../scale/types';
import type { Drawing, Shape } from './drawing';
import { DRAWING_TEXTS } from './texts';

const WIDTH = 200;
const HEIGHT = 16;
const TALLEST_BAR = 10;
/** Between two bars, and around the lighter one. */
const GAP = 1;
const EDGE = 0.75;
const HIGHEST = RATINGS.at(-1) ?? 1;

/** The mean of the scores in a column; null while nothing is scored. */
export interface ColumnMean {
  readonly column: ColumnId;
  readonly mean: number | null;
}

/** The means of a part or a principle as bars of one length for 5, with lines at whole scores. */
export function meanBars(title: string, means: readonly ColumnMean[]): Drawing {
  const height = Math.min(TALLEST_BAR, (HEIGHT - GAP * (means.length + 1)) / means.length);
  const top = (HEIGHT - means.length * height - GAP * (means.length - 1)) / 2;
  return {
    width: WIDTH,
    height: HEIGHT,
    alternative: DRAWING_TEXTS.meanBars(
      title,
      means.map(({ column, mean }) =>
        DRAWING_TEXTS.mean(
          means.length > 1 ? COLUMN_LABELS[column] : '',
          mean === null ? null : withComma(mean.toFixed(2)),
        ),
      ),
      HIGHEST,
    ),
    shapes: [
      { kind: 'box', tone: 'track', x: 0, y: 0, width: WIDTH, height: HEIGHT },
      ...RATINGS.slice(0, -1).map((score): Shape => {
        return { kind: 'box', tone: 'grid', x: placeOf(score), y: 0, width: 0.5, height: HEIGHT };
      }),
      ...means.flatMap(({ column, mean }, index) =>
        mean === null ? [] : bar(column, top + index * (height + GAP), placeOf(mean), height),
      ),
    ],
  };
}

const placeOf = (score: number) => (WIDTH * score) / HIGHEST;

function bar(column: ColumnId, y: number, width: number, height: number): Shape[] {
  if (column !== 'O') return [{ kind: 'box', tone: column, x: 0, y, width, height }];
  return [
    { kind: 'box', tone: 'edge', x: 0, y, width, height },
    { kind: 'box', tone: column, x: EDGE, y: y + EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE },
  ];
}
