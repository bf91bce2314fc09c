import type { Advice } from '../../../scoring/evidence/advise';
import { anchorsText } from '../../../scoring/row-advice';

/** What people see in place of a number or an anchor where the evidence cannot be right. */
export const CANNOT_BE_RIGHT = 'klopt niet';

/** The advice as it stands in a cell; empty without advice. */
export function adviceText(advice: Advice | undefined): string {
  return advice?.status === 'invalid' ? CANNOT_BE_RIGHT : anchorsText(advice?.anchors ?? []);
}
