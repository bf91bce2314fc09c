import { strToU8 } from 'fflate';
import { ImageRun } from 'docx';
import type { Drawing } from '../../report/drawings/drawing';
import { pictureOf, type Picture } from '../../report/drawings/picture';
import { filledPixels } from '../../report/drawings/pixels';
import { pictureSvg } from '../../report/drawings/svg';
import { oneLine } from './docx-text';
import { pngBytes } from './png';

/** So many pixels stand for a unit of a drawing where a program cannot draw SVG: over 200 to an inch of the page. */
const PIXELS_PER_UNIT = 3;

/** Word's own pixels, 96 to an inch, in twips. */
const TWIPS_PER_PIXEL = 15;

/** A drawing without its texts as a picture of so many twips, in SVG and for programs without that in PNG. */
export function pictureRun(drawing: Drawing, width: number): ImageRun {
  const picture = pictureOf(drawing);
  const { alternative } = picture;
  return new ImageRun({
    type: 'svg',
    data: strToU8(pictureSvg(picture)),
    fallback: { type: 'png', data: pngBytes(filledPixels(picture, PIXELS_PER_UNIT)) },
    transformation: { width: width / TWIPS_PER_PIXEL, height: heightOf(picture, width) / TWIPS_PER_PIXEL },
    altText: { name: NAME, description: oneLine(alternative) },
  });
}

const NAME = 'Tekening';

const heightOf = ({ area }: Picture, width: number) => (area.height * width) / area.width;
