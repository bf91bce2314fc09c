import type { JobEntries } from '../../../../src/measurement/jobs';
import { workbookPlan } from '../../../../src/workbook/workbook-plan';
import { planCells } from '../../../oracle/filled-workbook';
import { emptyAo } from '../../../support/example-measurement';
import { formOf } from '../../../support/measurements';
import { emptyMeasurement } from '../../../../src/measurement/measurement';

const sure = (count: number, job: JobEntries = {}): JobEntries[] =>
  Array.from({ length: count }, () => ({ kind: 'zorg', employer: 'W1', regular: 'yes', paid: 'yes', ...job }));

/** What stands in B4:C7: jobs; regular and paid; kinds of work; employers, each with its part of all jobs. */
function totals(jobs: readonly JobEntries[]) {
  const cells = new Map(
    planCells(workbookPlan({ ...emptyAo(), jobs })).map(({ sheet, cell, content }) => [`${sheet}!${cell}`, content]),
  );
  const shown = (cell: string) => {
    const content = cells.get(`Banen!${cell}`) ?? null;
    return typeof content === 'object' && content !== null ? content.result : content;
  };
  return [4, 5, 6, 7].map((row) => [shown(`B${row}`), shown(`C${row}`)]);
}

test.each<[string, readonly JobEntries[], ReturnType<typeof totals>]>([
  [
    'all known',
    [...sure(6), ...sure(2, { kind: ' ZORG', employer: 'w2', paid: 'no' })],
    // 6 of 8; one kind and two employers on 8 jobs.
    [
      [8, null],
      [6, 0.75],
      [1, 0.125],
      [2, 0.25],
    ],
  ],
  [
    'with blanks',
    [...sure(3), { kind: 'bouw', regular: 'yes' }],
    [
      [4, null],
      ['niet compleet', 'niet compleet'],
      [2, 0.5],
      [1, 'niet compleet'],
    ],
  ],
  [
    'with what cannot be',
    [...sure(3), { kind: '#N/A', regular: 'misschien' }],
    [
      [4, null],
      ['klopt niet', 'klopt niet'],
      ['klopt niet', 'klopt niet'],
      [1, 'niet compleet'],
    ],
  ],
  [
    'too many',
    sure(401),
    [
      ['klopt niet', null],
      ['klopt niet', 'klopt niet'],
      ['klopt niet', 'klopt niet'],
      ['klopt niet', 'klopt niet'],
    ],
  ],
])('above the lines stands what they come to: %s', (_, jobs, expected) => {
  expect(totals(jobs)).toEqual(expected);
});

/** Below the header in row 9: room for 20 jobs, as many as there are, and never below the table of 400. */
test.each([
  [1, 'A1:D29'],
  [21, 'A1:D30'],
  [401, 'A1:D409'],
])('with %i jobs %s is printed', (count, area) => {
  const { sheets } = workbookPlan({ ...emptyAo(), jobs: sure(count) });
  expect(sheets.find(({ name }) => name === 'Banen')?.print.area).toBe(area);
});

test.each([
  ['integrated', 'Onze leeswijze bij Begeleiding 9a en Begeleiding 10: verschillende ÷ banen.'],
  ['ips25', 'Onze leeswijze bij Item 19 en Item 20: verschillende ÷ banen.'],
] as const)('the items of which the source gives no way to count are named: %s', (form, sentence) => {
  const plan = workbookPlan({ ...emptyMeasurement(formOf(form)), jobs: sure(1) });
  const texts = planCells(plan).flatMap(({ sheet, content }) => (sheet === 'Banen' ? [content] : []));
  expect(texts.filter((text) => typeof text === 'string' && text.startsWith(sentence))).toHaveLength(1);
});
