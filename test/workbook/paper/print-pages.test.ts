import { breaksBefore, pageHeight, widthPercent } from '../../../src/workbook/paper/print-pages';

test('a page of A4 has room for what fits between the margins, enlarged by the scale, and a little is kept free', () => {
  // 842 points less 1.1 inch of 72 points is 762.8; at half size twice as much; of each 98%.
  expect(pageHeight(100)).toBeCloseTo(747.5, 1);
  expect(pageHeight(50)).toBeCloseTo(1495.1, 1);
});

describe('the scale at which columns go on a page', () => {
  const sheet = (orientation: 'portrait' | 'landscape', ...widths: number[]) => ({
    columns: [...widths.map((width) => ({ width })), { width: 50, hidden: true as const }, { width: 500 }],
    // The last column is not printed.
    print: { orientation, area: `A1:${'BCDE'.charAt(widths.length - 1)}9`, fit: { pagesWide: 1 } } as const,
  });

  test('counts the columns that are printed, and keeps something free', () => {
    // Upright 595 points less 0.8 inch of 72 points is 537.4, of which 92% is 494.4; 100 characters are 525 points.
    expect(widthPercent(sheet('portrait', 60, 40))).toBe(94);
    // On its side 842 points, 784.4 of them between the margins, 721.6 counted on; 200 characters are 1050 points.
    expect(widthPercent(sheet('landscape', 60, 40, 100))).toBe(68);
  });

  test('makes nothing larger, and nothing smaller than a spreadsheet can', () => {
    expect(widthPercent(sheet('portrait', 20))).toBe(100);
    expect(widthPercent(sheet('portrait', 9999))).toBe(10);
  });
});

describe('pages', () => {
  const ten = () => 10;
  const section = (first: number, last: number, lead = first + 1) => ({ first, lead, last });

  test('end before a section that does not go on what is left of them', () => {
    // A page is 10 rows: 1-6 and 7-12 do not go together, 7-12 and 13-16 do.
    expect(breaksBefore([section(1, 6), section(7, 12), section(13, 16)], 16, ten, 100)).toEqual([6]);
  });

  test('do not end before a section that may be broken, unless its heading would stand alone', () => {
    expect(breaksBefore([section(1, 6), section(7, 8)], 30, ten, 100)).toEqual([]);
    expect(breaksBefore([section(1, 9), section(10, 11)], 30, ten, 100)).toEqual([9]);
  });

  test('do not end before a section that is longer than a page, and are counted on from where it ends', () => {
    // 7-21 begins on the first page and leaves one row for the third: 22-28 goes there too, 29-35 does not.
    const sections = [section(1, 6), section(7, 21), section(22, 28), section(29, 35)];
    expect(breaksBefore(sections, 35, ten, 100)).toEqual([28]);
  });
});
