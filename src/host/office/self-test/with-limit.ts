/** Something took longer than it may. */
export class TooLate extends Error {}

/** @param limit in milliseconds @throws {TooLate} */
export async function withLimit<T>(work: Promise<T>, limit: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TooLate());
    }, limit);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
