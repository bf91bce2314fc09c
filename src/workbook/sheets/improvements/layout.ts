import { MOST_IMPROVEMENTS, type Improvement } from '../../../measurement/improvement';
import type { ScoreForm } from '../../../scale/score-form';
import type { ColumnId } from '../../../scale/types';
import { columnLetters } from '../../paper/a1';

/** No action is planned before this ISO date. */
export const EARLIEST_DATE = '2000-01-01';

const HEADER_ROW = 4;

export interface ImprovementLayout {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Letters of a column that people fill in. */
  readonly typed: (field: keyof Improvement) => string;
  /** The title of the item. */
  readonly title: string;
  readonly score: (column: ColumnId) => string;
  /** Hidden: what is typed for the item without spaces around it, and its place in the table of scores. */
  readonly text: string;
  readonly place: string;
  /** Hidden: the names of all items, in the order of that table. */
  readonly names: string;
}

/** Where everything on the sheet Verbeterplan stands for a form. */
export function improvementLayout({ columns }: ScoreForm): ImprovementLayout {
  const firstScore = 3;
  const action = firstScore + columns.length;
  const places: Record<keyof Improvement, number> = {
    item: 1,
    action,
    owner: action + 1,
    date: action + 2,
    status: action + 3,
  };
  return {
    headerRow: HEADER_ROW,
    firstRow: HEADER_ROW + 1,
    lastRow: HEADER_ROW + MOST_IMPROVEMENTS,
    typed: (field) => columnLetters(places[field]),
    title: columnLetters(2),
    score: (column) => columnLetters(firstScore + columns.indexOf(column)),
    text: columnLetters(places.status + 1),
    place: columnLetters(places.status + 2),
    names: columnLetters(places.status + 3),
  };
}
