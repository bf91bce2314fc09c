import { itemsOfPaper } from '../../src/visit/paper-items';
import { formOf, type FormName } from '../support/measurements';
import type { ListedPaperId } from '../../src/measurement/papers';

/** By hand from the table of design/visit.md, column "documenten". */
const IN_2024: Readonly<Record<ListedPaperId, readonly number[]>> = {
  registration: [1, 2, 4, 7, 8],
  files: [3, 5, 9, 12, 13, 14, 15, 22, 23, 25],
  plan: [12, 14, 16, 22],
  log: [15, 16, 17, 18],
  jobs: [19, 20, 21],
  policy: [8, 9, 10, 11],
  intake: [10],
  promotion: [10],
  diaries: [2, 6, 24],
};

test.each(Object.entries(IN_2024) as [ListedPaperId, readonly number[]][])(
  'the items of 2024 that a document is for: %s',
  (paper, items) => {
    expect(itemsOfPaper(formOf('ips25'), paper).map(({ id }) => id)).toEqual(items.map((item) => `ips25-${item}`));
  },
);

/** Which rows of the A/O scale a document is for follows what a model scores. */
test.each<[FormName, ListedPaperId, readonly string[]]>([
  ['integrated', 'jobs', ['begeleiding-9a', 'begeleiding-9b', 'begeleiding-10', 'begeleiding-11']],
  ['work', 'jobs', ['begeleiding-9a', 'begeleiding-10', 'begeleiding-11']],
  ['education', 'jobs', ['begeleiding-9b']],
  ['education', 'registration', ['bezetting-1c', 'bezetting-2', 'organisatie-1', 'organisatie-4', 'organisatie-5']],
])('of the form %s %s is for what is scored', (form, paper, items) => {
  expect(itemsOfPaper(formOf(form), paper).map(({ id }) => id)).toEqual(items);
});
