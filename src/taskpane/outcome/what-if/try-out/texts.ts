import { counted } from '../../../../scale/dutch';
import type { ColumnId } from '../../../../scale/types';
import { scoreAt } from '../texts';

/** Trying scores out while there is no measurement. */
export const TRY_OUT_TEXTS = {
  title: 'Snel proberen',
  intro:
    'Er staat geen meting in deze werkmap. U kunt hier wel uitproberen wat scores opleveren. Niets daarvan wordt bewaard; een meting maakt u op het tabblad Start.',
  notKept: 'U probeert uit: niets hiervan wordt bewaard.',
  begin: 'Begin',
  scoresTitle: 'Scores om mee te beginnen',
  toScore: 'nog scoren',
  fill: (count: number) => `Zet ${counted(count, 'item', 'items')} zonder score op`,
  fillNow: 'Vul in',
  filled: (rating: number) => `Alle items zonder score staan nu op ${rating}.`,
  wipe: 'Wis score',
  wiped: (name: string) => `${name}: score gewist.`,
  scored: (name: string, columns: readonly ColumnId[], rating: number) => `${scoreAt(name, columns, rating)}.`,
  again: 'Opnieuw beginnen …',
  againQuestion: 'Alles wat u hier hebt uitgeprobeerd, vervalt. Opnieuw beginnen?',
  againYes: 'Ja, begin opnieuw',
} as const;
