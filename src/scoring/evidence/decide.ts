import { withoutNoise } from '../../measurement/recorded-number';
import type { AnchorRule, Cap, Exception, Measure, Steps } from '../../scale/anchor-rule';
import { RATINGS, type Rating } from '../../scale/types';
import { numberAnswer, someHold, type Answers } from './conditions';
import { roundedHalfUp } from './evidence-number';

/** What a rule makes of complete answers, and what was decisive in it. */
export interface Decision {
  /** The admissible anchors, ascending: one, or two where the scale leaves it open; none where nothing can be advised. */
  readonly anchors: readonly Rating[];
  /** The measured value before and after rounding; null where no number is looked up. */
  readonly value: number | null;
  readonly rounded: number | null;
  /** Unrounded, the value would have led to another anchor (E2). */
  readonly roundedAcross: boolean;
  readonly by: DecidedBy;
}

export type DecidedBy =
  | { readonly kind: 'exception'; readonly exception: Exception }
  /** These lowered the anchor; without them it would be higher. */
  | { readonly kind: 'caps'; readonly caps: readonly Cap[] }
  /** The value lies in a gap of the scale, or exactly between two anchors. */
  | { readonly kind: 'shared-step' }
  | { readonly kind: 'step' }
  | { readonly kind: 'no-value'; readonly because: string };

/** Applies a rule: exceptions first, then the steps, then the caps. */
export function decide({ lookup, exceptions, caps }: AnchorRule, answers: Answers): Decision {
  const value = lookup === null ? null : measured(lookup.measure, answers);
  const rounded = value === null ? null : lookup?.rounding === 'whole' ? roundedHalfUp(value) : value;
  const reachedBy = (number: number | null) =>
    lookup === null || number === null ? '' : reached(lookup.steps, number).join();
  const found = { value, rounded, roundedAcross: reachedBy(value) !== reachedBy(rounded) };
  const exception = exceptions.find(({ when }) => someHold(when, answers));
  if (exception) return { anchors: exception.anchors, ...found, by: { kind: 'exception', exception } };
  if (lookup === null || rounded === null) {
    return { anchors: [], ...found, by: { kind: 'no-value', because: zeroReason(lookup?.measure) } };
  }
  const [lowest, highest] = reached(lookup.steps, rounded);
  const holding = caps.filter(({ when }) => someHold(when, answers));
  const top = Math.min(5, ...holding.map(({ to }) => to));
  const anchors = RATINGS.filter((anchor) => anchor >= Math.min(lowest, top) && anchor <= Math.min(highest, top));
  if (top < highest) {
    return { anchors, ...found, by: { kind: 'caps', caps: holding.filter(({ to }) => to === top) } };
  }
  return { anchors, ...found, by: { kind: lowest < highest ? 'shared-step' : 'step' } };
}

function measured(measure: Measure, answers: Answers): number | null {
  if (measure.kind === 'answer') return numberAnswer(answers, measure.key);
  const divisor = numberAnswer(answers, measure.to);
  return divisor === 0 ? null : withoutNoise(numberAnswer(answers, measure.of) / divisor);
}

const zeroReason = (measure: Measure | undefined) => (measure?.kind === 'ratio' ? measure.zero : '');

/** The lowest and the highest anchor that a value reaches; they differ on a step that two anchors share. */
function reached({ direction, toAnchor }: Steps, value: number): [lowest: number, highest: number] {
  const along = direction === 'rising' ? 1 : -1;
  const passed = (bound: number) => value * along >= bound * along;
  const beyond = (bound: number) => value * along > bound * along;
  const surely = toAnchor.filter(({ from, sharedTo }) => (sharedTo === undefined ? passed(from) : beyond(sharedTo)));
  return [1 + surely.length, 1 + toAnchor.filter(({ from }) => passed(from)).length];
}
