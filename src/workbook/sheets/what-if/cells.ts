import type { ColumnId } from '../../../scale/types';
import type { Filled, FormulaCell } from '../../paper/sheet-template';
import type { WhatIfColumnKey, WhatIfLayout } from './layout';
import { outcomes, type Outcome } from './outcomes';

/** A cell of the comparison above the items of the sheet Wat als. */
export interface ComparisonCell {
  readonly row: number;
  readonly column: WhatIfColumnKey;
  readonly cell: FormulaCell;
}

/** What a cell gives, of an outcome where it is about one; nothing for null. */
export type ResultOf<Of> = (of: Of, filled: Filled) => number | string | null | undefined;

/** Makes the cells of the comparison for one scenario. */
export interface ScenarioCells {
  readonly layout: WhatIfLayout;
  /** The columns of the form: the first, in which stands what is about all of them, and the last. */
  readonly first: ColumnId;
  readonly last: ColumnId;
  /** The column in which a column of the form is filled in, and the hidden one with its codes. */
  readonly own: (column: ColumnId) => WhatIfColumnKey;
  readonly code: (column: ColumnId) => WhatIfColumnKey;
  /** The address of a cell. */
  readonly at: (column: WhatIfColumnKey, row: number) => string;
  readonly cell: (column: WhatIfColumnKey, row: number, formula: string, result: ResultOf<Outcome>) => ComparisonCell;
  /** A cell that says nothing while nothing is filled in. */
  readonly ifUsed: ScenarioCells['cell'];
}

export function scenarioCells(layout: WhatIfLayout, scenario: number): ScenarioCells {
  const { columns } = layout.form;
  const [first = 'score', last = first] = [columns[0], columns.at(-1)];
  const own = (column: ColumnId): WhatIfColumnKey => `scenario-${scenario}-${column}`;
  const at = (key: WhatIfColumnKey, row: number) => `${layout.letter(key)}${row}`;
  const cell: ScenarioCells['cell'] = (column, row, formula, result) => ({
    row,
    column,
    cell: {
      formula,
      repeats: `${row} ${column.replace(String(scenario), '')}`,
      result: (filled) => result(verdictIn(filled, scenario), filled) ?? '',
    },
  });
  const filledIn = at(own(first), layout.row('filled-in'));
  return {
    layout,
    first,
    last,
    own,
    code: (column) => `code-${scenario}-${column}`,
    at,
    cell,
    ifUsed: (column, row, formula, result) =>
      cell(column, row, `IF(LEN(${filledIn})=0,"",${formula})`, (outcome, filled) =>
        outcome.assessment === null ? '' : result(outcome, filled),
      ),
  };
}

/** What a scenario comes to. */
export function verdictIn({ measurement }: Filled, scenario: number): Outcome {
  const outcome = outcomes(measurement)[scenario];
  if (!outcome) throw new Error(`There is no scenario ${scenario}`);
  return outcome;
}
