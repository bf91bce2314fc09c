import type { ColumnId } from '../scale/types';
import type { ItemId } from '../scale/ids';
import { readEntry, type Entry } from './entry';
import { entryOf, type Entries, type Measurement } from './measurement';

/** So many scenarios fit beside each other, in the workbook and on a page. */
export const MOST_SCENARIOS = 4;

/** A "what if": scores that stand in for the real ones. Where it says nothing, an item is as it was scored. */
export interface Scenario {
  /** As people call it; empty where they gave it no name. */
  readonly name: string;
  readonly entries: Entries;
}

export const EMPTY_SCENARIO: Scenario = { name: '', entries: {} };

/** The scores that stood in the place of a scenario's before it was taken over; nothing of other scores. */
export interface KeptScores {
  /** Which scenario was taken over, and when. */
  readonly label: string;
  /** `KEPT_BLANK` where there was no score. */
  readonly entries: Entries;
}

/** Stands for a score that was not there, for an empty cell says that nothing is kept of it. */
export const KEPT_BLANK = 'leeg';

/** A name by which people know a scenario, also where they gave it none. `index` counts from 0. */
export const scenarioName = (scenario: Scenario | undefined, index: number): string =>
  scenario === undefined || scenario.name.trim() === '' ? `Scenario ${index + 1}` : scenario.name.trim();

/** Does a scenario say anything, be it only its name? */
export function isScenarioUsed({ name, entries }: Scenario): boolean {
  return name.trim() !== '' || changedCells(entries).length > 0;
}

/** The measurement as it would be with the scores of a scenario. */
export function withScenario(measurement: Measurement, { entries }: Pick<Scenario, 'entries'>): Measurement {
  const changed = changedCells(entries);
  return {
    ...measurement,
    entries: changed.reduce<Entries>(
      (all, { item, column, entry }) => ({ ...all, [item]: { ...all[item], [column]: entry } }),
      measurement.entries,
    ),
  };
}

export interface ScoreCell {
  readonly item: ItemId;
  readonly column: ColumnId;
  readonly entry: Entry;
}

/** What taking a scenario over writes: the scores, and what to keep of those that stood there. */
export interface TakeOver {
  readonly scores: readonly ScoreCell[];
  readonly kept: readonly ScoreCell[];
}

/** Only cells that would change, and only with valid scores in cells that take one: nothing else may become a score. */
export function takeOver({ form, entries }: Measurement, scenario: Scenario): TakeOver {
  const scores = changedCells(scenario.entries).filter(({ item, column, entry }) => {
    const isOpen = form.rows.some((row) => row.item.id === item && row.open.includes(column));
    return isOpen && typeof readEntry(entry) === 'number' && entry !== entryOf(entries, item, column);
  });
  const kept = scores.map(({ item, column }) => {
    const before = entryOf(entries, item, column);
    return { item, column, entry: readEntry(before) === 'blank' ? KEPT_BLANK : before };
  });
  return { scores, kept };
}

/** The scores that stood there before a scenario was taken over. */
export function keptScores({ entries }: KeptScores): readonly ScoreCell[] {
  return changedCells(entries).map((cell) => (cell.entry === KEPT_BLANK ? { ...cell, entry: null } : cell));
}

/** The cells in which something stands. */
export function changedCells(entries: Entries): readonly ScoreCell[] {
  return (Object.entries(entries) as [ItemId, Entries[ItemId]][]).flatMap(([item, cells]) =>
    (Object.entries(cells ?? {}) as [ColumnId, Entry][])
      .filter(([, entry]) => readEntry(entry) !== 'blank')
      .map(([column, entry]) => ({ item, column, entry })),
  );
}
