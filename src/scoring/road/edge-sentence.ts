import type { Phrase } from '../../scale/evidence-input';
import { numberText } from '../evidence/evidence-number';
import { anchorsText } from '../row-advice';
import type { AnchorEdge } from './anchor-edges';
import type { Edge } from './edge-of-value';
import { EDGE_TEXTS as TEXTS } from './texts';

/**
 * "76% is anker 3; anker 2 bij 74% (2 procentpunten minder); anker 4 bij 90% (14 procentpunten meer).", or exactly between
 * two anchors: "gemiddeld 3,5 ligt precies op de grens: minder is anker 3, meer is anker 4."
 */
export function edgeSentence({ anchors, value, drop, rise, says }: AnchorEdge): string {
  const edges = [drop, rise].filter((edge) => edge !== null);
  const measured = phrase(says.value, value);
  if (edges.length === 2 && edges.every(({ distance }) => distance === 0))
    return TEXTS.onEdge(measured, edges.map(beyondWords));
  const words = edges.map((edge) => (edge.distance === 0 ? beyondWords(edge) : edgeWords(edge, says)));
  return TEXTS.between(measured, anchorsText(anchors), words);
}

function edgeWords({ direction, at, distance, included, anchors }: Edge, says: AnchorEdge['says']): string {
  const where = included ? TEXTS.from : direction === 1 ? TEXTS.above : TEXTS.below;
  const [value, away] = [phrase(says.value, at), phrase(says.distance, distance)];
  return TEXTS.at(anchorsText(anchors), where, value, away, WORDS[direction]);
}

/** Of an edge that is the measured value itself. */
const beyondWords = ({ direction, anchors }: Edge) => TEXTS.beyond(WORDS[direction], anchorsText(anchors));

const WORDS = { '1': TEXTS.more, '-1': TEXTS.less } as const;

/** Up to one is singular: "0,75 punt". */
const phrase = ({ one, other }: Phrase, number: number) =>
  (number > 0 && number <= 1 ? one : other).replace('#', numberText(number));
