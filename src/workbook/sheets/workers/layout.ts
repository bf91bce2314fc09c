import type { OneByOne } from '../../../scale/anchor-rule';
import { MOST_WORKERS, type EvidenceInput } from '../../../scale/evidence-input';
import { itemEvidence } from '../../../scale/item-evidence';
import type { ScoreForm } from '../../../scale/score-form';
import type { WorkerFieldId } from '../../../scale/worker-fields';
import { ALL_TOGETHER } from '../../../scoring/sharing/shared-workers';
import { columnLetters } from '../../paper/a1';
import { workerInputs } from '../../tables/workers';

const TOTALS_ROW = 3;
const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
const LAST_ROW = HEADER_ROW + MOST_WORKERS;

/** A field of the workers in a form: the sheet has a column for it, and hidden cells with what it comes to. */
export interface WorkerColumn {
  readonly id: WorkerFieldId;
  readonly letter: string;
  /** The input that the field answers. */
  readonly input: EvidenceInput;
  /** Where everything of the field stands, from the header to the line below the last worker: rows nobody can drag. */
  readonly range: string;
  /** Hidden: how many workers have it filled in, and the least and most that blanks can make of it. */
  readonly count: string;
  readonly least: string;
  readonly most: string;
}

export interface WorkersLayout {
  readonly totalsRow: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly WorkerColumn[];
  /** The letters of the last column that people fill in. */
  readonly end: string;
  /** Everything that people fill in, from the header to the line below the last worker. */
  readonly table: string;
  /** Hidden: the number of workers, and the column in which the hidden cells begin. */
  readonly workers: string;
  readonly helperColumn: number;
  /** Hidden: how many cells of each line are filled in, and the column in which that stands. */
  readonly filled: string;
  readonly filledColumn: number;
  /** Where workers are looked at one by one (E3b); null in a form that has no such item. */
  readonly oneByOne: OneByOneCells | null;
}

/** Hidden: what workers come to once those are left out of whom there is nothing to judge (E3b). */
export interface OneByOneCells {
  readonly rule: OneByOne;
  /** How many workers are left. */
  readonly left: string;
  /** How much each line counts for more where the rule's condition holds, and the column in which that stands. */
  readonly raised: string;
  readonly raisedColumn: number;
  /** The first row of these cells, in the same columns as those of the fields. */
  readonly firstRow: number;
  /** The fields that answer the item, but for the one that says who is left. */
  readonly columns: readonly Pick<WorkerColumn, 'id' | 'least' | 'most'>[];
  /** The field of the rule with what it counts for more. */
  readonly key: Pick<WorkerColumn, 'least' | 'most'>;
}

/**
 * On another sheet: how many workers there are. Lines that stand for all of them together are none (`realWorkers`); of that
 * text COUNTIF makes nothing else, as it does of numbers. Where more is filled in than counts there is a text: then `uncounted`.
 */
export const realWorkersCount = ({ workers, headerRow, lastRow }: WorkersLayout, uncounted: number): string =>
  `IFERROR(Werkers!${workers}-COUNTIF(Werkers!$A$${headerRow}:$A$${lastRow + 1},"${ALL_TOGETHER}"),${uncounted})`;

/** Where everything on the sheet Werkers stands; only what the items of the form ask for. */
export function workersLayout(form: ScoreForm): WorkersLayout {
  const asked = workerInputs(form);
  const end = 1 + asked.length;
  // One empty column, and then hidden: a label, a count, the least and the most; and how much of a line is filled in.
  const helperColumn = end + 2;
  const filledColumn = helperColumn + 4;
  const helper = (offset: number, row: number) => `$${columnLetters(helperColumn + offset)}$${row}`;
  const columns = asked.map(({ id, input }, index): WorkerColumn => {
    const letter = columnLetters(2 + index);
    return {
      id,
      letter,
      input,
      range: `$${letter}$${HEADER_ROW}:$${letter}$${LAST_ROW + 1}`,
      count: helper(1, FIRST_ROW + index),
      least: helper(2, FIRST_ROW + index),
      most: helper(3, FIRST_ROW + index),
    };
  });
  return {
    totalsRow: TOTALS_ROW,
    headerRow: HEADER_ROW,
    firstRow: FIRST_ROW,
    lastRow: LAST_ROW,
    columns,
    end: columnLetters(end),
    table: `$A$${HEADER_ROW}:$${columnLetters(end)}$${LAST_ROW + 1}`,
    workers: helper(1, HEADER_ROW),
    helperColumn,
    filled: `${helper(4, FIRST_ROW)}:${helper(4, LAST_ROW)}`,
    filledColumn,
    oneByOne: oneByOneCells(form, columns, filledColumn + 1, helper),
  };
}

function oneByOneCells(
  form: ScoreForm,
  columns: readonly WorkerColumn[],
  raisedColumn: number,
  helper: (offset: number, row: number) => string,
): OneByOneCells | null {
  const evidence = form.rows.map(({ item }) => itemEvidence(item)).find((each) => each?.rule.oneByOne);
  const rule = evidence?.rule.oneByOne;
  if (!evidence || !rule) return null;
  const firstRow = FIRST_ROW + columns.length + 1;
  const letters = columnLetters(raisedColumn);
  const bounds = (down: number) => ({ least: helper(2, firstRow + down), most: helper(3, firstRow + down) });
  const answering = columns.filter(
    ({ id, input }) => id !== rule.of && evidence.inputs.some(({ key }) => key === input.key && input.workers === id),
  );
  return {
    rule,
    left: helper(1, firstRow),
    raised: `$${letters}$${FIRST_ROW}:$${letters}$${LAST_ROW}`,
    raisedColumn,
    firstRow,
    key: bounds(1),
    columns: answering.map(({ id }, index) => ({ id, ...bounds(2 + index) })),
  };
}
