import type { ItemId } from '../scale/ids';
import { RATINGS, type Rating } from '../scale/types';
import { always, never, type Records } from './records';

/** The official wording of an item's anchors; empty text where none was pasted. */
export type OfficialTexts = Readonly<Record<Rating, string>>;

/** Items without any text are left out. */
export const officialAnchorRecords: Records<ItemId, OfficialTexts> = {
  id: (item) => item,
  item: (item) => item,
  get: ({ officialAnchors }, item, rating) => officialAnchors[item]?.[rating - 1] ?? '',
  put: (measurement, changes) => {
    const officialAnchors = { ...measurement.officialAnchors };
    for (const { row, field, value } of changes) {
      const before = officialAnchors[row] ?? [];
      officialAnchors[row] = RATINGS.map((rating) => (rating === field ? value : (before[rating - 1] ?? '')));
    }
    const filled = Object.entries(officialAnchors).filter(([, texts]) => texts.some((text) => text !== ''));
    return { ...measurement, officialAnchors: Object.fromEntries(filled) };
  },
  isText: always,
  isTogether: never,
};
