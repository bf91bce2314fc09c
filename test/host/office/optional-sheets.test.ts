import { HostError, type HostReading, type SheetUses } from '../../../src/host/measurement-host';
import { emptyMeasurement, type Measurement } from '../../../src/measurement/measurement';
import { scoreForm } from '../../../src/scale/score-form';
import { times } from '../../support/depth';
import { allScored } from '../../support/measurements';
import { builtWorkbooks, OUR_TABS, type OpenWorkbook } from './open-workbook';
import { TwoPanes } from './two-panes';

const form = scoreForm('ips-ao-2015', 'integrated');
const measurement: Measurement = { ...emptyMeasurement(form), entries: allScored(form, 4) };
const openBuilt = builtWorkbooks(measurement);
let open: OpenWorkbook;

beforeEach(async () => {
  open = await openBuilt();
});

afterEach(() => {
  open.excel.dispose();
});

const optionalIn = (reading: HostReading) => (reading.kind === 'measurement' ? reading.optional : undefined);
/** What is said of the sheets that a measurement can do without: of those that are not named, that they are not there. */
const uses = (there: Partial<SheetUses>): SheetUses => ({
  ...{ Bezoek: 'absent', Stukken: 'absent', Consensus: 'absent', Banen: 'absent', 'Wat als': 'absent' },
  ...there,
});
const damageIn = (reading: HostReading) => (reading.kind === 'measurement' ? reading.damage : null);
const ourTabs = () => open.excel.workbook.sheetNames().filter((name) => OUR_TABS.some((tab) => tab === name));

it('says of a sheet that nothing stands on it, until something does', async () => {
  expect(optionalIn(await open.host.read())).toEqual(uses({ 'Wat als': 'empty' }));
  await open.host.write([{ table: 'scenario-names', row: 0, field: 'name', value: 'meer' }]);
  expect(optionalIn(await open.host.read())).toEqual(uses({ 'Wat als': 'filled' }));
  await open.host.write([{ table: 'scenario-names', row: 0, field: 'name', value: '' }]);
  expect(optionalIn(await open.host.read())).toEqual(uses({ 'Wat als': 'empty' }));
});

it('removes a sheet with its name, and adds it again where it stood', async () => {
  await open.host.read();
  await open.host.removeSheet('Wat als');
  const without = await open.host.read();
  expect(open.excel.workbook.sheetNames()).not.toContain('Wat als');
  expect([optionalIn(without), damageIn(without)]).toEqual([uses({}), []]);
  expect(await open.host.addSheet('Wat als')).toEqual([]);
  const reading = await open.host.read();
  expect([optionalIn(reading), damageIn(reading)]).toEqual([uses({ 'Wat als': 'empty' }), []]);
  expect(ourTabs()).toEqual(OUR_TABS);
  expect(open.excel.workbook.isProtected('Wat als')).toBe(true);
});

it('removes no sheet on which somebody has put something since it was looked at', async () => {
  await open.host.read();
  await open.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Wat als');
    sheet.protection.unprotect();
    sheet.getRange('Z3').values = [['vragen aan het team']];
    await context.sync();
  });
  await expect(open.host.removeSheet('Wat als')).rejects.toMatchObject({ problem: 'filled' });
  expect(optionalIn(await open.host.read())).toEqual(uses({ 'Wat als': 'filled' }));
});

it('takes back what it began of a sheet where it is stopped', async () => {
  await open.host.read();
  await open.host.removeSheet('Wat als');
  const tabs = open.excel.workbook.sheetNames();
  const stopped = open.host.addSheet('Wat als', (step) => {
    if (step === 'protecting') throw new HostError('stopped', '', '');
  });
  await expect(stopped).rejects.toMatchObject({ problem: 'stopped', leftovers: [] });
  const reading = await open.host.read();
  expect(open.excel.workbook.sheetNames()).toEqual(tabs);
  expect([optionalIn(reading), damageIn(reading)]).toEqual([uses({}), []]);
});

it('does nothing where somebody else was first', async () => {
  expect(await open.host.addSheet('Wat als')).toEqual([]);
  await open.host.removeSheet('Wat als');
  await open.host.removeSheet('Wat als');
  expect(ourTabs()).toEqual(OUR_TABS.filter((tab) => tab !== 'Wat als'));
});

it('lets no sheet come or go where ours do not stand as they were made', async () => {
  open.excel.workbook.renameSheet('Scores', 'Mijn scores');
  expect(optionalIn(await open.host.read())).toBeNull();
  await expect(open.host.removeSheet('Wat als')).rejects.toMatchObject({ problem: 'gone' });
  expect(open.excel.workbook.sheetNames()).toContain('Wat als');
});

it('puts a sheet that was gone back where it belongs, with a repair', async () => {
  open.excel.workbook.deleteSheet('Bewijs');
  open.excel.workbook.deleteSheet('Ankers');
  await open.host.read();
  await open.host.repair();
  expect(ourTabs()).toEqual(OUR_TABS);
});

it('writes along what looks at a sheet that comes, and takes it back with one that goes', async () => {
  const formulas = () =>
    open.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Bewijs').getUsedRange().load('formulas');
      await context.sync();
      return range.formulas as unknown[][];
    });
  const before = await formulas();
  await open.host.addSheet('Banen');
  const reading = await open.host.read();
  expect([optionalIn(reading), damageIn(reading)]).toEqual([uses({ Banen: 'empty', 'Wat als': 'empty' }), []]);
  expect(JSON.stringify(await formulas())).toContain('Banen!');
  expect(open.excel.workbook.sheetNames().indexOf('Banen')).toBe(
    1 + open.excel.workbook.sheetNames().indexOf('Werkers'),
  );
  await open.host.removeSheet('Banen');
  expect(damageIn(await open.host.read())).toEqual([]);
  expect(await formulas()).toEqual(before);
  expect(open.excel.workbook.isProtected('Bewijs')).toBe(true);
});

it('brings the documents of a visit when they are asked for, and takes them away while nothing is recorded of them', async () => {
  await open.host.read();
  expect(await open.host.addSheet('Stukken')).toEqual([]);
  const reading = await open.host.read();
  expect([optionalIn(reading), damageIn(reading)]).toEqual([uses({ Stukken: 'empty', 'Wat als': 'empty' }), []]);
  const tabs = open.excel.workbook.sheetNames();
  expect(tabs.indexOf('Stukken')).toBe(1 + tabs.indexOf('Meting'));
  await open.host.write([{ table: 'papers', row: 'files', field: 'asked', value: '2026-11-02' }]);
  expect(optionalIn(await open.host.read())?.Stukken).toBe('filled');
  expect(await open.excel.workbook.value('Stukken!H8')).toBe('gevraagd');
  expect(await open.excel.workbook.value('Stukken!A4')).toBe('1 gevraagd: 0 ontvangen, 1 nog te ontvangen.');
  await expect(open.host.removeSheet('Stukken')).rejects.toMatchObject({ problem: 'filled' });
  await open.host.write([{ table: 'papers', row: 'files', field: 'asked', value: '' }]);
  await open.host.removeSheet('Stukken');
  const without = await open.host.read();
  expect([optionalIn(without), damageIn(without)]).toEqual([uses({ 'Wat als': 'empty' }), []]);
});

it('brings the agenda of a visit with its first line, and what is said of it', async () => {
  await open.host.read();
  await open.host.write([
    { table: 'agenda', row: 0, field: 'activity', value: 'CO' },
    { table: 'agenda', row: 0, field: 'start', value: '9:00' },
    { table: 'agenda', row: 1, field: 'activity', value: 'TB' },
    { table: 'agenda', row: 1, field: 'start', value: '9:30' },
    { table: 'agenda', row: 0, field: 'reviewer1', value: 'A' },
    { table: 'agenda', row: 1, field: 'reviewer1', value: 'a' },
    { table: 'agreements', row: 'visit', field: 'workingDay', value: 1.5 },
  ]);
  const reading = await open.host.read();
  expect([optionalIn(reading), damageIn(reading)]).toEqual([uses({ Bezoek: 'filled', 'Wat als': 'empty' }), []]);
  expect(await open.excel.workbook.values('Bezoek!J7:J8')).toEqual([['reviewer dubbel'], ['reviewer dubbel']]);
  expect(await open.excel.workbook.values('Bezoek!K22:N22')).toEqual([['A', '2 u', 120, 'te vol']]);
});

it('adds no sheet where one that would look at it cannot be opened', async () => {
  await open.excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('Bewijs');
    protection.unprotect();
    protection.protect({}, 'geheim');
    await context.sync();
  });
  await expect(open.host.addSheet('Banen')).rejects.toMatchObject({ problem: 'protected', leftovers: [] });
  expect(open.excel.workbook.sheetNames()).not.toContain('Banen');
  expect(damageIn(await open.host.read())).toEqual([]);
});

describe('removing a sheet, whatever somebody does before any of its batches', () => {
  const names = () =>
    open.excel.run(async (context) => {
      const found = context.workbook.names.load('items/name');
      await context.sync();
      return found.items.map(({ name }) => name).filter((name) => name.startsWith('Wat_als'));
    });

  /** @param at before which batch it is done @returns the error with which it ended, if any, and after how many batches */
  const removeWhile = async (act: () => void, at: number) => {
    const panes = new TwoPanes(open.excel);
    let batches = 0;
    panes.before = (pane, batch) => {
      if (pane === 'A') batches = batch;
      if (pane === 'A' && batch === at) act();
    };
    const { A } = await panes.interleave({ A: (host) => host.removeSheet('Wat als'), B: () => Promise.resolve() }, []);
    return { error: A.error, batches };
  };

  /** Each of the last ones, in `npm run test:deep` of all, in a workbook of its own: what comes first only looks. */
  const beforeEachBatch = async (look: (at: number) => Promise<void>) => {
    const { batches } = await removeWhile(() => undefined, 0);
    expect(batches).toBeGreaterThan(3);
    for (let at = Math.max(1, batches - times(3, 99)); at <= batches; at += 1) {
      open.excel.dispose();
      open = await openBuilt();
      await look(at);
    }
  };

  it('removes what has another tab by then, or leaves it as it was', async () => {
    await beforeEachBatch(async (at) => {
      const { error } = await removeWhile(() => {
        if (open.excel.workbook.sheetNames().includes('Wat als')) open.excel.workbook.renameSheet('Wat als', 'Anders');
      }, at);
      const isThere = open.excel.workbook.sheetNames().includes('Anders');
      expect([at, isThere]).toEqual([at, error !== null]);
      if (isThere) expect(open.excel.workbook.isProtected('Anders')).toBe(true);
      expect([at, await names()]).toEqual([at, isThere ? ['Wat_als_gegevens'] : []]);
    });
  });

  it('leaves what stands under its tab by then', async () => {
    await beforeEachBatch(async (at) => {
      const { workbook } = open.excel;
      await workbook.type('Blad1!B2', 'van mij');
      await removeWhile(() => {
        if (workbook.sheetNames().includes('Wat als')) workbook.deleteSheet('Wat als');
        workbook.renameSheet('Blad1', 'Wat als');
      }, at);
      expect([at, workbook.sheetNames().includes('Wat als')]).toEqual([at, true]);
      expect(await workbook.value('Wat als!B2')).toBe('van mij');
      expect([at, workbook.isProtected('Wat als')]).toEqual([at, false]);
    });
  });
});
