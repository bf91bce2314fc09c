import type { AnchorRule, Condition, Conditions, Exception, Lookup, Step } from '../../../scale/anchor-rule';
import type { Decision } from '../../../scoring/evidence/decide';
import { ADVICE_TEXTS } from '../../../scoring/evidence/texts';

/**
 * Writes a rule of the scale as a formula, as `decide` in the scoring core applies it. The formula gives the lowest and
 * the highest admissible anchor as two digits (34, or 33 where there is one), or 0 where nothing can be advised.
 */
export interface RuleCells {
  /** The cell with the answer under a key: a number, or the number of a choice. */
  readonly answer: (key: string) => string;
  /** The number by which a choice stands in its cell. */
  readonly choice: (key: string, value: string) => number;
  /** The cell with the measured number; below zero where there is none. */
  readonly measured: string;
}

export function ruleFormula({ lookup, exceptions, caps }: AnchorRule, cells: RuleCells): string {
  const found = lookup === null ? '0' : lookupFormula(lookup, caps, cells);
  return exceptions.reduceRight((rest, { when, anchors }) => {
    const code = String(anchorCode(anchors));
    return isAlways(when) ? code : `IF(${conditionsFormula(when, cells)},${code},${rest})`;
  }, found);
}

/** The two digits for admissible anchors. */
export function anchorCode(anchors: Exception['anchors'] | Decision['anchors']): number {
  const [lowest, highest = lowest] = anchors;
  return lowest === undefined || highest === undefined ? 0 : lowest * 10 + highest;
}

/** The text of the two digits in a cell, as `anchorsText` says it. */
export const anchorsFormula = (cell: string) =>
  `INT(${cell}/10)&IF(INT(${cell}/10)=MOD(${cell},10),"","${ADVICE_TEXTS.or}"&MOD(${cell},10))`;

function lookupFormula({ measure, rounding, steps }: Lookup, caps: AnchorRule['caps'], cells: RuleCells): string {
  const rising = steps.direction === 'rising';
  // Half up, whole numbers from 60 begin at 59.5, and whole numbers down to 60 end below 60.5.
  const half = rounding === 'whole' ? 0.5 : 0;
  const passed = ({ from }: Step) => `(${cells.measured}${rising ? `>=${from - half}` : `<${from + half}`})`;
  const beyond = (bound: number) => {
    if (rounding === 'none') return `(${cells.measured}>${bound})`;
    return `(${cells.measured}${rising ? `>=${bound + half}` : `<${bound - half}`})`;
  };
  const surely = (step: Step) => (step.sharedTo === undefined ? passed(step) : beyond(step.sharedTo));
  const capped = (anchor: string) =>
    caps.length === 0
      ? anchor
      : `MIN(${anchor},${caps.map(({ when, to }) => `IF(${conditionsFormula(when, cells)},${to},5)`).join(',')})`;
  const highest = capped(`1+${steps.toAnchor.map(passed).join('+')}`);
  const isShared = steps.toAnchor.some(({ sharedTo }) => sharedTo !== undefined);
  const both = isShared
    ? `10*${group(capped(`1+${steps.toAnchor.map(surely).join('+')}`))}+${highest}`
    : `11*${group(highest)}`;
  return measure.kind === 'ratio' ? `IF(${cells.measured}<0,0,${both})` : both;
}

const group = (formula: string) => (formula.startsWith('MIN(') ? formula : `(${formula})`);

const isAlways = (conditions: Conditions) => conditions.some((all) => all.length === 0);

function conditionsFormula(conditions: Conditions, cells: RuleCells): string {
  return some(conditions.map((all) => every(all.map((condition) => conditionFormula(condition, cells)))));
}

function conditionFormula(condition: Condition, { answer, choice }: RuleCells): string {
  const cell = answer(condition.key);
  if ('below' in condition) return `${cell}<${condition.below}`;
  if ('atLeast' in condition) return `${cell}>=${condition.atLeast}`;
  if ('atLeastTimes' in condition) return `${cell}>=ROUND(${condition.atLeastTimes}*${answer(condition.of)},9)`;
  const numbers = condition.oneOf.map((value) => (typeof value === 'string' ? choice(condition.key, value) : value));
  return some(numbers.map((number) => `${cell}=${number}`));
}

const some = (tests: readonly string[]) => (tests.length === 1 ? (tests[0] ?? '') : `OR(${tests.join(',')})`);
const every = (tests: readonly string[]) => (tests.length === 1 ? (tests[0] ?? '') : `AND(${tests.join(',')})`);
