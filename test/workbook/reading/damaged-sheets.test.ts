import type { Measurement } from '../../../src/measurement/measurement';
import { carryOver } from '../../../src/workbook/carry-over/carry-over';
import type { CellContent, SheetContents, WorkbookContents } from '../../../src/workbook/paper/contents';
import type { SheetName } from '../../../src/workbook/paper/sheets';
import { checkWorkbook } from '../../../src/workbook/reading/check-workbook';
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

describe('bands whose name is gone or points to other cells', () => {
  const checkedWith = (names: WorkbookContents['names'], sheets = contents.sheets) =>
    checkWorkbook({ ...contents, names, sheets });
  const bandsIn = (...found: Parameters<typeof checkedWith>) => checkedWith(...found).measurement.bands.A;
  const area = contents.names.get('Grenzen_A') ?? '';

  test('are read behind their title', () => {
    const below = area.replace(/\d+/g, (row) => String(Number(row) + 1));
    for (const names of [withNames({ Grenzen_A: below }), withNames({ Grenzen_A: null })]) {
      const { measurement: found, findings } = checkedWith(names);
      expect(found.bands).toEqual(measurement.bands);
      expect(findings.filter(({ code }) => code === 'bands')).toEqual([]);
      expect(carryOver({ ...contents, names })).toMatchObject({ measurement: { bands: measurement.bands }, lost: [] });
    }
  });

  test('are read where the name points when the title was changed, for no other cells are ours', () => {
    const changed = without('Overzicht', 'Grenzen van het oordeel (aan te passen)').sheets;
    expect(bandsIn(contents.names, changed)).toEqual(BANDS);
  });

  test('are read on our own sheet, not on that of a colleague that stands before it', () => {
    const theirs = planContents(workbookPlan(full)).sheets.find(({ name }) => name === 'Overzicht');
    if (!theirs) throw new Error('no sheet');
    const sheets = [{ ...theirs, name: 'Overzicht (2)' }, ...contents.sheets];
    expect(bandsIn(withNames({ Grenzen_A: null }), sheets)).toEqual(BANDS);
    const noNames = withNames({ Grenzen_A: null, Grenzen_O: null, Grenzen_IPS25: null });
    expect(bandsIn(noNames, sheets)).toEqual(BANDS);
  });

  test('are read behind their title where the name points to another sheet', () => {
    const elsewhere = withNames({ Grenzen_A: 'Scores!$B$4:$F$4' });
    expect(checkedWith(elsewhere).measurement.bands).toEqual(measurement.bands);
  });

  test('do not count where their title stands twice, which is a finding; with their name they do', () => {
    const row = Number(/\d+/.exec(area)?.[0]);
    const sheets = contents.sheets.map((sheet) => {
      if (sheet.name !== 'Overzicht') return sheet;
      // The three sets stand below each other; the row below them is empty.
      expect(sheet.rows.has(row + 3)).toBe(false);
      const copied = sheet.rows.get(row) ?? new Map<number, CellContent>();
      const rows = [...sheet.rows, [row + 3, copied] as const].sort(([one], [other]) => one - other);
      return { ...sheet, rows: new Map(rows) };
    });
    const { measurement: found, findings } = checkedWith(withNames({ Grenzen_A: null }), sheets);
    expect(found.bands.A).toEqual({ redelijk: null, goed: null, voorbeeldig: null, status: '', provenance: '' });
    expect(found.bands.O).toEqual(measurement.bands.O);
    const double = findings.filter(({ code }) => code === 'duplicate-line');
    expect(double).toMatchObject([{ severity: 'error', cell: `Overzicht!A${row}` }]);
    expect(double[0]?.message).toContain(`(rij ${row}, ${row + 3})`);
    expect(bandsIn(contents.names, sheets)).toEqual(BANDS);
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
