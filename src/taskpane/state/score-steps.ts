import { scoreChange } from '../../measurement/changes';
import { entryOf, type Entries } from '../../measurement/entries';
import { readEntry, type Entry } from '../../measurement/entry';
import type { Change } from '../../measurement/tables';
import type { FormRow } from '../../scale/score-form';
import type { ColumnId, Rating } from '../../scale/types';

/** The columns of a row that still need a score; an invalid entry is no score. */
export function columnsToScore(row: FormRow, entries: Entries): readonly ColumnId[] {
  return row.open.filter((column) => typeof readEntry(entryOf(entries, row.item.id, column)) !== 'number');
}

/** The columns that one choice sets: both where A and O may not differ, else one. */
export function columnsOfChoice(row: FormRow, column: ColumnId): readonly ColumnId[] {
  return row.mustBeEqual ? row.open : row.open.filter((open) => open === column);
}

/** The choices that a row asks for, each named by its first column. */
export function choicesOf(row: FormRow): readonly ColumnId[] {
  return row.mustBeEqual ? row.open.slice(0, 1) : row.open;
}

/** What is written when an anchor is chosen, or (null) wiped. */
export function choiceChanges(row: FormRow, column: ColumnId, entry: Rating | null): Change[] {
  return columnsOfChoice(row, column).map((each) => scoreChange({ item: row.item.id, column: each, entry }));
}

/** The choice that a digit makes when a row comes into view: the first that needs a score, else the first. */
export function firstChoice(row: FormRow, entries: Entries): ColumnId | null {
  const choices = choicesOf(row);
  const needed = columnsToScore(row, entries);
  return (
    choices.find((choice) => columnsOfChoice(row, choice).some((each) => needed.includes(each))) ?? choices[0] ?? null
  );
}

/**
 * The choice that the next digit makes in the same row, after one was made; null if the row is done. A row that was
 * complete is gone through from its first column to its last, so that both scores can be corrected.
 */
export function choiceAfter(row: FormRow, entriesBefore: Entries, made: ColumnId): ColumnId | null {
  const needed = columnsToScore(row, entriesBefore);
  const others = choicesOf(row).filter((choice) => choice !== made);
  if (needed.length > 0) return others.find((choice) => needed.includes(choice)) ?? null;
  const choices = choicesOf(row);
  return choices[choices.indexOf(made) + 1] ?? null;
}

/** The rating in a cell; null where there is none, or something else. */
export function ratingOf(entry: Entry): Rating | null {
  const value = readEntry(entry);
  return typeof value === 'number' ? value : null;
}
