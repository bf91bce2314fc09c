import { VERDICT_TITLES, type Verdict } from '../scale/verdicts';
import type { Assessment, Judged } from './assessment';
import { VERDICT_WORDS } from './texts';

/**
 * What there is to say of a total: the verdict with its status ("indicatief"), or what stands in its way and what can
 * still be reached.
 * @param divergent the names of the items with a forbidden divergence
 */
export function verdictSentence(judged: Judged, bandStatus: string, divergent: readonly string[]): string {
  if (judged.verdict !== null) return verdictTitle(judged.verdict) + (bandStatus === '' ? '' : ` (${bandStatus})`);
  if (judged.obstacle === 'bands') return VERDICT_WORDS.bands;
  if (judged.obstacle === 'forbidden-divergence') return VERDICT_WORDS.divergence + divergent.join(', ');
  const lowest = verdictTitle(judged.reachable[0]);
  const highest = verdictTitle(judged.reachable.at(-1));
  return VERDICT_WORDS.incomplete + (lowest === highest ? lowest : `${lowest}${VERDICT_WORDS.to}${highest}`);
}

/**
 * What follows the sentence of the equivalent where its verdict is not that of column A, which is the verdict of the
 * measurement; empty where the two agree, or one of them is still open.
 * @param columnStatus the status of the bands of column A
 */
export function differsFromColumn({ columns, equivalent }: Assessment, columnStatus: string): string {
  const [own, column] = [equivalent?.verdict ?? null, columns.A?.verdict ?? null];
  if (own === null || column === null || own === column) return '';
  return VERDICT_WORDS.differs + (columnStatus === '' ? '' : ` (${columnStatus})`);
}

const verdictTitle = (verdict: Verdict | undefined) => (verdict === undefined ? '' : VERDICT_TITLES[verdict]);
