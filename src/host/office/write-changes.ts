import type { CellChange } from '../measurement-host';
import { HostError } from '../measurement-host';
import { oldInput, type CellInput } from './cell-input';
import { plannedWrite, type CellPlace } from './change-place';
import { hostError, type Run } from './office-errors';
import type { OwnWrites } from './own-writes';
import { remembered, untracked } from './plan-ranges';
import { PROTECTION } from './play-sheet';
import type { TablePlaces } from './table-places';
import { protectAgain } from './unprotect-sheets';

/** A cell of a batch as it was before it, and the cell that tells whether its table still stands where it stood. */
interface ReadBefore extends CellPlace {
  readonly told: Excel.Range | null;
  readonly before: Excel.Range;
}

/**
 * Writes changes where the tables were last seen, in one round trip: all of them or none. What tells the rows comes back
 * with it: should a row have moved in the meantime, the old contents are put back and the write fails as `gone`. Wiping a
 * closed cell gives it its mark back; a sheet that is protected is opened for that, and closed again, in the same round
 * trip. Whether it is protected takes one more.
 * @returns the ids of the sheets that were written on
 * @throws {HostError} `locked` for a cell that is
 */
export async function writeChanges(
  run: Run,
  own: OwnWrites,
  places: TablePlaces,
  changes: readonly CellChange[],
): Promise<readonly string[]> {
  const writes = changes.map((change) => plannedWrite(places, change));
  if (writes.length === 0) return [];
  const opened = await protectedSheets(run, new Set(writes.filter(({ opens }) => opens).map(({ sheetId }) => sheetId)));
  const cells: ReadBefore[] = [];
  try {
    await run(async (context) => {
      const sheetOf = remembered((id) => context.workbook.worksheets.getItem(id));
      // All is read before anything is written, in the same batch, as actions are carried out in order: a cell that is
      // read after a write waits until the workbook has been calculated.
      cells.push(...writes.map((write) => queueReading(sheetOf, write)));
      for (const id of opened) sheetOf(id).protection.unprotect();
      for (const write of writes) writeCell(own, sheetOf, write, write.input);
      for (const id of opened) sheetOf(id).protection.protect(PROTECTION);
      await context.sync();
    });
    const moved = cells.find(({ proof, told }) => proof && String(told?.values[0]?.[0]) !== proof.text);
    if (moved) throw new HostError('gone', 'RowMoved', moved.sheetId);
    return writes.map(({ sheetId }) => sheetId);
  } catch (cause) {
    await putBack(run, own, cells);
    if (opened.length > 0) await protectAgain(run, opened);
    const error = hostError(cause);
    if (error.code !== 'AccessDenied') throw error;
    throw new HostError('locked', error.code, error.place, { cause });
  }
}

/** Which of these sheets are protected. Excel refuses to take off what is not there, and to protect a sheet twice. */
async function protectedSheets(run: Run, ids: ReadonlySet<string>): Promise<readonly string[]> {
  if (ids.size === 0) return [];
  return run(async (context) => {
    const sheets = [...ids].map((id) => context.workbook.worksheets.getItem(id).load('id,protection/protected'));
    await context.sync();
    return sheets.filter(({ protection }) => protection.protected).map(({ id }) => id);
  });
}

type SheetOf = (id: string) => Excel.Worksheet;

function queueReading(sheetOf: SheetOf, { sheetId, address, proof }: CellPlace): ReadBefore {
  const sheet = sheetOf(sheetId);
  const told = proof && untracked(sheet.getRange(proof.address)).load('values');
  const before = untracked(sheet.getRange(address)).load('values,formulas,valueTypes');
  return { sheetId, address, proof, told, before };
}

function writeCell(own: OwnWrites, sheetOf: SheetOf, { sheetId, address }: CellPlace, input: CellInput): void {
  own.expect(sheetId, address);
  untracked(sheetOf(sheetId).getRange(address)).formulas = [[input]];
}

/**
 * Writes back what stood in the cells of a batch that failed, in their order: it ends where the batch did, at the cell
 * that could not be written, and those behind it were not written either.
 */
async function putBack(run: Run, own: OwnWrites, cells: readonly ReadBefore[]): Promise<void> {
  const read = cells.map(({ before, ...place }) => ({ place, ...before.toJSON() }));
  // Where nothing was read, nothing of the batch was carried out.
  if (read.some(({ formulas }) => formulas === undefined)) {
    for (const { place } of read) own.withdraw(place.sheetId, place.address);
    return;
  }
  const writing = run(async (context) => {
    const sheetOf = remembered((id) => context.workbook.worksheets.getItem(id));
    for (const { place, values, formulas, valueTypes } of read) {
      writeCell(own, sheetOf, place, oldInput(values?.[0]?.[0], formulas?.[0]?.[0], valueTypes?.[0]?.[0]));
    }
    await context.sync();
  });
  await writing.catch(() => undefined);
}
