import { officialAnchorRecords, type OfficialTexts } from '../../measurement/official-anchor-records';
import type { ItemId } from '../../scale/ids';
import { RATINGS, type Rating } from '../../scale/types';
import { text } from './codec';
import { withHeaders } from './found-table';
import { keyedTable } from './keyed-table';

/** The headers by which a reader finds the official wording again. */
export const OFFICIAL_HEADER = (rating: Rating) => `Officiële tekst ${rating}`;

const KEY_HEADER = 'id';

/** The official wording of anchors that an organisation pasted beside ours: a row per item. */
export const officialAnchorTable = keyedTable<ItemId, OfficialTexts>({
  sheet: 'Ankers',
  name: 'Ankers_gegevens',
  isHeader: withHeaders(KEY_HEADER, OFFICIAL_HEADER(1)),
  // The item, its title and criterion, and our own words.
  headers: () => [KEY_HEADER, null, null, null, ...RATINGS.map(() => null), ...RATINGS.map(OFFICIAL_HEADER)],
  keys: KEY_HEADER,
  id: officialAnchorRecords.id,
  cells: ({ rows }) =>
    rows.flatMap(({ item }) =>
      RATINGS.map((field) => ({
        ...{ row: item.id, field, key: item.id, header: OFFICIAL_HEADER(field) },
        ...{ codec: text, mark: null },
      })),
    ),
});
