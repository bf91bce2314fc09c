import { bandSetOf } from '../scale/band-sets';
import type { ScoreForm } from '../scale/score-form';
import { VERDICT_TITLES, type BandSetId, type Verdict } from '../scale/verdicts';
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
 * What follows the sentence of the equivalent where its verdict is not that of its column, which is the verdict of the
 * measurement; empty where the two agree, or one of them is still open.
 * @param statusOf the status of a set of bands
 */
export function differsFromColumn(
  form: ScoreForm,
  { columns, equivalent }: Assessment,
  statusOf: (set: BandSetId) => string,
): string {
  if (form.equivalent === null) return '';
  const { column } = form.equivalent;
  const [own, verdict] = [equivalent?.verdict ?? null, columns[column]?.verdict ?? null];
  if (own === null || verdict === null || own === verdict) return '';
  const columnStatus = statusOf(bandSetOf(form, column));
  return VERDICT_WORDS.differs + (columnStatus === '' ? '' : ` (${columnStatus})`);
}

const verdictTitle = (verdict: Verdict | undefined) => (verdict === undefined ? '' : VERDICT_TITLES[verdict]);
