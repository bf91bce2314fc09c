/** How long something takes, in milliseconds. */
export function time(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/** The middle of some times. */
export const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** The least of some times. */
export const least = (values: readonly number[]): number => Math.min(...values);
