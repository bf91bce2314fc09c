import type { ColumnId } from '../../../scale/types';
import type { Block, ConditionalFormat, StyledRange } from '../../paper/plan';
import { textsIn } from '../../paper/plan-texts';
import { FONT_SIZE } from '../../paper/styles';
import { HIGHEST_ROW, linesHeight, wrappedLines } from '../../paper/text-lines';
import { scoreAreas, scoreColumns, type ScoreGroup } from './areas';
import { differ, FILLED_IN, mustBeEqual, scoreIn } from './formulas';
import { WHAT_IF_HEADER_ROW, type WhatIfColumnKey, type WhatIfLayout } from './layout';
import { SCENARIO_PLACES } from '../../tables/scenarios';

/** The first and last column of a group, and of each scenario. */
function groups(layout: WhatIfLayout): readonly (readonly [first: WhatIfColumnKey, last: WhatIfColumnKey])[] {
  const { columns } = layout.form;
  const all = scoreColumns(layout, ['now', 'scenario', 'kept']).map(({ key }) => key);
  return all.flatMap((key, index) => {
    const last = all[index + columns.length - 1];
    return index % columns.length === 0 && last ? [[key, last] as const] : [];
  });
}

/** The cells of a group in one row. */
function inRow({ letter }: WhatIfLayout, [first, last]: readonly [WhatIfColumnKey, WhatIfColumnKey], row: number) {
  return first === last ? `${letter(first)}${row}` : `${letter(first)}${row}:${letter(last)}${row}`;
}

/** What is about both columns of a group stands over both: a name, a count, a sentence. */
export function whatIfMerges(layout: WhatIfLayout): string[] {
  const { form, row, namesRow } = layout;
  if (form.columns.length < 2) return [];
  const rows = [
    row('filled-in'),
    ...form.columns.map((column) => row('sentence', column)),
    row('divergences'),
    row('invalid'),
  ];
  const all = groups(layout);
  return [
    ...all.slice(1).map((group) => inRow(layout, group, namesRow)),
    ...all.slice(0, -1).flatMap((group) => rows.map((each) => inRow(layout, group, each))),
  ];
}

/** Where the names of the scenarios and the label of the kept scores are typed. */
export function nameRanges(layout: WhatIfLayout): string[] {
  return groups(layout)
    .slice(1)
    .map((group) => inRow(layout, group, layout.namesRow));
}

/** What rows are high at least, in points: room for a sentence that names five items, and for five names. */
const LEAST = { sentence: 93, names: 55, invalid: 30 } as const;

/** Points around the text. */
const PADDING = 4;

/** In points; texts in merged cells do not find their own height, and other scores may make them longer. */
export function whatIfHeights(layout: WhatIfLayout, blocks: readonly Block[]): Readonly<Record<number, number>> {
  const { form, row, namesRow, columns } = layout;
  const text = textsIn(blocks);
  const look = { size: FONT_SIZE };
  // A scenario has as many columns as the form, and its text stands in the first of them.
  const roomFor = (sheetRow: number, least: number) => {
    const lines = columns.map(({ width, hidden }, index) =>
      hidden ? 0 : wrappedLines(text(sheetRow, index + 1), width * form.columns.length, look),
    );
    const needed = Math.ceil(linesHeight(Math.max(...lines), look)) + PADDING;
    return [sheetRow, Math.min(HIGHEST_ROW, Math.max(least, needed))] as const;
  };
  return Object.fromEntries([
    [WHAT_IF_HEADER_ROW, form.columns.length > 1 ? 42 : 24],
    [namesRow, 30],
    ...form.columns.map((column) => roomFor(row('sentence', column), LEAST.sentence)),
    ...(form.columns.length > 1 ? [roomFor(row('divergences'), LEAST.names)] : []),
    roomFor(row('invalid'), LEAST.invalid),
  ]);
}

export function whatIfStyles(layout: WhatIfLayout): StyledRange[] {
  const { form, letter, row, namesRow, itemsRow, firstRow, lastRow } = layout;
  const values = columnsOf(layout, ['now', 'scenario', 'kept']);
  const compared = columnsOf(layout, ['now', 'scenario']);
  const [left, right] = [letter('name'), values[1]];
  const first = form.columns.length > 1 ? letter('divergence') : values[0];
  const from = (top: number, bottom = top) => `${left}${top}:${right}${bottom}`;
  const over = ([start, end]: readonly [string, string], top: number, bottom = top) => `${start}${top}:${end}${bottom}`;
  return [
    { range: 'B1', styles: ['title'] },
    { range: 'B2:B3', styles: ['subtitle'] },
    { range: from(WHAT_IF_HEADER_ROW), styles: ['header'] },
    { range: `${first}${WHAT_IF_HEADER_ROW}:${right}${WHAT_IF_HEADER_ROW}`, styles: ['headerCenter'] },
    { range: over(values, namesRow, itemsRow - 1), styles: ['text', 'grid'] },
    { range: from(firstRow, lastRow), styles: ['text', 'grid'] },
    { range: `${left}${namesRow}:${left}${lastRow}`, styles: ['label'] },
    { range: over(values, namesRow, itemsRow - 1), styles: ['middle'] },
    { range: over(compared, row('total')), styles: ['total'] },
    { range: over(compared, row('difference')), styles: ['difference'] },
    { range: from(itemsRow), styles: ['block'] },
    { range: `${first}${firstRow}:${right}${lastRow}`, styles: ['center'] },
    { range: over(compared, firstRow, lastRow), styles: ['score'] },
    { range: over(columnsOf(layout, ['scenario', 'kept']), firstRow, lastRow), styles: ['input', 'center'] },
    ...scoreAreas(layout, 'closed', ['now', 'scenario', 'kept']).map((range): StyledRange => ({
      range,
      styles: ['closed'],
    })),
  ];
}

/** The letters of the first and the last column of some groups. */
function columnsOf(layout: WhatIfLayout, wanted: readonly ScoreGroup[]): readonly [string, string] {
  const keys = scoreColumns(layout, wanted).map(({ key }) => layout.letter(key));
  return [keys[0] ?? '', keys.at(-1) ?? ''];
}

export function whatIfFormats(layout: WhatIfLayout): ConditionalFormat[] {
  const { form, letter, items, itemsRow, firstRow } = layout;
  const [a = 'score', o = a] = form.columns;
  const [nowA = '', nowO = nowA] = form.columns.map((column) => `N($${letter(`now-${column}`)}${firstRow})`);
  // Relative to the first cell: each column of each scenario meets its own code, above which stands of which column it is.
  const code = `${letter(`code-0-${a}`)}${firstRow}`;
  const isA = `${letter(`code-0-${a}`)}$${itemsRow}="${a}"`;
  const now = a === o ? nowA : `IF(${isA},${nowA},${nowO})`;
  const scenarios = items(`scenario-0-${a}`, `scenario-${SCENARIO_PLACES.length - 1}-${o}`);
  return [
    ...(a === o ? [] : divergentFormats(layout, [a, o], [nowA, nowO])),
    { range: scenarios, formula: `${code}=${FILLED_IN}`, style: 'invalid' },
    { range: scenarios, formula: `AND(${code}>${FILLED_IN},${scoreIn(code)}<>${now})`, style: 'differs' },
  ];
}

/** Forbidden divergences: in the scores as they are, and in the scenarios that say something of the item. */
function divergentFormats(
  { letter, items, firstRow }: WhatIfLayout,
  [a, o]: readonly [ColumnId, ColumnId],
  now: readonly [string, string],
): ConditionalFormat[] {
  const equal = mustBeEqual(`$${letter('divergence')}${firstRow}`);
  return [
    { range: items(`now-${a}`, `now-${o}`), formula: `${equal}*${differ(...now)}>0`, style: 'divergent' },
    ...SCENARIO_PLACES.map((place): ConditionalFormat => {
      const [codeA = '', codeO = ''] = [a, o].map((column) => `$${letter(`code-${place}-${column}`)}${firstRow}`);
      return {
        range: items(`scenario-${place}-${a}`, `scenario-${place}-${o}`),
        formula: `(MAX(${codeA},${codeO})>=${FILLED_IN})*${equal}*${differ(codeA, codeO)}>0`,
        style: 'divergent',
      };
    }),
  ];
}
