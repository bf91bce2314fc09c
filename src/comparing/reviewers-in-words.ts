import type { Measurement } from '../measurement/measurement';
import { listed } from '../scale/dutch';
import { agreementBetween } from './agreement';
import { hasScoredAll } from './decisions';
import { hiddenDifferences } from './hidden-differences';
import { REVIEWED_TEXTS as TEXTS } from './texts';
import { pairsOf } from './what-matters';

/** Of a consensus who reviewed and how far they agreed by themselves, in sentences. */
export interface ReviewersInWords {
  readonly reviewed: string;
  /** Who did not score all; null where all did. */
  readonly notComplete: string | null;
  /** Of every two of them. */
  readonly agreements: readonly string[];
}

/** What they decided since changes nothing in it: their own scores stay. Null of any other measurement. */
export function reviewersInWords(measurement: Measurement): ReviewersInWords | null {
  const { form, consensus } = measurement;
  const { reviewers } = consensus;
  if (reviewers.length < 2) return null;
  const missing = reviewers.filter((each) => !hasScoredAll(measurement, each)).map(({ code }) => code);
  return {
    reviewed: TEXTS.reviewed(listed(reviewers.map(({ code, name }) => TEXTS.reviewer(code, name)))),
    notComplete: missing.length === 0 ? null : TEXTS.notComplete(listed(missing)),
    agreements: pairsOf(reviewers).map(([one, other]) => {
      const hidden = hiddenDifferences(form, one.entries, other.entries);
      const agreement = agreementBetween(form, one.entries, other.entries);
      return [TEXTS.agreement([one.code, other.code], agreement), ...hidden].join(' ');
    }),
  };
}
