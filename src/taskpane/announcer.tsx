import { useHiddenStyles } from './hidden-styles';
import { usePane, useSession } from './pane-context';

/** Reads out what changes without the focus moving there. */
export function Announcer() {
  const styles = useHiddenStyles();
  const { text, number } = useSession(usePane().session).announcement;
  // The same text twice would not be read out again; a space at its end makes it another text.
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {number % 2 === 0 ? text : `${text}\u00a0`}
    </div>
  );
}
