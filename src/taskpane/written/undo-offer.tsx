import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { useFocusWhenGone } from '../focus-when-gone';
import { useMeasurement, usePane } from '../pane-context';
import type { WriteStep } from '../state/measurement-state';
import { heldBefore, offeredStep, stepWords, takingBack } from './offered-step';
import { WRITTEN_TEXTS } from './texts';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '4px',
    padding: '2px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { flexShrink: 0 },
  what: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** Takes back what the pane wrote last, while it still stands there; by key too, outside of fields with an undo of their own. */
export function UndoOffer() {
  const step = offeredStep(useMeasurement(usePane().store));
  return step && <Offer step={step} />;
}

function Offer({ step }: { readonly step: WriteStep }) {
  const styles = useStyles();
  const { store, session } = usePane();
  const { work } = useMeasurement(store);
  const element = useFocusWhenGone();
  const id = useId();
  const what = stepWords(step);
  const undo = async (taken: WriteStep) => {
    const isDone = await store.undo(taken, heldBefore(taken), (found) => takingBack(taken, found));
    if (isDone) session.announce(WRITTEN_TEXTS.undone(stepWords(taken)));
  };
  /** What the button said when it was pressed: leaving a field for it writes what was typed there, which is then the last. */
  const pressed = useRef<WriteStep | null>(null);
  const undoPressed = () => {
    void undo(pressed.current ?? step);
    pressed.current = null;
  };
  const latest = useRef(() => undo(step));
  latest.current = () => undo(step);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, repeat, target } = event;
      if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || shiftKey || altKey || repeat) return;
      if (target instanceof HTMLElement && target.matches(OWN_UNDO)) return;
      event.preventDefault();
      void latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  return (
    <div ref={element} className={styles.offer}>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        aria-describedby={id}
        disabledFocusable={work !== null}
        onPointerDown={() => {
          pressed.current = step;
        }}
        onPointerLeave={() => {
          pressed.current = null;
        }}
        onClick={undoPressed}
      >
        {WRITTEN_TEXTS.undo}
      </Button>
      <span id={id} className={styles.what} title={what}>
        {what}
      </span>
    </div>
  );
}

/** Where Ctrl+Z takes back what was typed. */
const OWN_UNDO = 'input:not([type=checkbox], [type=radio]), textarea';
