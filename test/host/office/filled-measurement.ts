import type { Entries } from '../../../src/measurement/entries';
import type { Entry } from '../../../src/measurement/entry';
import { EMPTY_IMPROVEMENT } from '../../../src/measurement/improvement';
import { emptyMeasurement, type Measurement } from '../../../src/measurement/measurement';
import { KEPT_BLANK } from '../../../src/measurement/scenario';
import type { ScoreForm } from '../../../src/scale/score-form';
import { measurementId } from '../../support/measurement-ids';

/** Texts that a spreadsheet would take for something else. */
export const TRICKY = ['=1+1', '+31 6', '-', '@x', "'s avonds", '3', '3-4', 'WAAR', 'TRUE', '1e5', 'regel\ntwee'];

/** A measurement in which everything that people fill in is filled in, with scores going round from 1 to 5. */
export function filledMeasurement(form: ScoreForm): Measurement {
  const items = form.rows.map(({ item }) => item.id);
  const text = (index: number) => TRICKY[index % TRICKY.length] ?? '';
  return {
    ...emptyMeasurement(form),
    id: measurementId(1),
    review: {
      organisation: '=1+1',
      programme: 'Team "Noord" & Co',
      date: '2026-11-22',
      kind: 'nulmeting',
      reviewer1: '+31 6',
      reviewer2: '3',
      workersFte: 3.6,
      conduct: '=twee dagen\n6 gesprekken',
      remarks: 'regel\ntwee',
      programmeCode: '=P1',
      role: 'reviewer',
      reviewerCode: '007',
    },
    entries: Object.fromEntries(
      form.rows.flatMap(({ item, open }, index) =>
        open.length === 0 ? [] : [[item.id, Object.fromEntries(open.map((id) => [id, (index % 5) + 1]))]],
      ),
    ),
    notes: Object.fromEntries(items.map((id, index) => [id, text(index)])),
    recommendations: Object.fromEntries(items.map((id, index) => [id, text(index + 5)])),
    scenarios: [
      { name: '=1+1', entries: everyOther(form, 0, 5) },
      { name: '', entries: {} },
      { name: '3', entries: everyOther(form, 1, 'drie') },
      { name: "'s avonds", entries: everyOther(form, 2, 2) },
    ],
    kept: {
      label: 'Scenario 3 (22-11-2026)',
      entries: { ...everyOther(form, 0, 1), ...everyOther(form, 1, KEPT_BLANK) },
    },
    improvements: [
      { item: items[1] ?? '', action: '=doen()', owner: '+31 6', date: '2027-03-01', status: 'loopt' },
      EMPTY_IMPROVEMENT,
      { item: 'iets anders', action: 'regel\ntwee', owner: '', date: 'in het voorjaar', status: 'WAAR' },
    ],
    officialAnchors: Object.fromEntries(
      items.map((id, index) => [id, [text(index), 'officieel 2', '', '-1', 'officieel 5']]),
    ),
  };
}

/** The same entry in the open cells of every other item that takes a score, from the given one on. */
function everyOther({ rows }: ScoreForm, from: number, entry: Entry): Entries {
  const scored = rows.filter(({ open }, index) => open.length > 0 && index >= from && (index - from) % 2 === 0);
  return Object.fromEntries(
    scored.map(({ item, open }) => [item.id, Object.fromEntries(open.map((column) => [column, entry]))]),
  );
}

/** The same measurement as a workbook of before there were scenarios can hold it. */
export const withoutScenarios = (measurement: Measurement): Measurement => ({
  ...measurement,
  scenarios: [],
  kept: null,
});
