import type { Measurement } from '../measurement/measurement';
import { columnLabels } from '../scale/column-labels';
import { itemName } from '../scale/item-name';
import type { ScoreForm } from '../scale/score-form';
import type { ColumnId, Item } from '../scale/types';
import { askedFor } from '../scoring/asked-anchor';
import { lowestScore, MOST_PRIORITIES, priorities, strengths, type Priority } from '../scoring/priorities';
import type { ReportBlock, ReportCell, ReportLine } from './report-plan';
import { PRIORITY_TEXTS, STRENGTH_TEXTS } from './texts';

/** "Bezetting 1a: Aantal cliënten …". */
export const fullItemName = (item: Item): string => `${itemName(item)}: ${item.title}`;

/** The name of an item above its title. */
export const itemLines = (item: Item): readonly ReportLine[] => [
  { text: itemName(item), tone: 'strong' },
  { text: item.title },
];

/** The columns that something is about; nothing to say where there is only one. */
export const ofColumns = (form: ScoreForm, columns: readonly ColumnId[]): string =>
  form.columns.length === 1 ? '' : columnLabels(columns);

/** The items with a 5. */
export function strengthBlocks(measurement: Measurement): readonly ReportBlock[] {
  const items = strengths(measurement).map(({ row, columns }) => {
    const where = ofColumns(measurement.form, columns);
    return fullItemName(row.item) + (where === '' ? '' : ` (${where})`);
  });
  if (items.length === 0) return [{ kind: 'paragraph', text: STRENGTH_TEXTS.none }];
  return [
    { kind: 'paragraph', text: STRENGTH_TEXTS.intro },
    { kind: 'list', items },
  ];
}

/** The items to work on first, each with what is recommended for it and what the anchor asks that comes next. */
export function priorityBlocks(measurement: Measurement): readonly ReportBlock[] {
  const { form } = measurement;
  const first = priorities(measurement);
  if (first.length === 0) {
    const isScored = form.rows.some((row) => lowestScore(measurement, row) !== null);
    return [{ kind: 'paragraph', text: isScored ? PRIORITY_TEXTS.none : PRIORITY_TEXTS.nothingScored }];
  }
  const { columns } = PRIORITY_TEXTS;
  return [
    { kind: 'paragraph', text: PRIORITY_TEXTS.intro(MOST_PRIORITIES) },
    {
      kind: 'table',
      columns: [
        { header: columns.item, width: 23 },
        { header: columns.score, width: 10, align: 'center' },
        { header: columns.next, width: 9, align: 'center' },
        { header: columns.asks, width: 58 },
      ],
      rows: first.map((priority): readonly ReportCell[] => [
        itemLines(priority.row.item),
        scoreLines(form, priority),
        String(priority.next ?? ''),
        askedLines(measurement, priority),
      ]),
    },
  ];
}

function scoreLines(form: ScoreForm, { score, columns }: Priority): readonly ReportLine[] {
  if (score === null) return [{ text: PRIORITY_TEXTS.open, tone: 'quiet' }];
  const where = ofColumns(form, columns);
  return [{ text: String(score), tone: 'strong' }, ...(where === '' ? [] : [{ text: where, tone: 'quiet' } as const])];
}

function askedLines(measurement: Measurement, { row, columns, next, recommendation }: Priority): readonly ReportLine[] {
  const recommended = recommendation === '' ? [] : [{ text: recommendation, tone: 'strong' } as const];
  if (next === null) return recommended;
  const { text, isOfficial } = askedFor(measurement, row, columns, next);
  return [...recommended, { text }, ...(isOfficial ? [{ text: PRIORITY_TEXTS.official, tone: 'quiet' } as const] : [])];
}
