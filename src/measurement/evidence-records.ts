import type { EvidenceInput } from '../scale/evidence-input';
import type { ItemId } from '../scale/ids';
import { itemEvidence } from '../scale/item-evidence';
import type { FormRow, ScoreForm } from '../scale/score-form';
import type { ColumnId, Item } from '../scale/types';
import { answerAt, withAnswerAt } from './answer-cells';
import type { Entry } from './entry';
import { columnOfBody, evidenceBodies, type EvidenceBody } from './recorded-evidence';
import { never, type Records } from './records';

/** Where an answer is recorded, in the column that it is about; what counts for both columns stands in the first. */
export interface AnswerRow {
  readonly item: ItemId;
  /** Of the input. */
  readonly key: string;
  /** Of a check list: which of its names, counted from 0; null for the number of them, and for other inputs. */
  readonly component: number | null;
}

type AnswerValues = Readonly<Record<ColumnId, Entry>>;

/** What is asked for an item. */
export function inputAt(
  { rows }: ScoreForm,
  { item, key }: Pick<AnswerRow, 'item' | 'key'>,
): EvidenceInput | undefined {
  const row: FormRow | undefined = rows.find((each) => each.item.id === item);
  return row && itemEvidence(row.item)?.inputs.find((input) => input.key === key);
}

/** All that is asked, in the order of the items: a row per input, and below a check list one per name in it. */
export function answerRows({ rows }: ScoreForm): readonly AnswerRow[] {
  return rows.filter((row) => evidenceBodies(row).length > 0).flatMap(({ item }) => answerRowsOf(item));
}

/** What is asked for one item. */
export function answerRowsOf(item: Item): readonly AnswerRow[] {
  return (itemEvidence(item)?.inputs ?? []).flatMap((input) => {
    const components = input.kind === 'checklist' ? [null, ...input.names.keys()] : [null];
    return components.map((component) => ({ item: item.id, key: input.key, component }));
  });
}

/** What is asked in a row, and the body of evidence that a column of it belongs to; null where the form asks no such thing. */
export function askedAt(
  form: ScoreForm,
  row: AnswerRow,
  column: ColumnId,
): { readonly input: EvidenceInput; readonly body: EvidenceBody } | null {
  const formRow = form.rows.find(({ item }) => item.id === row.item);
  const body = formRow && evidenceBodies(formRow).find((each) => columnOfBody(each) === column);
  const input = inputAt(form, row);
  return input && body !== undefined ? { input, body } : null;
}

export const evidenceRecords: Records<AnswerRow, AnswerValues> = {
  id: ({ item, key, component }) => `${item} ${key} ${component ?? ''}`,
  item: ({ item }) => item,
  get: ({ form, evidence }, row, field) => {
    const asked = askedAt(form, row, field);
    return asked && answerAt(asked.input, evidence.items[row.item]?.[asked.body] ?? {}, row.component);
  },
  put: (measurement, changes) => {
    const { form, evidence } = measurement;
    const items = { ...evidence.items };
    for (const { row, field, value } of changes) {
      const asked = askedAt(form, row, field);
      if (!asked) continue;
      const bodies = items[row.item];
      const answers = withAnswerAt(asked.input, bodies?.[asked.body] ?? {}, row.component, value);
      items[row.item] = { ...bodies, [asked.body]: answers };
    }
    return { ...measurement, evidence: { ...evidence, items } };
  },
  isText: never,
  isTogether: never,
};
