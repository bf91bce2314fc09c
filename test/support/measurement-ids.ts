/** The id that a test gives a measurement: the same for the same number. */
export const measurementId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Gives one such id after another, as chance does elsewhere. */
export function countingIds(): () => string {
  let given = 0;
  return () => measurementId((given += 1));
}
