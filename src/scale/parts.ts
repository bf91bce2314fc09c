import type { PartId } from './ids';

/** The three parts of both scales, as people read them. */
export const PART_TITLES = {
  bezetting: 'Bezetting',
  organisatie: 'Organisatie',
  begeleiding: 'Begeleiding',
} as const satisfies Record<PartId, string>;
