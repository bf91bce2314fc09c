import { entryText } from '../../measurement/entry';
import { shortDate } from '../../scale/dutch';
import { oncePer } from '../../scale/once-per';
import { parseArea } from '../paper/a1';
import { textAt, valueAt, type SheetContents } from '../paper/contents';
import { dateOfSerial } from '../paper/dates';
import type { SheetPlan } from '../paper/plan';
import { EARLIEST_DATE } from '../sheets/improvements/layout';
import { reviewFieldLabelled } from '../tables/review-fields';
import type { CellOf } from '../tables/table';

/**
 * What stands in a cell that was found, as people saw it there. A date is a number to a program; which cells hold dates, the
 * plan of the sheet knows.
 * @param is1904 whether the days are counted from 1904
 */
export function foundText(contents: SheetContents, cell: CellOf, plan: SheetPlan, is1904 = false): string {
  const value = valueAt(contents, cell.row, cell.column);
  if (typeof value === 'string') return value;
  const date = typeof value === 'number' && isOfDate(contents, cell, plan) ? dateOfSerial(value, is1904) : null;
  // Nobody plans or measures before then: such a number was typed as one.
  return date !== null && date >= EARLIEST_DATE ? shortDate(date) : entryText(value);
}

function isOfDate(contents: SheetContents, { row, column }: CellOf, plan: SheetPlan): boolean {
  // A field of the review is known by its label, also where its row was moved or stands there twice.
  const field = plan.name === 'Meting' ? reviewFieldLabelled(textAt(contents, row, column - 1)) : undefined;
  if (field) return field.key === 'date';
  // Below the lines for which a column of dates has room, people write on.
  return dateAreas(plan).some(
    ({ top, left, bottom, right }) =>
      left <= column && column <= right && top <= row && (row <= bottom || bottom > top),
  );
}

/** Where the plan of a sheet shows numbers as dates. */
const dateAreas = oncePer(({ styles }: SheetPlan) =>
  styles.filter((each) => each.styles.includes('date')).flatMap(({ range }) => parseArea(range) ?? []),
);
