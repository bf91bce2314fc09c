import type { PrintPlan } from '../workbook/paper/plan';
import { PAGE_OF } from './texts';

/** The parts of a footer, in the codes of spreadsheets: the size comes first. */
export interface FooterCodes {
  readonly left: string;
  readonly right: string;
}

const SIZE = '&8';
const DASH = ' – ';

/** In text, the sign of codes is doubled. */
const literal = (text: string) => text.replaceAll('&', '&&');

/** The name of the sheet with whose measurement it is and of when that is, and the page. In as few parts as go: each costs a call. */
export function footerCodes({ footer }: Pick<PrintPlan, 'footer'>): FooterCodes {
  const known = [footer?.organisation ?? '', footer?.measured ?? ''].filter((text) => text !== '');
  return { left: SIZE + ['&A', ...known.map(literal)].join(DASH), right: SIZE + PAGE_OF };
}
