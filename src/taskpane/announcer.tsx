import { makeStyles } from '@fluentui/react-components';
import { usePane, useSession } from './pane-context';

const useStyles = makeStyles({
  hidden: {
    position: 'fixed',
    bottom: 0,
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Reads out what changes without the focus moving there. */
export function Announcer() {
  const styles = useStyles();
  const { text, number } = useSession(usePane().session).announcement;
  // The same text twice would not be read out again; a space at its end makes it another text.
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {number % 2 === 0 ? text : `${text}\u00a0`}
    </div>
  );
}
