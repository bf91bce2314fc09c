import { entryText, type Entry } from '../../measurement/entry';
import { isBlankCell } from '../../measurement/evidence-entries';
import { filledWorkers, type WorkerEntries } from '../../measurement/workers';
import { numberWithin, withoutNoise } from '../../measurement/recorded-number';
import { MOST_WORKERS } from '../../scale/evidence-input';
import {
  WORKER_FIELDS,
  type WorkerChoiceField,
  type WorkerField,
  type WorkerFieldId,
  type WorkerNumberField,
} from '../../scale/worker-fields';
import { withinText } from './evidence-number';
import { ANSWER_TEXTS, WORKER_TEXTS } from './texts';

/** What a field of all workers comes to: the least and the most that blanks can still make of it (E5). */
export interface Gathered {
  readonly least: number | string;
  readonly most: number | string;
  readonly complete: boolean;
}

/** What looks like a slip in a field, a Dutch sentence for each worker with one. */
export function unusualWorkers(id: WorkerFieldId, workers: readonly WorkerEntries[]): string[] {
  const field: WorkerField = WORKER_FIELDS[id];
  return workers.flatMap((worker, index) => {
    const asks = unusualHint(field, worker[id] ?? null);
    return asks === ''
      ? []
      : [WORKER_TEXTS.unusual(field.header, nameOf(worker, index), entryText(worker[id] ?? null), asks)];
  });
}

/** The question that asks after an entry that can be, but looks like a slip; empty for any other. */
export function unusualHint(field: WorkerField, entry: Entry): string {
  if (field.kind !== 'number' || field.unusual === undefined) return '';
  const number = numberWithin(field, entry);
  return number !== null && number > field.unusual.above ? field.unusual.asks : '';
}

/**
 * The sum, the mean, the highest number or the worst answer of a field over all workers.
 * @returns null where the field is blank for every worker; or what is wrong with it, a Dutch sentence each
 */
export function gatherWorkers(
  id: WorkerFieldId,
  workers: readonly WorkerEntries[],
): Gathered | { readonly problems: readonly string[] } | null {
  const filled = filledWorkers(workers);
  const field: WorkerField = WORKER_FIELDS[id];
  const entries = filled.map((worker) => worker[id] ?? null);
  if (entries.every(isBlankCell)) return null;
  if (filled.length > MOST_WORKERS) return { problems: [WORKER_TEXTS.tooMany(filled.length, MOST_WORKERS)] };
  const problems = workers.flatMap((worker, index) => problemIn(field, worker[id] ?? null, nameOf(worker, index)));
  if (problems.length > 0) return { problems };
  return field.kind === 'choice' ? worstAnswer(field, entries) : sumMeanOrMost(field, entries);
}

/** The workers who leave a field blank, in the order of the table. */
export function workersWithout(id: WorkerFieldId, workers: readonly WorkerEntries[]): string[] {
  return workers.flatMap((worker, index) => {
    if (filledWorkers([worker]).length === 0 || !isBlankCell(worker[id])) return [];
    return [
      isBlankCell(worker.code) ? String(index + 1) : WORKER_TEXTS.coded(index + 1, entryText(worker.code ?? null)),
    ];
  });
}

/** The row by its code or, without one, by its place in the table, as the pane counts. */
const nameOf = ({ code }: WorkerEntries, index: number) => (isBlankCell(code) ? String(index + 1) : entryText(code));

function problemIn(field: WorkerField, entry: Entry, worker: string): string[] {
  if (isBlankCell(entry)) return [];
  const fits =
    field.kind === 'choice' ? field.options.some(({ value }) => value === entry) : numberWithin(field, entry) !== null;
  if (fits) return [];
  const wanted =
    field.kind === 'choice' ? ANSWER_TEXTS.options(field.options.map(({ label }) => label)) : withinText(field);
  return [WORKER_TEXTS.problem(field.header, worker, ANSWER_TEXTS.cannotBe(entryText(entry), wanted))];
}

function sumMeanOrMost(field: WorkerNumberField, entries: readonly Entry[]): Gathered {
  const known = entries.map((entry) => numberWithin(field, entry)).filter((number) => number !== null);
  const blanks = entries.length - known.length;
  const sum = known.reduce((total, number) => total + number, 0);
  const divisor = field.gather === 'mean' ? entries.length : 1;
  const completed = (blank: number) =>
    field.gather === 'most'
      ? Math.max(...known, ...(blanks > 0 ? [blank] : []))
      : withoutNoise((sum + blanks * blank) / divisor);
  return { least: completed(field.blankLeast ?? field.least), most: completed(field.most), complete: blanks === 0 };
}

/** One answer that is worse decides for all. */
function worstAnswer({ options }: WorkerChoiceField, entries: readonly Entry[]): Gathered {
  const places = entries
    .filter((entry) => !isBlankCell(entry))
    .map((entry) => options.findIndex(({ value }) => value === entry));
  const worst = Math.min(...places);
  const complete = places.length === entries.length || worst === 0;
  return { least: options[complete ? worst : 0]?.value ?? '', most: options[worst]?.value ?? '', complete };
}
