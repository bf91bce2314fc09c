import { RATINGS, type Rating } from '../../scale/types';
import { anchorText } from '../anchor-text';
import type { Measurement } from '../measurement';
import type { RoadStep } from './road';

/** An anchor on the way, and what it asks. */
export interface StepAnchor {
  readonly rating: Rating;
  readonly text: string;
}

/** The anchors that a step climbs to: the one that comes next first, and last the one where it ends. */
export function stepAnchors(measurement: Measurement, { item: id, from, to }: RoadStep): readonly StepAnchor[] {
  const row = measurement.form.rows.find(({ item }) => item.id === id);
  if (!row) return [];
  return RATINGS.filter((rating) => rating > from && rating <= to).map((rating) => ({
    rating,
    text: anchorText(measurement, row.item, rating).text,
  }));
}
