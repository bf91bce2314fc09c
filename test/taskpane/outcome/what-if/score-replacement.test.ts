import { applyChanges } from '../../../../src/measurement/changes';
import { entryOf } from '../../../../src/measurement/entries';
import type { Measurement } from '../../../../src/measurement/measurement';
import { usedScenarios } from '../../../../src/taskpane/outcome/what-if/scenarios';
import { dropKept, restoreKept, takeOver } from '../../../../src/taskpane/outcome/what-if/take-over/score-replacement';
import { fullMeasurement, measurementWithScenarios } from '../../../support/example-measurement';
import { measurementOf, scoredMeasurement } from '../../../support/measurements';

/** The sixth day of the second month, at night. */
const TODAY = new Date(2027, 1, 6, 23, 59);

const after = applyChanges;

function takeOverOf(measurement: Measurement, place: number) {
  const used = usedScenarios(measurement).find((each) => each.place === place);
  if (!used) throw new Error(`No scenario at ${place}`);
  return takeOver(measurement, used, TODAY);
}

describe('taking a scenario over', () => {
  test('replaces its scores, keeps those that stood there, and says whose they are and since when', () => {
    const measurement = measurementWithScenarios();
    const { scores, changes } = takeOverOf(measurement, 0);
    expect(scores).toEqual([
      { item: 'bezetting-2', column: 'A', entry: 5 },
      { item: 'bezetting-2', column: 'O', entry: 5 },
      { item: 'organisatie-3', column: 'A', entry: 5 },
      { item: 'begeleiding-4', column: 'O', entry: 3 },
    ]);
    const { entries, kept } = after(measurement, changes);
    expect(entries['bezetting-2']).toEqual({ A: 5, O: 5 });
    expect(entries['organisatie-3']).toEqual({ A: 5, O: 4 });
    expect(kept).toEqual({
      label: 'Ruimere inzet (06-02-2027)',
      entries: { 'bezetting-2': { A: 4, O: 4 }, 'organisatie-3': { A: 4 }, 'begeleiding-4': { O: 4 } },
    });
  });

  test('leaves out what is no score, what stands in a closed cell and what is so already', () => {
    const measurement = measurementWithScenarios();
    expect(takeOverOf(measurement, 1).scores).toEqual([
      { item: 'organisatie-5', column: 'A', entry: 2 },
      { item: 'begeleiding-7', column: 'O', entry: 5 },
    ]);
  });

  test('writes nothing for a scenario that changes nothing', () => {
    expect(takeOverOf(measurementWithScenarios(), 2).changes).toEqual([]);
  });

  test('writes nothing while other scores are kept', () => {
    const measurement = { ...measurementWithScenarios(), kept: { label: 'Eerder', entries: {} } };
    expect(takeOverOf(measurement, 0).changes).toEqual([]);
  });
});

describe('going back', () => {
  test('gives every score again as it was, empty ones and ones that were no score too', () => {
    const form = fullMeasurement().form;
    const before: Measurement = {
      ...measurementOf(form, { 'bezetting-2': { A: 3, O: 'half' } }),
      scenarios: [{ name: 'Meer', entries: { 'bezetting-2': { A: 5, O: 5 }, 'organisatie-1': { A: 2 } } }],
    };
    const taken = after(before, takeOverOf(before, 0).changes);
    expect(taken.entries['organisatie-1']).toEqual({ A: 2 });
    const back = after(taken, restoreKept(taken).changes);
    expect(back.entries['bezetting-2']).toEqual({ A: 3, O: 'half' });
    expect(entryOf(back.entries, 'organisatie-1', 'A')).toBeNull();
    expect(back.kept).toBeNull();
    expect(back.scenarios).toEqual(before.scenarios);
  });

  test('names only scores that are others now, and lets go of all that was kept', () => {
    const measurement: Measurement = {
      ...scoredMeasurement('integrated', 4),
      // The last one was typed where no score belongs.
      kept: { label: '', entries: { 'bezetting-2': { A: 4 }, 'organisatie-3': { A: 2 }, 'bezetting-1b': { A: 3 } } },
    };
    const { scores, changes } = restoreKept(measurement);
    expect(scores).toEqual([{ item: 'organisatie-3', column: 'A', entry: 2 }]);
    expect(after(measurement, changes)).toMatchObject({ kept: null, entries: { 'organisatie-3': { A: 2, O: 4 } } });
    expect(after(measurement, changes).entries['bezetting-1b']).toBeUndefined();
  });

  test('is given up without touching a score', () => {
    const measurement = after(measurementWithScenarios(), takeOverOf(measurementWithScenarios(), 0).changes);
    const left = after(measurement, dropKept(measurement));
    expect(left.kept).toBeNull();
    expect(left.entries).toEqual(measurement.entries);
    expect(dropKept(left)).toEqual([]);
  });
});
