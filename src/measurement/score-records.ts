import type { ItemId } from '../scale/ids';
import type { ColumnId } from '../scale/types';
import { entryOf, withEntry, withItem } from './entries';
import type { Entry } from './entry';
import type { Measurement } from './measurement';
import type { FieldChange, Records } from './records';

/** A score belongs to an item and a column, a text to an item. */
export type ScoreValues = Readonly<Record<ColumnId, Entry>> & Readonly<Record<ScoreText, string>>;
export type ScoreText = 'note' | 'recommendation';

export const isScoreText = (field: keyof ScoreValues): field is ScoreText =>
  field === 'note' || field === 'recommendation';

function scoreValues({ entries, notes, recommendations }: Measurement, item: ItemId): ScoreValues {
  return {
    A: entryOf(entries, item, 'A'),
    O: entryOf(entries, item, 'O'),
    score: entryOf(entries, item, 'score'),
    note: notes[item] ?? '',
    recommendation: recommendations[item] ?? '',
  };
}

function withScoreChange(measurement: Measurement, change: FieldChange<ItemId, ScoreValues>): Measurement {
  const { row: item } = change;
  switch (change.field) {
    case 'note':
      return { ...measurement, notes: withItem(measurement.notes, item, change.value || undefined) };
    case 'recommendation':
      return {
        ...measurement,
        recommendations: withItem(measurement.recommendations, item, change.value || undefined),
      };
    default:
      return {
        ...measurement,
        entries: withEntry(measurement.entries, { item, column: change.field, entry: change.value }),
      };
  }
}

export const scoreRecords: Records<ItemId, ScoreValues> = {
  id: (item) => item,
  item: (item) => item,
  get: (measurement, item, field) => scoreValues(measurement, item)[field],
  put: (measurement, changes) => changes.reduce(withScoreChange, measurement),
  isText: isScoreText,
  isTogether: (field) => !isScoreText(field),
};
