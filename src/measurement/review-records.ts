import type { Measurement } from './measurement';
import { always, never, type Records } from './records';
import { EMPTY_REVIEW, type Review } from './review';

/** There is one review in a measurement, and so one row. */
export type ReviewRow = 'review';

export const reviewRecords: Records<ReviewRow, Review> = {
  id: String,
  item: () => null,
  get: ({ review }, _row, field) => review[field],
  put: (measurement: Measurement, changes) => ({
    ...measurement,
    review: {
      ...measurement.review,
      ...Object.fromEntries(changes.map(({ field, value }) => [field, value ?? EMPTY_REVIEW[field]])),
    },
  }),
  isText: always,
  isTogether: never,
};
