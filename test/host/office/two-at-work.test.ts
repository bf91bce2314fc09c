import { HostError, type MeasurementHost } from '../../../src/host/measurement-host';
import { emptyMeasurement, type Measurement } from '../../../src/measurement/measurement';
import { scoreForm } from '../../../src/scale/score-form';
import { times } from '../../support/depth';
import { measurementId } from '../../support/measurement-ids';
import { allScored } from '../../support/measurements';
import { builtWorkbooks, openWorkbook, OUR_TABS, type OpenWorkbook } from './open-workbook';
import { orderOf, PANES, someOrders, TwoPanes, type Ending, type Pane } from './two-panes';

const form = scoreForm('ips-25-2024', null);
const measurement: Measurement = { ...emptyMeasurement(form), id: measurementId(1), entries: allScored(form, 4) };
const openBuilt = builtWorkbooks(measurement);
let open: OpenWorkbook;
let panes: TwoPanes;

const begin = async (opened: Promise<OpenWorkbook>) => {
  open = await opened;
  panes = new TwoPanes(open.excel);
};
const close = async () => {
  // What is still being calculated would disturb the next workbook.
  await open.excel.workbook.value('Blad1!A1');
  open.excel.dispose();
};

afterEach(close);

const reading = async () => {
  const found = await open.host.read();
  if (found.kind !== 'measurement') throw new Error(found.kind);
  return { measurement: found.checked.measurement, damage: found.damage, optional: found.optional };
};

const ourTabs = () => open.excel.workbook.sheetNames().filter((name) => name !== 'Blad1');
const unprotected = () => ourTabs().filter((name) => !open.excel.workbook.isProtected(name));
const problemOf = ({ error }: Ending) => error?.problem ?? null;

/** Somebody types over formulas, and takes the sheet with the anchors away. */
const damage = async () => {
  await open.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Scores');
    sheet.protection.unprotect();
    sheet.getRange('H4:H9').values = Array.from({ length: 6 }, () => ['akkoord']);
    await context.sync();
  });
  open.excel.workbook.deleteSheet('Ankers');
};

describe('two who have the same sheets mended', () => {
  const bothRepair = (order: string) =>
    panes.interleave({ A: (host) => host.repair(), B: (host) => host.repair() }, orderOf(order));

  /** Who succeeds leaves a whole workbook, whatever becomes of the other; who does not is told of the other. */
  const expectMended = async (endings: Readonly<Record<Pane, Ending>>) => {
    const problems = PANES.map((pane) => problemOf(endings[pane]));
    expect(problems).toContain(null);
    expect([null, 'colleague-first']).toEqual(expect.arrayContaining(problems));
    expect(await reading()).toMatchObject({ measurement, damage: [] });
    expect(ourTabs()).toEqual(OUR_TABS);
    expect(unprotected()).toEqual([]);
  };

  // A repair is five batches: looking, opening and looking again, sheets, charts of earlier workbooks, protection.
  it.each([
    ['the second opens when the first has written', 'AAABBAABBB', ['colleague-first']],
    ['the first closes before the second writes', 'ABABAAABBB', ['colleague-first']],
    ['the first is done before the second looks', 'AAAAABBBBB', [null]],
  ] as const)('end with whole sheets: %s', async (_title, order, second) => {
    await begin(openBuilt());
    await damage();
    const endings = await bothRepair(order);
    expect([problemOf(endings.A), problemOf(endings.B)]).toEqual([null, ...second]);
    await expectMended(endings);
  });

  it.each(someOrders(5, 5, times(1, 40)))(
    'end with whole sheets in whatever order their batches come: %s',
    async (order) => {
      await begin(openBuilt());
      await damage();
      await expectMended(await bothRepair(order));
    },
  );
});

it.each(someOrders(4, 5, times(2, 30)))(
  'sheets that are mended while they are made are whole in the end: %s',
  async (order) => {
    await begin(openWorkbook());
    const endings = await panes.interleave(
      { A: (host) => host.build(measurement), B: (host) => host.repair() },
      orderOf(order),
    );
    expect(problemOf(endings.A)).toBeNull();
    // Before there is anything, there is nothing to mend.
    expect([null, 'colleague-first', 'unreadable']).toContain(problemOf(endings.B));
    expect(await reading()).toMatchObject({ measurement, damage: [] });
    expect(ourTabs()).toEqual(OUR_TABS);
    expect(unprotected()).toEqual([]);
  },
);

it.each(someOrders(9, 9, times(2, 30)))(
  'a sheet that two add at the same time comes once, with what looks at it: %s',
  async (order) => {
    await begin(openBuilt());
    const add = (host: MeasurementHost) => host.addSheet('Banen');
    const endings = await panes.interleave({ A: add, B: add }, orderOf(order));
    expect(PANES.map((pane) => problemOf(endings[pane]))).toContain(null);
    expect(ourTabs().filter((name) => name.startsWith('Banen'))).toEqual(['Banen']);
    expect(await reading()).toMatchObject({ measurement, damage: [], optional: { Banen: 'empty' } });
    expect(unprotected()).toEqual([]);
  },
);

describe('a sheet that goes while a colleague fills it in', () => {
  const NAME = { table: 'scenario-names', row: 0, field: 'name', value: 'meer' } as const;

  // Two batches read, one asks whether the sheet is closed, one locks it and looks, one takes it away; a write is one batch.
  it.each(someOrders(5, 2, times(3, 21)))(
    'stays with what was filled in, or what was not filled in is told: %s',
    async (order) => {
      await begin(openBuilt());
      await panes.hosts.B.read();
      const endings = await panes.interleave(
        { A: (host) => host.removeSheet('Wat als'), B: (host) => host.write([NAME]) },
        orderOf(order),
      );
      const { measurement: found, damage: broken } = await reading();
      expect(broken).toEqual([]);
      expect(found.scenarios[0]?.name ?? null).toBe(endings.B.error === null ? 'meer' : null);
      for (const pane of PANES) {
        const { error } = endings[pane];
        if (error) expect(error).toBeInstanceOf(HostError);
      }
      expect(unprotected()).toEqual([]);
    },
  );

  it('stays where it is typed on before the last look, and can be filled in again', async () => {
    await begin(openBuilt());
    // The names of the scenarios stand in E5 to I5.
    panes.before = (pane, batch) => {
      if (pane === 'A' && batch === 3) open.excel.workbook.paste('Wat als!F5', [['vragen aan het team']]);
    };
    const endings = await panes.interleave(
      { A: (host) => host.removeSheet('Wat als'), B: () => Promise.resolve() },
      [],
    );
    expect(problemOf(endings.A)).toBe('filled');
    expect(await open.excel.workbook.value('Wat als!F5')).toBe('vragen aan het team');
    expect(await open.excel.workbook.type('Wat als!G5', 'nog een')).toBe(true);
    expect(unprotected()).toEqual([]);
  });

  it('takes nothing any more after the last look', async () => {
    await begin(openBuilt());
    const typed: unknown[] = [];
    panes.before = (pane, batch) => {
      if (pane !== 'A' || batch !== 5) return;
      expect(() => {
        open.excel.workbook.paste('Wat als!F5', [['te laat']]);
      }).toThrow('You cannot perform the requested operation.');
      typed.push('te laat');
    };
    const endings = await panes.interleave(
      { A: (host) => host.removeSheet('Wat als'), B: () => Promise.resolve() },
      [],
    );
    expect([problemOf(endings.A), typed]).toEqual([null, ['te laat']]);
    expect(await reading()).toMatchObject({ measurement, damage: [], optional: { 'Wat als': 'absent' } });
  });
});
