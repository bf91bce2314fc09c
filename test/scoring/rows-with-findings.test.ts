import type { Entries } from '../../src/measurement/entries';
import type { ItemId } from '../../src/scale/ids';
import { findInScores, type Severity } from '../../src/scoring/findings';
import { rowSeverity, rowsWithFindings } from '../../src/scoring/row-status';
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
  test.each<[ItemId, string, Severity | null]>([
    ['bezetting-1a', 'a missing score', 'info'],
    ['bezetting-1b', 'content in a closed cell', 'error'],
    ['bezetting-1c', 'nothing in a closed row', null],
    ['bezetting-3', 'an allowed difference', null],
    ['organisatie-8', 'a forbidden divergence', 'error'],
    ['begeleiding-2', 'a missing and an invalid score', 'error'],
    ['begeleiding-11', 'an invalid score', 'error'],
    ['begeleiding-16', 'two equal scores', null],
  ])('%s with %s: %s', (item, _, severity) => {
    const rows = form.rows.filter((row) => row.item.id === item);
    expect(rows.map((row) => rowSeverity(row, findInScores(form, entries)))).toEqual([severity]);
  });
});

describe('the rows that need attention', () => {
  it('are those with errors, then those with missing scores, each in the order of the scale', () => {
    expect(rowsWithFindings(form, findInScores(form, entries)).map((row) => row.item.id)).toEqual([
      ...['bezetting-1b', 'organisatie-8', 'begeleiding-2', 'begeleiding-11'],
      ...['bezetting-1a', 'organisatie-5'],
    ]);
  });

  it('are none once everything is in order', () => {
    expect(rowsWithFindings(form, findInScores(form, allScored(form, 3)))).toEqual([]);
  });
});
