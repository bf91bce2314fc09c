import { scoreRecords, type ScoreValues } from '../../measurement/score-records';
import { COLUMN_LABELS } from '../../scale/column-labels';
import { AO_ITEM_IDS, IPS25_ITEM_IDS, type ItemId } from '../../scale/ids';
import { PART_TITLES } from '../../scale/parts';
import { textAt } from '../paper/contents';
import { entry, text } from './codec';
import type { FoundTable, Headers } from './found-table';
import { keyedTable } from './keyed-table';

/** The headers by which a reader finds the columns of the scores again, wherever they were moved to. */
export const SCORES_HEADERS = {
  id: 'id',
  part: 'Onderdeel',
  number: 'Nr.',
  title: 'Item',
  sources: 'Bronnen',
  evidence: 'Bewijs wijst op',
  divergence: 'Verschil toegestaan',
  status: 'Controle',
  note: 'Toelichting',
  recommendation: 'Aanbeveling',
} as const;

/** What stands in the cell of a column in which an item is not scored. */
export const CLOSED_MARK = '×';

/** The scores with what was written about them: a row per item, known by its id or by its part and number as printed. */
export const scoreTable = keyedTable<ItemId, ScoreValues>({
  sheet: 'Scores',
  name: 'Scores_gegevens',
  isHeader: isScoresHeader,
  keys: SCORES_HEADERS.id,
  keyAt: itemAt,
  id: scoreRecords.id,
  cells: ({ scale, rows }) =>
    rows.flatMap(({ item, open }) => {
      const common = { row: item.id, key: item.id };
      return [
        ...scale.columns.map(({ id }) => {
          const mark = open.includes(id) ? null : CLOSED_MARK;
          return { ...common, field: id, header: COLUMN_LABELS[id], codec: entry, mark };
        }),
        { ...common, field: 'note' as const, header: SCORES_HEADERS.note, codec: text, mark: null },
        { ...common, field: 'recommendation' as const, header: SCORES_HEADERS.recommendation, codec: text, mark: null },
      ];
    }),
});

function isScoresHeader({ has }: Headers): boolean {
  const namesItems = has(SCORES_HEADERS.id) || (has(SCORES_HEADERS.part) && has(SCORES_HEADERS.number));
  return namesItems && Object.values(COLUMN_LABELS).some(has);
}

/** What a row says which item it is, known or not; without an id in the row from its part and number. */
export function itemAt(table: FoundTable, row: number): string {
  const at = (header: string) => {
    const column = table.columnOf(header);
    return column === undefined ? '' : textAt(table.sheet, row, column);
  };
  return at(SCORES_HEADERS.id) || idOfNumber(at(SCORES_HEADERS.part), at(SCORES_HEADERS.number), table);
}

const ALL_IDS: ReadonlySet<string> = new Set<ItemId>([...AO_ITEM_IDS, ...IPS25_ITEM_IDS]);

/** The item of a part and number as printed; empty text if there is none. Only the 25-item scale has a column Score. */
function idOfNumber(part: string, number: string, { columnOf }: FoundTable): string {
  const partId = Object.entries(PART_TITLES).find(([, title]) => title === part)?.[0];
  const isSingle = columnOf(COLUMN_LABELS.score) !== undefined;
  const id = isSingle && partId !== undefined ? `ips25-${number}` : `${partId}-${number}`;
  return ALL_IDS.has(id) ? id : '';
}
