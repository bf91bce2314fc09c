import { changedCells, type Entries, type ScoreCell } from './entries';

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

/** The scores that stood there before a scenario was taken over. */
export function keptScores({ entries }: KeptScores): readonly ScoreCell[] {
  return changedCells(entries).map((cell) => (cell.entry === KEPT_BLANK ? { ...cell, entry: null } : cell));
}
