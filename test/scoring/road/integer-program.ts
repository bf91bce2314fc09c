import { solve, type Constraint, type Solution } from 'yalps';
import type { Measurement } from '../../../src/measurement/measurement';
import type { FormRow } from '../../../src/scale/score-form';
import { RATINGS, type ColumnId } from '../../../src/scale/types';
import { bandSet } from '../../../src/scale/band-sets';
import type { RoadRequest } from '../../../src/scoring/road/road';

/** More than there are items, so that items only count among roads of the same effort. */
export const EFFORT_WEIGHT = 100;

/**
 * The least effort and number of items of a road, by an integer program that is written from the rules of the scale: how
 * many rows of a kind take each way to climb. A kind of row is its scores, the columns it has, whether these must be
 * equal, and what an anchor of it costs; which item it is plays no part. For complete measurements with standard bands.
 * @returns the effort times `EFFORT_WEIGHT`, plus the number of items
 */
export function solveRoad({ form, entries }: Measurement, { to, columns, fixed, hard }: RoadRequest): Solution {
  const rows = form.rows.filter(({ open }) => open.length > 0);
  const scoreIn = ({ item }: FormRow, column: ColumnId) => Number(entries[item.id]?.[column]);
  const kindOf = (row: FormRow) => {
    const scores = row.open.map((column) => `${column}${scoreIn(row, column)}`).join(' ');
    const weight = fixed.has(row.item.id) ? 'fixed' : hard.has(row.item.id) ? 'hard' : 'plain';
    return `${scores} ${row.mustBeEqual ? 'equal' : 'free'} ${weight}`;
  };
  const kinds = [...new Set(rows.map(kindOf))].map(
    (kind) => [kind, rows.filter((row) => kindOf(row) === kind)] as const,
  );
  const totals = columns.map((column): [string, Constraint] => {
    const now = rows.reduce((sum, row) => sum + (row.open.includes(column) ? scoreIn(row, column) : 0), 0);
    return [`total ${column}`, { min: bandSet(column === 'score' ? 'ips25' : column).bands[to] - now }];
  });
  const ways = kinds.flatMap(([kind, [row]]) => {
    if (!row) return [];
    const weight = hard.has(row.item.id) ? 3 : 1;
    return endsOf(row).flatMap((end): [string, Record<string, number>][] => {
      const climbs = row.open.map((column, index) => (end[index] ?? 0) - scoreIn(row, column));
      const isMoving = climbs.some((climb) => climb > 0);
      if (climbs.some((climb) => climb < 0) || (isMoving && fixed.has(row.item.id))) return [];
      const effort = weight * (row.mustBeEqual ? Math.max(...climbs) : climbs.reduce((sum, climb) => sum + climb, 0));
      const gains = row.open.map((column, index) => [`total ${column}`, climbs[index] ?? 0] as const);
      const cost = effort * EFFORT_WEIGHT + (isMoving ? 1 : 0);
      return [[`${kind} to ${end.join()}`, { ...Object.fromEntries(gains), [kind]: 1, cost }]];
    });
  });
  return solve({
    direction: 'minimize',
    objective: 'cost',
    integers: true,
    constraints: [...totals, ...kinds.map(([kind, some]): [string, Constraint] => [kind, { equal: some.length }])],
    variables: ways,
  });
}

/** The scores with which a row can end: the same in both columns, or any in each. */
function endsOf({ open, mustBeEqual }: FormRow): (readonly number[])[] {
  if (open.length === 1 || mustBeEqual) return RATINGS.map((rating) => open.map(() => rating));
  return RATINGS.flatMap((first) => RATINGS.map((second) => [first, second]));
}
