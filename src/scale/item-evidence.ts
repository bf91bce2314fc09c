import type { AnchorRule } from './anchor-rule';
import { anchorRule } from './anchor-rules';
import type { EvidenceInput } from './evidence-input';
import { evidenceInputs } from './evidence-inputs';
import type { ItemId } from './ids';
import { oncePer } from './once-per';
import type { Item } from './types';
import { inWordsOf2024 } from './words-of-2024';

/** What is asked for an item and how the answers lead to an anchor. */
export interface ItemEvidence {
  readonly inputs: readonly EvidenceInput[];
  readonly rule: AnchorRule;
}

/** Null for the items of which the reviewer picks the anchor without calculation. */
export const itemEvidence = oncePer(({ id, evidence }: Item): ItemEvidence | null => {
  const rule = anchorRule(evidence);
  if (rule === null) return null;
  return inWordsOfItem(id, { inputs: evidenceInputs(evidence), rule });
});

/** The texts in a value as the scale of an item says them. */
export const inWordsOfItem = <T>(item: ItemId, value: T): T =>
  item.startsWith('ips25-') ? inWordsOf2024(value) : value;
