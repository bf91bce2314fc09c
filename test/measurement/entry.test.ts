import { entryText, readEntry, type Entry } from '../../src/measurement/entry';

/** The sum of ten tenths, as a spreadsheet computes it: 0.9999999999999999, shown as 1. */
const TEN_TENTHS = Array.from({ length: 10 }, () => 0.1).reduce((sum, tenth) => sum + tenth, 0);

describe('reading an entry', () => {
  test.each([1, 2, 3, 4, 5])('takes %p for a score', (entry) => {
    expect(readEntry(entry)).toBe(entry);
  });

  test.each<[Entry | undefined]>([[null], [undefined], ['']])('takes %p for nothing entered yet', (entry) => {
    expect(readEntry(entry)).toBe('blank');
  });

  test.each<[string, Entry]>([
    ['zero', 0],
    ['a number above 5', 6],
    ['a negative number', -1],
    ['a half', 3.5],
    ['a number close to a score, but not arithmetic noise', 2.999],
    ['not a number', NaN],
    ['infinity', Infinity],
    ['minus infinity', -Infinity],
    ['a digit as text', '3'],
    ['a digit as text with a space', '3 '],
    ['a space', ' '],
    ['a word', 'n.v.t.'],
    ['TRUE', true],
    ['FALSE', false],
    ['a formula error', { error: '#N/A' }],
  ])('does not take %s for a score', (_, entry) => {
    expect(readEntry(entry)).toBe('invalid');
  });

  // A spreadsheet shows each of these as the whole number.
  test.each([
    ['0.1 × 30', 0.1 * 30, 3],
    ['0.1 × 3 × 10', 0.1 * 3 * 10, 3],
    ['just below 3', 3 - 4e-16, 3],
    ['just above 4', 4 + 1e-12, 4],
    ['just below 5', 5 - 1e-12, 5],
    ['just above 1', 1 + 1e-12, 1],
    ['just below 1: ten times 0.1 added up', TEN_TENTHS, 1],
    ['just above 5', 5 + 1e-12, 5],
  ])('passes over the noise of arithmetic: %s', (_, entry, rating) => {
    expect(readEntry(entry)).toBe(rating);
  });
});

describe('repeating an entry in a message', () => {
  test.each<[Entry | undefined, string]>([
    [null, ''],
    [undefined, ''],
    [6, '6'],
    [3.5, '3,5'],
    [-1, '-1'],
    ['drie', 'drie'],
    [true, 'WAAR'],
    [false, 'ONWAAR'],
    [{ error: '#N/A' }, '#N/A'],
  ])('writes %p as "%s"', (entry, text) => {
    expect(entryText(entry)).toBe(text);
  });

  it('cuts off a text that would fill the screen', () => {
    expect(entryText('x'.repeat(500)).length).toBeLessThanOrEqual(40);
  });
});
