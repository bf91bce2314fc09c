import type { Entry } from '../../measurement/entry';
import { answerRows, askedAt, evidenceRecords, type AnswerRow } from '../../measurement/evidence-records';
import { COLUMN_LABELS } from '../../scale/column-labels';
import type { EvidenceInput } from '../../scale/evidence-input';
import type { ItemId } from '../../scale/ids';
import type { ColumnId } from '../../scale/types';
import { cellKindOf, YES_OR_NO } from './evidence-codec';
import { answer, type Codec } from './codec';
import { withHeaders } from './found-table';
import { keyedTable } from './keyed-table';

/** The headers by which a reader finds the evidence again. */
export const EVIDENCE_HEADERS = { key: 'sleutel', question: 'Vraag', hint: 'Zo vult u het in' } as const;

/** What stands hidden before the line of an answer. */
export function answerKey({ item, key, component }: AnswerRow): string {
  return `${item} ${key}${component === null ? '' : ` ${component + 1}`}`;
}

/** The item that a line of the evidence is about. */
export const itemOfAnswer = (key: string): ItemId => (key.split(' ')[0] ?? '') as ItemId;

/** The answers to what is asked for items: a line per question, and per component of a check list. */
export const evidenceTable = keyedTable<AnswerRow, Readonly<Record<ColumnId, Entry>>>({
  sheet: 'Bewijs',
  name: 'Bewijs_gegevens',
  isHeader: withHeaders(EVIDENCE_HEADERS.key, EVIDENCE_HEADERS.question),
  headers: ({ columns }) => [
    ...[EVIDENCE_HEADERS.key, EVIDENCE_HEADERS.question],
    ...columns.map((column) => COLUMN_LABELS[column]),
    // What the answers come to.
    ...columns.map(() => null),
    EVIDENCE_HEADERS.hint,
  ],
  keys: EVIDENCE_HEADERS.key,
  id: evidenceRecords.id,
  cells: (form) =>
    answerRows(form).flatMap((row) =>
      form.columns.flatMap((field) => {
        const asked = askedAt(form, row, field);
        if (!asked) return [];
        return [
          {
            row,
            field,
            key: answerKey(row),
            header: COLUMN_LABELS[field],
            codec: codecOf(row, asked.input),
            mark: null,
          },
        ];
      }),
    ),
});

function codecOf({ component }: AnswerRow, input: EvidenceInput): Codec<Entry> {
  // What follows from the workers is not filled in here; what stands there all the same is no answer.
  if (input.kind === 'numbers') return { read: () => null, write: () => null };
  return answer(component === null ? cellKindOf(input) : YES_OR_NO);
}
