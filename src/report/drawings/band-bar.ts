import type { Headline } from '../../scoring/headline';
import { VERDICT_NAMES } from '../../scale/verdicts';
import type { Box, Drawing, Shape } from './drawing';
import { DRAWING_TEXTS } from './texts';

const WIDTH = 300;
const HEIGHT = 42;
/** Where the names above the bar and the numbers below it stand, and the bar itself. */
const LINES = { names: 9, numbers: 40, bar: 13, barBottom: 25 } as const;
/** A marker is so many wide, to each side of its place, and so much of it lies on the bar. */
const MARK = { half: 5, above: 4, below: 5 } as const;
/** About what a letter and a digit of these texts take. */
const LETTER = 4.7;
const DIGIT = 5.5;

/**
 * The band bar: a total among the verdicts that it can earn, to scale from the least to the most points. While scores are
 * missing the stretch from what is certain to what can still be reached is marked. Null without bands that can be used.
 */
export function bandBar({ steps, range: [lowest, highest], title }: Headline): Drawing | null {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return null;
  const place = (points: number) => Math.round((10 * WIDTH * (points - first.from)) / (last.to - first.from)) / 10;
  const parts = steps.map((step, index) => {
    const [from, next] = [place(step.from), steps[index + 1]];
    return { ...step, name: VERDICT_NAMES[step.verdict], left: from, right: next ? place(next.from) : WIDTH };
  });
  const bar = (tone: Box['tone'], left: number, right: number): Shape => {
    const height = LINES.barBottom - LINES.bar;
    return { kind: 'box', tone, x: left, y: LINES.bar, width: right - left, height };
  };
  const [mark, bottom] = [place(lowest), LINES.barBottom + MARK.below];
  return {
    width: WIDTH,
    height: HEIGHT,
    alternative: DRAWING_TEXTS.bandBar(
      title,
      [lowest, highest],
      parts.map(({ name, from, to }) => DRAWING_TEXTS.step(name, from, to)),
    ),
    shapes: [
      ...parts.map(({ verdict, left, right }) => bar(verdict, left, right)),
      ...(lowest < highest ? [bar('reach', mark, place(highest))] : []),
      {
        kind: 'triangle',
        points: `${mark},${LINES.barBottom - MARK.above} ${mark - MARK.half},${bottom} ${mark + MARK.half},${bottom}`,
      },
      ...fitting(
        parts.map(({ name, left }) => ({ text: name, at: left, width: LETTER * name.length })),
        LINES.names,
      ),
      ...fitting(
        parts.map(({ from, left }) => ({ text: `${from}`, at: left, width: DIGIT * `${from}`.length })),
        LINES.numbers,
      ),
    ],
  };
}

/** Texts that begin at their places; the last ends with the bar, and one for which there is no room is left out. */
function fitting(
  texts: readonly { readonly text: string; readonly at: number; readonly width: number }[],
  y: number,
): Shape[] {
  let free = WIDTH;
  return texts.toReversed().flatMap(({ text, at, width }, behind): Shape[] => {
    const x = behind === 0 ? Math.min(at, WIDTH - width) : at;
    if (x + width > free) return [];
    free = x;
    return [{ kind: 'text', x, y, text, width }];
  });
}
