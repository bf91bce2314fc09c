import type { BandEntries } from '../../measurement/band-entries';
import { emptyMeasurement, type Measurement } from '../../measurement/measurement';
import { BAND_SET_IDS, bandSet, bandSetsOf } from '../../scale/band-sets';
import type { BandSetId } from '../../scale/verdicts';
import { absolute, cellAt, sheetPrefix } from '../paper/a1';
import { namedArea, textAt, type SheetContents, type WorkbookContents } from '../paper/contents';
import { isEarlierText } from '../reading/earlier-texts';
import { BAND_CELLS, BANDS_TITLE, bandsName } from '../tables/bands';
import { sortSheets } from '../tables/recognise-sheets';
import { LOST_TEXTS } from './texts';
import { isOlderVersion } from '../reading/workbook-version';

/**
 * The same contents, with the names of the bands that are gone, broken or point to other cells put back as far as their
 * rows can be found by their titles: bands are read through their names, and a lost name must not cost an organisation its
 * bands.
 */
export function withFoundNames(contents: WorkbookContents): WorkbookContents {
  const found = BAND_SET_IDS.filter((set) => !isInPlace(contents, set))
    .map((set) => [bandsName(set), findBands(contents, set)] as const)
    .filter((entry): entry is readonly [string, string] => entry[1] !== null);
  return { ...contents, names: new Map([...contents.names, ...found]) };
}

/** Does the name of a set point to the cells behind its title? */
function isInPlace(contents: WorkbookContents, set: BandSetId): boolean {
  const named = namedArea(contents, bandsName(set));
  return named !== null && textAt(named.sheet, named.area.top, named.area.left - 1) === bandSet(set).title;
}

function findBands(contents: WorkbookContents, set: BandSetId): string | null {
  const sheet = sortSheets(contents).own.Overzicht;
  const header = sheet && cellOf(sheet, BANDS_TITLE, 1);
  const row = header && cellOf(sheet, bandSet(set).title, header.row + 1, header.column);
  if (!row) return null;
  const [left, right] = [row.column + 1, row.column + BAND_CELLS];
  return sheetPrefix(sheet.name) + absolute(`${cellAt(row.row, left)}:${cellAt(row.row, right)}`);
}

/** The first cell with this text from a row on, in one column if that is given. */
function cellOf(sheet: SheetContents, text: string, from: number, only?: number) {
  for (const [row, cells] of sheet.rows) {
    if (row < from) continue;
    const column = [...cells.keys()].find(
      (candidate) => (only ?? candidate) === candidate && textAt(sheet, row, candidate) === text,
    );
    if (column !== undefined) return { row, column };
  }
  return null;
}

/**
 * Bands that are nowhere to be found come back as the scale has them: without bands there is no verdict at all. What an
 * earlier program wrote of where its own bands come from is said as the scale says it now.
 * @returns the measurement with bands, and a sentence for each set that was gone
 */
export function withStandardBands(contents: WorkbookContents, measurement: Measurement) {
  const sets = bandSetsOf(measurement.form);
  const gone = sets.filter((set) => namedArea(contents, bandsName(set)) === null);
  const standard = emptyMeasurement(measurement.form).bands;
  const isOlder = isOlderVersion(contents);
  const isEarlier = (set: BandSetId) => {
    const bands = measurement.bands[set];
    return isOlder && isEarlierText(bands.provenance) && hasSameBands(bands, standard[set]);
  };
  const renewed = sets.filter((set) => gone.includes(set) || isEarlier(set));
  return {
    measurement: {
      ...measurement,
      bands: { ...measurement.bands, ...Object.fromEntries(renewed.map((set) => [set, standard[set]])) },
    },
    lost: gone.map((set) => LOST_TEXTS.goneBands(bandSet(set).title)),
  };
}

const hasSameBands = (one: BandEntries, other: BandEntries) =>
  (['redelijk', 'goed', 'voorbeeldig', 'status'] as const).every((key) => one[key] === other[key]);
