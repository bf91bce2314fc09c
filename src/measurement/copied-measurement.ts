import { emptyMeasurement, type Measurement } from './measurement';
import { EMPTY_REVIEW } from './review';

/** What of a measurement stays where it becomes another one. */
export type Copying = 'kept' | 'emptied';

/**
 * The measurement that a copy of another becomes: known by an id of its own, with all that was filled in or with nothing but
 * what the next measurement of the same programme begins with.
 */
export const copiedMeasurement = (measurement: Measurement, copying: Copying, id: string): Measurement => ({
  ...(copying === 'emptied' ? emptied(measurement) : measurement),
  id,
});

/** What is known of who is measured and how an organisation reads the scale, and nothing of what was found. */
function emptied({ form, review, bands, officialAnchors }: Measurement): Measurement {
  const { organisation, programme, programmeCode } = review;
  const kept = { ...EMPTY_REVIEW, organisation, programme, programmeCode };
  return { ...emptyMeasurement(form), review: kept, bands, officialAnchors };
}
