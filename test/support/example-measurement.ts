import { scoreForm } from '../../src/scale/score-form';
import type { ModelId } from '../../src/scale/types';
import type { Entries, Measurement } from '../../src/scoring/measurement';
import { emptyMeasurement } from '../../src/scoring/measurement';

/** An A/O measurement in which nothing is filled in. */
export function emptyAo(model: ModelId = 'integrated'): Measurement {
  return emptyMeasurement(scoreForm('ips-ao-2015', model));
}

/** Every open cell scored with 4: 26 × 4 = 104 of 130, and 25 × 4 = 100 of 125. */
export function fullMeasurement(): Measurement {
  const empty = emptyAo();
  const rows = empty.form.rows.map(({ item, open }) => [
    item.id,
    Object.fromEntries(open.map((column) => [column, 4])),
  ]);
  return { ...empty, entries: Object.fromEntries(rows) as Entries };
}
