import type { Measurement } from '../../../src/measurement/measurement';
import { carryOver } from '../../../src/workbook/carry-over/carry-over';
import type { CellContent, SheetContents, WorkbookContents } from '../../../src/workbook/paper/contents';
import type { SheetName } from '../../../src/workbook/paper/sheets';
import { withFoundNames } from '../../../src/workbook/carry-over/found-bands';
import { readMeasurement } from '../../../src/workbook/reading/read-measurement';
import { isOfToday, isOlderVersion, versionOf } from '../../../src/workbook/reading/workbook-version';
import { sortSheets } from '../../../src/workbook/tables/recognise-sheets';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { fullMeasurement } from '../../support/example-measurement';
import { planContents } from '../../support/plan-contents';

const BANDS = { redelijk: 60, goed: 90, voorbeeldig: 110, status: 'eigen', provenance: 'bestuursbesluit' };
const full = fullMeasurement();
const measurement: Measurement = {
  ...full,
  bands: { ...full.bands, A: BANDS },
  evidence: { items: { 'bezetting-2': { AO: { percent: 92 } } }, workers: [{ code: 'LK', fte: 0.8 }] },
  scenarios: [{ name: 'Beter', entries: { 'bezetting-2': { A: 5 } } }],
  improvements: [{ item: 'bezetting-2', action: 'Meer uren', owner: 'An', date: '2027-03-01', status: 'loopt' }],
  officialAnchors: { 'bezetting-2': ['een', '', '', '', 'vijf'] },
};
const contents = planContents(workbookPlan(measurement));

/** The same with another text in place of one on a sheet of ours. */
function without(name: SheetName, text: string): WorkbookContents {
  const changed = (sheet: SheetContents): SheetContents => ({
    ...sheet,
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [row, new Map([...cells].map(([at, cell]) => [at, other(cell, text)]))]),
    ),
  });
  return { ...contents, sheets: contents.sheets.map((sheet) => (sheet.name === name ? changed(sheet) : sheet)) };
}

const other = (cell: CellContent, text: string) => (cell.value === text ? { ...cell, value: 'anders' } : cell);

const withNames = (names: Readonly<Record<string, string | null>>): WorkbookContents['names'] =>
  new Map(
    [...contents.names, ...Object.entries(names)].flatMap(([name, area]) =>
      names[name] === null || area === null ? [] : [[name, area]],
    ),
  );

test.each<[SheetName, string]>([
  ['Bewijs', 'Vraag'],
  ['Wat als', 'Titel en vergelijking'],
  ['Werkers', 'Werker'],
  ['Ankers', 'id'],
  ['Overzicht', 'Grenzen van het oordeel (aan te passen)'],
  ['Verbeterplan', 'Actie'],
])('the sheet %s stays ours by its name without the text "%s", and keeps what it holds', (name, text) => {
  const damaged = without(name, text);
  const { own } = sortSheets(damaged);
  expect(own[name]?.name).toBe(name);
  const found = readMeasurement(damaged).measurement;
  expect(found.bands).toEqual(measurement.bands);
  expect(found.evidence.items).toEqual(measurement.evidence.items);
  expect(found.scenarios).toEqual(measurement.scenarios);
  expect(found.officialAnchors).toEqual(measurement.officialAnchors);
  expect(found.evidence.workers).toEqual(measurement.evidence.workers);
  expect(found.improvements).toEqual(measurement.improvements);
  // Only what stands there instead has no place in a new workbook.
  expect(carryOver(damaged).lost).toEqual([expect.stringMatching(/^[^;]* had geen plaats meer; er stond: anders$/)]);
});

describe('a name of bands that points to other cells', () => {
  const bandsIn = (names: WorkbookContents['names'], sheets = contents.sheets) => {
    const found = withFoundNames({ ...contents, names, sheets });
    return [readMeasurement(found).measurement.bands.A, found.names.get('Grenzen_A')];
  };
  const area = contents.names.get('Grenzen_A') ?? '';

  test('is put back where the row is found by its title', () => {
    const below = area.replace(/\d+/g, (row) => String(Number(row) + 1));
    expect(bandsIn(withNames({ Grenzen_A: below }))).toEqual([BANDS, area]);
    expect(bandsIn(withNames({ Grenzen_A: null }))).toEqual([BANDS, area]);
  });

  test('counts where the title was changed, for no other cells are ours', () => {
    const changed = without('Overzicht', 'Grenzen van het oordeel (aan te passen)').sheets;
    expect(bandsIn(contents.names, changed)).toEqual([BANDS, area]);
  });

  test('is put back on our own sheet, not on that of a colleague that stands before it', () => {
    const theirs = planContents(workbookPlan(full)).sheets.find(({ name }) => name === 'Overzicht');
    if (!theirs) throw new Error('no sheet');
    const sheets = [{ ...theirs, name: 'Overzicht (2)' }, ...contents.sheets];
    expect(bandsIn(withNames({ Grenzen_A: null }), sheets)).toEqual([BANDS, area]);
  });

  test('on another sheet does not make that the sheet of the others', () => {
    const elsewhere = withNames({ Grenzen_A: 'Scores!$B$4:$F$4' });
    const { measurement: found } = readMeasurement({ ...contents, names: elsewhere });
    expect(found.bands.O).toEqual(measurement.bands.O);
    expect(found.bands.A.redelijk).toBeNull();
  });
});

describe('the version of a workbook without our name for it', () => {
  test('is what stands beside its label', () => {
    const names = withNames({ IPS_versie: null });
    expect(versionOf({ ...contents, names })).toBe(4);
    expect(isOfToday({ ...contents, names })).toBe(true);
  });

  test('is older where an older number stands there', () => {
    const sheets = contents.sheets.map((sheet): SheetContents => {
      const version = [...sheet.rows].find(([, cells]) => cells.get(1)?.value === 'Versie van de werkmap');
      if (!version) return sheet;
      const [row, cells] = version;
      return { ...sheet, rows: new Map(sheet.rows).set(row, new Map(cells).set(2, { value: 3, isFormula: false })) };
    });
    const older = { names: withNames({ IPS_versie: null }), sheets };
    expect([versionOf(older), isOfToday(older), isOlderVersion(older)]).toEqual([3, false, true]);
  });
});
