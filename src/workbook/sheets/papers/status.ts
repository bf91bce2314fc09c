import {
  EMPTY_PAPER,
  isOwnPaper,
  isPaperFilled,
  PAPER_ROWS,
  type PaperLine,
  type PaperRow,
} from '../../../measurement/papers';
import { typedCell } from '../../paper/a1';
import { serialOfDate } from '../../paper/dates';
import type { Filled, FormulaCell } from '../../paper/sheet-template';
import { paperTable } from '../../tables/papers';
import { paperRange, paperLetter } from './layout';
import { PAPERS_SHEET_TEXTS as TEXTS } from './texts';

/** How far a document is; `wrong` where it was received before it was asked for. */
export type PaperStatus = keyof typeof TEXTS.statuses;

export function paperStatus({ asked, received }: Pick<PaperLine, 'asked' | 'received'>): PaperStatus {
  const [from, to] = [serialOfDate(asked), serialOfDate(received)];
  if (from !== null && to !== null && to < from) return 'wrong';
  if (received.trim() !== '') return 'received';
  return asked.trim() === '' ? 'none' : 'asked';
}

/** A text that is no date counts as filled in; an error, WAAR or ONWAAR is nothing, as for who reads the sheet. */
export function statusCell(line: (filled: Filled) => PaperLine): FormulaCell {
  const { statuses } = TEXTS;
  const [asked, received] = (['asked', 'received'] as const).map((field) => {
    const cell = typedCell(paperLetter(field), 'own row');
    return `IF(OR(ISERROR(${cell}),ISLOGICAL(${cell})),"",${cell})`;
  });
  const isFilled = (cell: string | undefined) => `LEN(TRIM(${cell}))>0`;
  const typed = `IF(${isFilled(received)},"${statuses.received}",IF(${isFilled(asked)},"${statuses.asked}",""))`;
  const dates = `IF(${received}<${asked},"${statuses.wrong}","${statuses.received}")`;
  return {
    formula: `IFERROR(IF(AND(ISNUMBER(${asked}),ISNUMBER(${received})),${dates},${typed}),"${statuses.wrong}")`,
    repeats: 'status',
    result: (filled) => statuses[paperStatus(line(filled))],
  };
}

/** Is anything filled in of a document, by the rule by which it is read? */
export function filledCell(row: PaperRow, line: (filled: Filled) => PaperLine): FormulaCell {
  const fields = Object.keys(EMPTY_PAPER) as (keyof PaperLine)[];
  const isFilled = fields
    .filter((field) => field !== 'title' || isOwnPaper(row))
    .map((field) => typedCell(paperLetter(field), 'own row'))
    .map((cell) => `IF(OR(ISTEXT(${cell}),ISNUMBER(${cell})),LEN(TRIM(${cell})),0)`);
  return {
    formula: `IF(${isFilled.join('+')}>0,1,0)`,
    repeats: isOwnPaper(row) ? 'filled, own' : 'filled',
    result: (filled) => (isPaperFilled(line(filled)) ? 1 : 0),
  };
}

/** Of how many documents anything is filled in, as a formula for another sheet. */
export const papersFilledIn = (): string => `SUMPRODUCT(1*(${paperTable.sheet}!${paperRange('filled')}=1))`;

/** How many documents were asked for, and what became of them. */
export interface PaperCounts {
  readonly asked: number;
  readonly received: number;
  readonly open: number;
  readonly wrong: number;
}

export function paperCounts({ visit: { papers } }: Filled['measurement']): PaperCounts {
  const statuses = PAPER_ROWS.map((row) => paperStatus(papers[row] ?? EMPTY_PAPER));
  const count = (status: PaperStatus) => statuses.filter((each) => each === status).length;
  return {
    asked: statuses.length - count('none'),
    received: count('received'),
    open: count('asked'),
    wrong: count('wrong'),
  };
}

/** "5 gevraagd: 3 ontvangen, 2 nog te ontvangen." */
export function countsText({ asked, received, open, wrong }: PaperCounts): string {
  const { counts, nothingAsked } = TEXTS;
  if (asked === 0) return nothingAsked;
  const odd = wrong === 0 ? '' : `${counts.wrong}${wrong}`;
  return `${asked}${counts.asked}${received}${counts.received}${open}${counts.open}${odd}.`;
}

/** The same on the sheet. */
export function countsCell(): FormulaCell {
  const { counts, nothingAsked, statuses } = TEXTS;
  const count = (test: string) => `SUMPRODUCT(1*(${paperRange('status')}${test}))`;
  const wrong = count(`="${statuses.wrong}"`);
  const parts = [
    count('<>""'),
    `"${counts.asked}"`,
    count(`="${statuses.received}"`),
    `"${counts.received}"`,
    count(`="${statuses.asked}"`),
    `"${counts.open}"`,
    `IF(${wrong}=0,"","${counts.wrong}"&${wrong})`,
    '"."',
  ];
  return {
    formula: `IF(${count('<>""')}=0,"${nothingAsked}",${parts.join('&')})`,
    result: ({ measurement }) => countsText(paperCounts(measurement)),
  };
}
