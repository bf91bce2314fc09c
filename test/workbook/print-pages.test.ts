import { breaksBefore, pageHeight } from '../../src/workbook/print-pages';

const COLUMNS = [{ width: 60 }, { width: 70 }, { width: 500, hidden: true as const }];

describe('a page of A4', () => {
  test('has room for as many points as fit between the margins, enlarged by the scale, and a little is kept free', () => {
    // 842 points less 1.1 inch of 72 points is 762.8; at half size twice as much; of each 98%.
    expect(pageHeight({ orientation: 'portrait', fit: { percent: 100 } }, COLUMNS)).toBeCloseTo(747.5, 1);
    expect(pageHeight({ orientation: 'portrait', fit: { percent: 50 } }, COLUMNS)).toBeCloseTo(1495.1, 1);
  });

  test('has more room where its columns have to be made smaller to fit, hidden ones left out', () => {
    // 595 - 79.2 = 515.8 high; 842 - 57.6 = 784.4 wide, and columns of 130 × 5.25 = 682.5 fit as they are.
    expect(pageHeight({ orientation: 'landscape', fit: { pagesWide: 1 } }, COLUMNS)).toBeCloseTo(505.5, 1);
    // Twice 682.5 = 1365 is 1.740 times as wide as the page.
    const twice = [...COLUMNS, ...COLUMNS];
    expect(pageHeight({ orientation: 'landscape', fit: { pagesWide: 1 } }, twice)).toBeCloseTo(879.6, 1);
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
