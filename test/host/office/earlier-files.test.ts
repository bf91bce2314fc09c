import { bandSet, bandSetsOf } from '../../../src/scale/band-sets';
import { times } from '../../support/depth';
import { EARLIER_FILES, earlierBytes, filledIn, type EarlierFile } from '../../support/earlier-files';
import { measurementId } from '../../support/measurement-ids';
import { openFile } from './open-file';
import type { OpenWorkbook } from './open-workbook';

/** Each form once, and each version; more of them take long. */
const QUICK: readonly EarlierFile[] = [
  'version-1-ips25',
  'version-2-work',
  'version-3-education',
  'version-3-integrated',
];
const files = [...QUICK, ...EARLIER_FILES.filter((name) => !QUICK.includes(name))].slice(0, times(QUICK.length, 8));

/**
 * Where notes stand beside the scores and beside the counts; in the integrated form nobody wrote any. In workbooks of
 * version 1 the table of scores was three columns narrower, and two with one score: there they go along with its edge.
 */
const NOTES: Readonly<Partial<Record<EarlierFile, readonly [column: string, counts: string]>>> = {
  'version-1-education': ['W', 'D18'],
  'version-1-ips25': ['Q', 'D18'],
  'version-2-work': ['W', 'D19'],
  'version-3-work': ['W', 'D19'],
  'version-3-education': ['W', 'D18'],
  'version-3-ips25': ['Q', 'D18'],
};

/** What people wrote for themselves: the cell, what it holds, and how it is named where it cannot stay. */
function ownNotes(name: EarlierFile): readonly (readonly [cell: string, value: string | number, said: string])[] {
  if (!NOTES[name]) return [];
  const [column, counts] = NOTES[name];
  const text = (cell: string, said: string) => [cell, said, `${cell} had geen plaats meer; er stond: ${said}`] as const;
  return [
    text('Meting!E4', 'map 12'),
    text(`Scores!${column}5`, 'navragen bij het team'),
    [`Scores!${column}6`, 3, `Scores!${column}6 had geen plaats meer; er stond een formule, met als uitkomst: 3`],
    text(`Overzicht!${counts}`, 'met het team besproken'),
  ];
}

let open: OpenWorkbook;

afterEach(() => {
  open.excel.dispose();
});

it.each(files)('%s is brought up to date in Excel with all that was filled in', async (name) => {
  open = await openFile(earlierBytes(name));
  const { host, excel } = open;
  expect(await host.read()).toMatchObject({ kind: 'measurement', damage: [], isOutdated: true });
  const lost = await host.repair();
  // There were no ids then; it is given one.
  const measurement = { ...filledIn(name), id: measurementId(1) };
  const current = { kind: 'measurement', damage: [], isOutdated: false, checked: { measurement } };
  expect(await host.read()).toMatchObject(current);

  // What is asked otherwise now is said by the item; the rest is what people wrote for themselves.
  const named = new Set(lost.filter((sentence) => !/^(Begeleiding|Organisatie) \d/.test(sentence)));
  for (const [cell, value, said] of ownNotes(name)) {
    const isNamed = named.delete(said);
    expect([cell, isNamed ? value : await excel.workbook.value(cell)]).toEqual([cell, value]);
  }
  expect([...named]).toEqual([]);
  if (NOTES[name]) expect(await excel.workbook.value('Aantekeningen!A1')).toBe('van onszelf');

  // The bands stand in the row of their title, also where an earlier program had them a row higher.
  const overview = await excel.workbook.values('Overzicht!A1:F80');
  const header = overview.findIndex(([title]) => title === 'Grenzen van het oordeel (aan te passen)');
  const bands = bandSetsOf(measurement.form).map((set) => {
    const { redelijk, goed, voorbeeldig, status, provenance } = measurement.bands[set];
    return [bandSet(set).title, redelijk, goed, voorbeeldig, status, provenance];
  });
  expect(overview.slice(header + 1, header + 1 + bands.length)).toEqual(bands);
});
