import { evidenceBodies } from '../../src/measurement/recorded-evidence';
import type { ItemId } from '../../src/scale/ids';
import { rowOf, type FormName } from '../support/measurements';

describe('the bodies of evidence of a row', () => {
  test.each<[FormName, ItemId, string, readonly string[]]>([
    ['integrated', 'bezetting-2', 'both columns rest on the same', ['AO']],
    ['integrated', 'bezetting-3', 'the columns may differ', ['A', 'O']],
    ['work', 'bezetting-2', 'only IPS-A is measured', ['A']],
    ['education', 'bezetting-3', 'only IPS-O is measured', ['O']],
    ['integrated', 'begeleiding-5b', 'an item of IPS-O', ['O']],
    ['work', 'begeleiding-5b', 'an item of IPS-O where IPS-A is measured', []],
    ['integrated', 'bezetting-1b', 'a row that the model closes', []],
    ['integrated', 'organisatie-4', 'an item without calculation', []],
    ['ips25', 'ips25-2', 'the 25-item scale', ['score']],
  ])('%s, %s: %s', (form, item, _, bodies) => {
    expect(evidenceBodies(rowOf(form, item))).toEqual(bodies);
  });
});
