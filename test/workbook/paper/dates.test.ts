import { dateOfSerial, serialOfDate, serialOfIsoTime } from '../../../src/workbook/paper/dates';

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

describe('a moment as a strict file writes it', () => {
  // 22 November 2026 is 46,348; 10:30 is 10.5 / 24 = 0.4375 of a day, and 0:30 is 0.5 / 24.
  test.each([
    ['2026-11-22', 46_348],
    ['2026-11-22T10:30', 46_348.4375],
    ['2026-11-22T10:30:00', 46_348.4375],
    ['2026-11-22T10:30:00.000Z', 46_348.4375],
    ['2026-11-22T10:30:00+01:00', 46_348.4375],
    ['2026-11-22T00:30+02:00', 46_348 + 0.5 / 24],
  ])('%s is a day and a time, wherever it was written', (text, serial) => {
    expect(serialOfIsoTime(text, false)).toBeCloseTo(serial, 9);
    // 1,462 days lie between the two beginnings.
    expect(serialOfIsoTime(text, true)).toBeCloseTo(serial - 1462, 9);
  });

  test.each(['2026-02-30T10:30', '2026-11-22T25:00', '2026-11-22 10:30', '2026-11-22T10', '22-11-2026', ''])(
    'do not take "%s" for one',
    (text) => {
      expect(serialOfIsoTime(text, false)).toBeNull();
    },
  );
});
