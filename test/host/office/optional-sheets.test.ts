import type { HostReading } from '../../../src/host/measurement-host';
import { emptyMeasurement, type Measurement } from '../../../src/measurement/measurement';
import { scoreForm } from '../../../src/scale/score-form';
import { allScored } from '../../support/measurements';
import { builtWorkbooks, OUR_TABS, type OpenWorkbook } from './open-workbook';

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
const damageIn = (reading: HostReading) => (reading.kind === 'measurement' ? reading.damage : null);
const ourTabs = () => open.excel.workbook.sheetNames().filter((name) => OUR_TABS.some((tab) => tab === name));

it('says of a sheet that nothing stands on it, until something does', async () => {
  expect(optionalIn(await open.host.read())).toEqual({ Banen: 'absent', 'Wat als': 'empty' });
  await open.host.write([{ table: 'scenario-names', row: 0, field: 'name', value: 'meer' }]);
  expect(optionalIn(await open.host.read())).toEqual({ Banen: 'absent', 'Wat als': 'filled' });
  await open.host.write([{ table: 'scenario-names', row: 0, field: 'name', value: '' }]);
  expect(optionalIn(await open.host.read())).toEqual({ Banen: 'absent', 'Wat als': 'empty' });
});

it('removes a sheet with its name, and adds it again where it stood', async () => {
  await open.host.read();
  await open.host.removeSheet('Wat als');
  const without = await open.host.read();
  expect(open.excel.workbook.sheetNames()).not.toContain('Wat als');
  expect([optionalIn(without), damageIn(without)]).toEqual([{ Banen: 'absent', 'Wat als': 'absent' }, []]);
  expect(await open.host.addSheet('Wat als')).toEqual([]);
  const reading = await open.host.read();
  expect([optionalIn(reading), damageIn(reading)]).toEqual([{ Banen: 'absent', 'Wat als': 'empty' }, []]);
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
  expect(optionalIn(await open.host.read())).toEqual({ Banen: 'absent', 'Wat als': 'filled' });
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
  expect([optionalIn(reading), damageIn(reading)]).toEqual([{ Banen: 'empty', 'Wat als': 'empty' }, []]);
  expect(JSON.stringify(await formulas())).toContain('Banen!');
  expect(open.excel.workbook.sheetNames().indexOf('Banen')).toBe(
    1 + open.excel.workbook.sheetNames().indexOf('Werkers'),
  );
  await open.host.removeSheet('Banen');
  expect(damageIn(await open.host.read())).toEqual([]);
  expect(await formulas()).toEqual(before);
  expect(open.excel.workbook.isProtected('Bewijs')).toBe(true);
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
