import { entryOf, type Entries } from '../../../measurement/entries';
import { readEntry } from '../../../measurement/entry';
import type { Measurement } from '../../../measurement/measurement';
import { NO_EVIDENCE } from '../../../measurement/recorded-evidence';
import { EMPTY_SCENARIO } from '../../../measurement/scenario';
import { oncePer } from '../../../scale/once-per';
import type { Item } from '../../../scale/types';
import { assess, type Assessment } from '../../../scoring/assessment';
import { divergentNames } from '../../../scoring/findings';
import { withScenario } from '../../../scoring/scenarios';
import { SCENARIO_PLACES } from '../../tables/scenarios';

/** What a scenario comes to, as the sheet Wat als shows it. */
export interface Outcome {
  /** What is filled in. */
  readonly changes: Entries;
  /** All scores as they would be. */
  readonly entries: Entries;
  /** How many of its cells are filled in. */
  readonly filledIn: number;
  /** The items with something that is no score, or stands in a closed cell. */
  readonly invalid: readonly Item[];
  /** The names of the items with a forbidden divergence. */
  readonly divergent: readonly string[];
  /** What the scores would come to; null where nothing is filled in. */
  readonly assessment: Assessment | null;
}

/** The outcome of every scenario for which the sheet has room. */
export const outcomes = oncePer((measurement: Measurement): readonly Outcome[] => {
  // Evidence is about scores as they are, and takes most of the time.
  const bare = { ...measurement, evidence: NO_EVIDENCE };
  return SCENARIO_PLACES.map((place): Outcome => {
    const scenario = measurement.scenarios[place] ?? EMPTY_SCENARIO;
    const changed = withScenario(bare, scenario);
    const cells = measurement.form.rows.flatMap(({ item, open }) =>
      measurement.form.columns.flatMap((column) => {
        const value = readEntry(entryOf(scenario.entries, item.id, column));
        return value === 'blank' ? [] : [{ item, counts: value !== 'invalid' && open.includes(column) }];
      }),
    );
    return {
      changes: scenario.entries,
      entries: changed.entries,
      filledIn: cells.length,
      invalid: [...new Set(cells.filter(({ counts }) => !counts).map(({ item }) => item))],
      divergent: divergentNames(measurement.form, changed.entries),
      assessment: cells.length === 0 ? null : assess(changed),
    };
  });
});
