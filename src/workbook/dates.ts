/** Days between the spreadsheet's day 0 (30 December 1899) and 1 January 1970. */
const UNIX_EPOCH_SERIAL = 25_569;
const MS_PER_DAY = 86_400_000;

/** The serial number of a moment, its time of day included as a fraction. */
export const serialOfTime = (time: Date) => time.getTime() / MS_PER_DAY + UNIX_EPOCH_SERIAL;

/** The serial number of an ISO date in a spreadsheet; null if the text is no such date. */
export function serialOfDate(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const time = new Date(`${date}T00:00:00Z`);
  // An impossible day such as 31 February rolls over or fails to parse; neither is a date.
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== date) return null;
  return serialOfTime(time);
}

/** The last day that a spreadsheet knows: 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** The ISO date of a spreadsheet's serial number, the time of day left out; null if it is no day of a spreadsheet. */
export function dateOfSerial(serial: number): string | null {
  if (!(serial >= 1 && serial < LAST_SERIAL + 1)) return null;
  return new Date((Math.floor(serial) - UNIX_EPOCH_SERIAL) * MS_PER_DAY).toISOString().slice(0, 10);
}
