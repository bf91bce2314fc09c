import type { AoItemId, Ips25ItemId } from '../ids';
import { IPS25_DEFINITIONS } from '../ips-25-2024/definitions';
import { CASELOAD_ITEMS } from '../models';
import { PRINCIPLES } from '../principles';
import type { Principle } from '../types';

/** Where column O has a row of its own in place of the one of column A. */
const O_TWINS: Partial<Record<AoItemId, AoItemId>> = {
  'begeleiding-1a': 'begeleiding-1b',
  'begeleiding-3a': 'begeleiding-3b',
  'begeleiding-5a': 'begeleiding-5b',
  'begeleiding-8a': 'begeleiding-8b',
  'begeleiding-9a': 'begeleiding-9b',
};

/** The rows that have the place of one of the 25 items: of these a column scores one, or none. */
export function aoRowsOf(id: Ips25ItemId): readonly AoItemId[] {
  const row = IPS25_DEFINITIONS[id].anchorsOf;
  if (CASELOAD_ITEMS.includes(row)) return CASELOAD_ITEMS;
  const twin = O_TWINS[row];
  return twin === undefined ? [row] : [row, twin];
}

/** The eight principles on the A/O scale, through its correspondence with the 25 items. */
export const AO_PRINCIPLES: readonly Principle[] = PRINCIPLES.map(({ title, items }) => ({
  title,
  items: items.flatMap(aoRowsOf),
}));
