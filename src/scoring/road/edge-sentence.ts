import type { Phrase } from '../../scale/evidence-input';
import { numberText } from '../evidence/evidence-number';
import { anchorsText } from '../recorded-evidence';
import type { AnchorEdge } from './anchor-edges';
import type { Edge } from './edge-of-value';

/** "76% is anker 3; anker 2 bij 74% (2 procentpunten minder); anker 4 bij 90% (14 procentpunten meer)." */
export function edgeSentence({ anchors, value, drop, rise, says }: AnchorEdge): string {
  const edges = [drop, rise].flatMap((edge) => (edge === null ? [] : [edgeWords(edge, says)]));
  return `${phrase(says.value, value)} is anker ${anchorsText(anchors)}; ${edges.join('; ')}.`;
}

function edgeWords({ direction, at, distance, included, anchors }: Edge, says: AnchorEdge['says']): string {
  const where = included ? 'bij' : direction === 1 ? 'boven' : 'onder';
  const away = distance === 0 ? 'dat is nu de grens' : `${phrase(says.distance, distance)} ${WORDS[direction]}`;
  return `anker ${anchorsText(anchors)} ${where} ${phrase(says.value, at)} (${away})`;
}

const WORDS = { '1': 'meer', '-1': 'minder' } as const;

const phrase = ({ one, other }: Phrase, number: number) =>
  (number === 1 ? one : other).replace('#', numberText(number));
