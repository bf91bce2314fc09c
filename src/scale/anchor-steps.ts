import type { Step, Steps } from './anchor-rule';
import type { AnchorRanges, Range } from './evidence';

/** The four steps that begin at these values, for anchor 2, 3, 4 and 5. */
export function stepsAt([two, three, four, five]: readonly [number, number, number, number]): Steps {
  return { direction: 'rising', toAnchor: [{ from: two }, { from: three }, { from: four }, { from: five }] };
}

/** A step in the middle between the values of two anchors: exactly there both are as near (E3). */
export function halfway(below: number, above: number): Step {
  const middle = (below + above) / 2;
  return { from: middle, sharedTo: middle };
}

/** The steps between ranges of whole numbers of which anchor 5 has the highest. */
export function risingSteps(ranges: AnchorRanges): Steps {
  return { direction: 'rising', toAnchor: betweenAnchors(ranges, (below, above) => step(below.to, above.from, 1)) };
}

/** The steps between ranges of whole numbers of which anchor 5 has the lowest. */
export function fallingSteps(ranges: AnchorRanges): Steps {
  return { direction: 'falling', toAnchor: betweenAnchors(ranges, (below, above) => step(below.from, above.to, -1)) };
}

function betweenAnchors(
  [one, two, three, four, five]: AnchorRanges,
  between: (below: Range, above: Range) => Step,
): Steps['toAnchor'] {
  return [between(one, two), between(two, three), between(three, four), between(four, five)];
}

/** Whole numbers that the source leaves out between two ranges belong to both neighbours (E4). */
function step(end: number | null, start: number | null, unit: 1 | -1): Step {
  if (end === null || start === null) throw new Error('A range between two others has two ends');
  return end + unit === start ? { from: start } : { from: end + unit, sharedTo: start - unit };
}
