import type { Phrase } from './evidence-input';
import type { Rating } from './types';

/**
 * How the answers of a reviewer lead to an anchor, as data. There is one rule per item and no code per item: whatever
 * interprets these few shapes (the functions in `scoring/evidence`, a formula in a workbook) knows all items.
 *
 * In this order: the first exception that holds decides alone; otherwise the measured value is looked up in the
 * steps, and then each cap that holds lowers what was found (rules E1 to E4).
 */
export interface AnchorRule {
  /** Null where no number is looked up: then the exceptions cover everything. */
  readonly lookup: Lookup | null;
  readonly exceptions: readonly Exception[];
  readonly caps: readonly Cap[];
  /** Where workers answer, they are looked at one by one before their mean is taken (E3b). */
  readonly oneByOne?: OneByOne;
}

/**
 * Of workers who answer both these questions, those with nothing under `of` are left out altogether. Where `when`
 * holds, those with less than `below` of it, and at least so many times as much under `key`, count as `atLeast`.
 */
export interface OneByOne {
  readonly key: 'contacts';
  readonly of: 'seekers';
  readonly below: number;
  readonly times: number;
  readonly atLeast: number;
  readonly when: readonly Condition[];
  /** What was done, to stand among the facts of the advice. */
  readonly says: { readonly leftOut: Phrase; readonly enough: Phrase };
}

export interface Lookup {
  readonly measure: Measure;
  /** `whole`: the value is rounded half up to whole units before it is looked up (E2). */
  readonly rounding: 'whole' | 'none';
  readonly steps: Steps;
}

/** The number that is looked up, made of answers. */
export type Measure =
  | { readonly kind: 'answer'; readonly key: string }
  /** There is no ratio to a number of zero: then nothing can be advised, for the reason given. */
  | { readonly kind: 'ratio'; readonly of: string; readonly to: string; readonly says: string; readonly zero: string };

/**
 * Where anchors 2, 3, 4 and 5 begin. `rising`: from this value up; `falling`: from this value down. Between `from` and
 * `sharedTo`, both included, the anchor below is admissible too (E3, E4).
 */
export interface Steps {
  readonly direction: 'rising' | 'falling';
  readonly toAnchor: readonly [Step, Step, Step, Step];
}

export interface Step {
  readonly from: number;
  readonly sharedTo?: number;
}

/** Something about the answers that must hold. */
export type Condition =
  | { readonly key: string; readonly oneOf: readonly (string | number)[] }
  | { readonly key: string; readonly below: number }
  | { readonly key: string; readonly atLeast: number }
  | { readonly key: string; readonly atLeastTimes: number; readonly of: string };

/** One of these lists of conditions must hold completely; an empty list always does. */
export type Conditions = readonly (readonly Condition[])[];

/** Where this holds, these anchors are admissible whatever the rest of the rule says; none: nothing can be advised. */
export interface Exception {
  readonly when: Conditions;
  readonly anchors: readonly [] | readonly [Rating] | readonly [Rating, Rating];
  /** Why, in Dutch, to stand behind "want "; without it the words of the anchor say enough. */
  readonly because?: string;
}

/** Where this holds, no anchor above `to` is admissible. */
export interface Cap {
  readonly when: Conditions;
  readonly to: 1 | 2 | 3 | 4;
  /** What the next anchor asks, in Dutch, to stand behind "vraagt ". */
  readonly asks: string;
}
