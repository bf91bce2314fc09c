import { Field } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { LongText } from '../../long-text';
import { usePane } from '../../pane-context';
import { useTextAreaStyles } from '../text-area-styles';
import { useTextDraft } from '../use-text-draft';
import type { RowDecision } from './reviewed-row';
import { REVIEWERS_BESIDE_TEXTS as TEXTS } from './texts';

interface ReasonFieldProps {
  readonly decision: RowDecision;
  /** Empty where the item is scored once. */
  readonly column: string;
  readonly reason: string;
  /** How often the user asked to write here; null where another field is meant. */
  readonly requests: number | null;
}

/** Why the reviewers chose a score; what is typed goes to the sheet Consensus by itself. */
export function ReasonField({ decision, column, reason, requests }: ReasonFieldProps) {
  const area = useTextAreaStyles();
  const { store } = usePane();
  const { typedAt, type, leave } = useTextDraft(store);
  const field = useRef<HTMLTextAreaElement>(null);
  const answered = useRef(requests);
  useEffect(() => {
    if (requests !== null && answered.current !== null && requests > answered.current) field.current?.focus();
    answered.current = requests ?? answered.current;
  }, [requests]);
  const { place, difference, status } = decision;
  const row = { item: place.row.item.id, column: place.column };
  const key = `${row.item} ${row.column}`;
  const text = typedAt(key) ?? reason;
  const hint = TEXTS.reasonHint[(difference ?? 0) > 0 ? 'differed' : 'noneOfTheirs'];
  return (
    <Field
      label={{ className: area.label, children: TEXTS.reason(column) }}
      {...(status === 'unexplained' ? { hint } : {})}
    >
      <LongText
        ref={field}
        textarea={{ className: area.area, rows: text === '' ? 1 : 3 }}
        value={text}
        onChange={(_, { value }) => {
          type({ key, change: (typed) => ({ table: 'reasons', row, field: 'reason', value: typed }) }, value);
        }}
        onBlur={leave}
      />
    </Field>
  );
}
