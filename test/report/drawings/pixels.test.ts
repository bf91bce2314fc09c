import type { Box } from '../../../src/report/drawings/drawing';
import { pictureOf } from '../../../src/report/drawings/picture';
import { filledPixels } from '../../../src/report/drawings/pixels';

/** A picture as letters, a row of pixels on a line. */
function drawn(shapes: Parameters<typeof pictureOf>[0]['shapes'], scale: number): string[] {
  const { width, height, data } = filledPixels(pictureOf({ width: 4, height: 4, shapes, alternative: '' }), scale);
  const colorAt = (pixel: number) => Buffer.from(data.subarray(3 * pixel, 3 * pixel + 3)).toString('hex');
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => LETTERS[colorAt(row * width + column)] ?? '?').join(''),
  );
}

/** The colours of the pane: "geen", "voorbeeldig", the marker, paper, and what can be reached over each of the first two. */
const LETTERS: Readonly<Record<string, string>> = {
  edf0f1: 'g',
  '5f9ba8': 'v',
  '12222a': 'm',
  ffffff: '.',
  // 0.45 of 1F3A46 and 0.55 of EDF0F1: 31 × 0.45 + 237 × 0.55 = 144, 58 × 0.45 + 240 × 0.55 = 158, 70 and 241: 164.
  '909ea4': 'r',
};

const box = (tone: Box['tone'], x: number, y: number, width: number, height: number): Box => {
  return { kind: 'box', tone, x, y, width, height };
};

test('fills the pixels of which the middle lies in a box, the last box on top', () => {
  // At two pixels to a unit 1.3 begins in the third pixel (1.25 is its middle) and so with the fourth.
  expect(drawn([box('geen', 0, 0, 4, 2), box('voorbeeldig', 1.3, 1, 1, 1)], 2)).toEqual([
    'gggggggg',
    'gggggggg',
    'gggvvggg',
    'gggvvggg',
  ]);
});

test('leaves paper where nothing is drawn, also beside a marker at the edge', () => {
  // The marker makes the picture begin at -1; its sides meet at 0,0 and its foot is 2 wide.
  expect(drawn([box('geen', 1, 0, 3, 2), { kind: 'triangle', points: '0,0 -1,2 1,2' }], 2)).toEqual([
    '....gggggg',
    '.mm.gggggg',
    '.mm.gggggg',
    'mmmmgggggg',
  ]);
});

test('mixes what covers only in part with what lies below it', () => {
  expect(drawn([box('geen', 0, 0, 4, 1), box('reach', 1, 0, 2, 1)], 1)).toEqual(['grrg']);
});
