import type { ItemId } from '../scale/ids';
import type { ColumnId } from '../scale/types';
import { entryOf, withEntries, withItems, type ScoreCell } from './entries';
import type { Entry } from './entry';
import type { Measurement } from './measurement';
import type { Records } from './records';

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

export const scoreRecords: Records<ItemId, ScoreValues> = {
  id: (item) => item,
  item: (item) => item,
  get: (measurement, item, field) => scoreValues(measurement, item)[field],
  put: (measurement, changes) => {
    const cells: ScoreCell[] = [];
    const texts: Record<ScoreText, [ItemId, string | undefined][]> = { note: [], recommendation: [] };
    for (const { row: item, ...change } of changes) {
      if (change.field === 'note' || change.field === 'recommendation') {
        texts[change.field].push([item, change.value || undefined]);
      } else cells.push({ item, column: change.field, entry: change.value });
    }
    return {
      ...measurement,
      entries: withEntries(measurement.entries, cells),
      notes: withItems(measurement.notes, texts.note),
      recommendations: withItems(measurement.recommendations, texts.recommendation),
    };
  },
  isText: isScoreText,
  isTogether: (field) => !isScoreText(field),
};
