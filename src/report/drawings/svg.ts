import { MARKER_COLOR, TONE_COLORS } from './colors';
import type { Box, Triangle } from './drawing';
import type { Picture } from './picture';

/** A picture as the text of an SVG file. */
export function pictureSvg({ area, shapes }: Picture): string {
  const { x, y, width, height } = area;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">` +
    `${shapes.map(element).join('')}</svg>`
  );
}

function element(shape: Box | Triangle): string {
  if (shape.kind === 'triangle') return `<polygon points="${shape.points}" fill="#${MARKER_COLOR}"/>`;
  const { x, y, width, height, tone } = shape;
  const { color, opacity } = TONE_COLORS[tone];
  const cover = opacity === undefined ? '' : ` fill-opacity="${opacity}"`;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#${color}"${cover}/>`;
}
