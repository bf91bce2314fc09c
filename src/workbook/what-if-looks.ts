import { cellAt } from './a1';
import type { ConditionalFormat, StyledRange } from './plan';
import { scoreAreas, scoreColumns, type ScoreGroup } from './what-if-areas';
import { differ, FILLED_IN, mustBeEqual, scoreIn } from './what-if-formulas';
import { SCENARIO_PLACES, WHAT_IF_HEADER_ROW, type WhatIfColumnKey, type WhatIfLayout } from './what-if-layout';

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

/** In points; texts in merged cells do not find their own height. */
export function whatIfHeights({ form, row, namesRow }: WhatIfLayout): Readonly<Record<number, number>> {
  const sentences = form.columns.map((column) => [row('sentence', column), 66] as const);
  const divergences = form.columns.length > 1 ? [[row('divergences'), 42] as const] : [];
  return Object.fromEntries([
    [WHAT_IF_HEADER_ROW, form.columns.length > 1 ? 42 : 24],
    [namesRow, 30],
    ...sentences,
    ...divergences,
    [row('invalid'), 42],
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
    { range: over(values, namesRow, itemsRow - 1), styles: ['center'] },
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
  const { form, letter, items, row, itemsRow, firstRow } = layout;
  const [a = 'score', o = a] = form.columns;
  const [now, code] = [
    form.columns.map((column) => `N($${letter(`now-${column}`)}${firstRow})`),
    // Relative to the first cell: each column of each scenario meets its own codes.
    cellsAround(layout, `code-0-${a}`),
  ];
  const [nowA = '', nowO = nowA] = now;
  // Above the codes stands of which column they are.
  const isA = `${letter(`code-0-${a}`)}$${itemsRow}="${a}"`;
  const either = (one: string, other: string) => (a === o ? one : `IF(${isA},${one},${other})`);
  // In the first column of a scenario stands how many of its cells are filled in.
  const filledIn = (key: WhatIfColumnKey) => `${letter(key)}$${row('filled-in')}`;
  const isUsed = `(LEN(${either(filledIn(`scenario-0-${a}`), filledIn(`now-${o}`))})>0)`;
  const scenarios = items(`scenario-0-${a}`, `scenario-${SCENARIO_PLACES.length - 1}-${o}`);
  const equal = a === o ? '' : mustBeEqual(`$${letter('divergence')}${firstRow}`);
  const divergent = (range: string, when: string, one: string, other: string): ConditionalFormat => ({
    range,
    formula: `${when}*${differ(one, other)}>0`,
    style: 'divergent',
  });
  return [
    ...(a === o
      ? []
      : [
          divergent(items(`now-${a}`, `now-${o}`), equal, nowA, nowO),
          // A scenario that says nothing shows nothing of the scores as they are either.
          divergent(scenarios, `${isUsed}*${equal}`, either(code.own, code.left), either(code.right, code.own)),
        ]),
    { range: scenarios, formula: `${code.own}=${FILLED_IN}`, style: 'invalid' },
    {
      range: scenarios,
      formula: `AND(${code.own}>${FILLED_IN},${scoreIn(code.own)}<>${either(nowA, nowO)})`,
      style: 'differs',
    },
  ];
}

/** The first cell of a column of items, and the cells beside it. */
function cellsAround({ columns, firstRow }: WhatIfLayout, key: WhatIfColumnKey) {
  const column = 1 + columns.findIndex((each) => each.key === key);
  return { left: cellAt(firstRow, column - 1), own: cellAt(firstRow, column), right: cellAt(firstRow, column + 1) };
}
