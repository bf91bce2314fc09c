import type { Entry } from '../scoring/entry';
import type { Measurement } from '../scoring/measurement';

/** The most characters that a spreadsheet cell holds. */
const MOST_CHARACTERS = 32_767;

/** Text as a cell can hold it: without the control characters that XML forbids, and not too long. */
export function cellText(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').slice(0, MOST_CHARACTERS);
}

/** A measurement in which every text is as a cell can hold it. */
export function withCellTexts(measurement: Measurement): Measurement {
  const { review, entries, notes, recommendations, officialAnchors, bands } = measurement;
  return {
    ...measurement,
    review: mapValues(review, (value) => (typeof value === 'string' ? cellText(value) : value)),
    entries: mapValues(entries, (cells) => mapValues(cells, cleanEntry)),
    notes: mapValues(notes, cellText),
    recommendations: mapValues(recommendations, cellText),
    officialAnchors: mapValues(officialAnchors, (texts) => texts.map(cellText)),
    bands: mapValues(bands, (row) => mapValues(row, cleanEntry)),
  };
}

const cleanEntry = (entry: Entry): Entry => (typeof entry === 'string' ? cellText(entry) : entry);

/** The same object with every value mapped. */
function mapValues<T extends object>(object: T, map: (value: NonNullable<T[keyof T]>) => unknown): T {
  const entries = Object.entries(object) as [string, NonNullable<T[keyof T]>][];
  return Object.fromEntries<unknown>(entries.map(([key, value]) => [key, map(value)])) as T;
}
