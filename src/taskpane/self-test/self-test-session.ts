import type { SelfTestProgress, SelfTestReply, SelfTestReport, SelfTestRun } from '../../host/self-test';
import { createEmitter, type Readable } from '../state/emitter';
import type { MeasurementStore } from '../state/measurement-store';

/** How far the self-test of a pane is. */
export interface SelfTestState {
  readonly phase: 'before' | 'running' | 'stopping' | 'done';
  readonly progress: SelfTestProgress | null;
  /** Null where it could not be begun. */
  readonly report: SelfTestReport | null;
}

/** The self-test of a pane. It goes on, and its result stays, while another tab is open. */
export interface SelfTestSession extends Readable<SelfTestState> {
  readonly begin: () => void;
  readonly reply: (reply: SelfTestReply) => void;
  readonly stop: () => void;
  /** Back to before it was begun. */
  readonly again: () => void;
}

const BEFORE: SelfTestState = { phase: 'before', progress: null, report: null };

type TestedStore = Pick<MeasurementStore, 'selfTest' | 'leaveAlone'>;

const SESSIONS = new WeakMap<TestedStore, SelfTestSession>();

/** The one session of a pane. */
export function selfTestSession(store: TestedStore): SelfTestSession {
  const session = SESSIONS.get(store) ?? createSession(store);
  SESSIONS.set(store, session);
  return session;
}

function createSession(store: TestedStore): SelfTestSession {
  const emitter = createEmitter(BEFORE);
  const change = (part: Partial<SelfTestState>) => {
    emitter.set({ ...emitter.get(), ...part });
  };
  /** Null while nothing goes on, and until what tries it out is loaded and may begin. */
  let run: SelfTestRun | null = null;
  const isStopping = () => emitter.get().phase === 'stopping';
  const tryOut = async (): Promise<SelfTestReport | null> => {
    const selfTest = await store.selfTest?.();
    if (!selfTest || isStopping()) return null;
    run = selfTest.start((progress) => {
      change({ progress });
    });
    return run.report;
  };
  const begin = async () => {
    change({ ...BEFORE, phase: 'running' });
    let report: SelfTestReport | null = null;
    await store.leaveAlone(async () => {
      report = await tryOut().catch(() => null);
    });
    const hasBegun = run !== null;
    run = null;
    // Stopped before anything was tried there is nothing to tell.
    if (isStopping() && !hasBegun) change(BEFORE);
    else change({ phase: 'done', report });
  };
  return {
    get: emitter.get,
    subscribe: emitter.subscribe,
    begin: () => void begin(),
    reply: (given) => {
      run?.reply(given);
    },
    stop: () => {
      change({ phase: 'stopping' });
      run?.cancel();
    },
    again: () => {
      change(BEFORE);
    },
  };
}
