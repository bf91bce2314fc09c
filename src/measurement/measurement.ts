import type { ItemId } from '../scale/ids';
import type { ScoreForm } from '../scale/score-form';
import type { BandSetId } from '../scale/verdicts';
import { standardBands, type BandEntries } from './band-entries';
import { NO_CONSENSUS, type Consensus } from './consensus';
import type { Entries, ItemTexts } from './entries';
import type { Improvement } from './improvement';
import type { JobEntries } from './jobs';
import { NO_EVIDENCE, type RecordedEvidence } from './recorded-evidence';
import { NO_VISIT, type RecordedVisit } from './recorded-visit';
import { EMPTY_REVIEW, type Review } from './review';
import type { KeptScores, Scenario } from './scenario';
import type { SharedCopy } from './shared-copy';

/** One review of one programme: all that people put into a workbook. */
export interface Measurement {
  /** By which it is known wherever its workbook is copied to (`isMeasurementId`); null in one that never got one. */
  readonly id: string | null;
  readonly form: ScoreForm;
  readonly review: Review;
  readonly entries: Entries;
  readonly notes: ItemTexts;
  readonly recommendations: ItemTexts;
  readonly evidence: RecordedEvidence;
  /** The current stock of jobs by its lines; empty ones at the end are left out. */
  readonly jobs: readonly JobEntries[];
  /** How the visit is prepared. */
  readonly visit: RecordedVisit;
  readonly bands: Readonly<Record<BandSetId, BandEntries>>;
  /** The official wording of anchors that an organisation pasted in; empty text where it did not. */
  readonly officialAnchors: Readonly<Partial<Record<ItemId, readonly string[]>>>;
  /** By their place, at most `MOST_SCENARIOS`; unused ones at the end are left out. */
  readonly scenarios: readonly Scenario[];
  /** What a scenario replaced; null where none was taken over. */
  readonly kept: KeptScores | null;
  /** The scores of the reviewers who agree here on one; none where somebody scores alone. */
  readonly consensus: Consensus;
  /** The improvement plan by its lines; empty ones at the end are left out. */
  readonly improvements: readonly Improvement[];
  /** What is known of it as a copy that was made to be shared; null where it is none. */
  readonly shared: SharedCopy | null;
}

/** A measurement in which nothing is filled in yet. */
export function emptyMeasurement(form: ScoreForm): Measurement {
  return {
    id: null,
    form,
    review: EMPTY_REVIEW,
    entries: {},
    notes: {},
    recommendations: {},
    evidence: NO_EVIDENCE,
    jobs: [],
    visit: NO_VISIT,
    bands: standardBands(form),
    officialAnchors: {},
    scenarios: [],
    kept: null,
    consensus: NO_CONSENSUS,
    improvements: [],
    shared: null,
  };
}
