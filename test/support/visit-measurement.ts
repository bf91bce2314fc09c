import type { Improvement } from '../../src/measurement/improvement';
import { EMPTY_REVIEW } from '../../src/measurement/review';
import type { Measurement } from '../../src/measurement/measurement';
import type { Rating } from '../../src/scale/types';
import { soundMeasurement } from './full-measurement';
import { formOf } from './measurements';

/** Items with a recommendation, and lines in the plan. */
const RECOMMENDATIONS = 8;
const PLAN_LINES = 10;

const SENTENCES = 'Het team bespreekt elke week alle cliënten met de behandelaars en legt de afspraken vast.';

/** So many words, as people write them, with a last one that tells whether all of it is there. */
export function wordsOf(count: number, last: string): string {
  const words = SENTENCES.split(' ');
  return [...Array.from({ length: count - 1 }, (_, index) => words[index % words.length] ?? ''), last].join(' ');
}

/** A line may end at a hyphen. */
const unbroken = (id: string) => id.replaceAll('-', '');

/**
 * A visit as it is brought in: both columns scored, evidence, a note on every item, recommendations and a plan.
 * @param words of each note
 */
export function visitMeasurement(words = 40): Measurement {
  const form = formOf('integrated');
  const ids = form.rows.map(({ item }) => item.id);
  const scores: readonly Rating[] = [5, 4, 4, 3, 2, 5, 4];
  const entries = Object.fromEntries(
    form.rows.map(({ item, open }, index) => {
      const score = scores[index % scores.length] ?? 4;
      return [item.id, Object.fromEntries(open.map((column) => [column, score]))];
    }),
  );
  const recommended = ids.filter((_, index) => index % 4 === 3).slice(0, RECOMMENDATIONS);
  const lines = Array.from({ length: PLAN_LINES }, (_, index): Improvement => ({
    item: recommended[index % recommended.length] ?? '',
    action: wordsOf(15, `actie${index + 1}.`),
    owner: 'De coördinator',
    date: '2027-03-01',
    status: 'loopt',
  }));
  return {
    ...soundMeasurement(form),
    entries,
    review: {
      ...EMPTY_REVIEW,
      organisation: 'Voorbeeldorganisatie',
      programme: 'IPS-team Voorbeeldstad',
      date: '2026-11-22',
      kind: 'nulmeting',
      reviewer1: 'R. de Vries',
      reviewer2: 'S. Jansen',
      workersFte: 4.5,
      conduct: wordsOf(30, 'zo.'),
      remarks: wordsOf(20, 'meer.'),
    },
    notes: Object.fromEntries(ids.map((id) => [id, wordsOf(words, `slot${unbroken(id)}.`)])),
    recommendations: Object.fromEntries(recommended.map((id) => [id, wordsOf(25, `raad${unbroken(id)}.`)])),
    officialAnchors: {},
    improvements: lines,
  };
}
