import type { ScoreForm } from '../../../scale/score-form';
import { itemName } from '../../../scale/item-name';
import type { ColumnId, Item } from '../../../scale/types';
import { columnLetters } from '../../paper/a1';
import { SCORES_HEADERS } from '../../tables/scores';
import { SCORES_SHEET_TEXTS } from './texts';

/** The columns of the sheet Scores; the ones after `recommendation` are hidden and only calculate. */
export type ScoresColumnKey =
  | 'id'
  | 'part'
  | 'number'
  | 'title'
  | 'sources'
  | ColumnId
  | 'evidence'
  | 'divergence'
  | 'status'
  | 'note'
  | 'recommendation'
  | 'name'
  | `value-${ColumnId}`
  | `finding-${ColumnId}`
  | `evidence-${ColumnId}`
  | 'severity'
  | 'order';

interface ScoresColumn {
  readonly key: ScoresColumnKey;
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly hidden?: true;
}

/** An item as the list of findings names it: "Bezetting 2 – Begeleiding door IPS-werkers". */
export function itemTitle(item: Item): string {
  const { title } = item;
  const short = title.length > MOST_OF_A_TITLE ? `${title.slice(0, MOST_OF_A_TITLE - 1).trimEnd()}…` : title;
  return `${itemName(item)} – ${short}`;
}

/** The name of an item as a formula makes it of the cells with its part and its number. */
export const nameFormula = ({ scale }: ScoreForm, at: (key: 'part' | 'number') => string): string =>
  `${scale.itemWord === null ? at('part') : `"${scale.itemWord}"`}&" "&${at('number')}`;

/** The number of an item as a cell holds it: a number where it is one. */
export function numberCell({ number }: Item): number | string {
  const value = Number(number);
  return Number.isNaN(value) ? number : value;
}

/** As much of a title as fits on a line of the list. */
const MOST_OF_A_TITLE = 72;

export const SCORES_HEADER_ROW = 3;

export interface ScoresLayout {
  readonly columns: readonly ScoresColumn[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** The column's letters. */
  readonly letter: (key: ScoresColumnKey) => string;
  /** All cells of a column below the header, with the sheet's name: for formulas on other sheets. */
  readonly all: (key: ScoresColumnKey) => string;
}

/** Where everything on the sheet Scores stands for a form. */
export function scoresLayout(form: ScoreForm): ScoresLayout {
  const columns = scoresColumns(form);
  const firstRow = SCORES_HEADER_ROW + 1;
  const lastRow = SCORES_HEADER_ROW + form.rows.length;
  const letter = (key: ScoresColumnKey) => {
    const index = columns.findIndex((column) => column.key === key);
    if (index < 0) throw new Error(`The sheet Scores of ${form.scale.id} has no column ${key}`);
    return columnLetters(index + 1);
  };
  return {
    columns,
    firstRow,
    lastRow,
    letter,
    all: (key) => `Scores!$${letter(key)}$${firstRow}:$${letter(key)}$${lastRow}`,
  };
}

function scoresColumns(form: ScoreForm): readonly ScoresColumn[] {
  const { columns } = form.scale;
  const twoColumns = columns.length > 1;
  const column = (key: keyof typeof SCORES_HEADERS, width: number): ScoresColumn => ({
    key,
    header: SCORES_HEADERS[key],
    width,
  });
  const words = SCORES_SHEET_TEXTS.helpers;
  const helpers = (kind: 'value' | 'finding' | 'evidence') =>
    columns.map(({ id, label }) => ({
      key: `${kind}-${id}` as const,
      header: `${words[kind]} ${label}`,
      width: 10,
      hidden: true as const,
    }));
  return [
    { ...column('id', 16), hidden: true },
    column('part', 13),
    column('number', 5),
    column('title', 42),
    ...(form.rows.some((row) => row.item.sources.length > 0) ? [column('sources', 15)] : []),
    ...columns.map(({ id, label }) => ({ key: id, header: label, width: 10 })),
    // Right of the scores, so that it is in view while they are typed.
    column('status', 24),
    column('evidence', 12),
    // Hidden where one of the two is measured, so that the other columns stand where they always do.
    ...(twoColumns
      ? [{ ...column('divergence', 12), ...(form.columns.length > 1 ? {} : { hidden: true as const }) }]
      : []),
    column('note', 44),
    column('recommendation', 44),
    { key: 'name', header: words.name, width: 10, hidden: true },
    ...helpers('value'),
    ...helpers('finding'),
    ...helpers('evidence'),
    { key: 'severity', header: words.severity, width: 10, hidden: true },
    { key: 'order', header: words.order, width: 10, hidden: true },
  ];
}
