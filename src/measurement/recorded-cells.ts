import type { ItemId } from '../scale/ids';
import { RATINGS } from '../scale/types';
import type { BandSetId } from '../scale/verdicts';
import { hasChanged } from './changes';
import { columnsIn, placeColumns } from './consensus';
import { changedCells, type ItemTexts } from './entries';
import { answerRows } from './evidence-records';
import type { Measurement } from './measurement';
import type { ScoreText } from './score-records';
import { EMPTY_PAPER, type PaperRow } from './papers';
import { RECORDS, type Change, type Row, type TableId, type Values } from './tables';
import type { Records } from './records';
import type { ScoresBeside } from './scenario-records';
import type { Sharing } from './sharing-records';

interface Cell<T extends TableId> {
  readonly row: Row<T>;
  readonly field: keyof Values<T>;
}

/** The cells in which a measurement has something, and some that are blank. A table that is missing here does not compile. */
const CELLS: { readonly [T in TableId]: (measurement: Measurement) => readonly Cell<T>[] } = {
  identity: () => [{ row: 'measurement', field: 'id' }],
  review: ({ review }) => fieldsOf(review).map((field) => ({ row: 'review', field })),
  scores: ({ entries, notes, recommendations }) => [
    ...changedCells(entries).map(({ item, column }) => ({ row: item, field: column })),
    ...textCells(notes, 'note'),
    ...textCells(recommendations, 'recommendation'),
  ],
  evidence: ({ form }) => answerRows(form).flatMap((row) => form.columns.map((field) => ({ row, field }))),
  workers: ({ evidence }) => lineCells(evidence.workers),
  jobs: ({ jobs }) => lineCells(jobs),
  papers: ({ visit: { papers } }) =>
    (Object.keys(papers) as PaperRow[]).flatMap((row) => fieldsOf(EMPTY_PAPER).map((field) => ({ row, field }))),
  agenda: ({ visit: { agenda } }) => lineCells(agenda),
  agreements: ({ visit: { agreements } }) => fieldsOf(agreements).map((field) => ({ row: 'visit', field })),
  scenarios: (measurement) =>
    scoresBeside(measurement).flatMap(({ of, entries }) =>
      changedCells(entries).map(({ item, column }) => ({ row: { of, item }, field: column })),
    ),
  'scenario-names': (measurement) => scoresBeside(measurement).map(({ of }) => ({ row: of, field: 'name' })),
  reviewed: ({ form, consensus }) =>
    consensus.reviewers.flatMap((_, of) =>
      form.rows.flatMap((row) =>
        placeColumns(row).flatMap((column) =>
          ([...columnsIn(row, column), 'note', 'points'] as const).map((field) => ({
            ...{ row: { of, item: row.item.id, column }, field },
          })),
        ),
      ),
    ),
  reviewers: ({ consensus }) =>
    consensus.reviewers.flatMap((_, row) => (['code', 'name'] as const).map((field) => ({ row, field }))),
  'reviewed-answers': ({ form, consensus }) =>
    consensus.reviewers.flatMap(({ evidence }, of) =>
      answerRows(form)
        .filter(({ item }) => evidence[item] !== undefined)
        .flatMap((row) => form.columns.map((field) => ({ row: { of, ...row }, field }))),
    ),
  reasons: ({ consensus }) =>
    (Object.keys(consensus.reasons) as ItemId[]).flatMap((item) =>
      fieldsOf(consensus.reasons[item] ?? {}).map((column) => ({ row: { item, column }, field: 'reason' })),
    ),
  improvements: ({ improvements }) => lineCells(improvements),
  bands: ({ bands }) =>
    (Object.keys(bands) as BandSetId[]).flatMap((row) => fieldsOf(bands[row]).map((field) => ({ row, field }))),
  'official-anchors': ({ officialAnchors }) =>
    (Object.keys(officialAnchors) as ItemId[]).flatMap((row) => RATINGS.map((field) => ({ row, field }))),
  sharing: ({ shared }) => (shared === null ? [] : fieldsOf<Sharing>(shared).map((field) => ({ row: 'copy', field }))),
};

const fieldsOf = <Values extends object>(values: Values) => Object.keys(values) as (keyof Values)[];

const textCells = (texts: ItemTexts, field: ScoreText) =>
  (Object.keys(texts) as ItemId[]).map((row) => ({ row, field }));

const lineCells = <Line extends object>(lines: readonly Line[]) =>
  lines.flatMap((line, row) => fieldsOf(line).map((field) => ({ row, field })));

const scoresBeside = ({ scenarios, kept }: Measurement) => [
  ...scenarios.map(({ entries }, of): { of: ScoresBeside; entries: typeof entries } => ({ of, entries })),
  ...(kept ? [{ of: 'kept' as const, entries: kept.entries }] : []),
];

/** What makes of a measurement another one in which no cell is filled that was blank before. */
export const changesTo = (before: Measurement, after: Measurement): readonly Change[] =>
  (Object.keys(CELLS) as TableId[]).flatMap((table) => changesIn(table, before, after));

function changesIn<T extends TableId>(
  table: T,
  before: Measurement,
  after: Measurement,
): readonly (Change & Change<T>)[] {
  const { get }: Records<Row<T>, Values<T>> = RECORDS[table];
  return CELLS[table](before)
    .map(({ row, field }) => ({ table, row, field, value: get(after, row, field) }) as unknown as Change & Change<T>)
    .filter((change) => hasChanged<T>(change, before, after));
}
