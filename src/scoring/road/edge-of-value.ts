import type { AnchorRule, Condition, Lookup } from '../../scale/anchor-rule';
import type { Limits } from '../../scale/limits';
import type { Rating } from '../../scale/types';
import { numberAnswer, type Answers } from '../evidence/conditions';
import { decide } from '../evidence/decide';
import { withoutNoise } from '../../measurement/recorded-number';

/** Where a measured value leads to another anchor. */
export interface Edge {
  /** Whether it lies above (1) or below (-1) what was measured. */
  readonly direction: 1 | -1;
  /** The value, after rounding where the rule rounds. */
  readonly at: number;
  /** How far that is away; 0 where the measured value is the last that holds. */
  readonly distance: number;
  /** Whether the anchor changes at the value itself, or only beyond it. */
  readonly included: boolean;
  /** The admissible anchors there. */
  readonly anchors: readonly Rating[];
}

/** A rule of which a number is looked up. */
export type LookupRule = AnchorRule & { readonly lookup: Lookup };

/**
 * The nearest value in one direction at which a rule decides otherwise, all other answers being the same. The rule
 * itself is asked, so that a cap or an exception that decides anyway hides the steps below it.
 * @param value what is looked up now, after rounding
 * @param direction 1 for higher values, -1 for lower ones
 * @param limits within which the value can lie
 * @returns null where no value does
 */
export function edgeOfValue(
  rule: LookupRule,
  answers: Answers,
  value: number,
  direction: 1 | -1,
  { least, most }: Limits,
): Edge | null {
  const anchorsAt = (measured: number) => decide(rule, withMeasured(rule, answers, measured)).anchors;
  const now = anchorsAt(value).join();
  const stops = turningPoints(rule, answers)
    .filter((point) => point >= least && point <= most && (point - value) * direction > 0)
    .toSorted((one, other) => (one - other) * direction);
  const limit = direction === 1 ? most : least;
  const probes = rule.lookup.rounding === 'whole' ? stops.map(at) : between([value, ...stops], limit);
  const changed = probes.find(({ probe }) => anchorsAt(probe).join() !== now);
  if (!changed) return null;
  const distance = withoutNoise(Math.abs(changed.at - value));
  return { direction, at: changed.at, distance, included: changed.included, anchors: anchorsAt(changed.probe) };
}

/** A value at which the rule is asked, and of which edge it tells. */
interface Probe {
  readonly probe: number;
  readonly at: number;
  readonly included: boolean;
}

const at = (point: number): Probe => ({ probe: point, at: point, included: true });

/** Every point, and after each something between it and the next, or the limit. */
function between(points: readonly number[], limit: number): Probe[] {
  return points.flatMap((point, index) => [
    at(point),
    { probe: (point + (points[index + 1] ?? limit)) / 2, at: point, included: false },
  ]);
}

/** The values at or beside which the rule can turn: of rounded values only whole ones count. */
function turningPoints({ lookup, exceptions, caps }: LookupRule, answers: Answers): number[] {
  const conditions = [...exceptions, ...caps].flatMap(({ when }) => when.flat());
  const points = [
    ...lookup.steps.toAnchor.flatMap(({ from, sharedTo = from }) => [from, sharedTo]),
    ...conditions.filter(({ key }) => isMeasured(lookup, key)).flatMap((condition) => boundsOf(condition, answers)),
  ];
  if (lookup.rounding === 'none') return [...new Set(points)];
  return [...new Set(points.flatMap((point) => [Math.ceil(point) - 1, Math.ceil(point), Math.floor(point) + 1]))];
}

const isMeasured = ({ measure }: Lookup, key: string) => measure.kind === 'answer' && measure.key === key;

function boundsOf(condition: Condition, answers: Answers): number[] {
  if ('oneOf' in condition) return condition.oneOf.filter((value) => typeof value === 'number');
  if ('below' in condition) return [condition.below];
  if ('atLeast' in condition) return [condition.atLeast];
  return [withoutNoise(condition.atLeastTimes * numberAnswer(answers, condition.of))];
}

/** The answers with which just this value is measured. */
function withMeasured({ lookup: { measure } }: LookupRule, answers: Answers, value: number): Answers {
  return measure.kind === 'answer'
    ? { ...answers, [measure.key]: value }
    : { ...answers, [measure.of]: value * numberAnswer(answers, measure.to) };
}
