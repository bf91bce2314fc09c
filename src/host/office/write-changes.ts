import type { ItemId } from '../../scale/ids';
import type { CellChange } from '../measurement-host';
import { HostError } from '../measurement-host';
import { cellText } from '../../workbook/cell-texts';
import { cellInput, entryInput, oldInput, type CellInput } from './cell-input';
import type { Run } from './office-errors';
import type { OwnWrites } from './own-writes';
import { untracked } from './plan-ranges';
import type { ScorePlaces } from './score-places';

interface PlannedWrite {
  readonly item: ItemId;
  readonly row: number;
  readonly address: string;
  readonly input: CellInput;
}

/**
 * Writes changes where the table was last seen, in one round trip. The ids of the rows come back with it: should a row
 * have moved in the meantime, the old contents are put back and the write fails as `gone`.
 * @throws {HostError}
 */
export async function writeChanges(
  run: Run,
  own: OwnWrites,
  places: ScorePlaces,
  changes: readonly CellChange[],
): Promise<void> {
  const writes = changes.map((change) => plannedWrite(places, change));
  if (writes.length === 0) return;
  for (const { address } of writes) own.expect(places.sheetId, address);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(places.sheetId);
    const cells = writes.map(({ item, row, address, input }) => {
      const id = places.ids === null ? null : untracked(sheet.getRange(`${places.ids}${row}`));
      id?.load('values');
      const before = untracked(sheet.getRange(address));
      before.load('values,formulas');
      return { item, id, address, before, input };
    });
    // All is read before anything is written, in the same batch, as actions are carried out in order: a cell that is read
    // after a write waits until the workbook has been calculated.
    for (const { address, input } of cells) untracked(sheet.getRange(address)).formulas = [[input]];
    await context.sync();
    if (cells.every(({ item, id }) => id === null || id.values[0]?.[0] === item)) return;
    for (const { before, address } of cells.toReversed()) {
      untracked(sheet.getRange(address)).formulas = [[oldInput(before.values[0]?.[0], before.formulas[0]?.[0])]];
    }
    await context.sync();
    throw new HostError('gone', 'RowMoved', places.sheetId);
  });
}

/** @throws {HostError} where the row or the column is not there */
function plannedWrite({ rows, columns }: ScorePlaces, change: CellChange): PlannedWrite {
  const row = rows.get(change.item);
  const column = columns[change.kind === 'score' ? change.column : change.kind];
  if (row === undefined || column === undefined) throw new HostError('gone', '', change.item);
  const input = change.kind === 'score' ? entryInput(change.entry) : cellInput(cellText(change.text));
  return { item: change.item, row, address: `${column}${row}`, input };
}
