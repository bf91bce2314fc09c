import { openRows, ModelMismatchError, scoreForm } from '../../src/scale/score-form';
import { MODEL_IDS } from '../../src/scale/models';
import { formOf } from '../support/measurements';
import { rowsIn } from './scoring-sheet-2015';

/**
 * The caseload rows 1a, 1b and 1c are alternatives: of the 27 and 26 rows that the sheet has open, one caseload row
 * per column counts. Hence 26 items and 130 points in A, 25 items and 125 points in O.
 */
const OTHER_CASELOADS = {
  integrated: ['bezetting-1b', 'bezetting-1c'],
  work: ['bezetting-1a', 'bezetting-1c'],
  education: ['bezetting-1a', 'bezetting-1b'],
} as const satisfies Record<string, readonly string[]>;

describe('which rows count', () => {
  test.each([
    ['integrated', 'A', 26, 130],
    ['integrated', 'O', 25, 125],
    ['work', 'A', 26, 130],
    ['education', 'O', 25, 125],
  ] as const)('in model %s, column %s has %i items and at most %i points', (model, column, items, maximum) => {
    const open = openRows(formOf(model), column).map((row) => row.item.id);
    const closed: readonly string[] = OTHER_CASELOADS[model];
    expect(open).toHaveLength(items);
    expect(open.length * 5).toBe(maximum);
    expect(open).toEqual(rowsIn(column).filter((id) => !closed.includes(id)));
  });

  test.each([
    ['integrated', ['A', 'O']],
    ['work', ['A']],
    ['education', ['O']],
  ] as const)('model %s measures column %j', (model, columns) => {
    expect(formOf(model).columns).toEqual(columns);
  });

  test.each([
    ['work', 'O'],
    ['education', 'A'],
  ] as const)('model %s closes the whole of column %s', (model, column) => {
    expect(openRows(formOf(model), column)).toEqual([]);
  });

  test.each(MODEL_IDS)('model %s shows all 34 rows, the closed ones too', (model) => {
    expect(formOf(model).rows).toHaveLength(34);
  });

  it('has 25 items and at most 125 points on the 25-item scale', () => {
    const form = formOf('ips25');
    expect(form).toMatchObject({ model: null, columns: ['score'] });
    expect(openRows(form, 'score')).toHaveLength(25);
    expect(form.rows).toHaveLength(25);
  });
});

describe('where A and O must be equal', () => {
  it('is in ten rows of the integrated model', () => {
    const equal = formOf('integrated').rows.filter((row) => row.mustBeEqual);
    expect(equal.map((row) => row.item.id)).toEqual([
      ...['bezetting-1a', 'bezetting-2'],
      ...['organisatie-1', 'organisatie-2', 'organisatie-4', 'organisatie-5', 'organisatie-8'],
      ...['begeleiding-7', 'begeleiding-15', 'begeleiding-16'],
    ]);
  });

  test.each(['work', 'education', 'ips25'] as const)('is nowhere in %s, where there is one column', (name) => {
    expect(formOf(name).rows.filter((row) => row.mustBeEqual)).toEqual([]);
  });
});

describe('a scale and a model that do not go together', () => {
  it('refuses the A/O scale without a model', () => {
    expect(() => scoreForm('ips-ao-2015', null)).toThrow(ModelMismatchError);
    expect(() => scoreForm('ips-ao-2015', null)).toThrow(/ips-ao-2015/);
  });

  test.each(MODEL_IDS)('refuses the 25-item scale with model %s, and names both', (model) => {
    expect(() => scoreForm('ips-25-2024', model)).toThrow(ModelMismatchError);
    expect(() => scoreForm('ips-25-2024', model)).toThrow(new RegExp(`ips-25-2024.*${model}`));
  });
});
