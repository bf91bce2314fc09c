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
