import type { RangePlace } from '../univer/range-place';
import { colorOf } from '../univer/units';
import { BooleanNumber } from '../univer/univer-enums';

/** What conditional formats lay over a cell. */
export interface AppliedFormat {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

/** Univer evaluates rules when a cell is looked at, and some time later. Looked at again after this time, so often. */
const PAUSE = 25;
const LOOKS = 80;
/** An answer counts once it has stayed the same for so many looks. */
const STEADY = 12;

/** What the rules lay over a cell, after Univer has evaluated them. */
export async function appliedFormat(place: RangePlace): Promise<AppliedFormat | null> {
  let latest = read(place);
  let steady = 0;
  for (let look = 0; look < LOOKS && steady < STEADY; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const now = read(place);
    steady = JSON.stringify(now) === JSON.stringify(latest) ? steady + 1 : 0;
    latest = now;
  }
  return latest;
}

function read({ sheet, area }: RangePlace): AppliedFormat | null {
  const { book, conditionalFormatting } = sheet.book.engine;
  const style = conditionalFormatting.composeStyle(book.getId(), sheet.id, area.row, area.column)?.style;
  if (!style || Object.keys(style).length === 0) return null;
  return {
    ...(style.bg?.rgb ? { fill: colorOf(style.bg.rgb) } : {}),
    ...(style.cl?.rgb ? { color: colorOf(style.cl.rgb) } : {}),
    ...(style.bl === undefined ? {} : { bold: style.bl === BooleanNumber.TRUE }),
  };
}
