import { createSheetSelection } from '../../src/taskpane/state/sheet-selection';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A workbook that takes its time: it has gone to a cell when `arrive` is called. */
function slowSheet() {
  const arrivals: (() => void)[] = [];
  const asked: string[] = [];
  const select = (item: string) =>
    new Promise<void>((resolve) => {
      asked.push(item);
      arrivals.push(resolve);
    });
  return { select, asked, arrive: () => arrivals.shift()?.() };
}

test('knows its own echo from a workbook that takes ten seconds', async () => {
  const sheet = slowSheet();
  const selection = createSheetSelection(sheet);
  selection.follow('bezetting-1a', 'A', false);
  await jest.advanceTimersByTimeAsync(10_000);
  sheet.arrive();
  expect(selection.isEcho('bezetting-1a', 'A')).toBe(true);
});

test('tells another column of the item that it went to from its own echo', async () => {
  const sheet = slowSheet();
  const selection = createSheetSelection(sheet);
  // The cell was selected already, so the sheet says nothing until the reviewer clicks beside it.
  selection.follow('bezetting-3', 'A', true);
  sheet.arrive();
  await jest.advanceTimersByTimeAsync(0);
  expect(selection.isEcho('bezetting-3', 'O')).toBe(false);
});

test('knows its echo in whatever column the sheet chose, where none was asked for', () => {
  const selection = createSheetSelection(slowSheet());
  selection.follow('bezetting-3', undefined, true);
  expect(selection.isEcho('bezetting-3', 'score')).toBe(true);
});

test('knows its echo, however late it comes after the sheet went there', async () => {
  const sheet = slowSheet();
  const selection = createSheetSelection(sheet);
  selection.follow('bezetting-1a', 'A', false);
  sheet.arrive();
  await jest.advanceTimersByTimeAsync(0);
  selection.follow('bezetting-2', 'A', false);
  sheet.arrive();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(selection.isEcho('bezetting-1a', 'A')).toBe(true);
  expect(selection.isEcho('bezetting-2', 'A')).toBe(true);
  // What is selected once all has been answered, the reviewer selected.
  expect(selection.isEcho('bezetting-1a', 'A')).toBe(false);
});

test('goes to the last of the items that were asked for meanwhile, and no further', async () => {
  const sheet = slowSheet();
  const selection = createSheetSelection(sheet);
  for (const item of ['bezetting-1a', 'bezetting-2', 'bezetting-3'] as const) selection.follow(item, 'A', false);
  sheet.arrive();
  await jest.advanceTimersByTimeAsync(0);
  expect(sheet.asked).toEqual(['bezetting-1a', 'bezetting-3']);
  expect(selection.isEcho('bezetting-3', 'A')).toBe(true);
  // What came before is no longer expected.
  expect(selection.isEcho('bezetting-1a', 'A')).toBe(false);
});

test('follows the reviewer back to a row that it went to before without an answer', async () => {
  const sheet = slowSheet();
  const selection = createSheetSelection(sheet);
  // The row was selected already, so the sheet says nothing.
  selection.follow('bezetting-2', 'A', true);
  sheet.arrive();
  await jest.advanceTimersByTimeAsync(0);
  expect(selection.isEcho('organisatie-1', 'A')).toBe(false);
  expect(selection.isEcho('bezetting-2', 'A')).toBe(false);
});
