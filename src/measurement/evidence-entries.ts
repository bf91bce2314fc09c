import type { Entry } from './entry';

/**
 * What is recorded for an item, by the keys of its inputs: a number, the value of a choice, one number per worker, or
 * for a check list how many are present or "yes" / "no" for each name in their order. A blank is null, '' or no key.
 */
export type EvidenceEntries = Readonly<Record<string, EvidenceEntry | undefined>>;
export type EvidenceEntry = Entry | readonly Entry[];

export const isList = (entry: EvidenceEntry | undefined): entry is readonly Entry[] => Array.isArray(entry);

export const isBlankCell = (entry: Entry | undefined) => entry === null || entry === undefined || entry === '';

/** Whether nothing is recorded: a list of blanks is nothing, and so is a list without anything in it. */
export const isBlank = (entry: EvidenceEntry | undefined) =>
  isList(entry) ? entry.every(isBlankCell) : isBlankCell(entry);
