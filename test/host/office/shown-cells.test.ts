import type { ShownCell } from '../../../src/host/office/change-place';
import { queueShown, type SheetOf } from '../../../src/host/office/shown-cells';
import type { Change } from '../../../src/measurement/tables';

/** Of each line the cell that is written, and three others that were shown with it. */
const COLUMNS = [4, 1, 2, 6];

/** Lines below each other on one sheet, and how often it was asked where one of their cells stands. */
function linesOf(count: number) {
  const asked = { times: 0 };
  const noChange: Change = { table: 'workers', row: 0, field: 'fte', value: 1 };
  const cellAt = (row: number, column: number): ShownCell => ({
    sheetId: 'werkers',
    get row() {
      asked.times += 1;
      return row;
    },
    column,
    shown: noChange,
    read: () => noChange,
  });
  const lines = Array.from({ length: count }, (_, index) => COLUMNS.map((column) => cellAt(5 + index, column)));
  return { lines, asked };
}

/** A sheet that only says which of its ranges were asked for; in each cell stands the address of its range and its place in it. */
function askedRanges() {
  const addresses: string[] = [];
  const rangeAt = (address: string) => {
    const range = {
      untrack: () => undefined,
      load: () => range,
      values: [Array.from({ length: 6 }, (_, index) => `${address} ${index}`)],
      valueTypes: [Array.from({ length: 6 }, () => 'String')],
    };
    return range as unknown as Excel.Range;
  };
  const getRange = (address: string) => {
    addresses.push(address);
    return rangeAt(address);
  };
  return { addresses, sheetOf: (() => ({ getRange })) as unknown as SheetOf, rangeAt };
}

function queue(count: number) {
  const { lines, asked } = linesOf(count);
  const { addresses, sheetOf, rangeAt } = askedRanges();
  const entryIn = queueShown(
    sheetOf,
    lines.map((shown, index) => ({ before: rangeAt(`D${5 + index}`), shown })),
  );
  const entries = lines.map((line) => line.map(entryIn));
  return { addresses, entries, asked: asked.times };
}

test('400 lines take a range each, from the first to the last of the other cells that were shown', () => {
  const { addresses, entries } = queue(400);
  expect(addresses).toEqual(Array.from({ length: 400 }, (_, index) => `A${5 + index}:F${5 + index}`));
  // The cell that is written is read already; of the others those in columns A, B and F.
  expect(entries[0]).toEqual(['D5 0', 'A5:F5 0', 'A5:F5 1', 'A5:F5 5']);
  expect(entries[399]).toEqual(['D404 0', 'A404:F404 0', 'A404:F404 1', 'A404:F404 5']);
});

test('four times as many lines are four times as much to look at, not sixteen', () => {
  expect(queue(400).asked).toBe(4 * queue(100).asked);
});
