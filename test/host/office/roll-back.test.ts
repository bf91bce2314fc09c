import { HostError, type HostProblem } from '../../../src/host/measurement-host';
import type { Run } from '../../../src/host/office/office-errors';
import { rollBack, type Making } from '../../../src/host/office/roll-back';
import type { SheetPlan } from '../../../src/workbook/paper/plan';

const SCORES = { name: 'Scores', columns: [], blocks: [], styles: [], unlocked: [] } as unknown as SheetPlan;
const MADE: Making = {
  plan: { sheets: [SCORES], names: [{ name: 'Model', sheet: 'Scores', range: 'A1' }] },
  stood: () => false,
  token: 'x',
  ids: new Map(),
  isAll: false,
};
/** Of a sheet of which Excel never said that it was made, nobody can say that it is ours. */
const LEFT = ['misschien bladen die net waren gemaakt; Excel liet er niet naar kijken (Scores)'];

let tries: number;
beforeEach(() => {
  jest.useFakeTimers();
  tries = 0;
});
afterEach(() => {
  jest.useRealTimers();
});

/** What is left where the first tries fail like this, and the next finds that the name stays. */
async function leftAfter(failures: number, problem: HostProblem, made = MADE): Promise<readonly string[]> {
  const run: Run = <T>() => {
    tries += 1;
    const isFailing = tries <= failures;
    return isFailing
      ? Promise.reject<T>(new HostError(problem, 'GeneralException', ''))
      : Promise.resolve({ leftovers: ['de naam Model'], isAnothers: false } as T);
  };
  const rolled = rollBack(run, made, new HostError('name-taken', '', ''));
  await jest.advanceTimersByTimeAsync(10_000);
  return (await rolled).leftovers;
}

describe('what a failed run added is removed', () => {
  it.each([
    [1, 'behind'],
    [2, 'behind'],
    [4, 'other'],
  ] as const)('at last, after %d tries that fail: %s', async (failures, problem) => {
    expect(await leftAfter(failures, problem)).toEqual(['de naam Model']);
    expect(tries).toBe(failures + 1);
  });

  it('or what may be left is named when the fifth try fails too', async () => {
    expect(await leftAfter(99, 'behind')).toEqual(LEFT);
    // The last one looks.
    expect(tries).toBe(6);
  });

  it.each(['gone', 'protected', 'read-only', 'too-old'] as const)(
    'or named at once where trying again is no use: %s',
    async (problem) => {
      expect(await leftAfter(99, problem)).toEqual(LEFT);
      expect(tries).toBe(2);
    },
  );

  it('or what can be ours is named, where Excel said that it was made', async () => {
    const made = { ...MADE, ids: new Map([['Scores', 'id'] as const]), isAll: true };
    expect(await leftAfter(99, 'gone', made)).toEqual(['het blad Scores', 'de naam Model']);
  });
});
