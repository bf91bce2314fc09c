import { readEntry, type Entry } from '../measurement/entry';
import { evidenceBodies, type EvidenceBody, type RecordedEvidence } from '../measurement/recorded-evidence';
import type { FormRow } from '../scale/score-form';
import { RATINGS, type ColumnId, type Rating } from '../scale/types';
import { advise, type Advice } from './evidence/advise';
import { NO_FACTS, type Facts } from './evidence/fact';
import { ADVICE_TEXTS } from './evidence/texts';

/** The advice on each body of evidence of a row. */
export type RowAdvice = Readonly<Partial<Record<EvidenceBody, Advice>>>;

/** @param facts what other tables of the measurement come to */
export function adviseRow(row: FormRow, { items, workers }: RecordedEvidence, facts: Facts = NO_FACTS): RowAdvice {
  const advice = evidenceBodies(row).map((body) => [
    body,
    advise(row.item, items[row.item.id]?.[body] ?? {}, workers, facts),
  ]);
  return Object.fromEntries(advice) as RowAdvice;
}

/** The advice that holds for a column; null where there is no evidence to ask for. */
export const adviceFor = (advice: RowAdvice, column: ColumnId): Advice | null => advice[column] ?? advice.AO ?? null;

/** What evidence can have against a score. */
export type EvidenceFindingCode = 'evidence-differs' | 'evidence-invalid' | 'evidence-unusual';

/**
 * What evidence has against the score of one cell: that something in it cannot be right, and, unless that stands in the way
 * of the advice, that it points to another anchor and nothing is noted that explains it, or that it holds what looks like a
 * slip.
 */
export function evidenceFindings(advice: Advice | null, entry: Entry, note: string): readonly EvidenceFindingCode[] {
  if (advice === null) return [];
  const other = advice.status === 'invalid' ? null : againstScore(advice, entry, note);
  return [...(advice.problems.length > 0 ? ['evidence-invalid' as const] : []), ...(other === null ? [] : [other])];
}

function againstScore(advice: Advice, entry: Entry, note: string): EvidenceFindingCode | null {
  const rating = readEntry(entry);
  const differs = advice.status === 'advised' && typeof rating === 'number' && !advice.anchors.includes(rating);
  if (differs && note.trim() === '') return 'evidence-differs';
  return advice.unusual.length > 0 ? 'evidence-unusual' : null;
}

/** The anchors that such a text names, or that a cell holds as a number; none of anything else. */
export function anchorsIn(entry: Entry): readonly Rating[] {
  const words = (typeof entry === 'object' ? '' : String(entry)).split(ADVICE_TEXTS.or);
  const found = words.flatMap((word) => RATINGS.filter((rating) => String(rating) === word.trim()));
  return found.length === words.length ? found : [];
}

/** "3" or "3 of 4". */
export const anchorsText = (anchors: readonly Rating[]): string => anchors.join(ADVICE_TEXTS.or);
