import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Entry } from '../../measurement/entry';
import { LongText } from '../long-text';
import { usePane } from '../pane-context';
import type { WriteDraft } from '../state/drafts';
import { answerText, type TypedAnswer } from './typed-answer';
import { useAfterPointer } from './use-after-pointer';

const useStyles = makeStyles({
  input: {
    minWidth: 0,
    '& input': { minWidth: 0, width: '100%' },
    '& .fui-Input__contentAfter': { whiteSpace: 'nowrap' },
  },
});

interface TypedFieldProps {
  readonly label: string;
  /** What is recorded. */
  readonly stored: Entry;
  readonly parse: (text: string) => TypedAnswer;
  readonly onRecord: (entry: Entry) => void;
  readonly unit?: string;
  readonly hint?: string;
  /** About what is recorded. */
  readonly warning?: string;
  readonly isNumber?: boolean;
  /** A text of several lines: Enter begins another. */
  readonly isLong?: boolean;
  readonly autoFocus?: boolean;
}

/** A number or text that is recorded when the field is left or Enter is pressed; Escape brings back what was recorded. */
export function TypedField({ label, stored, parse, onRecord, unit, hint, warning, ...input }: TypedFieldProps) {
  const styles = useStyles();
  const { isNumber = true, isLong = false, autoFocus = false } = input;
  const { draft, problem, type, commit, leave, drop } = useDraft(stored, parse, onRecord);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Enter' && !isLong) commit();
    if (key === 'Escape') drop();
  };
  const shared = {
    autoFocus,
    value: draft ?? answerText(stored),
    onChange: (_: unknown, { value }: { readonly value: string }) => {
      type(value);
    },
    onBlur: leave,
    onKeyDown,
  };
  const message = problem ?? (draft === null ? warning : '');
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(message ? { validationMessage: message, validationState: problem === null ? 'warning' : 'error' } : {})}
    >
      {isLong ? (
        <LongText textarea={{ rows: 3 }} {...shared} />
      ) : (
        <Input
          className={styles.input}
          autoComplete="off"
          inputMode={isNumber ? 'decimal' : 'text'}
          contentAfter={unit ?? null}
          {...shared}
        />
      )}
    </Field>
  );
}

/** What is being typed, and what writes it over what stood there when that began. */
interface TypedDraft {
  readonly text: string;
  readonly write: WriteDraft;
}

/** Holds what is typed until it is recorded; what cannot be recorded stays in sight, with the reason. */
function useDraft(stored: Entry, parse: TypedFieldProps['parse'], onRecord: TypedFieldProps['onRecord']) {
  const [draft, setDraft] = useState<TypedDraft | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { store } = usePane();
  const drop = () => {
    setDraft(null);
    setProblem(null);
  };
  const commit = () => {
    if (draft === null) return;
    const answer = parse(draft.text);
    if ('problem' in answer) {
      setProblem(answer.problem);
      return;
    }
    drop();
    if (answer.entry === stored) return;
    draft.write(() => {
      onRecord(answer.entry);
    });
  };
  const commitLatest = useRef(commit);
  commitLatest.current = commit;
  useEffect(() => {
    const onHide = () => {
      commitLatest.current();
    };
    // A pane that is closed is hidden first, and another item may be selected in the sheet while one types here.
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      onHide();
    };
  }, []);
  const afterPointer = useAfterPointer();
  return {
    draft: draft?.text ?? null,
    problem,
    leave: () => {
      afterPointer(() => {
        commitLatest.current();
      });
    },
    type: (text: string) => {
      setDraft({ text, write: draft?.write ?? store.beginDraft() });
      setProblem(null);
    },
    commit,
    drop,
  };
}
