import { cellText } from '../../../measurement/cell-texts';
import { SHEET_ITEM_TEXTS } from './texts';

/** Room for text in a row, which can be no higher than 409 points. */
export interface TextRoom {
  /** Characters on a line, and lines. */
  readonly perLine: number;
  readonly lines: number;
  /** The sheet on which all of it can be read. */
  readonly source: string;
}

const { joint, continued } = SHEET_ITEM_TEXTS;

/**
 * Text as the report shows it: as it is where it fits, else with its lines joined, and what is too long for that ends
 * with where the rest is to be read.
 */
export function roomyText(text: string, room: TextRoom): string {
  const breaks = text.split('\n').length - 1;
  if (text.length / room.perLine + breaks <= room.lines) return text;
  const joined = text.replaceAll('\n', joint);
  const most = room.perLine * room.lines;
  return cellText(joined, most) + (joined.length > most ? continued(room.source) : '');
}

/** The same of the text in a cell. */
export function roomyFormula(cell: string, room: TextRoom): string {
  const without = (other: string) => `SUBSTITUTE(${cell},CHAR(10),"${other}")`;
  const joined = without(joint);
  const most = room.perLine * room.lines;
  return (
    `IF(LEN(${cell})/${room.perLine}+LEN(${cell})-LEN(${without('')})<=${room.lines},${cell},` +
    `LEFT(${joined},${most})&IF(LEN(${joined})>${most},"${continued(room.source)}",""))`
  );
}
