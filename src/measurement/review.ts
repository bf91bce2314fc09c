export const REVIEW_KINDS = ['nulmeting', 'herhaalmeting', 'zelfevaluatie'] as const;

/** What a measurement is beside others of the same visit, and what the workbook calls that. */
export const ROLES = { single: 'alleen', reviewer: 'reviewer', consensus: 'consensus' } as const;

export type Role = keyof typeof ROLES;

export const ROLE_IDS = Object.keys(ROLES) as readonly Role[];

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
  /** The same in every measurement of a programme, by which these are put together; empty in workbooks of before. */
  readonly programmeCode: string;
  /** One of `ROLES`, or the text that was typed; empty if not filled in. */
  readonly role: string;
  /** Which of the reviewers scored here: initials or a code. */
  readonly reviewerCode: string;
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
  programmeCode: '',
  role: '',
  reviewerCode: '',
};

/** The role that a review says in the words of the workbook; null where it says none that there is. */
export const roleOf = ({ role }: Pick<Review, 'role'>): Role | null =>
  ROLE_IDS.find((id) => ROLES[id] === role) ?? null;
