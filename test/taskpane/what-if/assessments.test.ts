import { createElement, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { scenarioChange } from '../../../src/measurement/changes';
import * as scoring from '../../../src/scoring/assessment';
import { PaneContext } from '../../../src/taskpane/pane-context';
import { createEmitter } from '../../../src/taskpane/state/emitter';
import { createMeasurementStore } from '../../../src/taskpane/state/create-measurement-store';
import { createScoringSession } from '../../../src/taskpane/state/scoring-session';
import { BoardContext, useOpenBoard, useScenarioWrite } from '../../../src/taskpane/what-if/board';
import { FRESH_WHAT_IF, type WhatIfView } from '../../../src/taskpane/what-if/what-if-state';
import { WhatIfTab } from '../../../src/taskpane/what-if/what-if-tab';
import { measurementWithScenarios } from '../../support/example-measurement';
import { memoryHost } from '../../support/memory-host';

/** How long the store waits before it reads the workbook again: longer than these tests look. */
const NEVER = 60_000;

const assess = jest.spyOn(scoring, 'assess');

/** How often something was assessed since the last time that this was asked. */
function assessments(): number {
  const { length } = assess.mock.calls;
  assess.mockClear();
  return length;
}

let stop: () => void;

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  stop();
  jest.useRealTimers();
});

const cell = (total: number) => new RegExp(`<td[^>]*>${total}</td>`);

/** The tab over a workbook with three scenarios, which has been read. */
async function openTab(view: WhatIfView) {
  const host = memoryHost(measurementWithScenarios());
  const store = createMeasurementStore(host, NEVER);
  stop = store.start();
  const rest = () => jest.advanceTimersByTimeAsync(200);
  await rest();
  const services = {
    store,
    session: createScoringSession(store),
    whatIf: createEmitter({ ...FRESH_WHAT_IF, view }),
    withoutDownload: null,
    openTab: () => undefined,
  };
  const inPane = (part: ReactNode) => renderToString(createElement(PaneContext, { value: services }, part));
  let record: ReturnType<typeof useScenarioWrite> = () => undefined;
  const Writer = () => {
    record = useScenarioWrite(0);
    return null;
  };
  const OnBoard = () => createElement(BoardContext, { value: useOpenBoard() }, createElement(Writer));
  inPane(createElement(OnBoard));
  assessments();
  return {
    render: () => inPane(createElement(WhatIfTab)),
    /** Chooses another anchor in the first scenario. */
    choose: () => {
      record([scenarioChange(0, { item: 'organisatie-3', column: 'O', entry: 5 })], 'Gekozen.');
    },
    /** All that was chosen is in the workbook. */
    written: async () => {
      await rest();
      expect(host.measurement()?.scenarios[0]?.entries['organisatie-3']?.O).toBe(5);
      expect(store.get().unwritten).toEqual([]);
    },
  };
}

test('a score that is changed in a scenario costs one assessment of that and one of the measurement', async () => {
  const { render, choose, written } = await openTab('scenario');
  // The measurement was assessed when it was read; of the scenarios, one is on view.
  expect(render()).toMatch(cell(100));
  expect(assessments()).toBe(1);
  choose();
  // IPS-O: 100 + 1 (bezetting-2) - 1 (begeleiding-4) + 1 (organisatie-3, which goes from 4 to 5).
  expect(render()).toMatch(cell(101));
  expect(assessments()).toBe(2);
  // What is told of the write on its way changes nothing.
  await written();
  render();
  expect(assessments()).toBe(0);
});

test('all scenarios side by side cost one assessment each', async () => {
  const { render, choose, written } = await openTab('compare');
  render();
  expect(assessments()).toBe(3);
  choose();
  await written();
  render();
  render();
  expect(assessments()).toBe(4);
});

test('the road is assessed at its end, and the margins are those of the scores', async () => {
  const road = await openTab('road');
  road.render();
  expect(assessments()).toBe(1);
  stop();
  const margin = await openTab('margin');
  margin.render();
  expect(assessments()).toBe(0);
});
