import { scenarioChange } from '../../../measurement/changes';
import { changedCells, entryOf } from '../../../measurement/entries';
import { readEntry, type Entry } from '../../../measurement/entry';
import type { Measurement } from '../../../measurement/measurement';
import {
  EMPTY_SCENARIO,
  isScenarioUsed,
  MOST_SCENARIOS,
  scenarioName,
  type Scenario,
} from '../../../measurement/scenario';
import type { Change } from '../../../measurement/tables';
import type { ItemId } from '../../../scale/ids';
import type { FormRow } from '../../../scale/score-form';
import type { ColumnId, Rating } from '../../../scale/types';
import type { RoadStep } from '../../../scoring/road/road';
import { columnsOfChoice } from '../../state/score-steps';

/** A scenario that says something. */
export interface UsedScenario {
  /** Where it stands in the workbook, counted from 0. */
  readonly place: number;
  readonly name: string;
  readonly scenario: Scenario;
}

export function usedScenarios({ scenarios }: Measurement): readonly UsedScenario[] {
  return scenarios
    .map((scenario, place) => ({ place, name: scenarioName(scenario, place), scenario }))
    .filter(({ scenario }) => isScenarioUsed(scenario));
}

/** The first place without a scenario; null where all are taken. */
export function freePlace({ scenarios }: Measurement): number | null {
  const places = Array.from({ length: MOST_SCENARIOS }, (_, place) => place);
  return places.find((place) => !isScenarioUsed(scenarios[place] ?? EMPTY_SCENARIO)) ?? null;
}

/** Gives a place a name, so that there is a scenario though nothing is changed in it yet. */
export function begun(place: number): Change[] {
  return [{ table: 'scenario-names', row: place, field: 'name', value: scenarioName(undefined, place) }];
}

export function discarded({ place, scenario }: UsedScenario): Change[] {
  return [...asScored(place, scenario), { table: 'scenario-names', row: place, field: 'name', value: '' }];
}

/** Wipes what a scenario says of one item, or of all of them. */
export function asScored(place: number, { entries }: Scenario, only?: ItemId): Change[] {
  return changedCells(entries)
    .filter(({ item }) => only === undefined || item === only)
    .map((cell) => scenarioChange(place, { ...cell, entry: null }));
}

/**
 * What is written when an anchor is chosen in a scenario. The anchor that a choice has in the scores already is written
 * as "as scored", so that a scenario only says what it changes.
 */
export function scenarioChoice(
  { entries }: Measurement,
  place: number,
  row: FormRow,
  choice: ColumnId,
  rating: Rating,
): Change[] {
  const columns = columnsOfChoice(row, choice);
  const isAsScored = columns.every((column) => readEntry(entryOf(entries, row.item.id, column)) === rating);
  const entry = isAsScored ? null : rating;
  return columns.map((column) => scenarioChange(place, { item: row.item.id, column, entry }));
}

/** A scenario of the steps of a road, under a name that says where it leads. */
export function roadScenario(
  measurement: Measurement,
  place: number,
  name: string,
  steps: readonly RoadStep[],
): Change[] {
  const cells = steps.flatMap(({ item, column, to }) => {
    const row = measurement.form.rows.find((each) => each.item.id === item);
    const choice = column === 'AO' ? row?.open[0] : column;
    return row && choice !== undefined ? scenarioChoice(measurement, place, row, choice, to) : [];
  });
  return [{ table: 'scenario-names', row: place, field: 'name', value: name }, ...cells];
}

/** What a cell of a scenario comes to: another score, the same one, no score at all, or one in a cell that takes none. */
export type ScenarioEffect = 'changes' | 'same' | 'invalid' | 'closed';

export interface ScenarioCell {
  readonly column: ColumnId;
  readonly from: Entry;
  readonly to: Entry;
  readonly effect: ScenarioEffect;
}

/** An item of which a scenario says something. */
export interface ScenarioItem {
  readonly row: FormRow;
  readonly cells: readonly ScenarioCell[];
}

/** What a scenario says, in the order of the scale. */
export function scenarioItems({ form, entries }: Measurement, scenario: Scenario): readonly ScenarioItem[] {
  const all = changedCells(scenario.entries);
  return form.rows
    .map((row) => ({
      row,
      cells: all
        .filter(({ item }) => item === row.item.id)
        .map(({ column, entry }): ScenarioCell => {
          const from = entryOf(entries, row.item.id, column);
          return { column, from, to: entry, effect: effectOf(row, column, from, entry) };
        })
        .sort((one, other) => row.item.columns.indexOf(one.column) - row.item.columns.indexOf(other.column)),
    }))
    .filter(({ cells }) => cells.length > 0);
}

function effectOf(row: FormRow, column: ColumnId, from: Entry, to: Entry): ScenarioEffect {
  if (!row.open.includes(column)) return 'closed';
  if (readEntry(to) === 'invalid') return 'invalid';
  return readEntry(from) === readEntry(to) ? 'same' : 'changes';
}
