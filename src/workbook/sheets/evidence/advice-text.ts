import type { Advice } from '../../../scoring/evidence/advise';
import { anchorsText } from '../../../scoring/row-advice';
import { EVIDENCE_SHEET_TEXTS } from './texts';

/** The advice as it stands in a cell; empty without advice. */
export function adviceText(advice: Advice | undefined): string {
  return advice?.status === 'invalid' ? EVIDENCE_SHEET_TEXTS.cannotBeRight : anchorsText(advice?.anchors ?? []);
}
