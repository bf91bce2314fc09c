import type { ScoreForm } from '../../../scale/score-form';
import type { ColumnId } from '../../../scale/types';
import { columnLetters } from '../../paper/a1';
import { WHAT_IF_SHEET_TEXTS } from './texts';
import { besideHeader, headerIn, SCENARIO_PLACES, WHAT_IF_HEADERS } from '../../tables/scenarios';

/** The columns of the sheet Wat als. Scenarios count from 0; the first column and the codes are hidden. */
export type WhatIfColumnKey =
  'key' | 'name' | 'title' | 'divergence' | `now-${ColumnId}` | ScenarioKey | KeptKey | `code-${number}-${ColumnId}`;

export type ScenarioKey = `scenario-${number}-${ColumnId}`;
export type KeptKey = `kept-${ColumnId}`;

interface WhatIfColumn {
  readonly key: WhatIfColumnKey;
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly hidden?: true;
}

/** The rows in which the scenarios are compared. */
const NUMBER_ROWS = ['total', 'difference', 'verdict', 'scored', 'filled-in'] as const;
export type ComparisonRow = (typeof NUMBER_ROWS)[number] | 'sentence' | 'divergences' | 'invalid';

export const WHAT_IF_HEADER_ROW = 4;

export interface WhatIfLayout {
  readonly form: ScoreForm;
  readonly columns: readonly WhatIfColumn[];
  readonly letter: (key: WhatIfColumnKey) => string;
  readonly namesRow: number;
  /** The sentence of a column stands in a row of its own. */
  readonly row: (row: ComparisonRow, column?: ColumnId) => number;
  /** The last of the rows that stay in view. */
  readonly frozenRow: number;
  /** The line above the items; like the one below them it holds nothing that anybody can drag. */
  readonly itemsRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The cells of a column in all rows of items. */
  readonly items: (key: WhatIfColumnKey, to?: WhatIfColumnKey) => string;
}

/** Where everything on the sheet Wat als stands for a form. */
export function whatIfLayout(form: ScoreForm): WhatIfLayout {
  const columns = whatIfColumns(form);
  const letter = (key: WhatIfColumnKey) => {
    const index = columns.findIndex((column) => column.key === key);
    if (index < 0) throw new Error(`The sheet Wat als of ${form.scale.id} has no column ${key}`);
    return columnLetters(index + 1);
  };
  const namesRow = WHAT_IF_HEADER_ROW + 1;
  const rows = [
    ...NUMBER_ROWS,
    ...form.columns.map((column) => `sentence ${column}`),
    ...(form.columns.length > 1 ? ['divergences'] : []),
    'invalid',
  ];
  const itemsRow = namesRow + rows.length + 1;
  const firstRow = itemsRow + 1;
  const lastRow = itemsRow + form.rows.length;
  const row = (wanted: ComparisonRow, column?: ColumnId) =>
    namesRow + 1 + rows.indexOf(wanted === 'sentence' ? `sentence ${column ?? ''}` : wanted);
  return {
    form,
    columns,
    letter,
    namesRow,
    row,
    frozenRow: row('verdict'),
    itemsRow,
    firstRow,
    lastRow,
    items: (key, to = key) => `${letter(key)}${firstRow}:${letter(to)}${lastRow}`,
  };
}

function whatIfColumns(form: ScoreForm): readonly WhatIfColumn[] {
  const isSingle = form.columns.length === 1;
  const width = isSingle ? 21 : 11;
  const perColumn = (make: (column: ColumnId) => WhatIfColumn) => form.columns.map(make);
  const { headers } = WHAT_IF_SHEET_TEXTS;
  const hidden = (key: WhatIfColumnKey, header: string): WhatIfColumn => ({ key, header, width: 10, hidden: true });
  return [
    { ...hidden('key', WHAT_IF_HEADERS.key), width: 16 },
    { key: 'name', header: WHAT_IF_HEADERS.name, width: 15 },
    { key: 'title', header: WHAT_IF_HEADERS.title, width: 42 },
    ...(isSingle ? [] : [{ key: 'divergence' as const, header: headers.divergence, width: 11 }]),
    ...perColumn((id) => ({ key: `now-${id}`, header: headerIn(form, headers.now, id), width })),
    ...SCENARIO_PLACES.flatMap((scenario) =>
      perColumn((id) => ({ key: `scenario-${scenario}-${id}`, header: besideHeader(form, scenario, id), width })),
    ),
    ...perColumn((id) => ({ key: `kept-${id}`, header: besideHeader(form, 'kept', id), width })),
    ...SCENARIO_PLACES.flatMap((scenario) =>
      perColumn((id) => hidden(`code-${scenario}-${id}`, headerIn(form, headers.code(scenario + 1), id))),
    ),
  ];
}
