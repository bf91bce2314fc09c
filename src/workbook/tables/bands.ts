import type { BandEntries } from '../../measurement/band-entries';
import { BAND_SET_IDS, bandSet, bandSetsOf } from '../../scale/band-sets';
import type { ScoreForm } from '../../scale/score-form';
import type { BandSetId } from '../../scale/verdicts';
import { namedArea, textAt, type WorkbookContents } from '../paper/contents';
import { entry, text, type Codec } from './codec';
import { findTable, rowsByKey, withHeaders, type FoundTable, type NamedPlace, type TableMarks } from './found-table';
import { filledIn, type CellOf, type FieldCell, type Place, type Table } from './table';

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

const MARKS: TableMarks = { sheet: 'Overzicht', name: bandsName('A'), isHeader: withHeaders(BANDS_TITLE) };

/** Does a name of the bands point behind the title of a set of ours? */
export const isBehindTitle = (place: NamedPlace): boolean =>
  BAND_SET_IDS.some((set) => titleBefore(place) === bandSet(set).title);

/**
 * The bounds of the verdicts: a row per set, each with a name of its own, for formulas ask for them there. A set is where its
 * name points behind its title; where that is gone or moved, behind its title below ours; and where the title was changed,
 * where its name points after all.
 */
export const bandTable: Table<BandSetId, BandEntries> = {
  ...MARKS,
  find: (contents, form) => {
    const found = findSets(contents, form);
    if (!found) return null;
    const { sheet, areas, doubles } = found;
    const placeOf = <F extends keyof BandEntries>(set: BandSetId, field: F): Place<BandEntries[F]> | null => {
      const area = areas.get(set);
      const offset = FIELDS.findIndex(([name]) => name === field);
      const codec = FIELDS[offset]?.[1] as Codec<BandEntries[F]> | undefined;
      if (!area || !codec) return null;
      const { row, column } = area;
      const proofs = column > 1 ? [{ row, column: column - 1 }] : [];
      return { row, column: column + offset, codec, mark: null, hasRoom: true, proofs };
    };
    return {
      sheet,
      doubles,
      placeOf,
      filled: () =>
        [...areas].flatMap(([record, { row, column }]) => {
          const cells = FIELDS.map(([field, codec], offset) => {
            return { record, field, row, column: column + offset, codec, mark: null };
          });
          return filledIn(contents, sheet, cells as FieldCell<BandSetId, BandEntries>[]);
        }),
    };
  },
};

/** The sheet with the bands, where the cells of each set begin, and the titles of those that stand there twice. */
function findSets(contents: WorkbookContents, form: ScoreForm) {
  const named = bandSetsOf(form).flatMap((set) => {
    const place = namedArea(contents, bandsName(set));
    return place ? [{ set, place, isAtTitle: titleBefore(place) === bandSet(set).title }] : [];
  });
  const table = findTable(contents, MARKS);
  const sheet =
    (named.find(({ isAtTitle }) => isAtTitle) ?? (table ? undefined : named[0]))?.place.sheet ?? table?.sheet;
  if (!sheet) return null;
  const titled = table?.sheet === sheet ? rowsOfTitles(table) : null;
  const doubles = new Map<BandSetId, readonly CellOf[]>();
  const areas = new Map<BandSetId, CellOf>();
  for (const set of bandSetsOf(form)) {
    const there = named.find((each) => each.set === set && each.place.sheet === sheet);
    const titles = titled?.get(bandSet(set).title) ?? [];
    const [title] = titles;
    if (there && (there.isAtTitle || !title)) {
      areas.set(set, { row: there.place.area.top, column: there.place.area.left });
    } else if (titles.length > 1) {
      doubles.set(set, titles);
    } else if (title) {
      areas.set(set, { row: title.row, column: title.column + 1 });
    }
  }
  return areas.size + doubles.size === 0 ? null : { sheet, areas, doubles };
}

const titleBefore = ({ sheet, area: { top, left } }: NamedPlace) => textAt(sheet, top, left - 1);

/** The cells below our title, up to an empty row, by the titles that stand in them. */
function rowsOfTitles({ sheet, headerRow, rows, columnOf }: FoundTable): ReadonlyMap<string, readonly CellOf[]> {
  const column = columnOf(BANDS_TITLE) ?? 1;
  const below = rows.filter((row, index) => row === headerRow + 1 + index);
  const byTitle = rowsByKey(below, (row) => textAt(sheet, row, column));
  return new Map([...byTitle].map(([title, found]) => [title, found.map((row) => ({ row, column }))]));
}
