import type { Change } from '../../measurement/tables';
import { HostError } from '../measurement-host';
import { oldInput, type CellInput } from './cell-input';
import { plannedWrite, type CellPlace } from './change-place';
import { hostError, type Run } from './office-errors';
import type { OwnWrites } from './own-writes';
import { remembered, untracked } from './plan-ranges';
import { PROTECTION } from './play-sheet';
import { notPutBack } from './texts';
import type { TablePlaces } from './table-places';
import { protectAgain } from './unprotect-sheets';

/** A cell of a batch as it was before it, and the cells that tell whether its table still stands where it stood. */
interface ReadBefore extends CellPlace {
  readonly told: readonly Excel.Range[];
  readonly before: Excel.Range;
}

/**
 * Writes changes where the tables were last seen, in one round trip: all of them or none. What tells the rows comes back
 * with it: should a row have moved in the meantime, the old contents are put back and the write fails as `gone`. Wiping a
 * closed cell gives it its mark back; a sheet that is protected is opened for that, and closed again, in the same round
 * trip. Whether it is protected takes one more.
 * @returns the cells that were written
 * @throws {HostError} `locked` for a cell that is; with what stood in cells that could not be put back
 */
export async function writeChanges(
  run: Run,
  own: OwnWrites,
  places: TablePlaces,
  changes: readonly Change[],
): Promise<readonly Pick<CellPlace, 'sheetId' | 'address'>[]> {
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
    const moved = cells.find(({ proofs, told }) =>
      proofs.some(({ text }, index) => String(told[index]?.values[0]?.[0]).trim() !== text),
    );
    if (moved) throw new HostError('gone', 'RowMoved', moved.sheetId);
    return writes;
  } catch (cause) {
    const unplaced = await putBack(run, own, cells, opened);
    const { problem, code, place } = hostError(cause);
    throw new HostError(code === 'AccessDenied' ? 'locked' : problem, code, place, { cause, unplaced });
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

function queueReading(sheetOf: SheetOf, { sheetId, address, proofs }: CellPlace): ReadBefore {
  const sheet = sheetOf(sheetId);
  const told = proofs.map((proof) => untracked(sheet.getRange(proof.address)).load('values'));
  const before = untracked(sheet.getRange(address)).load('address,values,formulas,valueTypes');
  return { sheetId, address, proofs, told, before };
}

function writeCell(
  own: OwnWrites,
  sheetOf: SheetOf,
  { sheetId, address }: Pick<CellPlace, 'sheetId' | 'address'>,
  input: CellInput,
): void {
  own.expect(sheetId, address);
  untracked(sheetOf(sheetId).getRange(address)).formulas = [[input]];
}

/**
 * Writes back what stood in the cells of a batch that failed, where they hold something else now: it ended at the cell
 * that could not be written. Sheets that it opened are opened again for that, and protected.
 * @returns what stood in cells that could not be written back, a sentence each
 */
async function putBack(
  run: Run,
  own: OwnWrites,
  cells: readonly ReadBefore[],
  opened: readonly string[],
): Promise<readonly string[]> {
  const read = cells.map(({ before, sheetId, address }) => ({ sheetId, address, before: before.toJSON() }));
  // Where nothing was read, nothing of the batch was carried out.
  if (read.some(({ before }) => before.formulas === undefined)) {
    for (const { sheetId, address } of read) own.withdraw(sheetId, address);
    return [];
  }
  let changed = read;
  try {
    await run(async (context) => {
      const sheetOf = remembered((id) => context.workbook.worksheets.getItem(id));
      const protections = opened.map((id) => sheetOf(id).protection.load('protected'));
      const now = read.map(({ sheetId, address }) => untracked(sheetOf(sheetId).getRange(address)).load('formulas'));
      await context.sync();
      changed = read.filter(({ before }, index) => before.formulas?.[0]?.[0] !== now[index]?.formulas[0]?.[0]);
      for (const protection of protections) if (protection.protected) protection.unprotect();
      for (const cell of read) {
        const { values, formulas, valueTypes } = cell.before;
        const input = oldInput(values?.[0]?.[0], formulas?.[0]?.[0], valueTypes?.[0]?.[0]);
        if (changed.includes(cell)) writeCell(own, sheetOf, cell, input);
        else own.withdraw(cell.sheetId, cell.address);
      }
      for (const protection of protections) protection.protect(PROTECTION);
      await context.sync();
    });
    return [];
  } catch {
    await protectAgain(run, opened).catch(() => undefined);
    return changed.map(({ before }) => notPutBack(before.address ?? '', String(before.values?.[0]?.[0])));
  }
}
