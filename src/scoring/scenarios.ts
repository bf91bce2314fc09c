import { changedCells, entryOf, withEntries, type ScoreCell } from '../measurement/entries';
import { readEntry } from '../measurement/entry';
import type { Measurement } from '../measurement/measurement';
import { KEPT_BLANK, type Scenario } from '../measurement/scenario';

/** The measurement as it would be with the scores of a scenario. */
export function withScenario(measurement: Measurement, { entries }: Pick<Scenario, 'entries'>): Measurement {
  return { ...measurement, entries: withEntries(measurement.entries, changedCells(entries)) };
}

/** What taking a scenario over writes: the scores, and what to keep of those that stood there. */
export interface ScenarioScores {
  readonly scores: readonly ScoreCell[];
  readonly kept: readonly ScoreCell[];
}

/** Only cells that would change, and only with valid scores in cells that take one: nothing else may become a score. */
export function scenarioScores({ form, entries }: Measurement, scenario: Scenario): ScenarioScores {
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
