import { pictureOf } from '../../../src/report/drawings/picture';
import { pictureSvg } from '../../../src/report/drawings/svg';

const shapes = [
  { kind: 'text', x: 60, y: 9, text: 'goed', width: 20 },
  { kind: 'text', x: 0, y: 9, text: 'geen', width: 22 },
  { kind: 'box', tone: 'reach', x: 0, y: 13, width: 100, height: 12 },
  { kind: 'triangle', points: '100,21 95,30 105,30' },
  { kind: 'text', x: 0, y: 40, text: '26', width: 10 },
] as const;

test('keeps what is drawn, as wide as the drawing or wider, and gives its texts in their order', () => {
  const { area, above, below } = pictureOf({ width: 100, height: 42, shapes, alternative: '' });
  expect(area).toEqual({ x: 0, y: 13, width: 105, height: 17 });
  expect([above, below].map((line) => line.map(({ text }) => text))).toEqual([['geen', 'goed'], ['26']]);
});

test('is written as SVG in colours of its own', () => {
  expect(pictureSvg(pictureOf({ width: 100, height: 42, shapes, alternative: '' }))).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="105" height="17" viewBox="0 13 105 17">' +
      '<rect x="0" y="13" width="100" height="12" fill="#1F3A46" fill-opacity="0.45"/>' +
      '<polygon points="100,21 95,30 105,30" fill="#12222A"/></svg>',
  );
});
