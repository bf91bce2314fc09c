import type { ItemId } from '../scale/ids';
import type { ScoreForm } from '../scale/score-form';
import type { ColumnId } from '../scale/types';
import { bandProvenance, BAND_SETS, type Bands, type BandSetId } from '../scale/verdicts';
import type { Entry } from './entry';
import type { Improvement } from './improvement';
import { NO_EVIDENCE, type RecordedEvidence } from './recorded-evidence';
import type { KeptScores, Scenario } from './scenario';

export const REVIEW_KINDS = ['nulmeting', 'herhaalmeting', 'zelfevaluatie'] as const;

/** Who was measured, when and by whom; free text as the reviewer typed it. */
export interface Review {
  readonly organisation: string;
  readonly programme: string;
  /** ISO date (2026-11-22), or the text that was typed where it is no date; empty if not filled in. */
  readonly date: string;
  readonly kind: string;
  readonly reviewer1: string;
  readonly reviewer2: string;
  /** IPS workers in full-time equivalents; the text that was typed where it is no number; null if not filled in. */
  readonly workersFte: number | string | null;
  /** How the measurement was carried out: days, conversations, files, observations; may have several lines. */
  readonly conduct: string;
  readonly remarks: string;
}

export const EMPTY_REVIEW: Review = {
  organisation: '',
  programme: '',
  date: '',
  kind: '',
  reviewer1: '',
  reviewer2: '',
  workersFte: null,
  conduct: '',
  remarks: '',
};

export type Entries = Readonly<Partial<Record<ItemId, Readonly<Partial<Record<ColumnId, Entry>>>>>>;
export type ItemTexts = Readonly<Partial<Record<ItemId, string>>>;

/** A row of the table of bands as it stands in a workbook: three numbers, or whatever was typed over them. */
export interface BandEntries extends Readonly<Record<keyof Bands, Entry>> {
  /** "indicatief", "gepubliceerd", or what the organisation says of its own. */
  readonly status: string;
  readonly provenance: string;
}

/** One review of one programme: all that people put into a workbook. */
export interface Measurement {
  readonly form: ScoreForm;
  readonly review: Review;
  readonly entries: Entries;
  readonly notes: ItemTexts;
  readonly recommendations: ItemTexts;
  readonly evidence: RecordedEvidence;
  readonly bands: Readonly<Record<BandSetId, BandEntries>>;
  /** The official wording of anchors that an organisation pasted in; empty text where it did not. */
  readonly officialAnchors: Readonly<Partial<Record<ItemId, readonly string[]>>>;
  /** By their place, at most `MOST_SCENARIOS`; unused ones at the end are left out. */
  readonly scenarios: readonly Scenario[];
  /** What a scenario replaced; null where none was taken over. */
  readonly kept: KeptScores | null;
  /** The improvement plan by its lines; empty ones at the end are left out. */
  readonly improvements: readonly Improvement[];
}

/** A measurement in which nothing is filled in yet. */
export function emptyMeasurement(form: ScoreForm): Measurement {
  return {
    form,
    review: EMPTY_REVIEW,
    entries: {},
    notes: {},
    recommendations: {},
    evidence: NO_EVIDENCE,
    bands: { A: standardBands('A', form), O: standardBands('O', form), ips25: standardBands('ips25', form) },
    officialAnchors: {},
    scenarios: [],
    kept: null,
    improvements: [],
  };
}

function standardBands(set: BandSetId, { model }: ScoreForm): BandEntries {
  const { bands, status } = BAND_SETS[set];
  return { ...bands, status, provenance: bandProvenance(set, model) };
}

/** The entry of one cell; `null` where nothing stands. */
export function entryOf(entries: Entries, item: ItemId, column: ColumnId): Entry {
  return entries[item]?.[column] ?? null;
}
