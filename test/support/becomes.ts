import { isDeepStrictEqual } from 'node:util';
import { PATIENCE } from './chromium';

/** Waits until what is read is what is expected; what it still differs by in the end is what the test tells. */
export async function becomes(read: () => Promise<unknown>, expected: unknown): Promise<void> {
  const until = Date.now() + PATIENCE;
  let found = await read();
  while (!isDeepStrictEqual(found, expected) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    found = await read();
  }
  expect(found).toEqual(expected);
}
