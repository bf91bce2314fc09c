import type { SelfTest, SelfTestReport } from '../../src/host/self-test';
import { selfTestSession } from '../../src/taskpane/self-test/self-test-session';
import { createMeasurementStore } from '../../src/taskpane/state/create-measurement-store';
import { becomes } from '../support/becomes';
import { memoryHost } from '../support/memory-host';

const REPORT: SelfTestReport = { refusal: null, results: [], leftovers: [], text: 'x' };

/** A session whose self-test is loaded, and ends, when the test says so. */
function openSession() {
  const calls: string[] = [];
  let end = (): void => undefined;
  const selfTest: SelfTest = {
    start: () => {
      calls.push('start');
      return {
        report: new Promise((resolve) => {
          end = () => {
            resolve(REPORT);
          };
        }),
        reply: (reply) => calls.push(reply),
        cancel: () => {
          calls.push('cancel');
          end();
        },
      };
    },
    leftovers: () => Promise.resolve([]),
    clear: () => Promise.resolve([]),
  };
  let load = (): void => undefined;
  let asked = 0;
  const host = Object.assign(memoryHost(null), {
    selfTest: () => {
      asked += 1;
      return new Promise<SelfTest>((resolve) => {
        load = () => {
          resolve(selfTest);
        };
      });
    },
  });
  const session = selfTestSession(createMeasurementStore(host, 0));
  return {
    calls,
    session,
    load: () => {
      load();
    },
    /** Until the self-test was asked for so many times. */
    isAsked: (times: number) => becomes(() => Promise.resolve(asked), times),
    isIn: (phase: string) => becomes(() => Promise.resolve(session.get().phase), phase),
    hasCalled: (expected: readonly string[]) => becomes(() => Promise.resolve([...calls]), expected),
  };
}

test('a self-test that is stopped before it is loaded is not begun, and can be begun again', async () => {
  const { session, calls, load, isAsked, isIn, hasCalled } = openSession();
  session.begin();
  await isAsked(1);
  session.stop();
  expect(session.get().phase).toBe('stopping');
  load();
  await isIn('before');
  expect(calls).toEqual([]);
  expect(session.get()).toEqual({ phase: 'before', progress: null, report: null });
  session.begin();
  await isAsked(2);
  load();
  await hasCalled(['start']);
  expect(session.get().phase).toBe('running');
});

test('a self-test that goes on is stopped, and its result is told', async () => {
  const { session, calls, load, isAsked, isIn, hasCalled } = openSession();
  session.begin();
  await isAsked(1);
  load();
  await hasCalled(['start']);
  session.reply('done');
  session.stop();
  await isIn('done');
  expect(calls).toEqual(['start', 'done', 'cancel']);
  expect(session.get()).toMatchObject({ phase: 'done', report: REPORT });
});
