import type { Measurement } from '../measurement/measurement';
import type { ScoreForm } from '../scale/score-form';
import { comparedAt } from './agreement';
import {
  comparableProblems,
  consensusProblem,
  damageProblems,
  incompleteProblem,
  type ComparableProblem,
  type NamedMeasurement,
} from './comparable';
import { consensusBands } from './common';
import { reviewerNames } from './consensus';
import { inOrderOfWeight, pairsOf } from './what-matters';

/** Two reviewers beside each other. */
export interface ComparedPair {
  readonly names: readonly [string, string];
  readonly measurements: readonly [NamedMeasurement, NamedMeasurement];
  /** The bands of the consensus of all reviewers, by which it is weighed what would change a verdict. */
  readonly bands: Measurement['bands'];
  readonly findings: readonly ComparableProblem[];
}

/** Reviewers of one visit beside each other. */
export interface ComparedReviewers {
  readonly pairs: readonly ComparedPair[];
  /** All that is the matter with that: of each pair, and of each measurement by itself. */
  readonly found: readonly ComparableProblem[];
}

/** @param read what each reviewer scored, by the name of its file, in the order of the files */
export function compareReviewers(read: readonly NamedMeasurement[]): ComparedReviewers {
  const names = reviewerNames(read.map(({ measurement }) => measurement));
  const pairs = pairsOf(read.map((each, index) => ({ ...each, code: names[index] ?? each.name }))).map(
    ([one, other]): ComparedPair => ({
      names: [one.code, other.code],
      measurements: [one, other],
      bands: consensusBands(
        one.measurement.form,
        read.map(({ measurement }) => measurement),
      ).bands,
      findings: comparableProblems(one, other),
    }),
  );
  return {
    pairs,
    found: [
      ...read.flatMap((each) => consensusProblem(each) ?? []),
      ...pairs.flatMap(({ findings }) => findings),
      ...read.flatMap((each) => incompleteProblem(each) ?? []),
      ...read.flatMap(damageProblems),
    ],
  };
}

/** The places where two differ, in the order of what matters. */
export function differencesOf(form: ScoreForm, { measurements: [one, other], bands }: ComparedPair) {
  const both = [one.measurement.entries, other.measurement.entries] as const;
  return inOrderOfWeight({ form, bands }, both).flatMap((place) => {
    const compared = comparedAt(place, ...both);
    return compared === null || compared.difference === 0 ? [] : [{ place, ...compared }];
  });
}
