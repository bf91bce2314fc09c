import { entryText, type Entry } from '../../measurement/entry';
import { numberWithin } from '../../measurement/recorded-number';
import type { Limits } from '../../scale/limits';
import { looksLikeFraction, numberText, typedNumber, withinText } from '../../scoring/evidence/evidence-number';
import { EVIDENCE_TEXTS } from './texts';

/** What a typed text means: something to record (null: nothing), or why it cannot be. */
export type TypedAnswer = { readonly entry: Entry } | { readonly problem: string };

export interface NumberQuestion extends Limits {
  readonly percent?: true;
}

/**
 * A number as people type it: 4,5 or 4.5, and in a field of percentages 85 or 85%, which are always of a hundred: 0,85
 * is less than one per cent. What cannot be is not recorded, as the sheet does not take it either.
 */
export function typedAnswer(question: NumberQuestion, text: string): TypedAnswer {
  if (text.trim() === '') return { entry: null };
  const number = THOUSANDS.test(text.trim()) ? null : typedNumber(text.trim(), question.percent === true);
  const entry = number === null ? null : numberWithin(question, number);
  if (entry !== null) return { entry };
  const wanted = question.percent ? EVIDENCE_TEXTS.percentWanted : withinText(question);
  return { problem: EVIDENCE_TEXTS.notPossible(text.trim().slice(0, 40), wanted) };
}

/** A thousand to some and one to others: not to be guessed. */
const THOUSANDS = /^\d{1,3}\.\d{3}$/;

/** What is recorded, as people type it. */
export function answerText(entry: Entry): string {
  return typeof entry === 'number' ? numberText(entry) : entryText(entry);
}

/** Asks whether a percentage that looks like a fraction is meant; empty where it does not. */
export function fractionHint({ percent }: NumberQuestion, entry: Entry): string {
  if (!percent || typeof entry !== 'number' || !looksLikeFraction(entry)) return '';
  return EVIDENCE_TEXTS.fraction(numberText(entry), numberText(entry * 100));
}
