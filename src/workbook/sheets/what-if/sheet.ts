import { entryOf, type Entries } from '../../../measurement/entries';
import { KEPT_BLANK } from '../../../measurement/scenario';
import { COLUMN_LABELS } from '../../../scale/column-labels';
import { itemName } from '../../../scale/item-name';
import type { FormRow, ScoreForm } from '../../../scale/score-form';
import { RATINGS, type ColumnId } from '../../../scale/types';
import { columnItems } from '../../../scoring/totals';
import { OVERVIEW_SHEET_TEXTS } from '../overview/texts';
import { textCell, type Constant, type Validation } from '../../paper/plan';
import type { SheetTemplate, TemplateBlock, TemplateCell } from '../../paper/sheet-template';
import { CLOSED_MARK } from '../../tables/scores';
import { SCORES_SHEET_TEXTS } from '../scores/texts';
import { scoreAreas } from './areas';
import { comparisonNow, comparisonOf } from './comparison';
import { scenarioCode, scoreNow } from './formulas';
import { WHAT_IF_HEADER_ROW, whatIfLayout, type WhatIfColumnKey, type WhatIfLayout } from './layout';
import { NAMES_KEY, SCENARIO_PLACES } from '../../tables/scenarios';
import { nameRanges, whatIfFormats, whatIfHeights, whatIfMerges, whatIfStyles } from './looks';
import { WHAT_IF_SHEET_TEXTS as TEXTS } from './texts';

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
      { row: 1, column: 2, cells: [[TEXTS.title(form.scale.title)], ...TEXTS.hints(KEPT_BLANK).map((hint) => [hint])] },
      ...comparison,
      { row: firstRow, column: 1, cells: lines.map((line) => line.slice(0, helpers)) },
      { row: firstRow, column: helpers + 1, cells: lines.map((line) => line.slice(helpers)) },
    ],
    styles: whatIfStyles(layout),
    merges: whatIfMerges(layout),
    unlocked: [...nameRanges(layout), ...scoreAreas(layout, 'open', ['scenario', 'kept'])],
    validations: [
      ...scoreAreas(layout, 'open', ['scenario']).map((range) => scoreRule(range, RATINGS, TEXTS.blankIsAsScored)),
      ...scoreAreas(layout, 'open', ['kept']).map((range) =>
        scoreRule(range, [...RATINGS, KEPT_BLANK], TEXTS.blankIsNotKept(KEPT_BLANK)),
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

function scoreRule(range: string, values: readonly (number | string)[], rest: string): Validation {
  const { title, whole } = SCORES_SHEET_TEXTS.refused;
  return {
    range,
    rule: { kind: 'list', values: values.map(String) },
    error: { title, message: `${whole} ${rest}` },
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
  const counts = form.columns.map((column) => columnItems(form, column).length);
  const { rows } = TEXTS;
  const { totalRows } = OVERVIEW_SHEET_TEXTS;
  return [
    [namesRow, rows.name],
    [row('total'), totalRows.score],
    [row('difference'), rows.difference],
    [row('verdict'), totalRows.verdict],
    [row('filled-in'), rows.filledIn],
    [row('scored'), `${totalRows.scored} ${rows.of(counts)}`],
    ...form.columns.map((column): [number, string] => [
      row('sentence', column),
      `${rows.sentence}${isTwofold ? ` – ${COLUMN_LABELS[column]}` : ''}`,
    ]),
    ...(isTwofold ? [[row('divergences'), rows.divergences] as [number, string]] : []),
    [row('invalid'), rows.invalid],
    [itemsRow, rows.items],
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
    ...(form.columns.length > 1 ? [SCORES_SHEET_TEXTS.divergences[item.divergence]] : []),
    ...perColumn((id) => (open.includes(id) ? scoreNow(layout, sheetRow, row, id) : CLOSED_MARK)),
    ...SCENARIO_PLACES.flatMap((place) =>
      perColumn((id) => ({ input: ({ measurement: { scenarios } }) => typed(scenarios[place]?.entries, id) })),
    ),
    ...perColumn((id) => ({ input: ({ measurement: { kept } }) => typed(kept?.entries, id) })),
    ...SCENARIO_PLACES.flatMap((place) => perColumn((id) => scenarioCode(layout, sheetRow, row, place, id))),
  ];
}
