import { entryText, readEntry, type Entry } from '../../../measurement/entry';
import { COLUMN_LABELS, columnLabels } from '../../../scale/column-labels';
import type { ColumnId } from '../../../scale/types';
import type { WhatIfPart } from './what-if-state';

/** "+3", "−2", or "0" where nothing changes. */
export const signed = (difference: number) =>
  difference === 0 ? '0' : `${difference > 0 ? '+' : '−'}${Math.abs(difference)}`;

/** The column of a score, for a scale that has more than one: "IPS-A: ". */
export const inColumn = (column: ColumnId) => (column === 'score' ? '' : `${COLUMN_LABELS[column]}: `);

/** "Bezetting 2, IPS-A en IPS-O: 4", without columns for a scale that has one. */
export const scoreAt = (name: string, columns: readonly ColumnId[], rating: number) =>
  columns.includes('score') ? `${name}: ${rating}` : `${name}, ${columnLabels(columns)}: ${rating}`;

/** What several parts of Wat als say. */
export const WHAT_IF_TEXTS = {
  views: { scores: 'Scores', scenario: 'Scenario’s', road: 'De weg' },
  viewChoice: 'Onderdelen van Wat als',
  outdated: 'Scenario’s bewaren kan zodra u de werkmap hebt bijgewerkt, op het tabblad Start.',
  full: (most: number) => `Er is plaats voor ${most} scenario’s. Gooi er een weg om een nieuw te maken.`,
  now: 'Nu',
  noScore: 'geen score',
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  totalOf: (label: string, score: number, difference: number, verdict: string) =>
    `${label} ${score}${difference === 0 ? '' : ` (${signed(difference)})`}: ${verdict}.`,
  item: 'Item',
  goToItem: (name: string) => `Ga naar ${name}`,
  asNow: 'nu',
  asNowIn: (columns: string) => `nu: ${columns}`,
  scoreIn: (label: string, rating: number) => `${label}: ${rating}`,
  both: 'Beide',
} as const satisfies { views: Record<WhatIfPart, string> } & Record<string, unknown>;

/** A score as it is told in a list; what is none is quoted. */
export function scoreText(entry: Entry): string {
  const value = readEntry(entry);
  if (value === 'blank') return WHAT_IF_TEXTS.noScore;
  return value === 'invalid' ? `"${entryText(entry)}"` : entryText(entry);
}
