import type { ItemId } from '../scale/ids';
import type { ColumnId } from '../scale/types';
import { changedCells, entryOf, withEntries, type Entries } from './entries';
import type { Entry } from './entry';
import type { Measurement } from './measurement';
import { always, never, type Records } from './records';
import { EMPTY_SCENARIO, isScenarioUsed } from './scenario';

/** Scores beside the real ones: those of a scenario, counted from 0, or those from before one was taken over. */
export type ScoresBeside = number | 'kept';

export interface ScenarioRow {
  readonly of: ScoresBeside;
  readonly item: ItemId;
}

/** Scores beside the real ones, with the name that people gave them. */
interface NamedScores {
  readonly name: string;
  readonly entries: Entries;
}

function scoresBeside({ scenarios, kept }: Measurement, of: ScoresBeside): NamedScores {
  if (of !== 'kept') return scenarios[of] ?? EMPTY_SCENARIO;
  return kept ? { name: kept.label, entries: kept.entries } : EMPTY_SCENARIO;
}

/** Unused scenarios at the end are left out, and so are kept scores without anything in them. */
function withScoresBeside(measurement: Measurement, of: ScoresBeside, changed: Partial<NamedScores>): Measurement {
  const scores = { ...scoresBeside(measurement, of), ...changed };
  if (of === 'kept') {
    const isEmpty = scores.name === '' && changedCells(scores.entries).length === 0;
    return { ...measurement, kept: isEmpty ? null : { label: scores.name, entries: scores.entries } };
  }
  const scenarios = [...measurement.scenarios];
  while (scenarios.length <= of) scenarios.push(EMPTY_SCENARIO);
  scenarios[of] = scores;
  return { ...measurement, scenarios: scenarios.slice(0, 1 + scenarios.findLastIndex(isScenarioUsed)) };
}

type ScenarioValues = Readonly<Record<ColumnId, Entry>>;

export const scenarioRecords: Records<ScenarioRow, ScenarioValues> = {
  id: ({ of, item }) => `${of} ${item}`,
  item: ({ item }) => item,
  get: (measurement, { of, item }, field) => entryOf(scoresBeside(measurement, of).entries, item, field),
  put: (measurement, changes) =>
    [...new Set(changes.map(({ row }) => row.of))].reduce((all, of) => {
      const cells = changes
        .filter(({ row }) => row.of === of)
        .map(({ row: { item }, field: column, value: entry }) => ({ item, column, entry }));
      return withScoresBeside(all, of, { entries: withEntries(scoresBeside(all, of).entries, cells) });
    }, measurement),
  isText: never,
  isTogether: always,
};

export const scenarioNameRecords: Records<ScoresBeside, { readonly name: string }> = {
  id: String,
  item: () => null,
  get: (measurement, of) => scoresBeside(measurement, of).name,
  put: (measurement, changes) =>
    changes.reduce((all, { row, value }) => withScoresBeside(all, row, { name: value }), measurement),
  isText: always,
  isTogether: never,
};
