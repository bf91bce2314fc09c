import type { BandEntries } from '../../measurement/band-entries';
import { BAND_SET_IDS, bandSet, bandSetsOf } from '../../scale/band-sets';
import type { BandSetId } from '../../scale/verdicts';
import { namedArea } from '../paper/contents';
import { entry, text, type Codec } from './codec';
import { findTable, withHeaders, type TableMarks } from './found-table';
import { filledIn, type FieldCell, type Place, type Table } from './table';

/** The title above the table of bands. */
export const BANDS_TITLE = 'Grenzen van het oordeel (aan te passen)';

/** The name of the five cells of a set in the table of bands. */
export const bandsName = (set: BandSetId): string => bandSet(set).name;

/** Those of all sets; a form has some of them. */
export const BANDS_NAMES = BAND_SET_IDS.map(bandsName);

/** From the first cell of a set to the right. */
const FIELDS: readonly { readonly [F in keyof BandEntries]: readonly [F, Codec<BandEntries[F]>] }[keyof BandEntries][] =
  [
    ['redelijk', entry],
    ['goed', entry],
    ['voorbeeldig', entry],
    ['status', text],
    ['provenance', text],
  ];

/** How many cells a set has. */
export const BAND_CELLS = FIELDS.length;

const MARKS: TableMarks = { sheet: 'Overzicht', name: bandsName('A'), isHeader: withHeaders(BANDS_TITLE) };

/** The bounds of the verdicts: a row per set, each with a name of its own, for formulas ask for them there. */
export const bandTable: Table<BandSetId, BandEntries> = {
  ...MARKS,
  find: (contents, form) => {
    const all = bandSetsOf(form).flatMap((set) => {
      const found = namedArea(contents, bandsName(set));
      return found ? [{ set, ...found }] : [];
    });
    const sheet = findTable(contents, MARKS)?.sheet ?? all[0]?.sheet;
    const areas = new Map(all.filter((each) => each.sheet === sheet).map(({ set, area }) => [set, area]));
    if (!sheet || areas.size === 0) return null;
    const placeOf = <F extends keyof BandEntries>(set: BandSetId, field: F): Place<BandEntries[F]> | null => {
      const area = areas.get(set);
      const offset = FIELDS.findIndex(([name]) => name === field);
      const codec = FIELDS[offset]?.[1] as Codec<BandEntries[F]> | undefined;
      if (!area || !codec) return null;
      const { top: row, left } = area;
      const proofs = left > 1 ? [{ row, column: left - 1 }] : [];
      return { row, column: left + offset, codec, mark: null, hasRoom: true, proofs };
    };
    return {
      sheet,
      doubles: new Map(),
      placeOf,
      filled: () =>
        [...areas].flatMap(([record, { top: row, left }]) => {
          const cells = FIELDS.map(([field, codec], offset) => {
            return { record, field, row, column: left + offset, codec, mark: null };
          });
          return filledIn(contents, sheet, cells as FieldCell<BandSetId, BandEntries>[]);
        }),
    };
  },
};
