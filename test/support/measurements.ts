import type { Entries } from '../../src/measurement/entries';
import type { Entry } from '../../src/measurement/entry';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import type { ItemId } from '../../src/scale/ids';
import { openRows, scoreForm, type FormRow, type ScoreForm } from '../../src/scale/score-form';
import type { ColumnId, ModelId, Rating } from '../../src/scale/types';

/** The four forms there are: the A/O scale in its three models, and the 25-item scale. */
export const FORM_NAMES = ['integrated', 'work', 'education', 'ips25'] as const satisfies readonly (
  ModelId | 'ips25'
)[];
export type FormName = (typeof FORM_NAMES)[number];

export function formOf(name: FormName): ScoreForm {
  return name === 'ips25' ? scoreForm('ips-25-2024', null) : scoreForm('ips-ao-2015', name);
}

export function rowOf(name: FormName, item: ItemId): FormRow {
  const row = formOf(name).rows.find((each) => each.item.id === item);
  if (!row) throw new Error(`No row ${item}`);
  return row;
}

/** Every open cell of a form with the same score, save what `overrides` says; closed cells stay empty. */
export function allScored(form: ScoreForm, rating: Rating, overrides: Entries = {}): Entries {
  const scored = form.rows.map(({ item, open }): [ItemId, Entries[ItemId]] => [
    item.id,
    Object.fromEntries(open.map((column) => [column, rating])),
  ]);
  return withEntries(Object.fromEntries(scored), overrides);
}

/** Entries in which some cells are replaced; `null` empties a cell. */
export function withEntries(entries: Entries, overrides: Entries): Entries {
  const items = Object.keys({ ...entries, ...overrides }) as ItemId[];
  const filled = items.map((item) => {
    const cells = Object.entries({ ...entries[item], ...overrides[item] }).filter(([, entry]) => entry !== null);
    return [item, Object.fromEntries(cells)] as const;
  });
  return Object.fromEntries(filled.filter(([, cells]) => Object.keys(cells).length > 0));
}

/** So many times the same score: `[4, 3]` is 3 fours. */
export type Run = readonly [entry: Entry, times: number];

/**
 * The open cells of one column filled from the top: `[[4, 3], [5, 2]]` is 3 fours and then 2 fives. What is left over
 * at the bottom stays empty; the items in `without` are passed over.
 */
export function columnFilled(
  form: ScoreForm,
  column: ColumnId,
  runs: readonly Run[],
  without: readonly ItemId[] = [],
): Entries {
  const scores = runs.flatMap(([entry, times]) => Array.from({ length: times }, () => entry));
  const items = openRows(form, column)
    .map((row) => row.item.id)
    .filter((item) => !without.includes(item));
  return Object.fromEntries(items.map((item, index) => [item, { [column]: scores[index] ?? null }]));
}

/** A measurement with nothing but scores, and the bands that a new workbook has. */
export function measurementOf(form: ScoreForm, entries: Entries): Measurement {
  return { ...emptyMeasurement(form), entries };
}

/** A measurement in which every open cell has the same score, save what `overrides` says. */
export function scoredMeasurement(name: FormName, rating: Rating, overrides: Entries = {}): Measurement {
  const form = formOf(name);
  return measurementOf(form, allScored(form, rating, overrides));
}

/** Two items below 5, item 8 lower than item 3: what asks for a line of the improvement plan, in that order. */
export const withTwoPriorities = (): Measurement =>
  scoredMeasurement('ips25', 5, { 'ips25-3': { score: 4 }, 'ips25-8': { score: 1 } });
