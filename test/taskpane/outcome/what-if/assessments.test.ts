import { createElement, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { scenarioChange } from '../../../../src/measurement/changes';
import * as scoring from '../../../../src/scoring/assessment';
import { PaneContext } from '../../../../src/taskpane/pane-context';
import { createEmitter } from '../../../../src/taskpane/state/emitter';
import { createMeasurementStore } from '../../../../src/taskpane/state/create-measurement-store';
import { createScoringSession } from '../../../../src/taskpane/state/scoring-session';
import { BoardContext, useOpenBoard, useScenarioWrite } from '../../../../src/taskpane/outcome/what-if/board';
import { FRESH_WHAT_IF, type WhatIfPart } from '../../../../src/taskpane/outcome/what-if/what-if-state';
import { WhatIfView } from '../../../../src/taskpane/outcome/what-if/what-if-view';
import { measurementWithScenarios } from '../../../support/example-measurement';
import { memoryHost } from '../../../support/memory-host';

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

/** Wat als over a workbook with three scenarios, which has been read. */
async function openView(view: WhatIfPart) {
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
    render: () => inPane(createElement(WhatIfView)),
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

test('a score that is changed in a scenario costs one assessment of the measurement and of each scenario side by side', async () => {
  const { render, choose, written } = await openView('scenario');
  // The measurement was assessed when it was read; the three scenarios stand side by side below the one that is on view.
  expect(render()).toMatch(cell(100));
  expect(assessments()).toBe(3);
  choose();
  // IPS-O: 100 + 1 (bezetting-2) - 1 (begeleiding-4) + 1 (organisatie-3, which goes from 4 to 5).
  expect(render()).toMatch(cell(101));
  expect(assessments()).toBe(1 + 3);
  // What is told of the write on its way changes nothing.
  await written();
  render();
  expect(assessments()).toBe(0);
});

test('the road is assessed at its end, and the margins are those of the scores', async () => {
  const road = await openView('road');
  road.render();
  expect(assessments()).toBe(1);
});
