import { answerRowsOf } from '../../../measurement/evidence-records';
import { evidenceBodies } from '../../../measurement/recorded-evidence';
import { COLUMN_LABELS } from '../../../scale/column-labels';
import type { EvidenceInput } from '../../../scale/evidence-input';
import type { ItemId } from '../../../scale/ids';
import { itemEvidence, type ItemEvidence } from '../../../scale/item-evidence';
import type { FormRow, ScoreForm } from '../../../scale/score-form';
import type { ColumnId } from '../../../scale/types';
import { columnLetters } from '../../paper/a1';
import { answerKey } from '../../tables/evidence';
import { EVIDENCE_SHEET_TEXTS } from './texts';

/** The header above what the answers come to, in a form with so many columns. */
export const resultHeader = (column: ColumnId, columns: number) =>
  `${EVIDENCE_SHEET_TEXTS.pointsTo}${columns > 1 ? ` ${COLUMN_LABELS[column]}` : ''}`;

export const EVIDENCE_HEADER_ROW = 4;

/** A line of the sheet Bewijs: an item with the anchor that its evidence points to, and below it what is asked. */
export type EvidenceLine = ItemLine | AnswerLine | DerivedLine;

interface Line {
  /** On the sheet. */
  readonly row: number;
  /** What stands hidden before the line, by which a reader knows it. */
  readonly key: string;
  readonly formRow: FormRow;
}

export interface ItemLine extends Line {
  readonly kind: 'item';
  readonly evidence: ItemEvidence;
  /** The lines with an answer to each input, and with what is derived from them. */
  readonly answers: readonly AnswerLine[];
  readonly derived: DerivedLine | null;
}

export interface AnswerLine extends Line {
  readonly kind: 'answer';
  readonly input: EvidenceInput;
  /** Of a check list: which of its names, counted from 0; null for the list as a whole, and for other inputs. */
  readonly component: number | null;
}

/** A ratio of two answers. */
interface DerivedLine extends Line {
  readonly kind: 'derived';
  readonly label: string;
  readonly of: string;
  readonly to: string;
}

/**
 * What the hidden columns hold for a column of the form: what was typed, what blanks can still become, and on an item's
 * line the advice.
 */
export const EVIDENCE_HELPERS = ['typed', 'worst', 'best', 'advice'] as const;
type HelperKind = (typeof EVIDENCE_HELPERS)[number];

export interface EvidenceLayout {
  readonly form: ScoreForm;
  readonly lines: readonly EvidenceLine[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** The letters of the column in which a column of the form is answered. */
  readonly answer: (column: ColumnId) => string;
  /** The letters of the column that says what the answers come to: no formula stands where people type. */
  readonly result: (column: ColumnId) => string;
  readonly hint: string;
  readonly helper: (kind: HelperKind, column: ColumnId) => string;
  /** The row of an item's advice; null for an item without calculation. */
  readonly itemRow: (item: ItemId) => number | null;
}

/** Where everything on the sheet Bewijs stands for a form. */
export function evidenceLayout(form: ScoreForm): EvidenceLayout {
  const lines: EvidenceLine[] = [];
  const firstRow = EVIDENCE_HEADER_ROW + 1;
  for (const formRow of form.rows) {
    const evidence = evidenceBodies(formRow).length === 0 ? null : itemEvidence(formRow.item);
    if (evidence !== null) lines.push(...itemLines(formRow, evidence, firstRow + lines.length));
  }
  const place = (column: ColumnId) => form.columns.indexOf(column);
  const firstResult = ANSWER_COLUMN + form.columns.length;
  const hint = firstResult + form.columns.length;
  return {
    form,
    lines,
    firstRow,
    lastRow: firstRow + lines.length - 1,
    answer: (column) => columnLetters(ANSWER_COLUMN + place(column)),
    result: (column) => columnLetters(firstResult + place(column)),
    hint: columnLetters(hint),
    helper: (kind, column) =>
      columnLetters(hint + 1 + place(column) * EVIDENCE_HELPERS.length + EVIDENCE_HELPERS.indexOf(kind)),
    itemRow: (item) => lines.find((line) => line.kind === 'item' && line.formRow.item.id === item)?.row ?? null,
  };
}

const ANSWER_COLUMN = 3;

function itemLines(formRow: FormRow, evidence: ItemEvidence, row: number): EvidenceLine[] {
  const { item } = formRow;
  const asked = answerRowsOf(item).flatMap((answer): Omit<AnswerLine, 'row'>[] => {
    const input = evidence.inputs.find(({ key }) => key === answer.key);
    return input ? [{ kind: 'answer', key: answerKey(answer), formRow, input, component: answer.component }] : [];
  });
  const answers = asked.map((line, index): AnswerLine => ({ ...line, row: row + 1 + index }));
  const measure = evidence.rule.lookup?.measure;
  const derived: DerivedLine | null =
    measure?.kind === 'ratio'
      ? {
          kind: 'derived',
          row: row + 1 + answers.length,
          key: `${item.id} =`,
          formRow,
          label: EVIDENCE_SHEET_TEXTS.derived(measure.says.replace('# ', '')),
          of: measure.of,
          to: measure.to,
        }
      : null;
  return [
    { kind: 'item', row, key: item.id, formRow, evidence, answers, derived },
    ...answers,
    ...(derived ? [derived] : []),
  ];
}
