import { isList, type EvidenceEntries, type EvidenceEntry } from '../../measurement/evidence-entries';
import { evidenceBodies, type EvidenceBody, type RecordedEvidence } from '../../measurement/recorded-evidence';
import type { EvidenceInput } from '../../scale/evidence-input';
import { itemEvidence } from '../../scale/item-evidence';
import { itemName } from '../../scale/item-name';
import type { FormRow, ScoreForm } from '../../scale/score-form';
import { advise } from '../../scoring/evidence/advise';
import { withEarlierReviews, type MovedReviews } from '../../scoring/evidence/earlier-reviews';
import { valueReaders } from './evidence-values';
import { isObject, type JsonObject } from './json-values';
import { EVIDENCE_FILE_TEXTS as TEXTS, SCORES_FILE_TEXTS } from './texts';
import { readEarlierReviews, readWorkers, withLists, type WorkerList } from './workers-file';

/**
 * Reads the sections `"evidence": {"bezetting-2": {"percent": 93}}` and `"workers": [{"code": "A", "fte": 0.8}]`. Lists
 * with a number per worker become part of the workers, and what each of these said of the review becomes one answer. Every
 * problem is added to the list, a sentence each.
 */
export function readEvidenceSections(
  form: ScoreForm,
  items: readonly (readonly [FormRow, unknown])[],
  workers: unknown,
  problems: string[],
): MovedReviews {
  const found = items.flatMap(([row, value]) =>
    bodiesIn(form, row, value, problems).map(([body, object]) => {
      const where = placeOf(row, body === 'A' || body === 'O' ? body : undefined);
      return { row, body, where, entries: readBody(row, object, where, problems) };
    }),
  );
  const lists = found.flatMap(({ row, where, entries }) => workerLists(row, where, entries));
  const evidence: RecordedEvidence = {
    items: Object.fromEntries(
      items.map(([row]) => [
        row.item.id,
        Object.fromEntries(
          found.filter((each) => each.row === row).map(({ body, entries }) => [body, withoutLists(row, entries)]),
        ),
      ]),
    ),
    workers: withLists(readWorkers(form, workers, problems), lists, problems),
  };
  return withEarlierReviews(form, evidence, readEarlierReviews(form, workers, problems));
}

/** Where the evidence of a row stands in a file; of one column, where it has one for each. */
function placeOf({ item }: FormRow, column: string | undefined): string {
  const place = `evidence: ${itemName(item)}`;
  return column === undefined ? place : SCORES_FILE_TEXTS.inColumn(place, column);
}

/** The bodies of evidence that a file has for a row. */
function bodiesIn(form: ScoreForm, row: FormRow, value: unknown, problems: string[]): [EvidenceBody, JsonObject][] {
  const bodies = evidenceBodies(row);
  const columns: readonly string[] = form.scale.columns.map(({ id }) => id);
  const refuse = (problem: string, column?: string): [] => {
    problems.push(`${placeOf(row, column)}: ${problem}`);
    return [];
  };
  const [first] = bodies;
  if (itemEvidence(row.item) === null) return refuse(TEXTS.nothingAsked);
  if (first === undefined) return refuse(TEXTS.notScored);
  if (!isObject(value)) return refuse(TEXTS.notAnObject);
  if (!Object.keys(value).some((key) => columns.includes(key))) {
    if (bodies.length === 1) return [[first, value]];
    return refuse(TEXTS.perColumn);
  }
  if (first === 'AO') return refuse(TEXTS.once);
  return Object.entries(value).flatMap(([key, object]): [EvidenceBody, JsonObject][] => {
    const body = bodies.find((each) => each === key);
    if (!columns.includes(key)) return refuse(TEXTS.noColumn(key, bodies));
    if (body === undefined) return refuse(SCORES_FILE_TEXTS.closed, key);
    return isObject(object) ? [[body, object]] : refuse(TEXTS.notAnObject, key);
  });
}

/** The answers of one body that can be read; what cannot be is a problem, as an impossible score is. */
function readBody({ item }: FormRow, object: JsonObject, where: string, problems: string[]): EvidenceEntries {
  const readers = new Map(inputsOf(item).flatMap(valueReaders));
  const entries = Object.entries(object).flatMap(([key, value]): [string, EvidenceEntry][] => {
    const read = readers.get(key)?.(value);
    if (!read) {
      problems.push(TEXTS.unknownKey(where, key, [...readers.keys()]));
    } else if ('problem' in read) {
      problems.push(`${where}: "${key}": ${read.problem}`);
    } else if (read.entry !== null) {
      return [[key, read.entry]];
    }
    return [];
  });
  const answers = Object.fromEntries(entries);
  problems.push(...advise(item, answers).problems.map(({ message }) => `${where}: ${message}`));
  return answers;
}

const inputsOf = (item: FormRow['item']): readonly EvidenceInput[] => itemEvidence(item)?.inputs ?? [];

/** The key under which one number per worker may stand. */
function listKey(input: EvidenceInput): string | undefined {
  if (input.kind === 'numbers') return input.key;
  return input.kind === 'number' ? input.perWorkerKey : undefined;
}

function workerLists({ item }: FormRow, where: string, entries: EvidenceEntries): WorkerList[] {
  return inputsOf(item).flatMap((input) => {
    const numbers = entries[listKey(input) ?? ''];
    return input.workers !== undefined && isList(numbers) && numbers.length > 0
      ? [{ where, field: input.workers, numbers }]
      : [];
  });
}

function withoutLists({ item }: FormRow, entries: EvidenceEntries): EvidenceEntries {
  const keys = inputsOf(item).map(listKey);
  return Object.fromEntries(Object.entries(entries).filter(([key]) => !keys.includes(key)));
}
