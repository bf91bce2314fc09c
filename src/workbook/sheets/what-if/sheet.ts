import { entryOf, type Entries } from '../../../measurement/entries';
import { KEPT_BLANK } from '../../../measurement/scenario';
import { COLUMN_LABELS } from '../../../scale/column-labels';
import { itemName } from '../../../scale/item-name';
import type { FormRow, ScoreForm } from '../../../scale/score-form';
import { RATINGS, type ColumnId } from '../../../scale/types';
import { columnItems } from '../../../scoring/totals';
import { TOTAL_LABELS } from '../overview/totals';
import { textCell, type Constant, type Validation } from '../../paper/plan';
import type { SheetTemplate, TemplateBlock, TemplateCell } from '../../paper/sheet-template';
import { CLOSED_MARK } from '../../tables/scores';
import { DIVERGENCE_WORDS } from '../scores/sheet';
import { scoreAreas } from './areas';
import { comparisonNow, comparisonOf } from './comparison';
import { scenarioCode, scoreNow } from './formulas';
import { WHAT_IF_HEADER_ROW, whatIfLayout, type WhatIfColumnKey, type WhatIfLayout } from './layout';
import { NAMES_KEY, SCENARIO_PLACES } from '../../tables/scenarios';
import { nameRanges, whatIfFormats, whatIfHeights, whatIfMerges, whatIfStyles } from './looks';

/** The sheet Wat als: scenarios beside the scores as they are, what they come to, and what a take-over replaced. */
export function whatIfSheet(form: ScoreForm): SheetTemplate {
  const layout = whatIfLayout(form);
  const { columns, letter, firstRow, lastRow, frozenRow } = layout;
  const lines = form.rows.map((row, index) => itemCells(layout, row, firstRow + index));
  const comparison = comparisonBlocks(layout);
  const helpers = columns.findIndex(({ key }) => key.startsWith('code-'));
  const last = columns.findLast(({ hidden }) => !hidden)?.key ?? 'title';
  return {
    name: 'Wat als',
    columns: columns.map(({ width, hidden }) => (hidden ? { width, hidden } : { width })),
    rowHeights: whatIfHeights(layout, []),
    fitted: (blocks) => ({ rowHeights: whatIfHeights(layout, blocks) }),
    blocks: [
      { row: 1, column: 2, cells: [[`Wat als – ${form.scale.title}`], ...HINTS.map((hint) => [hint])] },
      ...comparison,
      { row: firstRow, column: 1, cells: lines.map((line) => line.slice(0, helpers)) },
      { row: firstRow, column: helpers + 1, cells: lines.map((line) => line.slice(helpers)) },
    ],
    styles: whatIfStyles(layout),
    merges: whatIfMerges(layout),
    unlocked: [...nameRanges(layout), ...scoreAreas(layout, 'open', ['scenario', 'kept'])],
    validations: [
      ...scoreAreas(layout, 'open', ['scenario']).map((range) => scoreRule(range, RATINGS, EMPTY_IS_AS_SCORED)),
      ...scoreAreas(layout, 'open', ['kept']).map((range) =>
        scoreRule(range, [...RATINGS, KEPT_BLANK], EMPTY_IS_NOT_KEPT),
      ),
    ],
    conditionalFormats: whatIfFormats(layout),
    frozen: { rows: frozenRow, columns: columns.findIndex(({ key }) => key === 'title') + 1 },
    print: {
      orientation: 'landscape',
      area: `A1:${letter(last)}${lastRow}`,
      titleRows: [WHAT_IF_HEADER_ROW, frozenRow],
      fit: { pagesWide: 1 },
    },
  };
}

const HINTS = [
  'Vul bij een scenario alleen in wat anders zou zijn: een lege cel blijft zoals gescoord. Het blad Scores verandert er niet door.',
  `Bij Vóór overnemen staat wat een overgenomen scenario verving, zodat het terug te zetten is; "${KEPT_BLANK}" betekent dat er nog geen score stond.`,
];

const EMPTY_IS_AS_SCORED = 'Laat de cel leeg als de score blijft zoals ze is.';
const EMPTY_IS_NOT_KEPT = `Of kies "${KEPT_BLANK}" als er geen score stond.`;

function scoreRule(range: string, values: readonly (number | string)[], rest: string): Validation {
  return {
    range,
    rule: { kind: 'list', values: values.map(String) },
    error: { title: 'Geen geldige score', message: `Een score is een heel getal: 1, 2, 3, 4 of 5. ${rest}` },
  };
}

/** All above the items: header and names, what stands beside the comparison, the comparison, and what it hides. */
function comparisonBlocks(layout: WhatIfLayout): TemplateBlock[] {
  const { form, columns, letter, namesRow, itemsRow } = layout;
  const [first = 'score', last = first] = [form.columns[0], form.columns.at(-1)];
  const place = (key: WhatIfColumnKey, row: number, cell: TemplateCell): [string, TemplateCell] => [
    `${letter(key)}${row}`,
    cell,
  ];
  const cells = new Map<string, TemplateCell>([
    ...columns.map(({ key, header }) => place(key, WHAT_IF_HEADER_ROW, header)),
    ...rowLabels(layout).map(([row, label]) => place('name', row, label)),
    place('key', namesRow, NAMES_KEY),
    ...SCENARIO_PLACES.map((index) =>
      place(`scenario-${index}-${first}`, namesRow, {
        input: ({ measurement: { scenarios } }) => textCell(scenarios[index]?.name),
      }),
    ),
    place(`kept-${first}`, namesRow, { input: ({ measurement: { kept } }) => textCell(kept?.label) }),
    ...[...comparisonNow(layout), ...SCENARIO_PLACES.flatMap((index) => comparisonOf(layout, index))].map(
      ({ column, row, cell }) => place(column, row, cell),
    ),
    ...SCENARIO_PLACES.flatMap((index) => form.columns.map((id) => place(`code-${index}-${id}`, itemsRow, id))),
  ]);
  const numberOf = (key: WhatIfColumnKey) => 1 + columns.findIndex((column) => column.key === key);
  const block = (from: WhatIfColumnKey, to: WhatIfColumnKey, top: number, bottom: number): TemplateBlock => ({
    row: top,
    column: numberOf(from),
    cells: Array.from({ length: bottom - top + 1 }, (_, down) =>
      columns
        .slice(numberOf(from) - 1, numberOf(to))
        .map(({ key }) => cells.get(`${letter(key)}${top + down}`) ?? null),
    ),
  });
  const lastScenario = SCENARIO_PLACES.length - 1;
  const codes = [`code-0-${first}`, `code-${lastScenario}-${last}`] as const;
  return [
    block('key', codes[1], WHAT_IF_HEADER_ROW, namesRow),
    block('key', `now-${last}`, namesRow + 1, itemsRow),
    block(`scenario-0-${first}`, `scenario-${lastScenario}-${last}`, namesRow + 1, itemsRow - 1),
    block(...codes, namesRow + 1, itemsRow - 1),
    block(...codes, itemsRow, itemsRow),
  ];
}

function rowLabels({ form, namesRow, itemsRow, row }: WhatIfLayout): [row: number, label: string][] {
  const isTwofold = form.columns.length > 1;
  const counts = form.columns.map((column) => columnItems(form, column).length).join(' en ');
  return [
    [namesRow, 'Naam van het scenario'],
    [row('total'), TOTAL_LABELS.score],
    [row('difference'), 'Verschil met nu'],
    [row('verdict'), TOTAL_LABELS.verdict],
    [row('filled-in'), 'Ingevulde cellen'],
    [row('scored'), `${TOTAL_LABELS.scored} (van ${counts})`],
    ...form.columns.map((column): [number, string] => [
      row('sentence', column),
      `Oordeel in woorden${isTwofold ? ` – ${COLUMN_LABELS[column]}` : ''}`,
    ]),
    ...(isTwofold ? [[row('divergences'), 'Verboden verschillen'] as [number, string]] : []),
    [row('invalid'), 'Ongeldig ingevuld (telt niet mee)'],
    [itemsRow, 'Scores per item'],
  ];
}

function itemCells(layout: WhatIfLayout, row: FormRow, sheetRow: number): TemplateCell[] {
  const { form } = layout;
  const { item, open } = row;
  const perColumn = (make: (column: ColumnId) => TemplateCell) => form.columns.map(make);
  const typed = (all: Entries | undefined, column: ColumnId): Constant => {
    const entry = all === undefined ? null : entryOf(all, item.id, column);
    if (entry === null || entry === '') return open.includes(column) ? null : CLOSED_MARK;
    return typeof entry === 'object' ? entry.error : entry;
  };
  return [
    item.id,
    itemName(item),
    item.title,
    ...(form.columns.length > 1 ? [DIVERGENCE_WORDS[item.divergence]] : []),
    ...perColumn((id) => (open.includes(id) ? scoreNow(layout, sheetRow, row, id) : CLOSED_MARK)),
    ...SCENARIO_PLACES.flatMap((place) =>
      perColumn((id) => ({ input: ({ measurement: { scenarios } }) => typed(scenarios[place]?.entries, id) })),
    ),
    ...perColumn((id) => ({ input: ({ measurement: { kept } }) => typed(kept?.entries, id) })),
    ...SCENARIO_PLACES.flatMap((place) => perColumn((id) => scenarioCode(layout, sheetRow, row, place, id))),
  ];
}
