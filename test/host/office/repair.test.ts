import type { HostReading } from '../../../src/host/measurement-host';
import type { Measurement } from '../../../src/measurement/measurement';
import { OTHER_WORKBOOK_IN_FRONT } from '../../../src/preview/quirks/other-workbook-in-front';
import { scoreForm } from '../../../src/scale/score-form';
import { NOT_SET_UP } from '../../../src/host/office/texts';
import { improvementLayout } from '../../../src/workbook/sheets/improvements/layout';
import { filledMeasurement, TRICKY } from './filled-measurement';
import { builtWorkbooks, OUR_TABS, type OpenWorkbook } from './open-workbook';

const form = scoreForm('ips-ao-2015', 'integrated');
const measurement: Measurement = {
  ...filledMeasurement(form),
  bands: {
    ...filledMeasurement(form).bands,
    A: { redelijk: 60, goed: 90, voorbeeldig: 110, status: 'eigen', provenance: 'bestuursbesluit' },
  },
};
const openBuilt = builtWorkbooks(measurement);
let open: OpenWorkbook;

beforeEach(async () => {
  open = await openBuilt();
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

/** Somebody exchanges two rows; text stays text. */
const swapRows = async (sheetName: string, range: string) => {
  const rows = await open.excel.workbook.values(`${sheetName}!${range}`);
  const asText = (value: unknown) => (typeof value === 'string' && value !== '' ? `'${value}` : value);
  await tamper(sheetName, (sheet) => {
    sheet.getRange(range).values = rows.toReversed().map((row) => row.map(asText));
  });
};

const removeNames = (...gone: string[]) =>
  open.excel.run(async (context) => {
    for (const name of gone) context.workbook.names.getItem(name).delete();
    await context.sync();
  });

describe('damage', () => {
  it('is a formula that somebody typed over', async () => {
    await tamper('Scores', (sheet) => {
      sheet.getRange('H4:H9').values = Array.from({ length: 6 }, () => ['akkoord']);
    });
    expect(damageIn(await open.host.read())).toEqual([
      'Op het blad Scores ontbreken 6 formules of kloppen die niet: H4, H5, H6, H7 en nog 2.',
    ]);
  });

  it('is a formula with which somebody replaced ours, and a repair brings ours back', async () => {
    const ours = open.excel.workbook.formula('Scores!H4');
    await tamper('Scores', (sheet) => {
      sheet.getRange('H4').formulas = [['=IF(F4>0,"in orde","nog doen")']];
    });
    const damage = ['Op het blad Scores ontbreekt de formule in H4 of klopt die niet.'];
    expect(damageIn(await open.host.read())).toEqual(damage);
    await open.host.repair();
    expect(damageIn(await open.host.read())).toEqual([]);
    expect(open.excel.workbook.formula('Scores!H4')).toBe(ours);
  });

  it('is no formula that went along with a tab that was renamed', async () => {
    open.excel.workbook.renameSheet('Scores', "Scores '26");
    expect(damageIn(await open.host.read())).toEqual([]);
  });

  it('is a name that is gone', async () => {
    await removeNames('Totaal_A');
    expect(damageIn(await open.host.read())).toContain('De naam Totaal_A ontbreekt of verwijst nergens meer naar.');
  });

  it('is a name that points to other cells, and a repair brings it back with the bands', async () => {
    await open.excel.run(async (context) => {
      context.workbook.names.getItem('Grenzen_A').formula = '=Overzicht!$B$5:$F$5';
      await context.sync();
    });
    expect(damageIn(await open.host.read())).toContain('De naam Grenzen_A verwijst niet meer naar de goede cellen.');
    expect(await open.host.repair()).toEqual([]);
    const reading = await open.host.read();
    expect([damageIn(reading), measurementIn(reading)]).toEqual([[], measurement]);
  });

  it('is no title that was changed, and a repair brings it back', async () => {
    const titles = (await open.excel.workbook.values('Overzicht!A1:A80')).map(([title]) => title);
    const row = 1 + titles.indexOf('Grenzen van het oordeel (aan te passen)');
    await tamper('Overzicht', (sheet) => {
      sheet.getRange(`A${row}`).values = [['Onze grenzen']];
    });
    const reading = await open.host.read();
    expect([damageIn(reading), measurementIn(reading)]).toEqual([[], measurement]);
    expect(await open.host.repair()).toEqual([`Overzicht!A${row} had geen plaats meer; er stond: Onze grenzen`]);
    expect(measurementIn(await open.host.read())).toEqual(measurement);
  });

  it('is a sheet that is gone', async () => {
    open.excel.workbook.deleteSheet('Ankers');
    expect(damageIn(await open.host.read())).toContain('Het blad Ankers ontbreekt.');
  });
});

describe('repair', () => {
  it('rebuilds formulas, validations and protection, and keeps all that was filled in', async () => {
    await tamper('Scores', (sheet) => {
      sheet.getRange('H4:H9').clear('All');
      sheet.getRange('F4:G9').dataValidation.clear();
    });
    expect(await open.host.repair()).toEqual([]);
    const reading = await open.host.read();
    expect(damageIn(reading)).toEqual([]);
    expect(measurementIn(reading)).toEqual(measurement);
    expect(open.excel.workbook.isProtected('Scores')).toBe(true);
    expect(open.excel.workbook.isLocked('Scores!H4')).toBe(true);
    expect(open.excel.workbook.isLocked('Scores!F4')).toBe(false);
    expect(await open.excel.workbook.type('Scores!F4', 7)).toBe(false);
    expect(open.excel.workbook.sheetNames()).toEqual(['Blad1', ...OUR_TABS]);
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
    expect(open.excel.workbook.sheetNames()).toEqual(['Blad1', ...OUR_TABS]);
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

  it('moves a worker up into the table who was typed below it, so that another repair finds the same', async () => {
    // The table has lines for 200 workers, from row 5 on.
    await tamper('Werkers', (sheet) => {
      sheet.getRange('A210').values = [['LK']];
    });
    expect(await open.host.repair()).toEqual([]);
    expect(measurementIn(await open.host.read())?.evidence.workers).toMatchObject([{ code: 'LK' }]);
    expect(await open.excel.workbook.values('Werkers!A5')).toEqual([['LK']]);
  });

  it('lists what has no place, in full', async () => {
    await tamper('Scores', (sheet) => {
      sheet.getRange('A40:F40').values = [['verzonnen-item', '', '', 'Verzonnen', '', 'vijf']];
      sheet.getRange('G40').formulas = [['=6*7']];
    });
    expect(await open.host.repair()).toEqual([
      'Scores!A40 had geen plaats meer; er stond: verzonnen-item',
      'Scores!D40 had geen plaats meer; er stond: Verzonnen',
      'Scores!F40 had geen plaats meer; er stond: vijf',
      'Scores!G40 had geen plaats meer; er stond een formule, met als uitkomst: 42',
    ]);
    expect(measurementIn(await open.host.read())).toEqual(measurement);
    expect(await open.excel.workbook.values('Scores!A40:G40')).toEqual([['', '', '', '', '', '', '']]);
  });

  it('leaves what people made for themselves beside ours where it stands, formulas too', async () => {
    await tamper('Scores', (sheet) => {
      sheet.getRange('Z5:Z6').formulas = [['eigen opmerking'], ['=F4*2']];
      sheet.getRange('H4').clear('Contents');
    });
    await tamper('Overzicht', (sheet) => {
      sheet.getRange('F2').values = [['eigen kop']];
    });
    expect(await open.host.repair()).toEqual([]);
    // The first item scores 1.
    expect(await open.excel.workbook.values('Scores!Z5:Z6')).toEqual([['eigen opmerking'], [2]]);
    expect(await open.excel.workbook.value('Overzicht!F2')).toBe('eigen kop');
    expect(measurementIn(await open.host.read())).toEqual(measurement);
  });

  it('lists what stood where cells are merged again, for it cannot stay', async () => {
    await tamper('Meting', (sheet) => {
      sheet.getRange('A19:C19').unmerge();
      sheet.getRange('B19').values = [['eigen opmerking']];
    });
    expect(await open.host.repair()).toEqual(['Meting!B19 had geen plaats meer; er stond: eigen opmerking']);
  });

  it('changes no entry of a measurement that is not damaged, and takes five round trips', async () => {
    const entered = async () => {
      const cells = ['Meting!B4:B12', 'Scores!F4:L37', 'Ankers!J4:N37', 'Overzicht!A1:F80'];
      const found = [];
      for (const range of cells) found.push(await open.excel.workbook.values(range));
      return found;
    };
    const before = await entered();
    // A pane has read before it mends, and has looked then at the sheets that are not ours.
    await open.host.read();
    open.excel.workbook.resetTraffic();
    expect(await open.host.repair()).toEqual([]);
    const { requests, releases } = open.excel.workbook.traffic;
    expect(requests - releases).toBe(5);
    expect(await entered()).toEqual(before);
    const reading = await open.host.read();
    expect([damageIn(reading), measurementIn(reading)]).toEqual([[], measurement]);
  });

  it('keeps a formula in a score cell, for its result is the score', async () => {
    open.excel.workbook.paste('Scores!F4', [['=1+3']]);
    expect(await open.host.repair()).toEqual([]);
    expect(open.excel.workbook.formula('Scores!F4')).toBe('=1+3');
  });

  it('keeps what is typed after the last reading, and while the sheets are being rebuilt', async () => {
    await open.host.read();
    open.excel.workbook.paste('Scores!F4', [[5]]);
    const steps: string[] = [];
    const unplaced = await open.host.repair((step) => {
      steps.push(step);
      if (step === 'building') open.excel.workbook.paste('Scores!F6', [[4]]);
    });
    expect([unplaced, steps]).toEqual([[], ['checking', 'building', 'protecting']]);
    const [first, , third] = form.rows.map(({ item }) => item.id);
    const entries = measurementIn(await open.host.read())?.entries ?? {};
    expect([first && entries[first]?.A, third && entries[third]?.A]).toEqual([5, 4]);
  });

  it('puts rows that were sorted back in their order, each with all that was filled in', async () => {
    await swapRows('Scores', 'A4:L5');
    expect(await open.host.repair()).toEqual([]);
    const reading = await open.host.read();
    expect([damageIn(reading), measurementIn(reading)]).toEqual([[], measurement]);
    expect(await open.excel.workbook.value('Scores!A4')).toBe(form.rows[0]?.item.id);
  });

  it('mends what a computer without a printer lets it, and says what not', async () => {
    await tamper('Scores', (sheet) => {
      sheet.getRange('H4').clear('Contents');
    });
    open.excel.workbook.takePrinterAway();
    expect(await open.host.repair()).toEqual([NOT_SET_UP]);
    expect(damageIn(await open.host.read())).toEqual([]);
    expect(open.excel.workbook.isProtected('Scores')).toBe(true);
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

  it('puts everything back when it fails half-way, and names the looks that it could not', async () => {
    await tamper('Scores', (sheet) => {
      sheet.getRange('A40').values = [['verzonnen-item']];
      sheet.getRange('H4').values = [['akkoord']];
    });
    const failing = open.host.repair((step) => {
      if (step === 'building') open.excel.workbook.deleteSheet('Ankers');
    });
    await expect(failing).rejects.toMatchObject({
      problem: 'gone',
      leftovers: expect.arrayContaining(['de opmaak van het blad Scores', 'het blad Ankers']) as string[],
      unplaced: [],
    });
    expect(measurementIn(await open.host.read())).toEqual({ ...measurement, officialAnchors: {} });
    expect(await open.excel.workbook.value('Scores!A40')).toBe('verzonnen-item');
    expect(await open.excel.workbook.value('Scores!H4')).toBe('akkoord');
    expect(open.excel.workbook.isProtected('Scores')).toBe(true);
    expect(await open.excel.workbook.type('Scores!F4', 3)).toBe(true);
  });

  describe('takes away a sheet that it had added when it fails half-way', () => {
    /** Ankers is gone, and Werkers goes as the sheets are being protected. */
    const failing = (happens: () => void) => {
      open.excel.workbook.deleteSheet('Ankers');
      return open.host.repair((step) => {
        if (step !== 'protecting') return;
        open.excel.workbook.deleteSheet('Werkers');
        happens();
      });
    };

    it('as soon as the workbook is in front again', async () => {
      const repairing = failing(() => {
        open.excel.quirks.turnOn(OTHER_WORKBOOK_IN_FRONT);
        open.excel.quirks.onHindrance = () => {
          open.excel.quirks.turnOff(OTHER_WORKBOOK_IN_FRONT);
        };
      });
      await expect(repairing).rejects.toMatchObject({
        problem: 'gone',
        leftovers: expect.not.arrayContaining(['het blad Ankers']) as string[],
        unplaced: [],
      });
      expect(open.excel.workbook.sheetNames()).not.toContain('Ankers');
      expect(open.excel.workbook.isProtected('Scores')).toBe(true);
    });

    it('or names it and protects it', async () => {
      const repairing = failing(() => {
        open.excel.workbook.protectStructure();
      });
      await expect(repairing).rejects.toMatchObject({
        leftovers: expect.arrayContaining(['het blad Ankers']) as string[],
      });
      expect(open.excel.workbook.isProtected('Ankers')).toBe(true);
    });
  });

  it('gives what it had to move and cannot put back along with the error', async () => {
    await swapRows('Ankers', 'A4:N5');
    const failing = open.host.repair((step) => {
      if (step === 'building') open.excel.workbook.deleteSheet('Ankers');
    });
    // The first and the fourth official text differ from item to item.
    await expect(failing).rejects.toMatchObject({
      unplaced: [
        ['J4', TRICKY[1]],
        ['J5', TRICKY[0]],
      ].map(([at, text]) => `Ankers!${at ?? ''} kon niet worden teruggezet; er stond: ${text ?? ''}`),
    });
  });

  it('and says a date among it as a date', async () => {
    const { typed, lastRow } = improvementLayout(form);
    // Below the last line there is no room for it: it moves up, into the first line that is free. Day 46,348 is 22 November 2026.
    const cell = `${typed('date')}${lastRow + 2}`;
    await tamper('Verbeterplan', (sheet) => {
      sheet.getRange(cell).values = [[46_348]];
    });
    const failing = open.host.repair((step) => {
      if (step === 'building') open.excel.workbook.deleteSheet('Verbeterplan');
    });
    await expect(failing).rejects.toMatchObject({
      unplaced: expect.arrayContaining([
        `Verbeterplan!${cell} kon niet worden teruggezet; er stond: 22-11-2026`,
      ]) as string[],
    });
  });

  it('cannot mend what cannot be read', async () => {
    open.excel.workbook.deleteSheet('Scores');
    await expect(open.host.repair()).rejects.toMatchObject({ problem: 'unreadable', code: 'scores-missing' });
  });
});
