import { isAgendaFilled, NO_AGREEMENTS } from '../../measurement/agenda';
import { isConsensus, NO_CONSENSUS } from '../../measurement/consensus';
import { isImprovementFilled } from '../../measurement/improvement';
import { isJob } from '../../measurement/jobs';
import type { ItemTexts } from '../../measurement/entries';
import type { Measurement } from '../../measurement/measurement';
import { isScenarioUsed } from '../../measurement/scenario';
import { counted, listed } from '../../scale/dutch';
import { realWorkers } from './shared-workers';
import { PART_WORDS } from './texts';

/** Something in a measurement that can be left out of a copy that goes to others. */
interface SharedPart {
  /** Is it left out unless it is kept by name? Anything else stays unless it is left out by name. */
  readonly isPrivate: boolean;
  /** How many there are; of what is there or not 1 or 0. */
  readonly count: (measurement: Measurement) => number;
  readonly without: (measurement: Measurement) => Measurement;
}

/**
 * What a coordinator may send to others is what the report says of a programme. What is about a single worker or job, meant
 * for the reviewers themselves (as what they planned and asked for), or tried out and never scored, is left out. Of names
 * there are those of the reviewers and of who does what in the improvement plan; both are in the report.
 */
export const SHARED_PARTS = {
  workers: {
    isPrivate: true,
    count: ({ evidence }) => realWorkers(evidence.workers).length,
    without: (measurement) => ({ ...measurement, evidence: { ...measurement.evidence, workers: [] } }),
  },
  jobs: {
    isPrivate: true,
    count: ({ jobs }) => jobs.filter(isJob).length,
    without: (measurement) => ({ ...measurement, jobs: [] }),
  },
  remarks: {
    isPrivate: true,
    count: ({ review }) => oneIf(review.remarks.trim() !== ''),
    without: (measurement) => ({ ...measurement, review: { ...measurement.review, remarks: '' } }),
  },
  scenarios: {
    isPrivate: true,
    count: ({ scenarios }) => scenarios.filter(isScenarioUsed).length,
    without: (measurement) => ({ ...measurement, scenarios: [] }),
  },
  'earlier-scores': {
    isPrivate: true,
    count: ({ kept }) => oneIf(kept !== null),
    without: (measurement) => ({ ...measurement, kept: null }),
  },
  'reviewer-scores': {
    isPrivate: true,
    count: ({ consensus }) => oneIf(isConsensus(consensus)),
    without: (measurement) => ({ ...measurement, consensus: NO_CONSENSUS }),
  },
  agenda: {
    isPrivate: true,
    count: ({ visit: { agenda, agreements } }) =>
      oneIf(agenda.some(isAgendaFilled) || agreements.workingDay !== null || agreements.erased !== ''),
    without: ({ visit, ...measurement }) => ({
      ...measurement,
      visit: { ...visit, agenda: [], agreements: NO_AGREEMENTS },
    }),
  },
  papers: {
    isPrivate: true,
    count: ({ visit }) => oneIf(Object.keys(visit.papers).length > 0),
    without: ({ visit, ...measurement }) => ({ ...measurement, visit: { ...visit, papers: {} } }),
  },
  notes: {
    isPrivate: false,
    count: ({ notes, consensus }) =>
      textsIn(notes) + consensus.reviewers.reduce((sum, each) => sum + textsIn(each.notes), 0),
    // Those of the reviewers too, where what they scored is kept.
    without: ({ consensus, ...measurement }) => ({
      ...measurement,
      notes: {},
      consensus: { ...consensus, reviewers: consensus.reviewers.map((each) => ({ ...each, notes: {} })) },
    }),
  },
  recommendations: {
    isPrivate: false,
    count: ({ recommendations }) => textsIn(recommendations),
    without: (measurement) => ({ ...measurement, recommendations: {} }),
  },
  conduct: {
    isPrivate: false,
    count: ({ review }) => oneIf(review.conduct.trim() !== ''),
    without: (measurement) => ({ ...measurement, review: { ...measurement.review, conduct: '' } }),
  },
  improvements: {
    isPrivate: false,
    count: ({ improvements }) => improvements.filter(isImprovementFilled).length,
    without: (measurement) => ({ ...measurement, improvements: [] }),
  },
} as const satisfies Readonly<Record<keyof typeof PART_WORDS, SharedPart>>;

const oneIf = (is: boolean) => (is ? 1 : 0);

const textsIn = (texts: ItemTexts) => Object.values(texts).filter((text) => text.trim() !== '').length;

export type SharedPartId = keyof typeof SHARED_PARTS;
export const SHARED_PART_IDS = Object.keys(SHARED_PARTS) as readonly SharedPartId[];

/** What is left out unless it is kept by name, and what stays unless it is left out by name. */
export const PRIVATE_PARTS = SHARED_PART_IDS.filter((part) => SHARED_PARTS[part].isPrivate);
export const OPEN_PARTS = SHARED_PART_IDS.filter((part) => !SHARED_PARTS[part].isPrivate);

/** So many of a part in words: "12 werkers"; of what is there or not, which has one word, without a number: "opmerkingen". */
export function partInWords(part: SharedPartId, count: number): string {
  const [one, more] = PART_WORDS[part];
  return (one as string) === more ? more : counted(count, one, more);
}

export const partsInWords = (counts: Readonly<Partial<Record<SharedPartId, number>>>): string =>
  listed(SHARED_PART_IDS.flatMap((part) => (counts[part] === undefined ? [] : [partInWords(part, counts[part])])));
