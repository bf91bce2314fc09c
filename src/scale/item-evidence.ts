import type { AnchorRule } from './anchor-rule';
import { anchorRule } from './anchor-rules';
import type { EvidenceInput } from './evidence-input';
import { evidenceInputs } from './evidence-inputs';
import type { Item } from './types';
import { inWordsOf2024 } from './words-of-2024';

/** What is asked for an item and how the answers lead to an anchor. */
export interface ItemEvidence {
  readonly inputs: readonly EvidenceInput[];
  readonly rule: AnchorRule;
}

/** Null for the items of which the reviewer picks the anchor without calculation. */
export function itemEvidence({ id, evidence }: Item): ItemEvidence | null {
  const rule = anchorRule(evidence);
  if (rule === null) return null;
  const found = { inputs: evidenceInputs(evidence), rule };
  return id.startsWith('ips25-') ? inWordsOf2024(found) : found;
}
