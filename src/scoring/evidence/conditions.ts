import { withoutNoise } from '../../measurement/recorded-number';
import type { Condition, Conditions } from '../../scale/anchor-rule';

/** Every answer, complete: numbers, and the values of choices. */
export type Answers = Readonly<Record<string, number | string>>;

/** Whether one of the lists of conditions holds completely. */
export function someHold(conditions: Conditions, answers: Answers): boolean {
  return conditions.some((all) => all.every((condition) => holds(condition, answers)));
}

function holds(condition: Condition, answers: Answers): boolean {
  const answer = answers[condition.key];
  if ('oneOf' in condition) return answer !== undefined && condition.oneOf.includes(answer);
  const number = numberAnswer(answers, condition.key);
  if ('below' in condition) return number < condition.below;
  if ('atLeast' in condition) return number >= condition.atLeast;
  return number >= withoutNoise(condition.atLeastTimes * numberAnswer(answers, condition.of));
}

/** A number among the answers. @throws {TypeError} where a rule asks for a number that its item does not have */
export function numberAnswer(answers: Answers, key: string): number {
  const answer = answers[key];
  if (typeof answer !== 'number') throw new TypeError(`No number under ${key}`);
  return answer;
}
