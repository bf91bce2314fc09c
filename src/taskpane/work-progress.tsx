import { Button, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { BuildStep } from '../host/measurement-host';
import { BUILD_STEPS } from '../host/texts';
import { Busy } from './busy';
import { useFocusWhenGone } from './focus-when-gone';
import { useMeasurement, usePane } from './pane-context';
import { canStop, type Work } from './state/measurement-state';
import { MESSAGE_TEXTS, numberedStep, WORK_TEXTS } from './texts';

/** The steps of making and mending sheets, one after another. */
const STEPS: readonly BuildStep[] = ['checking', 'building', 'protecting'];

const useStyles = makeStyles({
  // Below the words beside the spinner.
  stop: { margin: '4px 0 0 28px' },
});

/** What is going on, and how much of it is done where it goes in steps. */
export function WorkProgress({ work }: { readonly work: Work }) {
  const { step } = useMeasurement(usePane().store);
  // What holds it up, or is cleared away, is no step further nor back.
  const at = useRef(0);
  at.current = Math.max(at.current, STEPS.indexOf(step ?? 'checking'));
  if (step === null) return <Busy label={WORK_TEXTS[work]} />;
  const words = [WORK_TEXTS[work], numberedStep(at.current + 1, STEPS.length), BUILD_STEPS[step]];
  return <Busy label={words.join(' ')} progress={{ done: at.current, all: STEPS.length }} />;
}

/** Stops the work that is going on, for as long as it can be taken back. */
export function StopWork() {
  const { store } = usePane();
  const state = useMeasurement(store);
  return canStop(state) || state.isStopping ? <StopButton isStopping={state.isStopping} onStop={store.stop} /> : null;
}

function StopButton({ isStopping, onStop }: { readonly isStopping: boolean; readonly onStop: () => void }) {
  const styles = useStyles();
  const element = useFocusWhenGone();
  return (
    <div ref={element} className={styles.stop}>
      <Button size="small" disabledFocusable={isStopping} onClick={onStop}>
        {MESSAGE_TEXTS.stop}
      </Button>
    </div>
  );
}
