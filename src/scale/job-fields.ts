const YES_OR_NO = [
  { value: 'yes', label: 'ja' },
  { value: 'no', label: 'nee' },
] as const;

/**
 * What is recorded of each job in the current stock, one line per job (scale.md, "Jobs"). The keys stand in JSON (public:
 * renaming one is a breaking change).
 */
export const JOB_FIELDS = {
  kind: { header: 'Soort werk', options: null },
  employer: { header: 'Werkgever (code)', options: null },
  regular: { header: 'Regulier', options: YES_OR_NO },
  paid: { header: 'Betaald', options: YES_OR_NO },
} as const satisfies Readonly<Record<string, JobField>>;

export interface JobField {
  readonly header: string;
  /** Null where anything may be typed. */
  readonly options: readonly { readonly value: string; readonly label: string }[] | null;
}

export type JobFieldId = keyof typeof JOB_FIELDS;
export const JOB_FIELD_IDS = Object.keys(JOB_FIELDS) as readonly JobFieldId[];

/** The most jobs that are counted. */
export const MOST_JOBS = 400;
