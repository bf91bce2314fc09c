import type { AnchorRule } from './anchor-rule';
import { anchorRule } from './anchor-rules';
import type { EvidenceInput } from './evidence-input';
import { evidenceInputs } from './evidence-inputs';
import { oncePer } from './once-per';
import type { Item } from './types';
import { inWords } from './words';

/** What is asked for an item and how the answers lead to an anchor. */
export interface ItemEvidence {
  readonly inputs: readonly EvidenceInput[];
  readonly rule: AnchorRule;
}

/** Null for the items of which the reviewer picks the anchor without calculation. Worked out once for each item. */
export const itemEvidence = oncePer(({ words, evidence }: Item): ItemEvidence | null => {
  const rule = anchorRule(evidence);
  return rule && inWords(words, { inputs: evidenceInputs(evidence), rule });
});
