/**
 * What a table of records comes to, for questions about the whole of it: it answers such a question where the reviewer
 * leaves it blank. A fact of which the source says no way to count is our reading: shown and offered, never taken over by
 * itself.
 */
export const FACTS = {
  /** How many jobs there are in the current stock. */
  jobs: { label: 'Aantal banen', isOurReading: false },
  /** Of all jobs the percentage that is both: "reguliere, betaalde banen", with at least the legal minimum wage. */
  'regular-jobs': { label: 'Regulier en betaald', isOurReading: false },
  /** Different kinds of work ÷ jobs, and different employers ÷ jobs; percentages. */
  'kinds-of-work': { label: 'Verschillende soorten werk', isOurReading: true },
  employers: { label: 'Verschillende werkgevers', isOurReading: true },
} as const satisfies Readonly<Record<string, FactOfTable>>;

interface FactOfTable {
  readonly label: string;
  readonly isOurReading: boolean;
}

export type FactId = keyof typeof FACTS;
export const FACT_IDS = Object.keys(FACTS) as readonly FactId[];
