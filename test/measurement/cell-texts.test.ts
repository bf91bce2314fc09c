import { withCellTexts } from '../../src/measurement/cell-texts';
import type { Measurement } from '../../src/measurement/measurement';
import { fullMeasurement } from '../support/full-measurement';
import { FORM_NAMES, formOf } from '../support/measurements';

/** A bell, which XML forbids, in every text that a person can have put into a measurement. */
function withBells({ form, ...records }: Measurement): Measurement {
  const rung = JSON.parse(JSON.stringify(records), (_key, value: unknown) =>
    typeof value === 'string' ? `${value}\u0007` : value,
  ) as Omit<Measurement, 'form'>;
  return { form, ...rung };
}

test.each(FORM_NAMES)('every text is cleaned, in whatever table it stands, and nothing else changes (%s)', (name) => {
  const clean = fullMeasurement(formOf(name));
  expect(withBells(clean)).not.toEqual(clean);
  expect(withCellTexts(withBells(clean))).toEqual(clean);
  expect(withCellTexts(clean).form).toBe(clean.form);
});
