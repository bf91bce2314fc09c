import type { FormRow } from '../../../scale/score-form';
import type { ColumnId } from '../../../scale/types';
import type { WhatIfColumnKey, WhatIfLayout } from './layout';
import { SCENARIO_PLACES } from '../../tables/scenarios';

/** The columns with scores on the sheet Wat als: as they are, of the scenarios, and from before a take-over. */
export type ScoreGroup = 'now' | 'scenario' | 'kept';

interface ScoreColumn {
  readonly key: WhatIfColumnKey;
  readonly column: ColumnId;
}

/** The columns of some groups, from left to right. */
export function scoreColumns({ form }: WhatIfLayout, groups: readonly ScoreGroup[]): readonly ScoreColumn[] {
  const perColumn = (make: (column: ColumnId) => WhatIfColumnKey) =>
    form.columns.map((column): ScoreColumn => ({ key: make(column), column }));
  const columns: Readonly<Record<ScoreGroup, readonly ScoreColumn[]>> = {
    now: perColumn((column) => `now-${column}`),
    scenario: SCENARIO_PLACES.flatMap((scenario) => perColumn((column) => `scenario-${scenario}-${column}`)),
    kept: perColumn((column) => `kept-${column}`),
  };
  return groups.flatMap((group) => columns[group]);
}

/** The cells of items that take a score, or that do not, as few ranges: neighbours that are alike are one. */
export function scoreAreas(layout: WhatIfLayout, wanted: 'open' | 'closed', groups: readonly ScoreGroup[]): string[] {
  const columns = scoreColumns(layout, groups);
  const isWanted = ({ open }: FormRow, { column }: ScoreColumn) => open.includes(column) === (wanted === 'open');
  const rows = runs(layout.form.rows, (one, other) => one.open.join() === other.open.join());
  return rows.flatMap(([top, bottom, row]) =>
    runs(columns, (one, other) => isWanted(row, one) === isWanted(row, other))
      .filter(([, , column]) => isWanted(row, column))
      .map(([left, right]) => {
        const at = (column: number, line: number) =>
          `${layout.letter(columns[column]?.key ?? 'key')}${layout.firstRow + line}`;
        return left === right && top === bottom ? at(left, top) : `${at(left, top)}:${at(right, bottom)}`;
      }),
  );
}

/** Neighbours that are alike: the first, the last, and what is there. */
function runs<T>(all: readonly T[], alike: (one: T, other: T) => boolean): [first: number, last: number, of: T][] {
  return all.reduce<[number, number, T][]>((found, each, index) => {
    const [first, , of] = found.at(-1) ?? [];
    const continues = first !== undefined && of !== undefined && alike(of, each);
    return continues ? [...found.slice(0, -1), [first, index, of]] : [...found, [index, index, each]];
  }, []);
}
