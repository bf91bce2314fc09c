import { absolute, cellAt, columnLetters, columnNumber, parseArea } from '../../../src/workbook/paper/a1';

describe('A1 addresses', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('write column %i as %s and read it back', (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
    expect(columnNumber(letters)).toBe(number);
  });

  test.each([
    ['B2:D9', { top: 2, left: 2, bottom: 9, right: 4 }],
    ['$F$7', { top: 7, left: 6, bottom: 7, right: 6 }],
    ["'Mijn blad'!$B$13:$C$14", { top: 13, left: 2, bottom: 14, right: 3 }],
  ])('read the range %s', (range, area) => {
    expect(parseArea(range)).toEqual(area);
  });

  test.each(['#REF!', 'Scores!#REF!', 'A', '12', ''])('are not found in "%s"', (text) => {
    expect(parseArea(text)).toBeNull();
  });

  test('get dollar signs for defined names', () => {
    expect(absolute(`${cellAt(4, 6)}:F37`)).toBe('$F$4:$F$37');
  });
});
