import prepareMachine from './prepare-machine';

/** Jest's global set-up of `npm run test:deep`: large counts, and another seed every time, which is printed. */
export default function prepareDeep(): void {
  process.env.DEPTH = 'deep';
  process.env.SEED ??= String(Math.floor(Date.now() / 1000));
  process.stderr.write(`Large counts, SEED=${process.env.SEED}\n`);
  prepareMachine();
}
