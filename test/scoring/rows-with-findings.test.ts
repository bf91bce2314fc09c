import type { ItemId } from '../../src/scale/ids';
import { rowSeverity, rowsWithFindings } from '../../src/scoring/row-status';
import type { Entries } from '../../src/scoring/measurement';
import { allScored, formOf } from '../support/measurements';

const form = formOf('integrated');

/** All at 3, with one row of each kind. */
const entries: Entries = allScored(form, 3, {
  'bezetting-1a': { O: null }, // missing
  'bezetting-1b': { A: 2 }, // closed
  'bezetting-3': { A: 1 }, // may differ
  'organisatie-5': { A: null, O: null }, // missing twice
  'organisatie-8': { O: 4 }, // forbidden divergence
  'begeleiding-2': { A: null, O: 'x' }, // missing and invalid: as serious as the worst of the two
  'begeleiding-11': { A: 3.5 }, // invalid
});

describe('how serious a row is', () => {
  test.each<[ItemId, string, 0 | 1 | 2]>([
    ['bezetting-1a', 'a missing score', 1],
    ['bezetting-1b', 'content in a closed cell', 2],
    ['bezetting-1c', 'nothing in a closed row', 0],
    ['bezetting-3', 'an allowed difference', 0],
    ['organisatie-8', 'a forbidden divergence', 2],
    ['begeleiding-2', 'a missing and an invalid score', 2],
    ['begeleiding-11', 'an invalid score', 2],
    ['begeleiding-16', 'two equal scores', 0],
  ])('%s with %s: %i', (item, _, severity) => {
    const rows = form.rows.filter((row) => row.item.id === item);
    expect(rows.map((row) => rowSeverity(form, row, entries))).toEqual([severity]);
  });
});

describe('the rows that need attention', () => {
  it('are those with errors, then those with missing scores, each in the order of the scale', () => {
    expect(rowsWithFindings(form, entries).map((row) => row.item.id)).toEqual([
      ...['bezetting-1b', 'organisatie-8', 'begeleiding-2', 'begeleiding-11'],
      ...['bezetting-1a', 'organisatie-5'],
    ]);
  });

  it('are none once everything is in order', () => {
    expect(rowsWithFindings(form, allScored(form, 3))).toEqual([]);
  });
});
