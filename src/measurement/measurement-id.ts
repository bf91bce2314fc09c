import type { Measurement } from './measurement';
import { never, type Records } from './records';

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Is this an id as a measurement gets one? Anything else was put there by hand. */
export const isMeasurementId = (text: string): boolean => ID.test(text);

/** The measurement with an id: the one that it has or, where it has none, this. */
export const withId = (measurement: Measurement, fresh: string | null): Measurement => ({
  ...measurement,
  id: measurement.id ?? fresh,
});

/** There is one measurement in a workbook, and so one row. */
export type IdentityRow = 'measurement';

export interface Identity {
  readonly id: string | null;
}

export const identityRecords: Records<IdentityRow, Identity> = {
  id: String,
  item: () => null,
  get: ({ id }) => id,
  put: (measurement, changes) => changes.reduce((all, { value }) => ({ ...all, id: value }), measurement),
  isText: never,
  isTogether: never,
};
