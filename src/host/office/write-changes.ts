import type { CellChange } from '../measurement-host';
import { HostError } from '../measurement-host';
import { oldInput } from './cell-input';
import { plannedWrite } from './change-place';
import type { Run } from './office-errors';
import type { OwnWrites } from './own-writes';
import { remembered, untracked } from './plan-ranges';
import type { TablePlaces } from './table-places';

/**
 * Writes changes where the tables were last seen, in one round trip. What tells the rows comes back with it: should a
 * row have moved in the meantime, the old contents are put back and the write fails as `gone`.
 * @throws {HostError}
 */
export async function writeChanges(
  run: Run,
  own: OwnWrites,
  places: TablePlaces,
  changes: readonly CellChange[],
): Promise<void> {
  const writes = changes.map((change) => plannedWrite(places, change));
  if (writes.length === 0) return;
  for (const { sheetId, address } of writes) own.expect(sheetId, address);
  await run(async (context) => {
    const sheetOf = remembered((id) => context.workbook.worksheets.getItem(id));
    const rangeAt = (sheetId: string, address: string) => untracked(sheetOf(sheetId).getRange(address));
    const cells = writes.map(({ sheetId, address, proof, input }) => {
      const told = proof && rangeAt(sheetId, proof.address).load('values');
      const before = rangeAt(sheetId, address).load('values,formulas');
      return { sheetId, address, proof, told, before, input };
    });
    // All is read before anything is written, in the same batch, as actions are carried out in order: a cell that is read
    // after a write waits until the workbook has been calculated.
    for (const { sheetId, address, input } of cells) rangeAt(sheetId, address).formulas = [[input]];
    await context.sync();
    if (cells.every(({ proof, told }) => String(told?.values[0]?.[0]) === String(proof?.text))) return;
    for (const { sheetId, address, before } of cells.toReversed()) {
      rangeAt(sheetId, address).formulas = [[oldInput(before.values[0]?.[0], before.formulas[0]?.[0])]];
    }
    await context.sync();
    throw new HostError('gone', 'RowMoved', cells[0]?.sheetId ?? '');
  });
}
