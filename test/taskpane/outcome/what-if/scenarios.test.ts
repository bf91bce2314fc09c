import { applyChanges } from '../../../../src/measurement/changes';
import type { Measurement } from '../../../../src/measurement/measurement';
import { EMPTY_SCENARIO } from '../../../../src/measurement/scenario';
import type { FormRow } from '../../../../src/scale/score-form';
import type { ItemId } from '../../../../src/scale/ids';
import {
  asScored,
  begun,
  discarded,
  freePlace,
  roadScenario,
  scenarioChoice,
  scenarioItems,
  usedScenarios,
} from '../../../../src/taskpane/outcome/what-if/scenarios';
import { outcomeOf, scoresOutcome } from '../../../../src/taskpane/outcome/what-if/outcome';
import { fullMeasurement, measurementWithScenarios } from '../../../support/example-measurement';
import { scoredMeasurement } from '../../../support/measurements';

const after = applyChanges;
const scenarioAt = (measurement: Measurement, place: number) => measurement.scenarios[place] ?? EMPTY_SCENARIO;

function rowOf({ form }: Measurement, item: ItemId): FormRow {
  const row = form.rows.find((each) => each.item.id === item);
  if (!row) throw new Error(`No row ${item}`);
  return row;
}

describe('the scenarios of a workbook', () => {
  test('are those that say something, by the names that people know', () => {
    const measurement = {
      ...fullMeasurement(),
      scenarios: [EMPTY_SCENARIO, { name: '', entries: { 'bezetting-2': { A: 5 } } }],
    };
    expect(usedScenarios(measurement).map(({ place, name }) => [place, name])).toEqual([[1, 'Scenario 2']]);
    expect(freePlace(measurement)).toBe(0);
  });

  test('begin with a name, so that they are there before anything is changed', () => {
    const begin = after(fullMeasurement(), begun(2));
    expect(usedScenarios(begin).map(({ place, name }) => [place, name])).toEqual([[2, 'Scenario 3']]);
  });

  test('have four places', () => {
    const full = [0, 1, 2, 3].reduce((measurement, place) => after(measurement, begun(place)), fullMeasurement());
    expect(freePlace(full)).toBeNull();
  });

  test('leave nothing behind when they are discarded', () => {
    const measurement = measurementWithScenarios();
    const [, second] = usedScenarios(measurement);
    const left = second ? after(measurement, discarded(second)) : null;
    expect(left && usedScenarios(left).map(({ name }) => name)).toEqual(['Ruimere inzet', 'Nog leeg']);
    expect(left?.entries).toEqual(measurement.entries);
  });
});

describe('choosing an anchor in a scenario', () => {
  test('sets both columns of a row that must be equal', () => {
    const measurement = fullMeasurement();
    const changes = scenarioChoice(measurement, 0, rowOf(measurement, 'bezetting-2'), 'A', 5);
    expect(scenarioAt(after(measurement, changes), 0).entries).toEqual({ 'bezetting-2': { A: 5, O: 5 } });
    expect(after(measurement, changes).entries).toEqual(measurement.entries);
  });

  test('sets one column of a row that may differ', () => {
    const measurement = fullMeasurement();
    const changes = scenarioChoice(measurement, 3, rowOf(measurement, 'organisatie-3'), 'O', 2);
    expect(scenarioAt(after(measurement, changes), 3).entries).toEqual({ 'organisatie-3': { O: 2 } });
  });

  test('takes the score that is there already for "as scored"', () => {
    const measurement = measurementWithScenarios();
    const changes = scenarioChoice(measurement, 0, rowOf(measurement, 'bezetting-2'), 'A', 4);
    expect(changes.map(({ value }) => value)).toEqual([null, null]);
  });

  test('mends a forbidden divergence of the scores in both columns, whichever of them has the anchor already', () => {
    const measurement = scoredMeasurement('integrated', 4, { 'bezetting-2': { O: 3 } });
    const changed = after(measurement, scenarioChoice(measurement, 0, rowOf(measurement, 'bezetting-2'), 'A', 4));
    expect(scoresOutcome(measurement).divergences).toHaveLength(1);
    expect(outcomeOf(scoresOutcome(measurement), scenarioAt(changed, 0)).divergences).toEqual([]);
  });

  test('is taken back for one item and not for the others', () => {
    const measurement = measurementWithScenarios();
    const left = after(measurement, asScored(0, scenarioAt(measurement, 0), 'organisatie-3'));
    expect(scenarioItems(left, scenarioAt(left, 0)).map(({ row }) => row.item.id)).toEqual([
      'bezetting-2',
      'begeleiding-4',
    ]);
  });
});

test('tells a change from what comes to nothing, in the order of the scale', () => {
  const measurement = measurementWithScenarios();
  const items = scenarioItems(measurement, scenarioAt(measurement, 1));
  expect(
    items.map(({ row, cells }) => [row.item.id, cells.map(({ column, effect }) => `${column} ${effect}`)]),
  ).toEqual([
    ['bezetting-1b', ['A closed']],
    ['organisatie-5', ['A changes']],
    ['begeleiding-7', ['A invalid', 'O changes']],
    ['begeleiding-9a', ['A same']],
  ]);
});

describe('what a scenario comes to', () => {
  test('is said beside the scores as they are', () => {
    const measurement = measurementWithScenarios();
    const { assessment, differences, divergences } = outcomeOf(scoresOutcome(measurement), scenarioAt(measurement, 0));
    // A: 104 + 1 (bezetting-2) + 1 (organisatie-3) = 106. O: 100 + 1 (bezetting-2) - 1 (begeleiding-4) = 100.
    expect(assessment.columns.A?.total.score).toBe(106);
    expect(assessment.columns.O?.total.score).toBe(100);
    expect(differences).toEqual({ A: 2, O: 0 });
    expect(divergences).toEqual([]);
  });

  test('counts neither what is no score nor what stands in a closed cell, and names the divergence it makes', () => {
    const measurement = measurementWithScenarios();
    const { assessment, differences, divergences } = outcomeOf(scoresOutcome(measurement), scenarioAt(measurement, 1));
    // A: 104 - 2 (organisatie-5) - 4 (begeleiding-7 is no score any more) = 98 of 25 items. O: 100 + 1 = 101.
    expect(assessment.columns.A?.total).toMatchObject({ score: 98, scored: 25 });
    expect(differences).toEqual({ A: -6, O: 1 });
    expect(divergences.map(({ row, isNew }) => [row.item.id, isNew])).toEqual([['organisatie-5', true]]);
    expect(assessment.columns.O?.verdict).toBeNull();
  });

  test('tells a divergence that stood there already from a new one', () => {
    const measurement = scoredMeasurement('integrated', 4, { 'bezetting-2': { O: 3 } });
    const { divergences } = outcomeOf(scoresOutcome(measurement), { name: '', entries: { 'organisatie-8': { O: 5 } } });
    expect(divergences.map(({ row, isNew }) => [row.item.id, isNew])).toEqual([
      ['bezetting-2', false],
      ['organisatie-8', true],
    ]);
  });
});

test('makes a scenario of the steps of a road, both columns where they climb together', () => {
  const measurement = fullMeasurement();
  const steps = [
    { item: 'bezetting-2', column: 'AO', from: 4, to: 5 },
    { item: 'organisatie-3', column: 'O', from: 4, to: 5 },
  ] as const;
  const made = after(measurement, roadScenario(measurement, 1, 'Weg naar goed', steps));
  expect(scenarioAt(made, 1)).toEqual({
    name: 'Weg naar goed',
    entries: { 'bezetting-2': { A: 5, O: 5 }, 'organisatie-3': { O: 5 } },
  });
});
