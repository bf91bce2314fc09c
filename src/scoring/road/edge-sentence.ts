import type { Phrase } from '../../scale/evidence-input';
import { numberText } from '../evidence/evidence-number';
import { anchorsText } from '../row-advice';
import type { AnchorEdge } from './anchor-edges';
import type { Edge } from './edge-of-value';

/**
 * "76% is anker 3; anker 2 bij 74% (2 procentpunten minder); anker 4 bij 90% (14 procentpunten meer).", or exactly between
 * two anchors: "gemiddeld 3,5 ligt precies op de grens: minder is anker 3, meer is anker 4."
 */
export function edgeSentence({ anchors, value, drop, rise, says }: AnchorEdge): string {
  const edges = [drop, rise].filter((edge) => edge !== null);
  const measured = phrase(says.value, value);
  if (edges.length === 2 && edges.every(({ distance }) => distance === 0))
    return `${measured} ligt precies op de grens: ${edges.map(beyondWords).join(', ')}.`;
  const words = edges.map((edge) => (edge.distance === 0 ? beyondWords(edge) : edgeWords(edge, says)));
  return `${measured} is anker ${anchorsText(anchors)}; ${words.join('; ')}.`;
}

function edgeWords({ direction, at, distance, included, anchors }: Edge, says: AnchorEdge['says']): string {
  const where = included ? 'bij' : direction === 1 ? 'boven' : 'onder';
  const away = `${phrase(says.distance, distance)} ${WORDS[direction]}`;
  return `anker ${anchorsText(anchors)} ${where} ${phrase(says.value, at)} (${away})`;
}

/** Of an edge that is the measured value itself. */
const beyondWords = ({ direction, anchors }: Edge) => `${WORDS[direction]} is anker ${anchorsText(anchors)}`;

const WORDS = { '1': 'meer', '-1': 'minder' } as const;

/** Up to one is singular: "0,75 punt". */
const phrase = ({ one, other }: Phrase, number: number) =>
  (number > 0 && number <= 1 ? one : other).replace('#', numberText(number));
