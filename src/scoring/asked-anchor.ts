import { anchorText, type AnchorText } from '../measurement/anchor-text';
import type { Measurement } from '../measurement/measurement';
import type { FormRow } from '../scale/score-form';
import type { ColumnId, Rating } from '../scale/types';
import { factsOf } from './evidence/facts';
import { adviceFor, adviseRow, anchorsText } from './row-advice';
import { EVIDENCE_IS_THERE } from './texts';

/** What must be done to come to an anchor. */
export interface Asked extends AnchorText {
  /** The evidence is there already: it is the score that must be looked at again. */
  readonly isThere: boolean;
}

/**
 * What must be done to come to an anchor in some columns: what it asks or, where the evidence of each points to it or beyond
 * already, to look at the score again.
 */
export function askedFor(measurement: Measurement, row: FormRow, columns: readonly ColumnId[], anchor: Rating): Asked {
  const advice = adviseRow(row, measurement.evidence, factsOf(measurement));
  const pointed = columns.map((column) => adviceFor(advice, column)?.anchors ?? []);
  // Of several anchors that evidence leaves open, the lowest must do; without advice there is none.
  const isThere = pointed.every(([lowest]) => lowest !== undefined && lowest >= anchor);
  if (columns.length === 0 || !isThere) return { ...anchorText(measurement, row.item, anchor), isThere: false };
  const anchors = [...new Set(pointed.map(anchorsText))].join(EVIDENCE_IS_THERE.and);
  return { text: EVIDENCE_IS_THERE.around.join(anchors), isOfficial: false, isThere: true };
}
