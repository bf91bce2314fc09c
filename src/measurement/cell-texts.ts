import type { Entries } from './entries';
import type { Entry } from './entry';
import { isList, type EvidenceEntry } from './evidence-entries';
import type { Measurement } from './measurement';

/** The most characters that a spreadsheet cell holds. */
export const MOST_CHARACTERS = 32_767;

/** Characters that XML forbids, and the control characters that it allows (7F to 9F): those too would steer a terminal. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Text as a cell can hold it: without control characters and what XML forbids, and no longer than a cell or `most`. */
export function cellText(text: string, most = MOST_CHARACTERS): string {
  const allowed = text.replace(FORBIDDEN, '');
  // Half of a pair, also one that the cut leaves behind.
  return allowed.slice(0, most).replace(/\p{Surrogate}/gu, '');
}

/** A measurement in which every text is as a cell can hold it. */
export function withCellTexts(measurement: Measurement): Measurement {
  const { review, entries, notes, recommendations, evidence, officialAnchors, bands, scenarios, kept, improvements } =
    measurement;
  return {
    ...measurement,
    review: mapValues(review, cleanEntry),
    entries: cleanEntries(entries),
    notes: mapValues(notes, cleanText),
    recommendations: mapValues(recommendations, cleanText),
    evidence: {
      items: mapValues(evidence.items, (bodies) => mapValues(bodies, (answers) => mapValues(answers, cleanAnswer))),
      workers: evidence.workers.map((worker) => mapValues(worker, cleanEntry)),
    },
    officialAnchors: mapValues(officialAnchors, (texts) => texts.map(cleanText)),
    bands: mapValues(bands, (row) => mapValues(row, cleanEntry)),
    scenarios: scenarios.map((scenario) => ({
      name: cleanText(scenario.name),
      entries: cleanEntries(scenario.entries),
    })),
    kept: kept && { label: cleanText(kept.label), entries: cleanEntries(kept.entries) },
    improvements: improvements.map((line) => mapValues(line, cleanText)),
  };
}

const cleanText = (text: string) => cellText(text);
const cleanEntry = (entry: Entry): Entry => (typeof entry === 'string' ? cellText(entry) : entry);

const cleanEntries = (entries: Entries): Entries => mapValues(entries, (cells) => mapValues(cells, cleanEntry));

const cleanAnswer = (answer: EvidenceEntry): EvidenceEntry =>
  isList(answer) ? answer.map(cleanEntry) : cleanEntry(answer);

/** The same object with every value mapped. */
function mapValues<T extends object>(object: T, map: (value: NonNullable<T[keyof T]>) => unknown): T {
  const entries = Object.entries(object) as [string, NonNullable<T[keyof T]>][];
  return Object.fromEntries<unknown>(entries.map(([key, value]) => [key, map(value)])) as T;
}
