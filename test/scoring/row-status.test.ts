import type { Entry } from '../../src/measurement/entry';
import type { ItemId } from '../../src/scale/ids';
import type { ColumnId } from '../../src/scale/types';
import { findInScores } from '../../src/scoring/findings';
import { rowStatus } from '../../src/scoring/row-status';
import { formOf, type FormName } from '../support/measurements';

type RowEntries = Partial<Record<ColumnId, Entry>>;
type Case = readonly [what: string, form: FormName, item: ItemId, entries: RowEntries, status: string];

/** The word "Controle" gives a row: the most serious thing about it. */
const CASES: readonly Case[] = [
  ['nothing is scored', 'integrated', 'bezetting-3', {}, 'nog scoren'],
  ['nothing is scored', 'work', 'bezetting-3', {}, 'nog scoren'],
  ['nothing is scored', 'ips25', 'ips25-7', {}, 'nog scoren'],
  ['nothing is scored', 'integrated', 'begeleiding-3b', {}, 'nog scoren'],
  ['only O is scored', 'integrated', 'bezetting-3', { O: 3 }, 'nog scoren: IPS-A'],
  ['only A is scored', 'integrated', 'bezetting-3', { A: 3, O: '' }, 'nog scoren: IPS-O'],
  ['only A is scored in a row that must be equal', 'integrated', 'bezetting-2', { A: 3 }, 'nog scoren: IPS-O'],

  ['the entry is no score', 'work', 'bezetting-3', { A: 3.5 }, 'ongeldige score'],
  ['the entry is no score', 'ips25', 'ips25-7', { score: '3' }, 'ongeldige score'],
  ['one of two is no score', 'integrated', 'bezetting-3', { A: 3, O: 0 }, 'ongeldige score'],
  ['one is missing and the other no score', 'integrated', 'bezetting-2', { O: true }, 'ongeldige score'],
  ['both scores of a row that must be equal are none', 'integrated', 'bezetting-2', { A: 8, O: 9 }, 'ongeldige score'],

  ['a closed row is filled in', 'integrated', 'bezetting-1b', { A: 3 }, 'score in een gesloten cel'],
  ['the other column is filled in too', 'work', 'bezetting-3', { A: 3, O: 3 }, 'score in een gesloten cel'],
  ['the other column is filled in instead', 'integrated', 'begeleiding-3b', { A: 4 }, 'score in een gesloten cel'],
  [
    'a closed cell holds an error',
    'education',
    'bezetting-3',
    { A: { error: '#N/A' }, O: 3 },
    'score in een gesloten cel',
  ],
  ['one cell is closed and the other no score', 'work', 'bezetting-3', { A: 'x', O: 3 }, 'ongeldige score'],

  ['A and O differ and may not', 'integrated', 'bezetting-2', { A: 3, O: 4 }, 'verschil niet toegestaan'],
  ['A and O differ and may not', 'integrated', 'begeleiding-16', { A: 5, O: 1 }, 'verschil niet toegestaan'],

  ['A and O differ and may', 'integrated', 'bezetting-3', { A: 3, O: 4 }, 'akkoord'],
  ['A and O are equal', 'integrated', 'bezetting-2', { A: 2, O: 2 }, 'akkoord'],
  ['the one column is scored', 'integrated', 'begeleiding-3b', { O: 1 }, 'akkoord'],
  ['the one column that is measured is scored', 'work', 'bezetting-2', { A: 1 }, 'akkoord'],
  ['the score is there', 'ips25', 'ips25-25', { score: 5 }, 'akkoord'],

  ['the caseload row belongs to another model', 'integrated', 'bezetting-1b', {}, 'niet van toepassing'],
  ['the caseload row belongs to another model', 'work', 'bezetting-1a', {}, 'niet van toepassing'],
  ['the row is of the column that is not measured', 'work', 'begeleiding-4', { O: '' }, 'niet van toepassing'],
  ['the row is of the column that is not measured', 'education', 'begeleiding-11', {}, 'niet van toepassing'],
];

describe('the status of a row', () => {
  test.each(CASES)('when %s (%s, %s, %j) is "%s"', (_, name, item, entries, status) => {
    const form = formOf(name);
    const statuses = form.rows
      .filter((row) => row.item.id === item)
      .map((row) => rowStatus(form, row, findInScores(form, { [item]: entries })));
    expect(statuses).toEqual([status]);
  });

  it('does not depend on the other rows', () => {
    const form = formOf('integrated');
    const entries = { 'bezetting-2': { A: 3, O: 3 }, 'bezetting-3': { A: 'x' }, 'organisatie-1': { A: 1, O: 2 } };
    const row = form.rows.filter(({ item }) => item.id === 'bezetting-2');
    expect(row.map((formRow) => rowStatus(form, formRow, findInScores(form, entries)))).toEqual(['akkoord']);
  });
});
