import { applyChanges } from '../../src/measurement/changes';
import { copiedMeasurement } from '../../src/measurement/copied-measurement';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import { isMeasurementId, withId } from '../../src/measurement/measurement-id';
import { changesTo } from '../../src/measurement/recorded-cells';
import type { ScoreForm } from '../../src/scale/score-form';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { fullMeasurement } from '../support/full-measurement';
import { measurementId } from '../support/measurement-ids';
import { FORM_NAMES, formOf } from '../support/measurements';
import { planContents } from '../support/plan-contents';
import { readTables } from '../support/read-tables';
import { STRATA, stratifiedMeasurements } from '../oracle/strata';

/** Of the first form something in every table, jobs too; of the others a measurement of each kind. */
const measurements = (form: ScoreForm): readonly Measurement[] => [
  {
    ...fullMeasurement(form),
    jobs: [{ kind: 'zorg', employer: 'W1', regular: 'yes', paid: 'misschien' }, {}, { kind: 'a' }],
  },
  ...stratifiedMeasurements(form, STRATA.length),
];

describe.each(FORM_NAMES)('a copy of a measurement: %s', (name) => {
  const form = formOf(name);
  const [full, ...others] = measurements(form);
  if (!full) throw new Error('no measurement');

  /** As it is found again: texts without spaces around them, blank ones not at all. */
  const inWorkbook = (measurement: Measurement) => readTables(planContents(workbookPlan(measurement)), form);

  test('that keeps all is the same with another id, and that is the only change', () => {
    const copy = copiedMeasurement(full, 'kept', measurementId(2));
    expect(copy).toEqual({ ...full, id: measurementId(2) });
    expect(changesTo(full, copy)).toEqual([
      { table: 'identity', row: 'measurement', field: 'id', value: measurementId(2) },
    ]);
  });

  test('that is emptied keeps who is measured, the bands and the official wording, and nothing else', () => {
    const { organisation, programme, programmeCode } = full.review;
    const empty = emptyMeasurement(form);
    expect(copiedMeasurement(full, 'emptied', measurementId(2))).toEqual({
      ...empty,
      id: measurementId(2),
      review: { ...empty.review, organisation, programme, programmeCode },
      bands: full.bands,
      officialAnchors: full.officialAnchors,
    });
  });

  test('is emptied cell by cell: what is then in the workbook is that, and nothing of before', () => {
    for (const measurement of [full, ...others]) {
      const copy = copiedMeasurement(measurement, 'emptied', measurementId(2));
      const changed = applyChanges(measurement, changesTo(measurement, copy));
      expect(inWorkbook(changed)).toEqual(inWorkbook(copy));
    }
  });

  test('asks no cell to be emptied that is empty, and none twice', () => {
    const copy = copiedMeasurement(full, 'emptied', measurementId(2));
    const changes = changesTo(full, copy);
    expect(changesTo(copy, copy)).toEqual([]);
    const cells = changes.map(({ table, row, field }) => JSON.stringify([table, row, field]));
    expect(new Set(cells).size).toBe(cells.length);
    expect(changes.every((change) => change.table === 'identity' || change.value === null || change.value === '')).toBe(
      true,
    );
  });
});

test('a measurement without an id gets one, and keeps it', () => {
  const first = withId(emptyMeasurement(formOf('ips25')), measurementId(1));
  expect(first.id).toBe(measurementId(1));
  expect(withId(first, measurementId(2))).toEqual(first);
});

test.each(['', 'x', '1', measurementId(1).toUpperCase() + ' ', measurementId(1).slice(1), `${measurementId(1)}0`])(
  'is no id, as something typed by hand: "%s"',
  (text) => {
    expect(isMeasurementId(text)).toBe(false);
  },
);
