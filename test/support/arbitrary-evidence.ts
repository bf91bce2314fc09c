import fc from 'fast-check';
import type { Entry } from '../../src/measurement/entry';
import type { EvidenceEntries, EvidenceEntry } from '../../src/measurement/evidence-entries';
import { evidenceBodies, type RecordedEvidence } from '../../src/measurement/recorded-evidence';
import type { WorkerEntries } from '../../src/measurement/workers';
import type { EvidenceInput } from '../../src/scale/evidence-input';
import { itemEvidence } from '../../src/scale/item-evidence';
import type { Limits } from '../../src/scale/limits';
import type { ScoreForm } from '../../src/scale/score-form';
import type { Item } from '../../src/scale/types';
import { WORKER_FIELD_IDS, WORKER_FIELDS, type WorkerField, type WorkerFieldId } from '../../src/scale/worker-fields';
import { invalidEntry } from './arbitraries';
import { ALL_ITEMS } from './items';

/** Random evidence for property tests: what can be recorded, with blanks or without, and what cannot. */

export const COMPUTED_ITEMS = ALL_ITEMS.filter((item) => itemEvidence(item) !== null);

export const anyComputedItem: fc.Arbitrary<Item> = fc.constantFrom(...COMPUTED_ITEMS);

export const inputsOf = (item: Item): readonly EvidenceInput[] => itemEvidence(item)?.inputs ?? [];

/** Numbers within limits; often where anchors begin, as halves and quarters, and now and then anything. */
export function numberWithin({ least, most, whole }: Limits): fc.Arbitrary<number> {
  if (whole === true)
    return fc.oneof(fc.integer({ min: least, max: Math.min(most, 20) }), fc.constantFrom(least, most));
  return fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: least * 4, max: Math.min(most, 300) * 4 }).map((fourth) => fourth / 4) },
    { weight: 2, arbitrary: fc.integer({ min: least * 4, max: Math.min(most, 8) * 4 }).map((fourth) => fourth / 4) },
    { weight: 1, arbitrary: fc.double({ min: least, max: most, noNaN: true }) },
  );
}

/** A complete, legal answer. */
export function answerTo(input: EvidenceInput): fc.Arbitrary<EvidenceEntry> {
  switch (input.kind) {
    case 'number':
      return numberWithin(input);
    case 'numbers':
      return fc.array(numberWithin(input), { minLength: 1, maxLength: 12 });
    case 'choice':
      return fc.constantFrom(...input.options.map(({ value }) => value));
    case 'checklist':
      return fc.oneof(
        fc.nat({ max: input.names.length }),
        fc.array(fc.constantFrom('yes', 'no'), { minLength: input.names.length, maxLength: input.names.length }),
      );
  }
}

/** A legal answer, complete or with blanks in it. */
function anyAnswerTo(input: EvidenceInput): fc.Arbitrary<EvidenceEntry> {
  const blank = fc.constantFrom<EvidenceEntry>(null, '');
  if (input.kind === 'checklist') {
    const partly = fc.array(fc.constantFrom('yes', 'no', null), { maxLength: input.names.length });
    return fc.oneof({ weight: 2, arbitrary: answerTo(input) }, blank, partly);
  }
  return fc.oneof({ weight: 3, arbitrary: answerTo(input) }, blank);
}

const recordOf = (item: Item, answer: (input: EvidenceInput) => fc.Arbitrary<EvidenceEntry>) =>
  fc.record(
    Object.fromEntries(inputsOf(item).map((input) => [input.key, answer(input)])),
  ) as fc.Arbitrary<EvidenceEntries>;

export const completeEvidence = (item: Item): fc.Arbitrary<EvidenceEntries> => recordOf(item, answerTo);

export const legalEvidence = (item: Item): fc.Arbitrary<EvidenceEntries> => recordOf(item, anyAnswerTo);

/** Whatever a file or a sheet may hold. */
export const chaoticEvidence = (item: Item): fc.Arbitrary<EvidenceEntries> => {
  const wrong = fc.oneof(invalidEntry, fc.array(invalidEntry), fc.double(), fc.constant(1e308), fc.constant(5e-324));
  return recordOf(item, (input) => fc.oneof<fc.Arbitrary<EvidenceEntry>[]>(anyAnswerTo(input), wrong));
};

/** What is recorded of one worker: legal, blank, or (rarely) what cannot be. */
const worker = (fields: readonly WorkerFieldId[]): fc.Arbitrary<WorkerEntries> =>
  fc.record(
    Object.fromEntries([
      ['code', fc.constantFrom<Entry>('A', 'b2', null)],
      ...fields.map((id) => [id, workerAnswer(WORKER_FIELDS[id])] as const),
    ]),
  );

function workerAnswer(field: WorkerField): fc.Arbitrary<Entry> {
  const legal: fc.Arbitrary<Entry> =
    field.kind === 'choice' ? fc.constantFrom(...field.options.map(({ value }) => value)) : numberOf(field);
  return fc.oneof({ weight: 8, arbitrary: legal }, { weight: 1, arbitrary: fc.constant<Entry>(null) });
}

/** Often so few that looking at workers one by one matters: none, up to three, and about six. */
function numberOf(field: WorkerField & { kind: 'number' }): fc.Arbitrary<Entry> {
  if (field.least > 0 || field.percent === true) return numberWithin(field);
  const few = [0, 0.5, 1, 1.5, 2, 2.5, 2.9, 3].filter((each) => field.whole !== true || Number.isInteger(each));
  return fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom<Entry>(...few) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 7 }) },
    { weight: 1, arbitrary: numberWithin(field) },
  );
}

const WRONG_OF_WORKER = [-1, 140_000, 'x', '85%', '4,5', { error: '#N/A' }] as const;
const wrongOfWorker = fc.constantFrom<Entry>(...WRONG_OF_WORKER);
/** TRUE is left out for workers, and for percentages in a file: LibreOffice takes it for 1 there. */
const WRONG: fc.Arbitrary<Entry> = fc.constantFrom<Entry>(...WRONG_OF_WORKER, true);

/**
 * Evidence for every body of a form as a workbook can hold it: numbers, choices, check lists or counts, and workers;
 * some of it blank, and now and then what cannot be.
 */
export function recordedEvidence(form: ScoreForm): fc.Arbitrary<RecordedEvidence> {
  const answer = (input: EvidenceInput): fc.Arbitrary<EvidenceEntry> => {
    const legal = input.kind === 'checklist' ? checklistOfCells(input.names.length) : answerTo(input);
    const blank = fc.constant<EvidenceEntry>(null);
    const fromWorkers = input.workers === undefined ? 1 : 24;
    return fc.oneof(
      { weight: 12, arbitrary: legal },
      { weight: fromWorkers, arbitrary: blank },
      { weight: 1, arbitrary: input.kind === 'number' && input.percent ? wrongOfWorker : WRONG },
    );
  };
  const bodies = form.rows.flatMap((row) => evidenceBodies(row).map((body) => ({ row, body })));
  const items = fc.tuple(
    ...bodies.map(({ row }) =>
      fc.record(
        Object.fromEntries(
          inputsOf(row.item)
            .filter(({ kind }) => kind !== 'numbers')
            .map((input) => [input.key, answer(input)]),
        ),
      ),
    ),
  );
  // The sheet has no column for what no item of the form asks for.
  const asked = new Set(bodies.flatMap(({ row }) => inputsOf(row.item).map((input) => input.workers)));
  const fields = WORKER_FIELD_IDS.filter((id) => asked.has(id));
  const wrongLine: fc.Arbitrary<WorkerEntries> = fc.record({
    clients: wrongOfWorker,
    fte: fc.constant<Entry>(1),
    contacts: fc.constant<Entry>(5),
    seekers: wrongOfWorker,
    checklist: fc.oneof(fc.constant<Entry>('yes'), wrongOfWorker),
  });
  const workers = fc.oneof(
    { weight: 1, arbitrary: fc.constant<WorkerEntries[]>([]) },
    { weight: 3, arbitrary: fc.array(worker(fields), { minLength: 1, maxLength: 6 }) },
    { weight: 1, arbitrary: fc.array(wrongLine, { maxLength: 2 }) },
  );
  return fc.record({ items, workers }).map(({ items: entries, workers: team }) => ({
    items: bodies.reduce<RecordedEvidence['items']>((found, { row, body }, index) => {
      const filled = withoutBlanks(entries[index] ?? {});
      if (Object.keys(filled).length === 0) return found;
      return { ...found, [row.item.id]: { ...found[row.item.id], [body]: filled } };
    }, {}),
    workers: team.map(withoutBlanks).filter((line) => Object.keys(line).length > 0),
  }));
}

/** As a workbook gives them back: nothing is recorded of what is blank, and no number is finer than people write it. */
function withoutBlanks<T extends EvidenceEntries>(entries: T): T {
  const isBlankAnswer = (entry: EvidenceEntry | undefined) =>
    Array.isArray(entry) ? entry.every((each) => each === null) : entry === null;
  const filled = Object.entries(entries).filter(([, entry]) => !isBlankAnswer(entry));
  const written = (entry: EvidenceEntry | undefined) =>
    typeof entry === 'number' ? Math.round(entry * 1_000) / 1_000 : entry;
  return Object.fromEntries(filled.map(([key, entry]) => [key, written(entry)])) as T;
}

/** A count, or an answer or a blank for each component. */
const checklistOfCells = (length: number): fc.Arbitrary<EvidenceEntry> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.nat({ max: length }) },
    {
      weight: 2,
      arbitrary: fc.array(fc.constantFrom('yes', 'no'), { minLength: length, maxLength: length }),
    },
    {
      weight: 1,
      arbitrary: fc.array(fc.constantFrom<Entry>('yes', 'no', null), { minLength: length, maxLength: length }),
    },
  );
