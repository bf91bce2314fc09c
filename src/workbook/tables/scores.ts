import { scoreRecords, type ScoreValues } from '../../measurement/score-records';
import { COLUMN_LABELS } from '../../scale/column-labels';
import type { ItemId } from '../../scale/ids';
import { oncePer } from '../../scale/once-per';
import { PART_TITLES } from '../../scale/parts';
import { SCALES } from '../../scale/scales';
import type { Item, Scale } from '../../scale/types';
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
  headers: ({ scale: { columns }, rows }) => [
    ...[SCORES_HEADERS.id, SCORES_HEADERS.part, SCORES_HEADERS.number, SCORES_HEADERS.title],
    ...(rows.some(({ item }) => item.sources.length > 0) ? [SCORES_HEADERS.sources] : []),
    ...columns.map(({ label }) => label),
    ...[SCORES_HEADERS.status, SCORES_HEADERS.evidence],
    ...(columns.length > 1 ? [SCORES_HEADERS.divergence] : []),
    ...[SCORES_HEADERS.note, SCORES_HEADERS.recommendation],
  ],
  keys: SCORES_HEADERS.id,
  keyAt: itemAt,
  otherKeys: [SCORES_HEADERS.part, SCORES_HEADERS.number],
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
  return printedAt(table, row, 'id') || (fittingItems(table).get(partAndNumber(table, row))?.id ?? '');
}

function printedAt({ sheet, columnOf }: FoundTable, row: number, field: keyof typeof SCORES_HEADERS): string {
  const column = columnOf(SCORES_HEADERS[field]);
  return column === undefined ? '' : textAt(sheet, row, column);
}

const partAndNumber = (table: FoundTable, row: number) =>
  `${printedAt(table, row, 'part')} ${printedAt(table, row, 'number')}`;

type PrintedItems = ReadonlyMap<string, Item>;

/** The items of an instrument by their part and number as printed. */
const printedItems = oncePer(
  ({ items }: Scale): PrintedItems =>
    new Map(items.map((item) => [`${PART_TITLES[item.part]} ${item.number}`, item] as const)),
);

/** Those of the instrument of which the rows of a table have the most parts with numbers, and titles. */
const fittingItems = oncePer((table: FoundTable): PrintedItems => {
  const fits = Object.values(SCALES).map((scale) => {
    const items = printedItems(scale);
    const points = table.rows.map((row) => {
      const item = items.get(partAndNumber(table, row));
      return item === undefined ? 0 : item.title === printedAt(table, row, 'title') ? 2 : 1;
    });
    return { items, fit: points.reduce<number>((sum, each) => sum + each, 0) };
  });
  const [best] = fits.toSorted((one, other) => other.fit - one.fit);
  return best?.items ?? new Map();
});
