import { useEffect, useRef, useState } from 'react';
import type { Change } from '../../measurement/tables';
import type { WriteDraft } from '../state/drafts';
import type { MeasurementStore } from '../state/measurement-store';

/** A text where it belongs: what tells it from others, and what writes it there. */
export interface TextPlace {
  readonly key: string;
  readonly change: (text: string) => Change;
}

/** What is being typed, as it was typed: the workbook leaves out spaces at the end. */
interface Draft {
  readonly place: TextPlace;
  readonly text: string;
  readonly write: WriteDraft;
}

/** A pause in typing after which the text goes to the workbook. */
const PAUSE_MS = 700;

/**
 * Holds a text while it is typed, and writes it by itself. It belongs to the place it was typed at, also when another is
 * shown before it is sent.
 */
export function useTextDraft(store: MeasurementStore) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const unsent = useRef<Draft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = () => {
    clearTimeout(timer.current);
    const typed = unsent.current;
    unsent.current = null;
    typed?.write(() => {
      store.write([typed.place.change(typed.text)]);
    });
  };
  const leave = () => {
    flush();
    setDraft(null);
  };
  const type = (place: TextPlace, text: string) => {
    if (unsent.current && unsent.current.place.key !== place.key) flush();
    const typed = { place, text, write: draft?.place.key === place.key ? draft.write : store.beginDraft() };
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
  /** What is being typed at a place; null where nothing is. */
  const typedAt = (key: string): string | null => (draft?.place.key === key ? draft.text : null);
  return { typedAt, type, leave };
}
