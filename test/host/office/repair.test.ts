import type { HostReading } from '../../../src/host/measurement-host';
import { scoreForm } from '../../../src/scale/score-form';
import type { Measurement } from '../../../src/scoring/measurement';
import { filledMeasurement } from './filled-measurement';
import { openWorkbook, type OpenWorkbook } from './open-workbook';

const form = scoreForm('ips-ao-2015', 'integrated');
const measurement: Measurement = {
  ...filledMeasurement(form),
  bands: {
    ...filledMeasurement(form).bands,
    A: { redelijk: 60, goed: 90, voorbeeldig: 110, status: 'eigen', provenance: 'bestuursbesluit' },
  },
};
let open: OpenWorkbook;

beforeEach(async () => {
  open = await openWorkbook();
  await open.host.build(measurement);
});

afterEach(() => {
  open.excel.dispose();
});

const damageIn = (reading: HostReading) => (reading.kind === 'measurement' ? reading.damage : null);
const measurementIn = (reading: HostReading) => (reading.kind === 'measurement' ? reading.checked.measurement : null);

/** Somebody takes the protection off and does as they please. */
const tamper = (sheetName: string, action: (sheet: Excel.Worksheet) => void) =>
  open.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.protection.unprotect();
    action(sheet);
    await context.sync();
  });

const removeNames = (...gone: string[]) =>
  open.excel.run(async (context) => {
    for (const name of gone) context.workbook.names.getItem(name).delete();
    await context.sync();
  });

describe('damage', () => {
  it('is a formula that somebody typed over', async () => {
    await tamper('Scores', (sheet) => {
      sheet.getRange('I4:I9').values = Array.from({ length: 6 }, () => ['akkoord']);
    });
    expect(damageIn(await open.host.read())).toEqual([
      'Op het blad Scores ontbreken 6 formules of zijn die stuk: I4, I5, I6, I7 en nog 2.',
    ]);
  });

  it('is a name that is gone', async () => {
    await removeNames('Totaal_A');
    expect(damageIn(await open.host.read())).toContain('De naam Totaal_A ontbreekt of verwijst nergens meer naar.');
  });

  it('is a sheet that is gone', async () => {
    open.excel.workbook.deleteSheet('Ankers');
    expect(damageIn(await open.host.read())).toContain('Het blad Ankers ontbreekt.');
  });
});

describe('repair', () => {
  it('rebuilds formulas, validations and protection, and keeps all that was filled in', async () => {
    await tamper('Scores', (sheet) => {
      sheet.getRange('I4:I9').clear('All');
      sheet.getRange('F4:G9').dataValidation.clear();
    });
    expect(await open.host.repair()).toEqual([]);
    const reading = await open.host.read();
    expect(damageIn(reading)).toEqual([]);
    expect(measurementIn(reading)).toEqual(measurement);
    expect(open.excel.workbook.isProtected('Scores')).toBe(true);
    expect(open.excel.workbook.isLocked('Scores!I4')).toBe(true);
    expect(open.excel.workbook.isLocked('Scores!F4')).toBe(false);
    expect(await open.excel.workbook.type('Scores!F4', 7)).toBe(false);
    expect(open.excel.workbook.sheetNames()).toEqual(['Blad1', 'Meting', 'Scores', 'Ankers', 'Overzicht']);
  });

  it('leaves no rule of the old sheet behind', async () => {
    const count = () =>
      open.excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Scores');
        const formats = sheet.getRange('A1:Z200').conditionalFormats.getCount();
        await context.sync();
        return formats.value;
      });
    const before = await count();
    await open.host.repair();
    expect(await count()).toBe(before);
  });

  it('brings back names, and with them the bands of the organisation', async () => {
    await removeNames('Grenzen_A', 'Totaal_A', 'IPS_versie');
    expect(await open.host.repair()).toEqual([]);
    const reading = await open.host.read();
    expect(damageIn(reading)).toEqual([]);
    expect(measurementIn(reading)).toEqual(measurement);
  });

  it('gives renamed sheets their names again, and leaves the sheets of the user alone', async () => {
    open.excel.workbook.renameSheet('Scores', 'Mijn scores');
    open.excel.workbook.paste('Blad1!A1', [["='Mijn scores'!F4"], ['van mij']]);
    expect(await open.host.repair()).toEqual([]);
    expect(open.excel.workbook.sheetNames()).toEqual(['Blad1', 'Meting', 'Scores', 'Ankers', 'Overzicht']);
    expect(await open.excel.workbook.values('Blad1!A1:A2')).toEqual([[1], ['van mij']]);
  });

  it('builds a sheet that is gone anew, and says what was lost with it', async () => {
    open.excel.workbook.deleteSheet('Ankers');
    expect(await open.host.repair()).toEqual([
      'Het blad Ankers was weg; wat u daar had ingevuld, kon niet worden teruggehaald.',
    ]);
    const reading = await open.host.read();
    expect(damageIn(reading)).toEqual([]);
    expect(measurementIn(reading)).toEqual({ ...measurement, officialAnchors: {} });
  });

  it('lists what has no place, in full', async () => {
    await tamper('Scores', (sheet) => {
      sheet.getRange('Z5').values = [['eigen opmerking']];
      sheet.getRange('A40:F40').values = [['verzonnen-item', '', '', 'Verzonnen', '', 'vijf']];
    });
    expect(await open.host.repair()).toEqual([
      'Scores!Z5 had geen plaats meer; er stond: eigen opmerking',
      'Scores!A40 had geen plaats meer; er stond: verzonnen-item',
      'Scores!D40 had geen plaats meer; er stond: Verzonnen',
      'Scores!F40 had geen plaats meer; er stond: vijf',
    ]);
    expect(measurementIn(await open.host.read())).toEqual(measurement);
  });

  it('changes nothing where a sheet has a password', async () => {
    await tamper('Ankers', (sheet) => {
      sheet.protection.protect({}, 'geheim');
    });
    await expect(open.host.repair()).rejects.toMatchObject({ problem: 'protected' });
    expect(['Meting', 'Scores', 'Ankers'].map((name) => open.excel.workbook.isProtected(name))).toEqual([
      true,
      true,
      true,
    ]);
    expect(measurementIn(await open.host.read())).toEqual(measurement);
  });

  it('puts everything back when it fails half-way', async () => {
    await tamper('Scores', (sheet) => {
      sheet.getRange('Z5').values = [['eigen opmerking']];
    });
    const failing = open.host.repair((step) => {
      if (step === 'building') open.excel.workbook.deleteSheet('Ankers');
    });
    await expect(failing).rejects.toMatchObject({ problem: 'gone' });
    expect(measurementIn(await open.host.read())).toEqual({ ...measurement, officialAnchors: {} });
    expect(await open.excel.workbook.value('Scores!Z5')).toBe('eigen opmerking');
  });

  it('cannot mend what cannot be read', async () => {
    open.excel.workbook.deleteSheet('Scores');
    await expect(open.host.repair()).rejects.toMatchObject({ problem: 'unreadable', code: 'scores-missing' });
  });
});
