import { isConsensus } from '../measurement/consensus';
import { readEntry } from '../measurement/entry';
import { entryOf } from '../measurement/entries';
import type { Measurement } from '../measurement/measurement';
import { ROLES } from '../measurement/review';
import { itemName } from '../scale/item-name';
import { modelTitle } from '../scale/models';
import { COMPARABLE_TEXTS as TEXTS } from './texts';

/** A measurement with what its file is called, or its reviewer's code. */
export interface NamedMeasurement {
  readonly name: string;
  readonly measurement: Measurement;
  /** What of its workbook is gone or double and so could not be read, a sentence each. */
  readonly damage?: readonly string[];
}

/** What is the matter with putting two measurements of a visit beside each other. */
export interface ComparableProblem {
  readonly code:
    | 'other-scale'
    | 'other-model'
    | 'copy'
    | 'other-programme'
    | 'same-id'
    | 'same-code'
    | 'incomplete'
    | 'consensus'
    | 'damaged';
  /**
   * Nothing can be compared; or only once somebody says that it is meant so (another programme, missing scores); or it goes
   * on, and is theirs to decide.
   */
  readonly weight: 'refused' | 'asked' | 'told';
  readonly message: string;
}

/**
 * What stands in the way of comparing two measurements of one visit, the gravest first. Without a common scale and model
 * nothing else is worth saying, and neither of a copy.
 */
export function comparableProblems(one: NamedMeasurement, other: NamedMeasurement): readonly ComparableProblem[] {
  const [first, second] = [one.measurement, other.measurement];
  const refused = (code: ComparableProblem['code'], message: string): readonly ComparableProblem[] => [
    { code, weight: 'refused', message },
  ];
  if (first.form.scale.id !== second.form.scale.id) {
    return refused(
      'other-scale',
      TEXTS.otherScale(one.name, first.form.scale.title, other.name, second.form.scale.title),
    );
  }
  if (first.form.model !== second.form.model) {
    return refused(
      'other-model',
      TEXTS.otherModel(one.name, modelTitle(first.form), other.name, modelTitle(second.form)),
    );
  }
  const isSameId = first.id !== null && first.id === second.id;
  if (isSameId && isCopy(first, second)) return refused('copy', TEXTS.copy(one.name, other.name));
  const [code, otherCode] = [first.review.programmeCode.trim(), second.review.programmeCode.trim()];
  const isOtherProgramme = code !== '' && otherCode !== '' && code !== otherCode;
  return [
    ...(isOtherProgramme
      ? [
          {
            ...({ code: 'other-programme', weight: 'asked' } as const),
            message: TEXTS.otherProgramme(one.name, code, other.name, otherCode),
          },
        ]
      : []),
    ...(isSameId ? [{ code: 'same-id', weight: 'told', message: TEXTS.sameId(one.name, other.name) } as const] : []),
    ...sameCode(one, other),
  ];
}

/** Two reviewers who call themselves the same are told apart in the consensus, but may be one reviewer's work twice. */
function sameCode(one: NamedMeasurement, other: NamedMeasurement): readonly ComparableProblem[] {
  const [code, second] = [one, other].map(({ measurement }) => measurement.review.reviewerCode.trim());
  if (code === undefined || code === '' || code.toLowerCase() !== second?.toLowerCase()) return [];
  return [{ code: 'same-code', weight: 'told', message: TEXTS.sameCode(code, one.name, other.name) }];
}

/** What is missing in a measurement that is compared with others; null where all is scored. */
export function incompleteProblem({ name, measurement }: NamedMeasurement): ComparableProblem | null {
  const { form, entries } = measurement;
  const missing = form.rows.filter(({ item, open }) =>
    open.some((column) => typeof readEntry(entryOf(entries, item.id, column)) !== 'number'),
  );
  if (missing.length === 0) return null;
  return {
    ...{ code: 'incomplete', weight: 'asked' },
    message: TEXTS.incomplete(
      name,
      missing.map(({ item }) => itemName(item)),
    ),
  };
}

/** What of a workbook could not be read, and so is not compared and not taken over. */
export const damageProblems = ({ name, damage = [] }: NamedMeasurement): readonly ComparableProblem[] =>
  damage.map((sentence) => ({ code: 'damaged', weight: 'told', message: TEXTS.damaged(name, sentence) }));

/** A consensus is no reviewer's: beside one of those it rests on, that one would count twice. */
export function consensusProblem({ name, measurement }: NamedMeasurement): ComparableProblem | null {
  const isOne = measurement.review.role === ROLES.consensus || isConsensus(measurement.consensus);
  return isOne ? { code: 'consensus', weight: 'refused', message: TEXTS.consensus(name) } : null;
}

/** Is one the other, with the same programme, reviewer, date and scores? A note that was added makes it no other measurement. */
function isCopy(one: Measurement, other: Measurement): boolean {
  const isSameReview = (
    ['programmeCode', 'programme', 'reviewerCode', 'reviewer1', 'reviewer2', 'date'] as const
  ).every((field) => one.review[field].trim() === other.review[field].trim());
  return isSameReview && haveSameScores(one, other);
}

const haveSameScores = (one: Measurement, other: Measurement): boolean =>
  one.form.rows.every(({ item, open }) =>
    open.every((column) => {
      const [entry, second] = [entryOf(one.entries, item.id, column), entryOf(other.entries, item.id, column)];
      return readEntry(entry) === readEntry(second);
    }),
  );
