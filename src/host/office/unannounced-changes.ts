import type { Run } from './office-errors';
import { untracked } from './plan-ranges';

/** So long, in ms, the selection stays where it is before it is looked at. */
const SETTLED = 250;

/** What must be loaded of a cell that the user is in. */
export const SEEN_OF_CELL = 'address,values,worksheet/id';

/** Notices what is changed without a word in the cell that the user is in. */
export interface UnannouncedChanges {
  /** The user is in this cell. */
  isIn(cell: Excel.Range): void;
  /** The user goes to another cell. */
  moved(): void;
  /** A change of these cells was announced: that one need not be noticed. */
  announced(sheetId: string, address: string): void;
  stop(): void;
}

/** A cell, and what stood in it when the user came. */
interface SeenCell {
  readonly sheetId: string;
  readonly address: string;
  readonly value: unknown;
}

/**
 * Excel on the web may say nothing of a choice from a list (OfficeDev/office-js#4066). So once the user has gone on to
 * another cell and stays there, the one that he was in is compared with what stood in it when he came.
 * @param run does not wait for a cell that is typed in: nobody asked for this, and the next move makes up for it
 * @param notice told the sheet of a cell that holds something else
 */
export function unannouncedChanges(run: Run, notice: (sheetId: string) => void): UnannouncedChanges {
  let seen: SeenCell | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isIn = ({ worksheet, address, values }: Excel.Range) => {
    seen = { sheetId: worksheet.id, address: address.replace(/^.*!/, ''), value: values[0]?.[0] };
  };
  const look = async () => {
    const before = seen;
    const { left, cell } = await run(async (context) => {
      const { worksheets } = context.workbook;
      const active = context.workbook.getActiveCell().load(SEEN_OF_CELL);
      const old = before && untracked(worksheets.getItemOrNullObject(before.sheetId).getRange(before.address));
      old?.load('values');
      await context.sync();
      const left: unknown = old?.isNullObject === false ? old.values[0]?.[0] : before?.value;
      return { left, cell: active };
    });
    const isSame = seen === before;
    isIn(cell);
    if (before && isSame && left !== before.value) notice(before.sheetId);
  };
  const moved = () => {
    clearTimeout(timer);
    // What is behind another workbook, or typed in, has no active cell.
    timer = setTimeout(() => void look().catch(() => undefined), SETTLED);
  };
  return {
    isIn,
    moved,
    announced: (sheetId, address) => {
      if (seen?.sheetId !== sheetId || seen.address !== address) return;
      seen = null;
      moved();
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
}
