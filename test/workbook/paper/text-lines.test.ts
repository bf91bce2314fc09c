import { linesHeight, textWidth, wrappedLines } from '../../../src/workbook/paper/text-lines';

const TEN = { size: 10 };

describe('the room that text takes', () => {
  it('follows from the widths of Arial', () => {
    // i 222, l 222, m 833 and a space of 278 thousandths, at 10 points.
    expect(textWidth('ilm ', TEN)).toBeCloseTo(15.55);
    expect(textWidth('ilm ', { size: 20 })).toBeCloseTo(31.1);
    expect(textWidth('ilm ', { ...TEN, bold: true })).toBeGreaterThan(15.55);
  });

  it('is a line for every line end, empty ones too', () => {
    expect([wrappedLines('', 10, TEN), wrappedLines('a\n\nb', 10, TEN)]).toEqual([1, 3]);
  });

  it('takes a word that does not fit to the next line, and breaks what is wider than a line', () => {
    // A column of 10 characters has 48.5 points: eight letters of 5.56, or two words of four with a space of 2.78.
    expect(wrappedLines('aaaa aaaa', 10, TEN)).toBe(1);
    expect(wrappedLines('aaaaa aaaa', 10, TEN)).toBe(2);
    expect(wrappedLines('a'.repeat(8), 10, TEN)).toBe(1);
    expect(wrappedLines('a'.repeat(20), 10, TEN)).toBe(3);
  });

  it('is higher for larger letters, in whole pixels', () => {
    // 12.75 and 12 points are 17 and 16 pixels.
    expect([linesHeight(2, TEN), linesHeight(3, { size: 9 })]).toEqual([25.5, 36]);
  });
});
