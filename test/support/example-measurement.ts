import type { Entries } from '../../src/measurement/entries';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import { scoreForm } from '../../src/scale/score-form';
import type { ModelId } from '../../src/scale/types';

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

/** Evidence of several kinds, in both columns and of workers, some of it against the score and some of it impossible. */
export function measurementWithEvidence(): Measurement {
  return {
    ...fullMeasurement(),
    evidence: {
      items: {
        'bezetting-2': { AO: { percent: 0.85 } },
        'organisatie-1': { AO: { apart: 'misschien', teams: 'twee' } },
        'organisatie-2': { AO: { present: ['yes', 'yes', 'no', null, 'yes'] } },
        'organisatie-3': { A: { contact: 'weekly', meeting: 'quarterly' }, O: { contact: 'monthly', meeting: 'none' } },
      },
      workers: [
        { code: 'A1', fte: 1, clients: 20, contacts: 6, checklist: 'yes', 'anchor-8a': 3 },
        { code: 'B2', fte: 0.5, clients: 15, contacts: 5, checklist: 'soms', 'anchor-8a': 4 },
      ],
    },
  };
}

/**
 * All 4, with three scenarios: one in good order, one as people can type it in the sheet (a forbidden divergence, no
 * score, and a score where none belongs), and one that changes nothing yet.
 */
export function measurementWithScenarios(): Measurement {
  return {
    ...fullMeasurement(),
    scenarios: [
      {
        name: 'Ruimere inzet',
        entries: { 'bezetting-2': { A: 5, O: 5 }, 'organisatie-3': { A: 5 }, 'begeleiding-4': { O: 3 } },
      },
      {
        name: '',
        entries: {
          'organisatie-5': { A: 2 },
          'begeleiding-7': { A: 'veel', O: 5 },
          'bezetting-1b': { A: 3 },
          'begeleiding-9a': { A: 4 },
        },
      },
      { name: 'Nog leeg', entries: {} },
    ],
  };
}
