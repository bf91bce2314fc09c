import type { EvidenceEntries } from '../measurement/evidence-entries';
import { isBlank } from '../measurement/evidence-entries';
import type { ItemTexts } from '../measurement/entries';
import { emptyMeasurement, type Measurement } from '../measurement/measurement';
import { evidenceBodies, type EvidenceBody, type RecordedEvidence } from '../measurement/recorded-evidence';
import { EMPTY_REVIEW, ROLES, type Review } from '../measurement/review';
import { bandSetsOf } from '../scale/band-sets';
import type { ItemId } from '../scale/ids';
import type { ScoreForm } from '../scale/score-form';
import type { ColumnId, Rating } from '../scale/types';
import { ratingAt } from './agreement';
import { CONSENSUS_TEXTS as TEXTS } from './texts';

/** So many reviewers' scores are put beside each other. */
export const REVIEWERS = { least: 2, most: 5 } as const;

/** What a consensus begins with, and what of the reviewers is not in it because they differ. */
export interface BegunConsensus {
  readonly measurement: Measurement;
  /** What evidence differs, by item and column: it is chosen, and not merged. */
  readonly evidence: readonly { readonly item: ItemId; readonly body: EvidenceBody }[];
  /** What else differs, and is left as in a new measurement. */
  readonly others: readonly ('workers' | 'jobs' | 'bands')[];
}

/** What each reviewer is called in a consensus: the code, or else the place; of equal ones the second is told apart. */
export function reviewerNames(measurements: readonly Measurement[]): readonly string[] {
  const names = measurements.map(({ review }, index) => review.reviewerCode.trim() || TEXTS.reviewer(index + 1));
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((each) => each === name).length;
    return before === 0 ? name : TEXTS.again(name, before + 1);
  });
}

/**
 * The measurement in which reviewers agree on one score per item: it has a score only where all of them gave it, as no
 * protocol averages, and what they wrote with who wrote it.
 * @param measurements of one form, complete ones of two to five reviewers
 * @param id of the new measurement
 */
export function beginConsensus(form: ScoreForm, measurements: readonly Measurement[], id: string): BegunConsensus {
  const names = reviewerNames(measurements);
  const texts = (of: (measurement: Measurement) => ItemTexts): ItemTexts =>
    Object.fromEntries(
      form.rows.flatMap(({ item }) => {
        const text = saidBy(
          names,
          measurements.map((each) => of(each)[item.id] ?? ''),
        );
        return text === '' ? [] : [[item.id, text]];
      }),
    );
  const { evidence, differing } = commonEvidence(form, measurements);
  const workers = common(measurements.map((each) => each.evidence.workers));
  const jobs = common(measurements.map((each) => each.jobs));
  const bands = common(measurements.map((each) => bandSetsOf(form).map((set) => each.bands[set])));
  const empty = emptyMeasurement(form);
  return {
    measurement: {
      ...empty,
      id,
      review: commonReview(measurements, names),
      entries: commonEntries(form, measurements),
      notes: texts(({ notes }) => notes),
      recommendations: texts(({ recommendations }) => recommendations),
      evidence: { items: evidence, workers: workers ?? [] },
      jobs: jobs ?? [],
      bands: bands === null ? empty.bands : (measurements[0]?.bands ?? empty.bands),
      officialAnchors: Object.assign(
        {},
        ...measurements.map(({ officialAnchors }) => officialAnchors).reverse(),
      ) as Measurement['officialAnchors'],
    },
    evidence: differing,
    others: [
      ...(workers === null ? (['workers'] as const) : []),
      ...(jobs === null ? (['jobs'] as const) : []),
      ...(bands === null ? (['bands'] as const) : []),
    ],
  };
}

/** The score in a cell that all reviewers gave; null where they did not. */
function commonRating(measurements: readonly Measurement[], row: ScoreForm['rows'][number], column: ColumnId) {
  return common(measurements.map(({ entries }): Rating | null => ratingAt(entries, row, column)));
}

const commonEntries = (form: ScoreForm, measurements: readonly Measurement[]): Measurement['entries'] =>
  Object.fromEntries(
    form.rows.flatMap((row) => {
      const scored = row.open.flatMap((column) => {
        const rating = commonRating(measurements, row, column);
        return rating === null ? [] : [[column, rating] as const];
      });
      return scored.length === 0 ? [] : [[row.item.id, Object.fromEntries(scored)]];
    }),
  );

/** What all of them are; null where they are not all the same. */
function common<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  const isSame = values.every((value) => JSON.stringify(value) === JSON.stringify(first));
  return isSame && first !== undefined ? first : null;
}

/** The evidence of an item that all recorded in the same way, and where they did not. */
function commonEvidence(form: ScoreForm, measurements: readonly Measurement[]) {
  const differing: { item: ItemId; body: EvidenceBody }[] = [];
  const items = form.rows.flatMap((row) => {
    const { id } = row.item;
    const bodies = evidenceBodies(row).flatMap((body) => {
      const answers = measurements.map((each) => answered(each.evidence.items[id]?.[body]));
      const same = common(answers);
      if (same === null) differing.push({ item: id, body });
      return same === null || same.length === 0 ? [] : [[body, Object.fromEntries(same)] as const];
    });
    return bodies.length === 0 ? [] : [[id, Object.fromEntries(bodies)] as const];
  });
  return { evidence: Object.fromEntries(items) as RecordedEvidence['items'], differing };
}

/** What is filled in, in one order whoever filled it in first. */
const answered = (entries: EvidenceEntries = {}) =>
  Object.entries(entries)
    .filter(([, entry]) => !isBlank(entry))
    .sort(([one], [other]) => (one < other ? -1 : 1));

/** What several wrote, each text once with those who wrote it, a line each. */
function saidBy(names: readonly string[], texts: readonly string[]): string {
  const trimmed = texts.map((text) => text.trim());
  const different = [...new Set(trimmed)].filter((text) => text !== '');
  return different
    .map((text) =>
      TEXTS.said(
        names.filter((_, index) => trimmed[index] === text),
        text,
      ),
    )
    .join('\n');
}

/** What they agree on, also where one left it blank; of who measured all names, and of what they wrote all texts. */
function commonReview(measurements: readonly Measurement[], names: readonly string[]): Review {
  const reviews = measurements.map(({ review }) => review);
  const agreed = <F extends keyof Review>(field: F): Review[F] => {
    const filled = reviews.map((review) => review[field]).filter((value) => value !== '' && value !== null);
    return filled.length === 0 ? EMPTY_REVIEW[field] : (common(filled) ?? EMPTY_REVIEW[field]);
  };
  const written = (field: 'conduct' | 'remarks') => {
    const texts = reviews.map((review) => review[field].trim());
    const [only, ...more] = [...new Set(texts)].filter((text) => text !== '');
    return more.length === 0 ? (only ?? '') : saidBy(names, texts);
  };
  const people = reviews.flatMap(({ reviewer1, reviewer2 }) => [reviewer1.trim(), reviewer2.trim()]);
  const [first = '', ...others] = [...new Set(people)].filter((name) => name !== '');
  return {
    organisation: agreed('organisation'),
    programme: agreed('programme'),
    date: agreed('date'),
    kind: agreed('kind'),
    reviewer1: first,
    reviewer2: others.join(', '),
    workersFte: agreed('workersFte'),
    conduct: written('conduct'),
    remarks: written('remarks'),
    programmeCode: agreed('programmeCode'),
    role: ROLES.consensus,
    reviewerCode: names.join(', '),
  };
}
