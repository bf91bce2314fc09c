import { dateOfSerial, serialOfDate } from '../../src/workbook/dates';

describe('spreadsheet dates', () => {
  // Excel shows serial 45658 as 1 January 2025; 2024 was a leap year, so 29 February 2024 is 45351.
  test.each([
    ['2025-01-01', 45_658],
    ['2024-02-29', 45_351],
    ['1970-01-01', 25_569],
  ])('write %s as serial %i and read it back', (date, serial) => {
    expect(serialOfDate(date)).toBe(serial);
    expect(dateOfSerial(serial)).toBe(date);
  });

  test('leave the time of day out', () => {
    expect(dateOfSerial(45_658.75)).toBe('2025-01-01');
  });

  test.each(['2023-02-29', '2025-13-01', '1-1-2025', 'morgen', ''])('do not take "%s" for a date', (text) => {
    expect(serialOfDate(text)).toBeNull();
  });
});
