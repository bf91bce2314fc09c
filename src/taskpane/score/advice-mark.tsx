import type { EvidenceBody } from '../../measurement/recorded-evidence';
import type { Rating } from '../../scale/types';
import type { RowAdvice } from '../../scoring/row-advice';
import { EVIDENCE_TEXTS } from '../evidence/texts';
import { useAnchorStyles } from './anchor-styles';

interface AdviceMarkProps {
  readonly advice: RowAdvice;
  readonly rating: Rating;
}

/** Says at an anchor that the evidence points to it. */
export function AdviceMark({ advice, rating }: AdviceMarkProps) {
  const styles = useAnchorStyles();
  const bodies = (Object.keys(advice) as EvidenceBody[]).filter((body) => advice[body]?.anchors.includes(rating));
  return bodies.length === 0 ? null : <span className={styles.mark}>→ {EVIDENCE_TEXTS.pointsHere(bodies)}</span>;
}
