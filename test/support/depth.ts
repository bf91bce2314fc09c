/**
 * How far the tests go. `npm test` runs every test with small, stratified samples; `npm run test:deep` runs the same tests
 * with large ones and another seed (test/support/prepare-deep.ts).
 */
const DEEP = process.env.DEPTH === 'deep';

/** How often something is tried: so often in `npm test`, so often in `npm run test:deep`. */
export const times = (quick: number, deep: number): number => (DEEP ? deep : quick);

/**
 * Of cases that are alike, such as the four forms, so many in `npm test`, from one of them on; all in the deep run. Suites
 * that judge the same thing begin at another case, so that each case is tried by one of them.
 */
export const someOf = <T>(cases: readonly T[], quick: number, from = 0): readonly T[] =>
  DEEP ? cases : Array.from({ length: quick }, (_, index) => cases[(from + index) % cases.length] as T);

/** What random samples begin from. The same ones again: `SEED=1 npm run test:deep -- test/oracle/formulas`. */
export const SEED = Number(process.env.SEED ?? 20261122);
