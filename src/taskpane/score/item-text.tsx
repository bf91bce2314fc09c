import { Button, Field, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ScoreText } from '../../measurement/score-records';
import type { Change } from '../../measurement/tables';
import type { ItemId } from '../../scale/ids';
import type { WriteDraft } from '../state/drafts';
import type { MeasurementStore } from '../state/measurement-store';
import { LongText } from '../long-text';
import { useChecked, usePane } from '../pane-context';
import { SCORE_TEXTS } from './texts';

interface ItemTextProps {
  readonly kind: ScoreText;
  readonly item: ItemId;
}

/** What is being typed, as it was typed: the workbook leaves out spaces at the end. */
interface Draft {
  readonly item: ItemId;
  readonly text: string;
  readonly write: WriteDraft;
}

/** A pause in typing after which the text goes to the workbook. */
const PAUSE_MS = 700;

const useStyles = makeStyles({
  // Beside the label of the note, where it takes no line of its own.
  add: { position: 'absolute', top: '-2px', right: 0 },
  label: { paddingTop: 0, paddingBottom: 0 },
  area: { minHeight: '28px', paddingTop: '3px', paddingBottom: '3px' },
});

/** A note or recommendation; what is typed goes to the workbook by itself. */
export function ItemText({ kind, item }: ItemTextProps) {
  const styles = useStyles();
  const { measurement } = useChecked();
  const { store } = usePane();
  const { draft, type, leave } = useDraft(store, kind);
  const stored = (kind === 'note' ? measurement.notes : measurement.recommendations)[item] ?? '';
  const [opened, setOpened] = useState<ItemId | null>(null);
  // At its item alone: who comes back to it by keyboard goes on scoring, and must not type into a text.
  if (opened !== null && opened !== item) setOpened(null);
  const hasField = kind === 'note' || stored !== '' || draft?.item === item || opened === item;
  // Most items have no recommendation, and theirs need no room.
  if (!hasField) {
    return (
      <Button
        size="small"
        appearance="subtle"
        className={styles.add}
        onClick={() => {
          setOpened(item);
        }}
      >
        {SCORE_TEXTS.addRecommendation}
      </Button>
    );
  }
  const text = draft?.item === item ? draft.text : stored;
  return (
    <Field label={{ className: styles.label, children: SCORE_TEXTS[kind] }}>
      <LongText
        autoFocus={opened === item}
        textarea={{ className: styles.area, rows: text === '' ? 1 : 3 }}
        value={text}
        onChange={(_, { value }) => {
          type(item, value);
        }}
        onBlur={leave}
      />
    </Field>
  );
}

/** Holds a text while it is typed. It belongs to the item it was typed at, also when another is shown before it is sent. */
function useDraft(store: MeasurementStore, kind: ItemTextProps['kind']) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const unsent = useRef<Draft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = () => {
    clearTimeout(timer.current);
    const text = unsent.current;
    unsent.current = null;
    if (!text) return;
    const change: Change<'scores'> = { table: 'scores', row: text.item, field: kind, value: text.text };
    text.write(() => {
      store.write([change]);
    });
  };
  const leave = () => {
    flush();
    setDraft(null);
  };
  const type = (item: ItemId, text: string) => {
    if (unsent.current && unsent.current.item !== item) flush();
    const typed = { item, text, write: draft?.item === item ? draft.write : store.beginDraft() };
    unsent.current = typed;
    setDraft(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, PAUSE_MS);
  };
  const flushLatest = useRef(flush);
  flushLatest.current = flush;
  useEffect(() => {
    const onHide = () => {
      flushLatest.current();
    };
    // A pane that is closed is hidden first; what was typed must not be lost with it.
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      onHide();
    };
  }, []);
  return { draft, type, leave };
}
