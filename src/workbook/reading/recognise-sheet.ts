import { OFFICIAL_HEADER } from '../sheets/anchors/sheet';
import { textAt, type SheetContents } from '../paper/contents';
import { EVIDENCE_HEADERS } from '../sheets/evidence/layout';
import { BANDS_TITLE } from '../sheets/overview/layout';
import { REPORT_TITLE } from '../sheets/report/layout';
import type { SheetName } from '../paper/plan';
import { isWhatIfHeader } from './read-scenarios';
import { labelColumn } from '../sheets/measurement/review-fields';
import { SCORES_HEADERS } from '../sheets/scores/layout';
import { improvementTable } from '../tables/improvements';
import { workerTable } from '../tables/workers';

/** Which sheet of a measurement this is, by what stands in it, for people rename tabs; null for somebody else's. */
export function recogniseSheet(sheet: SheetContents): SheetName | null {
  for (const [row, cells] of sheet.rows) {
    const texts = [...cells.keys()].map((column) => textAt(sheet, row, column));
    const has = (text: string) => texts.includes(text);
    if (has(SCORES_HEADERS.status) && has(SCORES_HEADERS.note)) return 'Scores';
    if (has(EVIDENCE_HEADERS.key) && has(EVIDENCE_HEADERS.question)) return 'Bewijs';
    if (isWhatIfHeader({ has })) return 'Wat als';
    if (workerTable.knownBy.every(has)) return 'Werkers';
    if (has(OFFICIAL_HEADER(1))) return 'Ankers';
    if (has(BANDS_TITLE)) return 'Overzicht';
    if (has(REPORT_TITLE)) return 'Verslag';
    if (improvementTable.knownBy.every(has)) return 'Verbeterplan';
  }
  return labelColumn(sheet) === null ? null : 'Meting';
}
