import type { Change } from '../../measurement/tables';
import { isSameCell } from './cell-changes';
import type { Readable } from './emitter';
import type { MeasurementState } from './measurement-state';

/**
 * Calls back as soon as changes are in the workbook: only then may it be said that something was done. Never where one of
 * them could not be written, or where something newer is on its way to the same cell.
 */
export function whenWritten(
  { get, subscribe }: Readable<Pick<MeasurementState, 'unwritten' | 'unsaved'>>,
  changes: readonly Change[],
  then: () => void,
): void {
  const inOurCells = (others: readonly Change[]) =>
    others.filter((other) => changes.some((change) => isSameCell(change, other)));
  const look = () => {
    const latest = inOurCells(get().unwritten).at(-1);
    if (latest !== undefined && changes.includes(latest)) return;
    stop();
    if (latest === undefined && inOurCells(get().unsaved).length === 0) then();
  };
  const stop = subscribe(look);
  look();
}
