/**
 * How much room text takes in cells, for programs that do not make rows higher by themselves: when a file is opened, and
 * where a formula comes to show more than it did.
 */

/** Widths in Arial, in thousandths of the font size; the characters of one width together. */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [222, 'ijl'],
  [278, ' !,./:;ftI[]\\|'],
  [333, '()-r\'"`'],
  [500, 'cksvxyzJ'],
  [611, 'FTZ+<=>'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw█▆'],
  [778, 'GOQ'],
  [833, 'mM'],
  [1015, 'W%@…—'],
];
const WIDTH_OF = new Map(WIDTHS.flatMap(([width, characters]) => Array.from(characters, (each) => [each, width])));

/** Digits, and most letters, with or without an accent. */
const USUAL_WIDTH = 556;
/** Of the scripts beyond the Latin ones and their like. */
const WIDE = 1000;
const FIRST_WIDE = 0x1100;

/** Bold text is so much wider. */
const BOLD = 1.08;

/**
 * Points in a unit of column width: a character of 7 pixels (a digit of Arial 10 at 96 dpi, of Calibri and Aptos 11 too), of
 * which a pixel is three quarters of a point.
 */
export const POINTS_PER_UNIT = 5.25;

/** What a cell keeps free of text at its sides, in points. */
const SIDES = 4;

/** Excel gives a line this much of the font size, in whole pixels of 0.75 points. */
const LINE_HEIGHT = 1.275;
const PIXEL = 0.75;

/** No row can be higher, in points. */
export const HIGHEST_ROW = 409;

export interface TextLook {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Over how many lines text is wrapped in a column of so many characters. */
export function wrappedLines(text: string, columnWidth: number, look: TextLook): number {
  const room = columnWidth * POINTS_PER_UNIT - SIDES;
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, room, look), 0);
}

/** The height in points of so many lines. */
export const linesHeight = (lines: number, { size }: TextLook): number =>
  lines * Math.ceil((size * LINE_HEIGHT) / PIXEL) * PIXEL;

/** In points. */
export function textWidth(text: string, { size, bold = false }: TextLook): number {
  const thousandths = Array.from(text).reduce((sum, each) => sum + characterWidth(each), 0);
  return (thousandths / 1000) * size * (bold ? BOLD : 1);
}

const characterWidth = (character: string) =>
  WIDTH_OF.get(character) ?? ((character.codePointAt(0) ?? 0) >= FIRST_WIDE ? WIDE : USUAL_WIDTH);

/** Words go to the next line when they do not fit; what is wider than a line is broken. */
function paragraphLines(paragraph: string, room: number, look: TextLook): number {
  const space = textWidth(' ', look);
  let [lines, used] = [1, 0];
  for (const word of paragraph.split(' ')) {
    const width = textWidth(word, look);
    if (used > 0 && used + space + width > room) [lines, used] = [lines + 1, 0];
    const taken = (used > 0 ? used + space : 0) + width;
    const broken = Math.max(0, Math.ceil(taken / room) - 1);
    [lines, used] = [lines + broken, taken - broken * room];
  }
  return lines;
}
