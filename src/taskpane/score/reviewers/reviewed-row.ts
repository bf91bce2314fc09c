import { decisionAt, type PlaceDecision } from '../../../comparing/decisions';
import { reviewedPlaces, type WeighedPlace } from '../../../comparing/what-matters';
import { columnsIn, placeColumns, type PlaceColumn, type ReviewerScores } from '../../../measurement/consensus';
import { entryOf } from '../../../measurement/entries';
import type { Measurement } from '../../../measurement/measurement';
import { columnOfBody } from '../../../measurement/recorded-evidence';
import type { FormRow } from '../../../scale/score-form';
import type { Rating } from '../../../scale/types';
import { anchorsIn } from '../../../scoring/row-advice';
import { ratingOf } from '../../state/score-steps';

/** What is scored as one in a row, how much it matters, and how far the reviewers are with it; in the order of columns. */
export interface RowDecision extends PlaceDecision {
  readonly place: WeighedPlace;
}

export function decisionsIn(measurement: Measurement, row: FormRow): readonly RowDecision[] {
  const columns = placeColumns(row);
  return reviewedPlaces(measurement)
    .filter((place) => place.row === row)
    .toSorted((one, other) => columns.indexOf(one.column) - columns.indexOf(other.column))
    .map((place) => ({ ...decisionAt(measurement, place), place }));
}

/** What a reviewer gave to what is scored as one: a score, or two where both columns are not equal; null for none. */
export const placeScores = (
  row: FormRow,
  column: PlaceColumn,
  { entries }: ReviewerScores,
): readonly (Rating | null)[] => [
  ...new Set(columnsIn(row, column).map((each) => ratingOf(entryOf(entries, row.item.id, each)))),
];

/** The anchors to which a reviewer's evidence pointed there. */
export const placePoints = ({ item }: FormRow, column: PlaceColumn, { points }: ReviewerScores): readonly Rating[] =>
  anchorsIn(entryOf(points, item.id, columnOfBody(column)));
