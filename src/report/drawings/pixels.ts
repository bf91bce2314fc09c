import { MARKER_COLOR, TONE_COLORS } from './colors';
import type { Box, Triangle } from './drawing';
import { triangleCorners, type Corner, type Picture } from './picture';

/** A picture as points of colour, row by row from the top left: red, green and blue of each, from 0 to 255. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const CHANNELS = 3;
const PAPER = 255;

/**
 * Fills the shapes of a picture, one over the other, on white. A pixel belongs to a shape that its middle lies in.
 * @param scale pixels in a unit of the drawing
 */
export function filledPixels({ area, shapes }: Picture, scale: number): Pixels {
  const [width, height] = [Math.ceil(area.width * scale), Math.ceil(area.height * scale)];
  const data = new Uint8Array(width * height * CHANNELS).fill(PAPER);
  /** The pixels of which the middle lies between two places, from the first up to the last. */
  const between = (from: number, to: number, most: number) =>
    [from, to].map((place) => Math.min(most, Math.max(0, Math.ceil(place * scale - 0.5)))) as [number, number];
  for (const shape of shapes) {
    const { left, top, right, bottom, holds, color, opacity } = filling(shape);
    const [firstRow, lastRow] = between(top - area.y, bottom - area.y, height);
    const [firstColumn, lastColumn] = between(left - area.x, right - area.x, width);
    for (let row = firstRow; row < lastRow; row += 1) {
      for (let column = firstColumn; column < lastColumn; column += 1) {
        if (!holds(area.x + (column + 0.5) / scale, area.y + (row + 0.5) / scale)) continue;
        const at = (row * width + column) * CHANNELS;
        for (let channel = 0; channel < CHANNELS; channel += 1) {
          const below = data[at + channel] ?? PAPER;
          data[at + channel] = Math.round(below + opacity * ((color[channel] ?? 0) - below));
        }
      }
    }
  }
  return { width, height, data };
}

interface Filling {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Of a point within these bounds. */
  readonly holds: (x: number, y: number) => boolean;
  readonly color: readonly number[];
  readonly opacity: number;
}

function filling(shape: Box | Triangle): Filling {
  if (shape.kind === 'triangle') {
    const corners = triangleCorners(shape);
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    return {
      ...{ left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) },
      ...{ holds: (x, y) => isBetween(corners, x, y), color: channelsOf(MARKER_COLOR), opacity: 1 },
    };
  }
  const { x, y, width, height, tone } = shape;
  const { color, opacity = 1 } = TONE_COLORS[tone];
  return {
    ...{ left: x, right: x + width, top: y, bottom: y + height },
    ...{ holds: () => true, color: channelsOf(color), opacity },
  };
}

/** Does a point lie on the same side of every edge? */
function isBetween(corners: readonly Corner[], x: number, y: number): boolean {
  const sides = corners.map(([fromX, fromY], index) => {
    const [toX, toY] = corners[(index + 1) % corners.length] ?? [fromX, fromY];
    return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX);
  });
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

const channelsOf = (color: string) => [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
