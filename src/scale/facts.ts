/**
 * What a table of records comes to, for questions about the whole of it, by what it is called: it answers such a question
 * where the reviewer leaves it blank. A fact of which the source says no way to count is our reading (null): shown and
 * offered, never taken over by itself, with words where it is shown.
 */
export const FACTS = {
  /** How many jobs there are in the current stock. */
  jobs: 'Aantal banen',
  /** Of all jobs the percentage that is both: "reguliere, betaalde banen", with at least the legal minimum wage. */
  'regular-jobs': 'Regulier en betaald',
  /** Different kinds of work ÷ jobs, and different employers ÷ jobs; percentages. */
  'kinds-of-work': null,
  employers: null,
} as const satisfies Readonly<Record<string, string | null>>;

export type FactId = keyof typeof FACTS;

/** A fact that answers a question. */
export type AnsweringFact = { [F in FactId]: (typeof FACTS)[F] extends string ? F : never }[FactId];
