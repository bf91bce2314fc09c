import type { Entry } from '../../src/measurement/entry';
import { emptyMeasurement } from '../../src/measurement/measurement';
import { assess } from '../../src/scoring/assessment';
import { findInScores } from '../../src/scoring/findings';
import { allScored, formOf, withEntries } from '../support/measurements';

const integrated = formOf('integrated');
const work = formOf('work');
const ips25 = formOf('ips25');

describe('a missing score', () => {
  it('is reported as missing instead of counting as zero', () => {
    const entries = allScored(integrated, 3, { 'bezetting-3': { O: null } });
    expect(findInScores(integrated, entries)).toEqual([
      {
        code: 'missing',
        severity: 'info',
        item: 'bezetting-3',
        column: 'O',
        message: 'Bezetting 3, IPS-O: nog geen score.',
      },
    ]);
  });

  it('is reported for every open cell of a new form, and for no closed one', () => {
    // 26 items in A and 25 in O.
    const findings = findInScores(integrated, {});
    expect(findings.filter(({ column }) => column === 'A')).toHaveLength(26);
    expect(findings.filter(({ column }) => column === 'O')).toHaveLength(25);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['missing']));
  });

  it('is named by its number on the 25-item scale, which has no columns to tell apart', () => {
    const findings = findInScores(ips25, allScored(ips25, 4, { 'ips25-18': { score: '' } }));
    expect(findings).toMatchObject([{ column: 'score', message: 'Item 18: nog geen score.' }]);
  });
});

describe('an invalid entry', () => {
  test.each<[Entry, string]>([
    [0, '"0"'],
    [6, '"6"'],
    [3.5, '"3,5"'],
    ['3', '"3"'],
    [true, '"WAAR"'],
    [{ error: '#REF!' }, '"#REF!"'],
  ])('%p is reported once, with item, column, what was typed and what to do', (entry, typed) => {
    const findings = findInScores(work, allScored(work, 3, { 'begeleiding-8a': { A: entry } }));
    expect(findings).toMatchObject([{ code: 'invalid', severity: 'error', item: 'begeleiding-8a', column: 'A' }]);
    expect(findings[0]?.message).toContain('Begeleiding 8a, IPS-A');
    expect(findings[0]?.message).toContain(typed);
    expect(findings[0]?.message).toMatch(/heel getal van 1 tot en met 5/);
  });
});

describe('content in a closed cell', () => {
  test.each<[Entry]>([[3], [0], ['x'], [' '], [false], [{ error: '#N/A' }]])('%p is reported as closed', (entry) => {
    const findings = findInScores(work, allScored(work, 3, { 'begeleiding-8b': { O: entry } }));
    expect(findings).toMatchObject([{ code: 'closed', severity: 'error', item: 'begeleiding-8b', column: 'O' }]);
    expect(findings[0]?.message).toContain('Begeleiding 8b, IPS-O');
    expect(findings[0]?.message).toMatch(/[Mm]aak de cel leeg/);
  });

  test.each([
    ['the caseload row of another model', 'integrated', 'bezetting-1b', 'A'],
    ['a row of the other column', 'integrated', 'begeleiding-1a', 'O'],
    ['a column that the model does not measure', 'education', 'begeleiding-2', 'A'],
  ] as const)('is found in %s', (_, name, item, column) => {
    const form = formOf(name);
    const findings = findInScores(form, allScored(form, 3, { [item]: { [column]: 3 } }));
    expect(findings).toMatchObject([{ code: 'closed', item, column }]);
  });

  test.each<[Entry]>([[null], ['']])('is not found where the cell holds %p', (entry) => {
    expect(findInScores(work, allScored(work, 3, { 'begeleiding-8b': { O: entry } }))).toEqual([]);
  });
});

describe('a forbidden divergence', () => {
  it('is one finding for the row, with both scores and what to do', () => {
    const findings = findInScores(integrated, allScored(integrated, 4, { 'organisatie-1': { O: 2 } }));
    expect(findings).toMatchObject([
      { code: 'forbidden-divergence', severity: 'error', item: 'organisatie-1', column: 'AO' },
    ]);
    expect(findings[0]?.message).toMatch(/Organisatie 1.*IPS-A is 4.*IPS-O is 2.*mogen niet verschillen.*Kies/);
  });

  test.each([
    ...(['bezetting-1a', 'bezetting-2'] as const),
    ...(['organisatie-1', 'organisatie-2', 'organisatie-4', 'organisatie-5', 'organisatie-8'] as const),
    ...(['begeleiding-7', 'begeleiding-15', 'begeleiding-16'] as const),
  ])('is found at %s', (item) => {
    const findings = findInScores(integrated, allScored(integrated, 4, { [item]: { A: 5 } }));
    expect(findings).toMatchObject([{ code: 'forbidden-divergence', item }]);
  });

  test.each([
    ...(['bezetting-3', 'organisatie-3', 'organisatie-6', 'organisatie-7', 'begeleiding-2'] as const),
    ...(['begeleiding-6', 'begeleiding-12', 'begeleiding-13', 'begeleiding-14'] as const),
  ])('is not found at %s, where A and O may differ', (item) => {
    expect(findInScores(integrated, allScored(integrated, 1, { [item]: { A: 5 } }))).toEqual([]);
  });

  test.each<[string, Entry, 'missing' | 'invalid']>([
    ['missing', null, 'missing'],
    ['not a score', '4', 'invalid'],
  ])('is not judged while one of the two is %s', (_, entry, code) => {
    const findings = findInScores(integrated, allScored(integrated, 4, { 'organisatie-1': { O: entry } }));
    expect(findings).toMatchObject([{ code, item: 'organisatie-1', column: 'O' }]);
  });

  test.each([
    ['work', 'O'],
    ['education', 'A'],
  ] as const)('does not exist in model %s: a score in column %s is closed there', (name, column) => {
    const form = formOf(name);
    const findings = findInScores(form, allScored(form, 4, { 'organisatie-1': { [column]: 2 } }));
    expect(findings).toMatchObject([{ code: 'closed', item: 'organisatie-1', column }]);
  });
});

describe('the order of the findings', () => {
  it('is errors first, then the order of the scale, and A before O', () => {
    const entries = withEntries(allScored(integrated, 3), {
      'bezetting-1a': { A: null, O: null },
      'bezetting-1b': { A: 2 },
      'bezetting-3': { A: 'x', O: 9 },
      'organisatie-4': { A: 2, O: 1 },
      'begeleiding-3b': { O: null },
      'begeleiding-16': { A: 0 },
    });
    // 140% of the time cannot be: an error too, of an item between the others.
    const evidence = { items: { 'bezetting-2': { AO: { percent: 140 } } }, workers: [] };
    const { findings } = assess({ ...emptyMeasurement(integrated), entries, evidence });
    expect(findings.map(({ code, item, column }) => `${code} ${item} ${column}`)).toEqual([
      'closed bezetting-1b A',
      'evidence-invalid bezetting-2 AO',
      'invalid bezetting-3 A',
      'invalid bezetting-3 O',
      'forbidden-divergence organisatie-4 AO',
      'invalid begeleiding-16 A',
      'missing bezetting-1a A',
      'missing bezetting-1a O',
      'missing begeleiding-3b O',
    ]);
  });
});
