/** Days between the spreadsheet's day 0 (30 December 1899) and 1 January 1970. */
const UNIX_EPOCH_SERIAL = 25_569;
const MS_PER_DAY = 86_400_000;

/** Days by which a workbook lags behind that counts from 1904, as Excel for Mac made them and still can. */
export const DAYS_TO_1904 = 1462;

/** The serial number of a moment, its time of day included as a fraction. */
const serialOfTime = (time: Date) => time.getTime() / MS_PER_DAY + UNIX_EPOCH_SERIAL;

/** The serial number of an ISO date in a spreadsheet; null if the text is no such date. */
export function serialOfDate(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const time = new Date(`${date}T00:00:00Z`);
  // An impossible day such as 31 February rolls over or fails to parse; neither is a date.
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== date) return null;
  return serialOfTime(time);
}

/** A date as people type it (22-11-2026, 1/3/2027) or as programs do, as an ISO date; null for what is no date. */
export function isoDateOf(text: string): string | null {
  const iso = text.replace(/^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/, (_, day: string, month: string, year: string) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );
  return serialOfDate(iso) === null ? null : iso;
}

const ISO_TIME = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?:Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * The serial number of a moment as files of the "strict" kind write it (ISO 8601): `2026-11-22`, `2026-11-22T10:30` or
 * `2026-11-22T10:30:00+01:00`. A cell has no time zone, so the offset is left out. Null if the text is no such moment.
 */
export function serialOfIsoTime(text: string, is1904: boolean): number | null {
  const [, day = '', time = '00:00'] = ISO_TIME.exec(text) ?? [];
  const midnight = serialOfDate(day);
  const moment = new Date(`${day}T${time}Z`);
  if (midnight === null || Number.isNaN(moment.getTime())) return null;
  return serialOfTime(moment) - (is1904 ? DAYS_TO_1904 : 0);
}

/** The last day that a spreadsheet knows: 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/**
 * The ISO date of a spreadsheet's serial number, the time of day left out; null if it is no day of a spreadsheet.
 * @param is1904 whether the workbook counts its days from 1904
 */
export function dateOfSerial(number: number, is1904 = false): string | null {
  const serial = number + (is1904 ? DAYS_TO_1904 : 0);
  if (!(serial >= 1 && serial < LAST_SERIAL + 1)) return null;
  return new Date((Math.floor(serial) - UNIX_EPOCH_SERIAL) * MS_PER_DAY).toISOString().slice(0, 10);
}
