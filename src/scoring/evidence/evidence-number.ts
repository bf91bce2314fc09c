import { withoutNoise } from '../../measurement/recorded-number';
import { withComma } from '../../scale/dutch';
import type { Phrase } from '../../scale/evidence-input';
import type { Limits } from '../../scale/limits';
import { ANSWER_TEXTS } from './texts';

/** What to fill in instead of something that is not within the limits. */
export function withinText({ least, most, whole }: Limits): string {
  const kind = whole === true ? ANSWER_TEXTS.whole : ANSWER_TEXTS.number;
  return ANSWER_TEXTS.within(kind, numberText(least), numberText(most));
}

/** Half up: 59.5 is 60. */
export const roundedHalfUp = (value: number) => Math.floor(withoutNoise(value) + 0.5);

/** The unweighted mean (E3); of no numbers at all there is none. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * A number as a person reads it, with a decimal comma. Two decimals, or as many as it takes to tell it from a whole or
 * a half: at 4.499 contacts "4,5" would not explain why the anchor above is out of reach.
 */
export function numberText(value: number): string {
  const decimals = [2, 3, 4, 5, 6, 7, 8].find((count) => {
    const shown = Number(value.toFixed(count));
    return shown === value || !Number.isInteger(shown * 2);
  });
  return withComma(Number(value.toFixed(decimals ?? 9)));
}

/** A percentage of a hundred that is likely to be meant as a part of one: 0.96. One per cent is not rare. */
export const looksLikeFraction = (percent: number) => percent > 0 && percent < 1;

/** A number in its sentence. */
export const phraseText = ({ one, other }: Phrase, number: number) =>
  (number === 1 ? one : other).replace('#', numberText(number));

/** A number as typed: 4,5 or 4.5; and "85 %" where a percentage is meant. Null if it is none. */
export function typedNumber(text: string, percent: boolean): number | null {
  const digits = (percent ? text.replace(/\s*%\s*$/, '') : text).trim().replace(',', '.');
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(digits) ? Number(digits) : null;
}
