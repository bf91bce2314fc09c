import type { ReviewerScores } from '../measurement/consensus';
import type { Entries, ItemTexts } from '../measurement/entries';
import type { Entry } from '../measurement/entry';
import { isBlank } from '../measurement/evidence-entries';
import { answerRows, askedAt, evidenceRecords } from '../measurement/evidence-records';
import { isImprovementFilled } from '../measurement/improvement';
import { emptyMeasurement, type Measurement } from '../measurement/measurement';
import { columnOfBody, type EvidenceBody } from '../measurement/recorded-evidence';
import { EMPTY_REVIEW, ROLES, type Review } from '../measurement/review';
import { isScenarioUsed } from '../measurement/scenario';
import type { ItemId } from '../scale/ids';
import type { FormRow, ScoreForm } from '../scale/score-form';
import type { ColumnId, Rating } from '../scale/types';
import { assess } from '../scoring/assessment';
import type { Advice } from '../scoring/evidence/advise';
import { anchorsText } from '../scoring/row-advice';
import { ratingAt } from './agreement';
import { common, consensusBands } from './common';
import { commonWording } from './official-wording';
import { CONSENSUS_TEXTS as TEXTS } from './texts';

/** What a consensus begins with, and what of the reviewers is not in it because they differ. */
export interface BegunConsensus {
  readonly measurement: Measurement;
  /** What evidence differs, by item and column: it is chosen, and not merged. */
  readonly evidence: readonly { readonly item: ItemId; readonly body: EvidenceBody }[];
  /** What else differs or is for each to decide on, and is left as in a new measurement. */
  readonly others: readonly ('workers' | 'jobs' | 'bands' | 'wording' | 'improvements' | 'scenarios')[];
}

/** What each reviewer is called in a consensus: the code, or else the place; of equal ones the second is told apart. */
export function reviewerNames(measurements: readonly Measurement[]): readonly string[] {
  const names = measurements.map(({ review }, index) => review.reviewerCode.trim() || TEXTS.reviewer(index + 1));
  return names.reduce<readonly string[]>((before, name) => [...before, freeName(before, name)], []);
}

/** Were other scores tried out in it, or taken over? */
const triedOut = ({ scenarios, kept }: Measurement) => kept !== null || scenarios.some(isScenarioUsed);

function freeName(taken: readonly string[], name: string): string {
  const isTaken = (each: string) => taken.some((other) => other.toLowerCase() === each.toLowerCase());
  let [free, time] = [name, 1];
  while (isTaken(free)) free = TEXTS.again(name, (time += 1));
  return free;
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
  const { all: evidence, own, differing } = sortedEvidence(form, measurements);
  const workers = common(measurements.map((each) => each.evidence.workers));
  const jobs = common(measurements.map((each) => each.jobs));
  const { bands, isTheirs } = consensusBands(form, measurements);
  const wording = commonWording(measurements);
  const empty = emptyMeasurement(form);
  return {
    measurement: {
      ...empty,
      id,
      review: commonReview(measurements, names),
      entries: entriesWith(form, (row, column) =>
        common(measurements.map((each) => ratingAt(each.entries, row, column))),
      ),
      notes: texts(({ notes }) => notes),
      recommendations: texts(({ recommendations }) => recommendations),
      evidence: { items: evidence, workers: workers ?? [] },
      jobs: jobs ?? [],
      consensus: {
        reviewers: measurements.map((each, of) => reviewerScores(each, names[of] ?? '', own[of] ?? {})),
        reasons: {},
      },
      bands,
      officialAnchors: wording.texts,
    },
    evidence: differing,
    others: [
      ...(workers === null ? (['workers'] as const) : []),
      ...(jobs === null ? (['jobs'] as const) : []),
      ...(isTheirs ? [] : (['bands'] as const)),
      ...(wording.differing.length > 0 ? (['wording'] as const) : []),
      ...(measurements.some((each) => each.improvements.some(isImprovementFilled)) ? (['improvements'] as const) : []),
      ...(measurements.some(triedOut) ? (['scenarios'] as const) : []),
    ],
  };
}

/** What stays as a reviewer brought it. */
function reviewerScores(measurement: Measurement, code: string, evidence: ReviewerScores['evidence']): ReviewerScores {
  const { form, entries, notes, review } = measurement;
  const { advice } = assess(measurement);
  const people = [review.reviewer1, review.reviewer2].map((name) => name.trim()).filter((name) => name !== '');
  const rows = form.rows.filter(({ open }) => open.length > 0);
  const points = rows.flatMap(({ item }) => {
    const bodies = Object.entries(advice[item.id] ?? {}) as [EvidenceBody, Advice][];
    const pointing = bodies.flatMap(([body, { anchors }]): (readonly [ColumnId, Entry])[] => {
      const [first, ...more] = anchors;
      if (first === undefined) return [];
      return [[columnOfBody(body), more.length === 0 ? first : anchorsText(anchors)]];
    });
    return pointing.length === 0 ? [] : [[item.id, Object.fromEntries(pointing)] as const];
  });
  return {
    ...{
      code,
      name: people.join(', '),
      entries: entriesWith(form, (row, column) => ratingAt(entries, row, column)),
      evidence,
    },
    notes: Object.fromEntries(
      rows.flatMap(({ item }) => {
        const note = notes[item.id]?.trim() ?? '';
        return note === '' ? [] : [[item.id, note]];
      }),
    ),
    points: Object.fromEntries(points),
  };
}

/** The scores in cells; none where there is null. */
const entriesWith = (form: ScoreForm, ratingOf: (row: FormRow, column: ColumnId) => Rating | null): Entries =>
  Object.fromEntries(
    form.rows.flatMap((row) => {
      const scored = row.open.flatMap((column) => {
        const rating = ratingOf(row, column);
        return rating === null ? [] : [[column, rating] as const];
      });
      return scored.length === 0 ? [] : [[row.item.id, Object.fromEntries(scored)]];
    }),
  );

/** The answers that all gave in the same way and, of each of them, those that they did not. */
function sortedEvidence(form: ScoreForm, measurements: readonly Measurement[]) {
  const asked = answerRows(form).flatMap((row) =>
    form.columns.flatMap((field) => {
      const body = askedAt(form, row, field)?.body;
      if (body === undefined) return [];
      const answers = measurements.map((each) => evidenceRecords.get(each, row, field));
      const isSame =
        common(answers.map((answer) => (isBlank(answer) ? null : answer))) !== null || answers.every(isBlank);
      return [{ row, field, body, answers, isSame }];
    }),
  );
  const itemsOf = (which: boolean, of: number) =>
    evidenceRecords.put(
      emptyMeasurement(form),
      asked.flatMap(({ row, field, answers, isSame }) => {
        const value = answers[of] ?? null;
        return isSame === which && !isBlank(value) ? [{ row, field, value }] : [];
      }),
    ).evidence.items;
  const differing = asked.filter(({ isSame }) => !isSame).map(({ row, body }) => ({ item: row.item, body }));
  return {
    all: itemsOf(true, 0),
    own: measurements.map((_, of) => itemsOf(false, of)),
    differing: [...new Map(differing.map((each) => [`${each.item} ${each.body}`, each])).values()],
  };
}

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
