import { entryText, type Entry } from '../../measurement/entry';
import { inputAt } from '../../measurement/evidence-records';
import type { WorkerEntries } from '../../measurement/workers';
import { MOST_WORKERS } from '../../scale/evidence-input';
import type { ScoreForm } from '../../scale/score-form';
import { WORKER_FIELDS, type WorkerField, type WorkerFieldId } from '../../scale/worker-fields';
import type { EarlierReview } from '../../scoring/evidence/earlier-reviews';
import { gatherWorkers } from '../../scoring/evidence/gather-workers';
import { workersLayout } from '../../workbook/sheets/workers/layout';
import { readChoice } from './evidence-values';
import { asEntry, isObject, type JsonObject } from './json-values';
import { SCORES_FILE_TEXTS, WORKERS_FILE_TEXTS as TEXTS } from './texts';

/** Numbers per worker that stand with an item: they are about the same workers, in the same order. */
export interface WorkerList {
  readonly where: string;
  readonly field: WorkerFieldId;
  readonly numbers: readonly Entry[];
}

const EXAMPLE = '{"code": "A", "fte": 0.8}';

/** Reads `[{"code": "A", "fte": 0.8, "checklist": "yes"}, …]`; every problem is added to the list. */
export function readWorkers(form: ScoreForm, value: unknown, problems: string[]): WorkerEntries[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push(SCORES_FILE_TEXTS.notAList('"workers"', `[${EXAMPLE}]`));
    return [];
  }
  if (value.length > MOST_WORKERS) {
    problems.push(SCORES_FILE_TEXTS.tooMany('workers', value.length, MOST_WORKERS));
    return [];
  }
  const fields = workersLayout(form).columns.map(({ id }) => id);
  const workers = value.map((worker: unknown, index) => {
    const where = SCORES_FILE_TEXTS.numbered('workers', index + 1);
    if (isObject(worker)) return readWorker(fields, worker, where, problems);
    problems.push(SCORES_FILE_TEXTS.notSuchAnObject(where, EXAMPLE));
    return {};
  });
  for (const field of fields) {
    const gathered = gatherWorkers(field, workers);
    if (gathered !== null && 'problems' in gathered)
      problems.push(...gathered.problems.map((each) => `workers: ${each}`));
  }
  return workers;
}

function readWorker(
  fields: readonly WorkerFieldId[],
  worker: JsonObject,
  where: string,
  problems: string[],
): WorkerEntries {
  const entries = Object.entries(worker).flatMap(([key, value]): [string, Entry][] => {
    // Until version 4 each worker had an answer of its own to this; see `readEarlierReviews`.
    if (key === 'review') return [];
    const id = fields.find((each) => each === key);
    const entry = asEntry(value);
    if (entry === null) return [];
    if (key === 'code') {
      if (typeof value === 'string' || typeof value === 'number') return [[key, value]];
      problems.push(SCORES_FILE_TEXTS.notText(`${where}: "code"`));
    } else if (id === undefined) {
      problems.push(TEXTS.notAsked(where, key, ['code', ...fields]));
    } else {
      const field: WorkerField = WORKER_FIELDS[id];
      const read = field.kind === 'choice' ? readChoice(field.options, value) : { entry };
      if ('entry' in read) return [[id, entry]];
      problems.push(`${where}: ${id}: ${read.problem}`);
    }
    return [];
  });
  return Object.fromEntries(entries);
}

/** How often the check list of each worker was reviewed, which is one answer now; every problem is added to the list. */
export function readEarlierReviews(form: ScoreForm, value: unknown, problems: string[]): EarlierReview[] {
  const row = form.rows.find(({ item }) => item.evidence.kind === 'weekly-contacts');
  const input = row && inputAt(form, { item: row.item.id, key: 'review' });
  if (!Array.isArray(value) || input?.kind !== 'choice') return [];
  return value.flatMap((worker: unknown, index): EarlierReview[] => {
    const review = isObject(worker) ? asEntry(worker.review) : null;
    if (!isObject(worker) || review === null) return [];
    const read = readChoice(input.options, review);
    if ('problem' in read) {
      problems.push(`${SCORES_FILE_TEXTS.numbered('workers', index + 1)}: review: ${read.problem}`);
      return [];
    }
    return [{ worker: entryText(asEntry(worker.code)) || String(index + 1), entry: review }];
  });
}

/** The workers with the numbers of the lists; every problem is added to the list. */
export function withLists(
  workers: readonly WorkerEntries[],
  lists: readonly WorkerList[],
  problems: string[],
): readonly WorkerEntries[] {
  const count = workers.length > 0 ? workers.length : (lists[0]?.numbers.length ?? 0);
  const origin = workers.length > 0 ? '"workers"' : (lists[0]?.where ?? '');
  return lists.reduce<readonly WorkerEntries[]>(
    (merged, { where, field, numbers }) => {
      if (numbers.length !== count) {
        problems.push(TEXTS.otherCount(where, numbers.length, origin, count));
        return merged;
      }
      if (merged.some((worker, index) => (worker[field] ?? numbers[index]) !== numbers[index])) {
        problems.push(TEXTS.contradicts(where));
        return merged;
      }
      return merged.map((worker, index) => ({ ...worker, [field]: numbers[index] ?? null }));
    },
    // A worker of whom nothing else is known counts by the number.
    lists.length === 0
      ? workers
      : Array.from({ length: count }, (_, index) => ({ code: index + 1, ...workers[index] })),
  );
}
