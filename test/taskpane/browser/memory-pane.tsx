import { exampleMeasurement } from '../../../src/preview/example-measurement';
import { HostError, type HostProblem, type MeasurementHost } from '../../../src/host/measurement-host';
import { emptyMeasurement } from '../../../src/measurement/measurement';
import { scoreForm } from '../../../src/scale/score-form';
import { ROLES } from '../../../src/measurement/review';
import { startPane } from '../../../src/taskpane/start-pane';
import { contentsOfVersion3, measurementOfBefore } from '../../support/earlier-contents';
import {
  emptyAo,
  fullMeasurement,
  measurementWithEvidence,
  measurementWithScenarios,
} from '../../support/example-measurement';
import { measurementId } from '../../support/measurement-ids';
import { SELF_TEST_ORGANISATION } from '../../../src/host/self-test';
import { memoryHost, type MemoryHost } from '../../support/memory-host';
import { consensusOfTwo } from '../../support/reviewers';
import { scriptedSelfTest, type ScriptedSelfTest } from './scripted-self-test';

declare global {
  interface Window {
    /** The workbook behind the pane, for the test that drives it. */
    workbook: MemoryHost;
    /** The self-test of that workbook; only where the address asks for one. */
    selfTest?: ScriptedSelfTest;
    /** Makes the next call of a kind fail, and says what could not be put back. */
    failNext(call: keyof MeasurementHost, problem: HostProblem, leftovers?: readonly string[]): void;
  }
}

const WORKBOOKS = {
  none: () => null,
  empty: emptyAo,
  /** Empty too, in other forms. */
  'empty work': () => emptyAo('work'),
  'empty 2024': () => emptyMeasurement(scoreForm('ips-25-2024', null)),
  /** The example as it was scored: what to try out and what to improve is up to the tests. */
  example: () => ({ ...exampleMeasurement(), scenarios: [], improvements: [] }),
  full: fullMeasurement,
  /** Something was pasted where a score belongs, and a score stands where none does. */
  pasted: () => {
    const full = fullMeasurement();
    return { ...full, entries: { ...full.entries, 'begeleiding-1a': { A: '<b>goed</b>', O: 3 } } };
  },
  /** The example as its file was copied after it was made. */
  copied: () => ({ ...exampleMeasurement(), id: measurementId(1) }),
  evidence: measurementWithEvidence,
  scenarios: measurementWithScenarios,
  /** Of two reviewers who differ at three items. */
  consensus: consensusOfTwo,
  /** Said to be a consensus, without the scores of reviewers. */
  'consensus of none': () => {
    const full = fullMeasurement();
    return { ...full, review: { ...full.review, role: ROLES.consensus } };
  },
  /** Made by version 3. */
  before: measurementOfBefore,
  /** Left by a self-test. */
  left: () => {
    const empty = emptyAo();
    return { ...empty, review: { ...empty.review, organisation: SELF_TEST_ORGANISATION } };
  },
  /** Cannot be read at first. */
  unread: fullMeasurement,
};

export type WorkbookName = keyof typeof WORKBOOKS;

/** Starts the pane over a workbook in memory; the address says which, and what colour Office would have. */
function start(): void {
  const query = new URLSearchParams(location.search);
  const name = (query.get('workbook') ?? 'none') as WorkbookName;
  const element = document.getElementById('pane');
  if (!element) return;
  window.workbook = memoryHost(WORKBOOKS[name](), name === 'before' ? contentsOfVersion3 : undefined);
  if (query.has('selftest')) {
    const scripted = scriptedSelfTest(['Meting', 'Scores'], () => {
      window.workbook.empty();
      return [];
    });
    window.selfTest = scripted;
    window.workbook.selfTest = () => Promise.resolve(scripted.selfTest);
  }
  window.failNext = (call, problem, leftovers = []) => {
    window.workbook.failNext(call, new HostError(problem, 'InvalidOperation', 'Range.values', { leftovers }));
  };
  if (name === 'unread') window.failNext('read', 'other');
  startPane(element, window.workbook, {
    background: query.get('background') ?? undefined,
    withoutDownload: query.has('mac') ? 'Mac' : query.has('ipad') ? 'iPad' : null,
  });
}

start();
