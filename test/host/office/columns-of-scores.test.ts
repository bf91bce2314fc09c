import type { HostReading } from '../../../src/host/measurement-host';
import { inEarlierOrder } from '../../../src/workbook/sheets/scores/earlier-order';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { buildItemByItem } from '../../bench/item-by-item';
import { earlierBytes } from '../../support/earlier-files';
import { scoredMeasurement } from '../../support/measurements';
import { measurementId } from '../../support/measurement-ids';
import { openFile } from './open-file';
import { savedWorkbooks, type OpenWorkbook } from './open-workbook';

let open: OpenWorkbook;

afterEach(() => {
  open.excel.dispose();
});

const damageIn = (reading: HostReading) => (reading.kind === 'measurement' ? reading.damage : null);
const measurementIn = (reading: HostReading) => (reading.kind === 'measurement' ? reading.checked.measurement : null);
const headers = (range: string) => open.excel.workbook.values(`Scores!${range}`);

describe('a workbook of today with the columns of before', () => {
  const BEFORE = [['IPS-A', 'IPS-O', 'Bewijs wijst op', 'Verschil toegestaan', 'Controle', 'Toelichting']];
  const filled = { ...scoredMeasurement('integrated', 4), id: measurementId(1) };
  const measurement = { ...filled, notes: { 'bezetting-1a': 'Zie de formatie.' } };
  const openMade = savedWorkbooks(({ excel }) =>
    buildItemByItem(excel.Excel, inEarlierOrder(workbookPlan(measurement))),
  );

  beforeEach(async () => {
    open = await openMade();
  });

  it('is read without complaint and written in its own columns', async () => {
    const reading = await open.host.read();
    expect(reading).toMatchObject({ kind: 'measurement', damage: [], isOutdated: false, checked: { measurement } });
    expect(reading).toMatchObject({ optional: { Banen: 'absent' } });
    await open.host.write([
      { table: 'scores', row: 'bezetting-1a', field: 'note', value: 'Zie het rooster.' },
      { table: 'scores', row: 'bezetting-1a', field: 'A', value: 2 },
    ]);
    expect(await headers('F3:K3')).toEqual(BEFORE);
    expect([await open.excel.workbook.value('Scores!F4'), await open.excel.workbook.value('Scores!K4')]).toEqual([
      2,
      'Zie het rooster.',
    ]);
    expect(damageIn(await open.host.read())).toEqual([]);
  });

  it('keeps them when it is mended, and what people made of them', async () => {
    await open.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Scores');
      sheet.protection.unprotect();
      sheet.getRange('J4').values = [['akkoord']];
      sheet.getRange('Z5').formulas = [['=J5']];
      await context.sync();
    });
    expect(damageIn(await open.host.read())).toEqual([
      'Op het blad Scores ontbreekt de formule in J4 of klopt die niet.',
    ]);
    expect(await open.host.repair()).toEqual([]);
    const reading = await open.host.read();
    expect([damageIn(reading), measurementIn(reading)]).toEqual([[], measurement]);
    expect(await headers('F3:K3')).toEqual(BEFORE);
    expect(open.excel.workbook.formula('Scores!Z5')).toBe('=J5');
  });
});

describe('a workbook of before that is brought up to date', () => {
  /** Somebody makes something for themselves, where the protection lets them or after taking it off. */
  const make = (sheetName: string, cells: Readonly<Record<string, string>>) =>
    open.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.protection.load('protected');
      await context.sync();
      if (sheet.protection.protected) sheet.protection.unprotect();
      for (const [address, formula] of Object.entries(cells)) sheet.getRange(address).formulas = [[formula]];
      await context.sync();
    });
  const formulas = (...addresses: readonly string[]) =>
    addresses.map((address) => open.excel.workbook.formula(address));

  it('lets formulas of people look at the columns that they looked at', async () => {
    open = await openFile(earlierBytes('version-3-work'));
    await make('Aantekeningen', {
      C1: '=Scores!J7',
      C2: '=Scores!K7',
      C3: '=COUNTIF(Scores!$J$4:$J$37,"in orde")',
      C4: "'=Scores!J7",
    });
    await make('Scores', { W7: '=J7&H7', W8: 'eigen' });
    await make('Meting', { E5: '=Scores!H7' });
    await open.excel.run(async (context) => {
      context.workbook.names.add('Mijn_controle', '=Scores!$J$7');
      await context.sync();
    });
    await open.host.read();
    await open.host.repair();
    expect(await headers('F3:K3')).toEqual([
      ['IPS-A', 'IPS-O', 'Controle', 'Bewijs wijst op', 'Verschil toegestaan', 'Toelichting'],
    ]);
    expect(formulas('Aantekeningen!C1', 'Aantekeningen!C2', 'Aantekeningen!C3')).toEqual([
      '=Scores!H7',
      '=Scores!K7',
      '=COUNTIF(Scores!$H$4:$H$37,"in orde")',
    ]);
    expect(await open.excel.workbook.value('Aantekeningen!C4')).toBe('=Scores!J7');
    expect(formulas('Scores!W7', 'Meting!E5')).toEqual(['=H7&I7', '=Scores!I7']);
    expect(await open.excel.workbook.value('Scores!W8')).toBe('eigen');
    const named = await open.excel.run(async (context) => {
      const name = context.workbook.names.getItem('Mijn_controle');
      name.load('formula');
      await context.sync();
      return String(name.formula).replaceAll('$', '');
    });
    expect(named).toBe('=Scores!H7');
    expect(damageIn(await open.host.read())).toEqual([]);
  });

  it('names a formula on a sheet that is closed, and leaves it', async () => {
    open = await openFile(earlierBytes('version-3-work'));
    await make('Aantekeningen', { C1: '=Scores!J7' });
    await open.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Aantekeningen').protection.protect({}, 'geheim');
      await context.sync();
    });
    await open.host.read();
    expect(await open.host.repair()).toContain(
      'Aantekeningen!C1 kon niet mee met de verplaatste kolommen van Scores; daar hoort nu: =Scores!H7',
    );
    expect(formulas('Aantekeningen!C1')).toEqual(['=Scores!J7']);
  });

  it('moves what stands beside a table that grows along with its edge', async () => {
    // Without evidence it had 18 columns (A to R); now it has 21 (A to U).
    open = await openFile(earlierBytes('version-1-education'));
    await make('Scores', { T7: '=I7&T5' });
    await make('Aantekeningen', { C1: '=Scores!J7&Scores!T5' });
    await open.host.read();
    await open.host.repair();
    expect(await open.excel.workbook.value('Scores!W5')).toBe('navragen bij het team');
    expect(formulas('Scores!W7', 'Aantekeningen!C1')).toEqual(['=H7&W5', '=Scores!K7&Scores!W5']);
    expect(damageIn(await open.host.read())).toEqual([]);
  });
});
