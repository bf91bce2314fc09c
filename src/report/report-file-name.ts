import type { Review } from '../measurement/review';
import { REPORT_TEXTS } from './texts';

/** As much of an organisation's name as belongs in the name of a file. */
const MOST_OF_A_NAME = 60;

/** A name for the file of a report: "Verslag IPS-modeltrouwmeting GGZ Noord 2026-11-22.docx". */
export const reportFileName = (review: Review): string => fileNameFor(REPORT_TEXTS.title, review, 'docx');

/** A name that every system takes for a file about a review. @param what it is, in Dutch */
export function fileNameFor(what: string, { organisation, programme, date }: Review, extension: string): string {
  const parts = [what, organisation, programme, date].map(inFileName).filter((part) => part !== '');
  return `${parts.join(' ')}.${extension}`;
}

/** Without the signs that Windows forbids in a name, control characters, and halves of a sign. */
function inFileName(text: string): string {
  const allowed = text.replace(/[\u0000-\u001f\u007f\\/:*?"<>|]+/g, ' ').replace(/\s+/g, ' ');
  const short = allowed
    .trim()
    .slice(0, MOST_OF_A_NAME)
    .replace(/\p{Surrogate}/gu, '');
  // A full stop or space at the end is dropped by some systems and refused by others.
  return short.replace(/[. ]+$/, '');
}
