import type { BandSetId } from '../scale/verdicts';
import type { BandEntries } from './band-entries';
import { always, never, type Records } from './records';

/** The bounds of each verdict; those of one set are written together, for only together they make sense. */
export const bandRecords: Records<BandSetId, BandEntries> = {
  id: String,
  item: () => null,
  get: ({ bands }, set, field) => bands[set][field],
  put: (measurement, changes) => {
    const bands = { ...measurement.bands };
    for (const { row, field, value } of changes) bands[row] = { ...bands[row], [field]: value };
    return { ...measurement, bands };
  },
  isText: never,
  isTogether: always,
};
