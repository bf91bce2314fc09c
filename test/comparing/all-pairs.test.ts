import { compareReviewers } from '../../src/comparing/compare-reviewers';
import type { Entries } from '../../src/measurement/entries';
import type { Measurement } from '../../src/measurement/measurement';
import { measurementId } from '../support/measurement-ids';
import { scoredMeasurement, type FormName } from '../support/measurements';

/**
 * What happens with two workbooks of one visit, derived by hand: by their forms, their ids and how complete they are. A
 * workbook of an earlier version has no id. What is refused ends it; what is asked goes on once somebody says so (missing
 * scores on the command line only); what is told is to be decided by whoever reads it.
 */

/** Of the same form, of one scale with another model, or of another scale. */
const FORMS = {
  'same form': ['work', 'work'],
  'other model': ['work', 'integrated'],
  'other scale': ['work', 'ips25'],
} as const satisfies Record<string, readonly [FormName, FormName]>;

const IDS = {
  'other ids': [measurementId(1), measurementId(2)],
  'one id': [measurementId(1), measurementId(1)],
  'an id in one': [measurementId(1), null],
  'no ids': [null, null],
} as const;

/** The second scores `organisatie-8` otherwise, or as the first does; and what is missing in each is missing at `organisatie-6`. */
const SCORES = {
  'equal scores': [],
  'other scores': ['organisatie-8'],
} as const;

const COMPLETE = {
  'both complete': [false, false],
  'the second incomplete': [false, true],
  'both incomplete': [true, true],
} as const;

type Row = readonly [
  keyof typeof FORMS,
  keyof typeof IDS,
  keyof typeof SCORES,
  keyof typeof COMPLETE,
  expected: readonly string[],
];

const INCOMPLETE = 'incomplete asked';

const ROWS: readonly Row[] = [
  // Of one form and with ids of their own nothing is the matter but what is missing.
  ['same form', 'other ids', 'equal scores', 'both complete', []],
  ['same form', 'other ids', 'equal scores', 'the second incomplete', [INCOMPLETE]],
  ['same form', 'other ids', 'equal scores', 'both incomplete', [INCOMPLETE, INCOMPLETE]],
  ['same form', 'other ids', 'other scores', 'both complete', []],
  ['same form', 'other ids', 'other scores', 'the second incomplete', [INCOMPLETE]],
  ['same form', 'other ids', 'other scores', 'both incomplete', [INCOMPLETE, INCOMPLETE]],
  // One id: a copy where all is the same, also what is missing; and where anything differs that is to be decided.
  ['same form', 'one id', 'equal scores', 'both complete', ['copy refused']],
  ['same form', 'one id', 'equal scores', 'the second incomplete', ['same-id told', INCOMPLETE]],
  ['same form', 'one id', 'equal scores', 'both incomplete', ['copy refused', INCOMPLETE, INCOMPLETE]],
  ['same form', 'one id', 'other scores', 'both complete', ['same-id told']],
  ['same form', 'one id', 'other scores', 'the second incomplete', ['same-id told', INCOMPLETE]],
  ['same form', 'one id', 'other scores', 'both incomplete', ['same-id told', INCOMPLETE, INCOMPLETE]],
  // Without an id on both sides it cannot be told that one is a copy: two reviewers may agree on everything.
  ['same form', 'an id in one', 'equal scores', 'both complete', []],
  ['same form', 'an id in one', 'equal scores', 'the second incomplete', [INCOMPLETE]],
  ['same form', 'an id in one', 'equal scores', 'both incomplete', [INCOMPLETE, INCOMPLETE]],
  ['same form', 'an id in one', 'other scores', 'both complete', []],
  ['same form', 'an id in one', 'other scores', 'the second incomplete', [INCOMPLETE]],
  ['same form', 'an id in one', 'other scores', 'both incomplete', [INCOMPLETE, INCOMPLETE]],
  ['same form', 'no ids', 'equal scores', 'both complete', []],
  ['same form', 'no ids', 'equal scores', 'the second incomplete', [INCOMPLETE]],
  ['same form', 'no ids', 'equal scores', 'both incomplete', [INCOMPLETE, INCOMPLETE]],
  ['same form', 'no ids', 'other scores', 'both complete', []],
  ['same form', 'no ids', 'other scores', 'the second incomplete', [INCOMPLETE]],
  ['same form', 'no ids', 'other scores', 'both incomplete', [INCOMPLETE, INCOMPLETE]],
  // Of another model or scale that is said, and of their ids nothing.
  ...(['other ids', 'one id', 'an id in one', 'no ids'] as const).flatMap((ids): readonly Row[] =>
    (['equal scores', 'other scores'] as const).flatMap((scores): readonly Row[] => [
      ['other model', ids, scores, 'both complete', ['other-model refused']],
      ['other model', ids, scores, 'the second incomplete', ['other-model refused', INCOMPLETE]],
      ['other model', ids, scores, 'both incomplete', ['other-model refused', INCOMPLETE, INCOMPLETE]],
      ['other scale', ids, scores, 'both complete', ['other-scale refused']],
      ['other scale', ids, scores, 'the second incomplete', ['other-scale refused', INCOMPLETE]],
      ['other scale', ids, scores, 'both incomplete', ['other-scale refused', INCOMPLETE, INCOMPLETE]],
    ]),
  ),
];

/** All 4 but where said otherwise; the 25-item scale has the same items under numbers of its own. */
function scored(name: FormName, id: string | null, isOther: boolean, isIncomplete: boolean): Measurement {
  const at = (item: string, number: number, score: number | null): Entries =>
    name === 'ips25'
      ? { [`ips25-${number}`]: { score } }
      : { [item]: name === 'work' ? { A: score } : { A: score, O: score } };
  const overrides = {
    ...(isOther ? at('organisatie-8', 11, 3) : {}),
    ...(isIncomplete ? at('organisatie-6', 9, null) : {}),
  };
  return { ...scoredMeasurement(name, 4, overrides), id };
}

test.each(ROWS)('%s, %s, %s, %s', (forms, ids, scores, complete, expected) => {
  const [one, other] = [0, 1].map((place) => ({
    name: `${place + 1}.xlsx`,
    measurement: scored(
      FORMS[forms][place as 0 | 1],
      IDS[ids][place as 0 | 1],
      place === 1 && SCORES[scores].length > 0,
      COMPLETE[complete][place as 0 | 1],
    ),
  }));
  if (!one || !other) throw new Error('There are two');
  const found = compareReviewers([one, other]).found.map(({ code, weight }) => `${code} ${weight}`);
  expect(found).toEqual(expected);
});

test('the table has every pair once', () => {
  const all = [FORMS, IDS, SCORES, COMPLETE].reduce((count, each) => count * Object.keys(each).length, 1);
  expect(new Set(ROWS.map((row) => row.slice(0, 4).join())).size).toBe(all);
  expect(ROWS).toHaveLength(all);
});
