import fc from 'fast-check';
import { SEED, times } from './depth';

/**
 * fast-check, with the seed of this run: `npm test` tries the same examples every time, `npm run test:deep` more of them
 * and other ones. A failure reports the seed and the path by which the example is made again.
 */
fc.configureGlobal({ seed: SEED, numRuns: times(100, 1000) });

export { default } from 'fast-check';
