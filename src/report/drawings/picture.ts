import type { Box, Drawing, DrawnText, Triangle } from './drawing';

/**
 * A drawing without its texts, for a page on which those stand as text around it: what is drawn and where, and the lines
 * of text above and below.
 */
export interface Picture {
  /** The part of the drawing that is kept, in its own units. */
  readonly area: Pick<Box, 'x' | 'y' | 'width' | 'height'>;
  readonly shapes: readonly (Box | Triangle)[];
  readonly alternative: string;
  readonly above: readonly DrawnText[];
  readonly below: readonly DrawnText[];
}

/** Keeps the whole width, also of a triangle that points to its very end. */
export function pictureOf({ width, shapes, alternative }: Drawing): Picture {
  const drawn = shapes.filter((shape) => shape.kind !== 'text');
  const texts = shapes.filter((shape) => shape.kind === 'text');
  const corners = drawn.flatMap(cornersOf);
  const [left, right] = edges([0, width, ...corners.map(([x]) => x)]);
  const [top, bottom] = edges(corners.map(([, y]) => y));
  const lineOf = (isOnIt: (text: DrawnText) => boolean) =>
    texts.filter(isOnIt).toSorted((one, other) => one.x - other.x);
  return {
    area: { x: left, y: top, width: right - left, height: bottom - top },
    shapes: drawn,
    alternative,
    above: lineOf(({ y }) => y <= top),
    below: lineOf(({ y }) => y > top),
  };
}

export type Corner = readonly [x: number, y: number];

/** The corners of a triangle. */
export const triangleCorners = ({ points }: Triangle): readonly Corner[] =>
  points.split(' ').map((point) => {
    const [x = 0, y = 0] = point.split(',').map(Number);
    return [x, y];
  });

function cornersOf(shape: Box | Triangle): readonly Corner[] {
  if (shape.kind === 'triangle') return triangleCorners(shape);
  const { x, y, width, height } = shape;
  return [
    [x, y],
    [x + width, y + height],
  ];
}

const edges = (places: readonly number[]) => [Math.min(...places), Math.max(...places)] as const;
