import type { ItemId } from '../../scale/ids';
import type { CellChange } from '../measurement-host';
import { HostError } from '../measurement-host';
import { cellText } from '../../workbook/cell-texts';
import { CLOSED_MARK } from '../../workbook/scores-layout';
import { cellInput, entryInput, oldInput, type CellInput } from './cell-input';
import { hostError, type Run } from './office-errors';
import type { OwnWrites } from './own-writes';
import { untracked } from './plan-ranges';
import { PROTECTION } from './play-sheet';
import type { ScorePlaces } from './score-places';
import { protectAgain } from './unprotect-sheets';

interface PlannedWrite {
  readonly item: ItemId;
  readonly row: number;
  readonly address: string;
  readonly input: CellInput;
  /** Does the cell have to be opened for it? */
  readonly isClosed: boolean;
}

/** The cells of a batch as they were before it, and the ids of their rows. */
interface ReadBefore {
  readonly item: ItemId;
  readonly address: string;
  readonly id: Excel.Range | null;
  readonly before: Excel.Range;
}

/**
 * Writes changes where the table was last seen, in one round trip: all of them or none. The ids of the rows come back
 * with it: should a row have moved in the meantime, the old contents are put back and the write fails as `gone`. Wiping a
 * closed cell gives it its mark back; the sheet is opened for that, and closed again, in the same round trip.
 * @throws {HostError} `locked` for a cell that is
 */
export async function writeChanges(
  run: Run,
  own: OwnWrites,
  places: ScorePlaces,
  changes: readonly CellChange[],
): Promise<void> {
  const { sheetId } = places;
  const writes = changes.map((change) => plannedWrite(places, change));
  if (writes.length === 0) return;
  const opens = writes.some(({ isClosed }) => isClosed);
  const cells: ReadBefore[] = [];
  try {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      // All is read before anything is written, in the same batch, as actions are carried out in order: a cell that is
      // read after a write waits until the workbook has been calculated.
      cells.push(...writes.map((write) => queueReading(sheet, places, write)));
      if (opens) sheet.protection.unprotect();
      for (const { address, input } of writes) writeCell(own, sheet, sheetId, address, input);
      if (opens) sheet.protection.protect(PROTECTION);
      await context.sync();
    });
    if (cells.some(({ item, id }) => id && id.values[0]?.[0] !== item))
      throw new HostError('gone', 'RowMoved', sheetId);
  } catch (cause) {
    await putBack(run, own, sheetId, cells);
    if (opens) await protectAgain(run, [sheetId]);
    const error = hostError(cause);
    if (error.code !== 'AccessDenied') throw error;
    throw new HostError('locked', error.code, error.place, { cause });
  }
}

function queueReading(sheet: Excel.Worksheet, { ids }: ScorePlaces, { item, row, address }: PlannedWrite): ReadBefore {
  const id = ids === null ? null : untracked(sheet.getRange(`${ids}${row}`)).load('values');
  return { item, address, id, before: untracked(sheet.getRange(address)).load('values,formulas') };
}

function writeCell(own: OwnWrites, sheet: Excel.Worksheet, sheetId: string, address: string, input: CellInput): void {
  own.expect(sheetId, address);
  untracked(sheet.getRange(address)).formulas = [[input]];
}

/**
 * Writes back what stood in the cells of a batch that failed, in their order: it ends where the batch did, at the cell
 * that could not be written, and those behind it were not written either.
 */
async function putBack(run: Run, own: OwnWrites, sheetId: string, cells: readonly ReadBefore[]): Promise<void> {
  const read = cells.map(({ address, before }) => ({ address, ...before.toJSON() }));
  // Where nothing was read, nothing of the batch was carried out.
  if (read.some(({ formulas }) => formulas === undefined)) return;
  const writing = run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const { address, values, formulas } of read) {
      writeCell(own, sheet, sheetId, address, oldInput(values?.[0]?.[0], formulas?.[0]?.[0]));
    }
    await context.sync();
  });
  await writing.catch(() => undefined);
}

/** @throws {HostError} where the row or the column is not there */
function plannedWrite({ rows, columns, isClosed }: ScorePlaces, change: CellChange): PlannedWrite {
  const row = rows.get(change.item);
  const column = columns[change.kind === 'score' ? change.column : change.kind];
  if (row === undefined || column === undefined) throw new HostError('gone', '', change.item);
  const [input, opens] = inputOf(change, isClosed);
  return { item: change.item, row, address: `${column}${row}`, input, isClosed: opens };
}

function inputOf(change: CellChange, isClosed: ScorePlaces['isClosed']): [input: CellInput, opens: boolean] {
  if (change.kind !== 'score') return [cellInput(cellText(change.text)), false];
  const isMark = change.entry === null && isClosed(change.item, change.column);
  return isMark ? [cellInput(CLOSED_MARK), true] : [entryInput(change.entry), false];
}
