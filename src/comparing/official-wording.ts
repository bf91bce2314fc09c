import type { Measurement } from '../measurement/measurement';
import type { ItemId } from '../scale/ids';
import { RATINGS, type Rating } from '../scale/types';

/** The official wording of anchors that several reviewers pasted. */
export interface CommonWording {
  /** Of each anchor the first that there is. */
  readonly texts: Measurement['officialAnchors'];
  /** Items of which not all who pasted an anchor pasted the same. */
  readonly differing: readonly ItemId[];
}

export function commonWording(measurements: readonly Measurement[]): CommonWording {
  const wordings = (id: ItemId, rating: Rating) =>
    measurements
      .map(({ officialAnchors }) => officialAnchors[id]?.[rating - 1] ?? '')
      .filter((text) => text.trim() !== '');
  const pasted = measurements.flatMap(({ officialAnchors }) => Object.keys(officialAnchors) as ItemId[]);
  const items = [...new Set(pasted)];
  return {
    texts: Object.fromEntries(items.map((id) => [id, RATINGS.map((rating) => wordings(id, rating)[0] ?? '')])),
    differing: items.filter((id) =>
      RATINGS.some((rating) => new Set(wordings(id, rating).map((text) => text.trim())).size > 1),
    ),
  };
}
