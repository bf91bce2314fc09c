import type { Measurement } from '../../src/measurement/measurement';
import { exampleMeasurement } from '../../src/preview/example-measurement';
import { HostError } from '../../src/host/measurement-host';
import type { ItemId } from '../../src/scale/ids';
import { createMeasurementStore } from '../../src/taskpane/state/create-measurement-store';
import { createScoringSession } from '../../src/taskpane/state/scoring-session';
import { aimedAt } from '../../src/taskpane/state/session-state';
import { emptyAo, fullMeasurement } from '../support/example-measurement';
import { memoryHost, type MemoryHost } from '../support/memory-host';
import { consensusOfTwo } from '../support/reviewers';

const KEY = { ctrlKey: false, altKey: false, metaKey: false, repeat: false };

/** A pane without its looks, over a workbook in memory. */
async function open(measurement: Measurement, prepare: (host: MemoryHost) => void = () => undefined) {
  const host = memoryHost(measurement);
  prepare(host);
  const store = createMeasurementStore(host, 0);
  const session = createScoringSession(store);
  const stops = [store.start(), session.start()];
  await rest();
  return {
    host,
    store,
    session,
    press: (...keys: string[]) => keys.map((key) => session.press({ ...KEY, key })),
    item: () => session.get().item,
    announced: () => session.get().announcement.text,
    aim: () => {
      const { reading } = store.get();
      return reading?.kind === 'measurement' ? aimedAt(session.get(), reading.checked) : null;
    },
    scores: async (item: ItemId) => {
      await rest();
      return host.measurement()?.entries[item];
    },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

/** Time for everything on its way to arrive. */
const rest = () => jest.advanceTimersByTimeAsync(100);

let pane: Awaited<ReturnType<typeof open>>;
beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  pane.stop();
});

describe('scoring by key', () => {
  test('scores a whole integrated measurement in 41 key presses, one per decision', async () => {
    pane = await open(emptyAo());
    let presses = 0;
    const isComplete = () => {
      const { reading } = pane.store.get();
      return reading?.kind === 'measurement' && reading.checked.assessment.missingScores === 0;
    };
    while (!isComplete() && presses < 100) {
      pane.press('4');
      presses += 1;
    }
    await rest();
    // 26 + 25 = 51 scores, of which 10 rows decide two at once: 41 decisions; at most 1.1 × 41 = 45.1 presses.
    expect(presses).toBe(41);
    expect(pane.host.measurement()?.entries).toEqual(
      Object.fromEntries(
        Object.entries(fullMeasurement().entries).filter(([, cells]) => Object.keys(cells).length > 0),
      ),
    );
    expect(pane.announced()).toContain('Alle items zijn gescoord.');
  });

  test('says that all is scored only once the last score is in the workbook', async () => {
    const { entries, ...measurement } = fullMeasurement();
    pane = await open({ ...measurement, entries: { ...entries, 'bezetting-2': {} } });
    pane.session.goTo('bezetting-2');
    const said = 'Bezetting 2, IPS-A en IPS-O: score 4.';
    pane.host.failNext('write', new HostError('editing', '', ''));
    pane.press('4');
    await rest();
    expect(pane.announced()).toBe(said);
    pane.host.hold();
    pane.press('4');
    await rest();
    expect(pane.announced()).toBe(said);
    pane.host.release();
    await rest();
    expect(pane.announced()).toBe('Alle items zijn gescoord. Bekijk Controle en Uitkomst.');
  });

  test('sets both columns at once where they may not differ, in one write', async () => {
    pane = await open(emptyAo());
    pane.press('3');
    expect(await pane.scores('bezetting-1a')).toEqual({ A: 3, O: 3 });
    expect(pane.host.calls.filter((call) => call === 'write')).toHaveLength(1);
    expect(pane.item()).toBe('bezetting-2');
    expect(pane.announced()).toBe(
      'Bezetting 1a, IPS-A en IPS-O: score 3. Nu: Bezetting 2, Begeleiding door IPS-werkers, IPS-A en IPS-O.',
    );
  });

  test('scores A with the first digit and O with the next where they may differ', async () => {
    pane = await open(emptyAo());
    pane.session.goTo('bezetting-3');
    pane.press('2');
    expect(pane.item()).toBe('bezetting-3');
    expect(pane.aim()).toBe('O');
    expect(pane.announced()).toBe('Bezetting 3, IPS-A: score 2. Nu: IPS-O.');
    pane.press('5');
    expect(await pane.scores('bezetting-3')).toEqual({ A: 2, O: 5 });
    expect(pane.item()).toBe('organisatie-1');
  });

  test('scores the column that is still open, where the other is scored', async () => {
    pane = await open({ ...emptyAo(), entries: { 'bezetting-3': { A: 4 } } });
    pane.session.goTo('bezetting-3');
    pane.press('1');
    expect(await pane.scores('bezetting-3')).toEqual({ A: 4, O: 1 });
  });

  test('corrects a complete row from its first column to its last, then moves on', async () => {
    pane = await open({ ...emptyAo(), entries: { 'bezetting-3': { A: 4, O: 4 } } });
    pane.session.goTo('bezetting-3');
    pane.press('1', '2');
    expect(await pane.scores('bezetting-3')).toEqual({ A: 1, O: 2 });
    expect(pane.item()).toBe('organisatie-1');
  });

  test('scores an invalid entry over', async () => {
    pane = await open({ ...emptyAo(), entries: { 'bezetting-3': { A: 4, O: 'x' } } });
    pane.session.goTo('bezetting-3');
    expect(pane.aim()).toBe('O');
    pane.press('3');
    expect(await pane.scores('bezetting-3')).toEqual({ A: 4, O: 3 });
  });

  test('stays at the item when moving on is switched off', async () => {
    pane = await open(emptyAo());
    pane.session.setAdvance(false);
    pane.press('3');
    expect(pane.item()).toBe('bezetting-1a');
  });

  test('never scores with an arrow key, a digit held down, or a digit with Ctrl', async () => {
    pane = await open(emptyAo());
    pane.press('ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', '0', '6');
    pane.session.press({ ...KEY, key: '3', repeat: true });
    pane.session.press({ ...KEY, key: '3', ctrlKey: true });
    await rest();
    expect(pane.host.calls).not.toContain('write');
  });

  test('wipes both columns of a row where they may not differ', async () => {
    pane = await open(fullMeasurement());
    pane.session.goTo('bezetting-2');
    pane.press('Delete');
    // What is blank is not recorded.
    expect(await pane.scores('bezetting-2')).toBeUndefined();
  });
});

describe('going through the items', () => {
  test('begins at the first item that needs a score', async () => {
    pane = await open(exampleMeasurement());
    expect(pane.item()).toBe('begeleiding-6');
  });

  test('skips the items that the model does not score', async () => {
    pane = await open(emptyAo());
    pane.press('ArrowRight');
    expect(pane.item()).toBe('bezetting-2');
    pane.press('ArrowLeft', 'ArrowLeft');
    expect(pane.item()).toBe('bezetting-1a');
    expect(pane.announced()).toBe('Dit is het eerste item.');
  });

  test('finds the next open item from the top again after the last', async () => {
    pane = await open({ ...fullMeasurement(), entries: { ...fullMeasurement().entries, 'organisatie-4': {} } });
    pane.session.goTo('begeleiding-16');
    pane.press('n');
    expect(pane.item()).toBe('organisatie-4');
  });

  test('goes through findings only, and on to the next one, while findings are shown', async () => {
    pane = await open(exampleMeasurement());
    pane.session.setFilter('findings');
    expect(pane.item()).toBe('bezetting-2');
    pane.press('4');
    expect(await pane.scores('bezetting-2')).toEqual({ A: 4, O: 4 });
    expect(pane.item()).toBe('organisatie-5');
  });
});

describe('in step with the sheet', () => {
  test('shows the item that is selected in the sheet', async () => {
    pane = await open(emptyAo());
    pane.host.point('organisatie-3');
    expect(pane.item()).toBe('organisatie-3');
    pane.host.point(null);
    expect(pane.item()).toBe('organisatie-3');
  });

  test('begins at the item that is selected, in the column that is selected', async () => {
    pane = await open(emptyAo(), (host) => {
      host.point('organisatie-3', 'O');
    });
    expect(pane.item()).toBe('organisatie-3');
    expect(pane.aim()).toBe('O');
  });

  test('aims the digits at the column that is clicked, of the same item and of another', async () => {
    pane = await open(emptyAo());
    pane.host.point('bezetting-3', 'O');
    expect([pane.item(), pane.aim()]).toEqual(['bezetting-3', 'O']);
    pane.host.point('bezetting-3', 'A');
    expect(pane.aim()).toBe('A');
    expect(pane.announced()).toBe('Nu: Bezetting 3, Algemene deskundigheid, IPS-A.');
    pane.host.point('bezetting-3', null);
    expect(pane.aim()).toBe('A');
    pane.host.point('bezetting-3', 'O');
    pane.press('5');
    expect(await pane.scores('bezetting-3')).toEqual({ O: 5 });
  });

  test('keeps the sheet at the column that the next digit scores, and is not turned back by it', async () => {
    pane = await open(emptyAo());
    pane.session.goTo('bezetting-3');
    pane.press('2');
    await rest();
    expect(pane.host.selected).toEqual({ item: 'bezetting-3', column: 'O' });
    expect(pane.aim()).toBe('O');
    pane.host.point('bezetting-3', 'A');
    pane.press('4', '5');
    expect(await pane.scores('bezetting-3')).toEqual({ A: 4, O: 5 });
    expect(pane.item()).toBe('organisatie-1');
    expect(pane.host.selected).toEqual({ item: 'organisatie-1', column: 'A' });
  });

  test('selects the item that is shown, and is not called back by the answer to an earlier one', async () => {
    pane = await open(emptyAo());
    pane.host.delay(10);
    pane.press('ArrowRight', 'ArrowRight', 'ArrowRight');
    await rest();
    await rest();
    expect(pane.item()).toBe('organisatie-1');
    expect(pane.host.selected).toEqual({ item: 'organisatie-1', column: 'A' });
  });

  test('does not move when a score is typed into the sheet', async () => {
    pane = await open(emptyAo());
    pane.host.type('bezetting-1a', 'A', 4);
    await rest();
    expect(pane.item()).toBe('bezetting-1a');
  });
});

describe('where reviewers agree', () => {
  const filter = () => pane.session.get().filter;
  const write = (item: ItemId, column: 'A' | 'O' | 'AO', value: string) => {
    pane.store.write([{ table: 'reasons', row: { item, column }, field: 'reason', value }]);
  };

  test('begins with what matters most, and goes on in that order, not in that of the scale', async () => {
    pane = await open(consensusOfTwo());
    expect([filter(), pane.item()]).toEqual(['differences', 'bezetting-2']);
    pane.press('ArrowRight');
    expect(pane.item()).toBe('begeleiding-1b');
    pane.press('ArrowRight');
    expect([pane.item(), pane.aim()]).toEqual(['bezetting-3', 'A']);
    pane.press('ArrowRight');
    expect(pane.announced()).toBe('Dit is het laatste item.');
    pane.press('ArrowLeft');
    expect(pane.item()).toBe('begeleiding-1b');
  });

  test('decides with a digit, asks why before it goes on, and goes on once that is written', async () => {
    pane = await open(consensusOfTwo());
    pane.press('3');
    expect(await pane.scores('bezetting-2')).toEqual({ A: 3, O: 3 });
    expect(pane.item()).toBe('bezetting-2');
    expect(pane.announced()).toBe('Bezetting 2, IPS-A en IPS-O: score 3. Schrijf waarom; de toets R gaat naar Reden.');
    pane.press('r');
    expect(pane.session.get().reasonRequests).toBe(1);
    write('bezetting-2', 'AO', 'Rooster gezien');
    await rest();
    expect(pane.host.measurement()?.consensus.reasons).toEqual({ 'bezetting-2': { AO: 'Rooster gezien' } });
    pane.press('N');
    expect(pane.item()).toBe('begeleiding-1b');
    // With a reason already there, a digit goes on by itself.
    write('begeleiding-1b', 'O', 'Dossiers');
    pane.press('4');
    expect(pane.item()).toBe('bezetting-3');
    write('bezetting-3', 'A', 'Gesprek');
    pane.press('5');
    await rest();
    pane.press('n');
    expect(pane.announced()).toBe('Er is geen ander item meer te bespreken.');
  });

  test('asks why too where the score is none of theirs, and of one of both columns only', async () => {
    pane = await open(consensusOfTwo());
    pane.session.setFilter('all');
    pane.session.goTo('organisatie-3', 'O');
    pane.press('5');
    expect(pane.announced()).toBe('Organisatie 3, IPS-O: score 5. Schrijf waarom; de toets R gaat naar Reden.');
    pane.press('4');
    expect(pane.item()).not.toBe('organisatie-3');
  });
});
