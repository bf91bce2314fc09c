import { HostError } from '../../../src/host/measurement-host';
import { buildMeasurement } from '../../../src/host/office/build';
import { officeRun, officeRunUntracked } from '../../../src/host/office/office-errors';
import { proofIn, type RunProof } from '../../../src/host/office/run-proof';
import type { Quirk } from '../../../src/preview/office-bridge/quirks';
import { failsHalfWay } from '../../../src/preview/quirks/fails-half-way';
import { OTHER_WORKBOOK_IN_FRONT } from '../../../src/preview/quirks/other-workbook-in-front';
import { emptyMeasurement, type Measurement } from '../../../src/measurement/measurement';
import { scoreForm } from '../../../src/scale/score-form';
import { times } from '../../support/depth';
import { measurementId } from '../../support/measurement-ids';
import { openWorkbook, OUR_TABS, type OpenWorkbook } from './open-workbook';
import { orderOf, PANES, someOrders, TwoPanes, type Ending, type Pane } from './two-panes';

const empty = emptyMeasurement(scoreForm('ips-25-2024', null));
/** Each makes one of its own, so that it shows whose there is. */
const MEASUREMENTS: Readonly<Record<Pane, Measurement>> = {
  A: { ...empty, id: measurementId(1), review: { ...empty.review, organisation: 'van A' } },
  B: { ...empty, id: measurementId(2), review: { ...empty.review, organisation: 'van B' } },
};

let open: OpenWorkbook;
let panes: TwoPanes;

const begin = async () => {
  open = await openWorkbook();
  panes = new TwoPanes(open.excel);
};
const close = async () => {
  // What is still being calculated would disturb the next workbook.
  const [first = ''] = open.excel.workbook.sheetNames();
  await open.excel.workbook.value(`${first}!A1`);
  open.excel.dispose();
};

const bothBuild = (order: string) =>
  panes.interleave(
    { A: (host) => host.build(MEASUREMENTS.A), B: (host) => host.build(MEASUREMENTS.B) },
    orderOf(order),
  );

const names = () =>
  open.excel.run(async (context) => {
    const found = context.workbook.names.load('items/name');
    await context.sync();
    return found.items.map(({ name }) => name);
  });

const unprotected = () => OUR_TABS.filter((name) => !open.excel.workbook.isProtected(name));

/** The whole measurement of that pane stands there, and nothing else. */
const expectWhole = async (pane: Pane) => {
  expect(open.excel.workbook.sheetNames()).toEqual(['Blad1', ...OUR_TABS]);
  expect((await names()).filter((name) => proofIn(name) !== null)).toEqual([]);
  expect(unprotected()).toEqual([]);
  const reading = await open.host.read();
  expect(reading).toMatchObject({ kind: 'measurement', damage: [], isOutdated: false });
  expect(reading.kind === 'measurement' && reading.checked.measurement).toEqual(MEASUREMENTS[pane]);
};

const expectAsBefore = async () => {
  expect(open.excel.workbook.sheetNames()).toEqual(['Blad1']);
  expect(await names()).toEqual([]);
};

const winnersOf = (endings: Readonly<Record<Pane, Ending>>) => PANES.filter((pane) => endings[pane].error === null);

/** One whole workbook of one of them, or none of any; who has none is told why. */
const expectOneOrNone = async (endings: Readonly<Record<Pane, Ending>>) => {
  const [winner, ...others] = winnersOf(endings);
  expect(others).toEqual([]);
  for (const pane of PANES.filter((each) => each !== winner)) {
    expect(endings[pane].error).toBeInstanceOf(HostError);
    expect(endings[pane].error).toMatchObject({ leftovers: [], unplaced: [] });
  }
  if (winner === undefined) await expectAsBefore();
  else await expectWhole(winner);
};

describe('two who make a measurement at the same time', () => {
  beforeEach(begin);
  afterEach(close);

  // A build is three batches: looking, sheets, protection. Who looks when the other has his sheets finds them.
  it.each([
    ['the one after the other', 'AAABBB', 'A', 'already-there'],
    ['the second looks while the first is at it', 'AABABB', 'A', 'already-there'],
    ['both have looked before either begins', 'ABABAB', 'A', 'colleague-first'],
    ['the second overtakes the first', 'ABBBAA', 'B', 'colleague-first'],
  ] as const)('end with one, and the other hears of it: %s', async (_title, order, winner, problem) => {
    const endings = await bothBuild(order);
    const loser = winner === 'A' ? 'B' : 'A';
    expect(winnersOf(endings)).toEqual([winner]);
    expect(endings[loser].error).toMatchObject({ problem, leftovers: [], unplaced: [] });
    await expectWhole(winner);
  });

  it.each(PANES.flatMap((first) => someOrders(3, 3, times(1, 35), first)))(
    'end with one or the other in whatever order their batches come: %s',
    async (order) => {
      const endings = await bothBuild(order);
      expect(winnersOf(endings)).toHaveLength(1);
      await expectOneOrNone(endings);
    },
  );

  // Both together send six batches, and some to take back what was begun; the sheets are made in the third and fourth.
  const requests = [3, 4, 1, 2, 5, 6, 7].slice(0, times(2, 7));
  it.each(requests.flatMap((request) => someOrders(3, 3, times(1, 10)).map((order) => [request, order] as const)))(
    'end with one or with none where batch %d fails half-way as well: %s',
    async (request, order) => {
      const failing = failsHalfWay(request);
      open.excel.quirks.turnOn(failing);
      const endings = await bothBuild(order);
      // Where they sent fewer, it would be what is looked at here that fails.
      open.excel.quirks.turnOff(failing);
      await expectOneOrNone(endings);
    },
  );
});

describe('a build that fails leaves alone what it did not make', () => {
  beforeEach(begin);
  afterEach(close);

  /** The batch with this number of a pane fails before anything of it is done. */
  const failsAtOnce = (pane: Pane, batch: number) => {
    const failing: Quirk = { failsAt: () => 0 };
    panes.before = (next, number) => {
      if (next === pane && number === batch) open.excel.quirks.turnOn(failing);
      else open.excel.quirks.turnOff(failing);
    };
  };

  it('such as the measurement that a colleague made meanwhile', async () => {
    failsAtOnce('A', 2);
    const endings = await bothBuild('AABBBBAA');
    expect(endings.A.error).toMatchObject({ problem: 'other', leftovers: [], unplaced: [] });
    expect(endings.B.error).toBeNull();
    await expectWhole('B');
  });

  it('such as a sheet that a colleague made under a name of ours after renaming ours', async () => {
    const failing = open.host.build(empty, (step) => {
      if (step !== 'protecting') return;
      open.excel.workbook.renameSheet('Scores', 'Mijn scores');
      open.excel.workbook.renameSheet('Blad1', 'Scores');
      open.excel.workbook.deleteSheet('Ankers');
    });
    await expect(failing).rejects.toMatchObject({ problem: 'gone', leftovers: [] });
    expect(open.excel.workbook.sheetNames()).toEqual(['Scores']);
    expect(await names()).toEqual([]);
  });

  it('such as a name that a colleague made a moment earlier', async () => {
    const addName = () =>
      open.excel.run(async (context) => {
        context.workbook.names.add('Model', '=Blad1!$A$1');
        await context.sync();
      });
    const endings = await panes.interleave({ A: (host) => host.build(empty), B: addName }, orderOf('AB'));
    expect(endings.A.error).toMatchObject({ problem: 'name-taken', leftovers: [] });
    expect(open.excel.workbook.sheetNames()).toEqual(['Blad1']);
    expect(await names()).toEqual(['Model']);
  });

  it('such as the choice of a colleague to have the pane open with the workbook', async () => {
    const failing = open.host.build(empty, (step) => {
      if (step !== 'protecting') return;
      void panes.hosts.B.setOpensPane(true);
      open.excel.workbook.deleteSheet('Ankers');
    });
    await expect(failing).rejects.toMatchObject({ problem: 'gone' });
    expect([open.host.opensPane(), panes.hosts.B.opensPane()]).toEqual([true, true]);
  });
});

describe('a build that fails takes back what it made', () => {
  beforeEach(begin);
  afterEach(close);

  it('known by a name on each sheet with the token of its run, until it is over', async () => {
    const { Excel: excel } = open.excel;
    const runs = { run: officeRun(excel), runUntracked: officeRunUntracked(excel) };
    let proofs: readonly (RunProof | null)[] = [];
    const look = async () => {
      proofs = (await names()).map(proofIn).filter((proof) => proof !== null);
    };
    // After looking and the sheets; protection follows.
    await panes.interleave(
      { A: () => buildMeasurement(runs, empty, () => undefined, 'abc1'), B: look },
      orderOf('AABA'),
    );
    expect(proofs).toEqual(OUR_TABS.map((sheet) => ({ token: 'abc1', sheet })));
    await look();
    expect(proofs).toEqual([]);
  });

  it('and names each entry of a colleague on it, formulas too', async () => {
    // In the table of scores of the 25 items the second item stands in row 5, with its score in D and its note in E.
    const failing = open.host.build(empty, (step) => {
      if (step !== 'protecting') return;
      open.excel.workbook.paste('Scores!D5', [[4, 'gezien bij het team']]);
      open.excel.workbook.paste('Verslag!AA3', [['=6*7']]);
      // Day 46,348 is 22 November 2026; with one column of scores the dates of the plan stand in F, from row 5 on.
      open.excel.workbook.paste('Verbeterplan!F5', [[46_348]]);
      open.excel.workbook.deleteSheet('Ankers');
    });
    await expect(failing).rejects.toMatchObject({
      problem: 'gone',
      leftovers: [],
      unplaced: [
        'Scores!D5 was intussen ingevuld; er stond: 4',
        'Scores!E5 was intussen ingevuld; er stond: gezien bij het team',
        'Verslag!AA3 was intussen ingevuld; er stond een formule, met als uitkomst: 42',
        'Verbeterplan!F5 was intussen ingevuld; er stond: 22-11-2026',
      ],
    });
    await expectAsBefore();
  });

  it.each(['building', 'protecting'] as const)('and so does one that is stopped before: %s', async (last) => {
    const stopped = open.host.build(empty, (step) => {
      if (step === last) throw new HostError('stopped', '', '');
    });
    await expect(stopped).rejects.toMatchObject({ problem: 'stopped', leftovers: [], unplaced: [] });
    await expectAsBefore();
  });

  it('also where Excel did it all and did not say so, and another workbook was in front at the first try', async () => {
    panes.loseAnswer('A', 2);
    // Looking and removing: the names that prove the sheets go, the sheets do not. Then once more.
    panes.before = (pane, batch) => {
      if (pane === 'A' && batch === 3) open.excel.quirks.turnOn(OTHER_WORKBOOK_IN_FRONT);
      if (pane === 'A' && batch === 5) open.excel.quirks.turnOff(OTHER_WORKBOOK_IN_FRONT);
    };
    const endings = await panes.interleave({ A: (host) => host.build(empty), B: () => Promise.resolve() }, []);
    expect(endings.A.error).toMatchObject({ leftovers: [], unplaced: [] });
    await expectAsBefore();
  });

  it('and names only what is its own where it can remove nothing: no sheet of a colleague', async () => {
    // From the third batch on, which takes back, nothing can be removed.
    panes.before = (pane, batch) => {
      if (pane === 'A' && batch === 2) open.excel.workbook.renameSheet('Blad1', 'Werkers');
      if (pane === 'A' && batch === 3) open.excel.quirks.turnOn(OTHER_WORKBOOK_IN_FRONT);
    };
    const endings = await panes.interleave({ A: (host) => host.build(empty), B: () => Promise.resolve() }, []);
    open.excel.quirks.turnOff(OTHER_WORKBOOK_IN_FRONT);
    // Meting, Scores and Bewijs had been made when the tab of the fourth was taken.
    expect(endings.A.error).toMatchObject({
      leftovers: ['Meting', 'Scores', 'Bewijs'].map((tab) => `het blad ${tab}`),
    });
    expect(open.excel.workbook.sheetNames().toSorted()).toEqual(['Bewijs', 'Meting', 'Scores', 'Werkers']);
  });

  it('also where Excel did it all and did not say so, under whatever tabs it stands by then', async () => {
    panes.loseAnswer('A', 2);
    panes.before = (pane, batch) => {
      if (pane === 'A' && batch === 3) open.excel.workbook.renameSheet('Scores', 'Van ons');
    };
    const endings = await panes.interleave({ A: (host) => host.build(empty), B: () => Promise.resolve() }, []);
    expect(endings.A.error).toMatchObject({ leftovers: [], unplaced: [] });
    await expectAsBefore();
  });
});
