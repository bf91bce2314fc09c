import { writtenParts } from '../../../src/host/office/written-parts';

const row = (...cells: readonly (string | null)[]) => cells;

test('leave out the rows and columns around in which nothing is written', () => {
  const inputs = [row(null, null, null), row(null, 'a', null), row(null, null, null), row(null, 'b', 'c'), row(null)];
  expect(writtenParts(inputs)).toEqual([{ top: 1, left: 1, bottom: 3, right: 2 }]);
  expect(writtenParts([row(null), row(null)])).toEqual([]);
});

test('are two where a wide header stands above many narrow rows, and one above few', () => {
  const header = Array.from({ length: 10 }, () => 'h');
  const narrow = ['a', ...Array.from({ length: 9 }, () => null)];
  const under = (count: number) => [header, ...Array.from({ length: count }, () => narrow)];
  // Nine cells of five characters are 45 a row: seven rows are more than the 290 of another range, six are not.
  expect(writtenParts(under(6))).toEqual([{ top: 0, left: 0, bottom: 6, right: 9 }]);
  expect(writtenParts(under(7))).toEqual([
    { top: 0, left: 0, bottom: 0, right: 9 },
    { top: 1, left: 0, bottom: 7, right: 0 },
  ]);
});
