import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HOST_PROBLEMS, KEEP_IN_FRONT } from '../host/texts';
import { Message } from './message';
import { useMeasurement, usePane } from './pane-context';
import { ProblemMessage } from './problem-message';
import { SentencesMessage } from './sentences-message';
import { MESSAGE_TEXTS } from './texts';
import { useLaterPart } from './use-later-part';
import { StopWork, WorkProgress } from './work-progress';

const useStyles = makeStyles({
  // At the bottom of what is in view, wherever the pane is scrolled to: what the user asked for may be far down.
  messages: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '60vh',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Below the words beside the spinner.
  advice: { margin: '0 0 0 28px' },
  some: { marginTop: '8px', padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What is shown after writes: it comes with the first of them, so that it is there when it is needed. */
const loadWrittenParts = () => import('./written/written-parts');

/** What went wrong, what is going on, and how a repair ended: below whatever tab is open, always in view. */
export function PaneMessages() {
  const styles = useStyles();
  const { store } = usePane();
  const { problems, work, isStopping, isStopped, heldUp, unwritten, unplaced, leftovers, conflicts, done } =
    useMeasurement(store);
  const { part: parts, hasFailed } = useLaterPart(loadWrittenParts, done.length > 0, done);
  const isEmpty =
    work === null &&
    heldUp === null &&
    problems.length + conflicts.length === 0 &&
    leftovers.length === 0 &&
    unplaced === null &&
    !isStopped;
  return (
    <div className={mergeClasses(styles.messages, !isEmpty && styles.some)}>
      {/* The regions are there before their messages: only then is a message read out when it comes. */}
      <div role="status">{work !== null && <WorkProgress work={work} />}</div>
      <StopWork />
      <div role="status">{isStopping && <p className={styles.advice}>{MESSAGE_TEXTS.stopping}</p>}</div>
      <div role="status">
        {isStopped && (
          <Message
            intent="info"
            actions={
              <Button size="small" onClick={store.dismissStopped}>
                {MESSAGE_TEXTS.close}
              </Button>
            }
          >
            {HOST_PROBLEMS.stopped}
          </Message>
        )}
      </div>
      <div role="status">
        {(work === 'building' || work === 'repairing' || work === 'adding' || work === 'removing') && (
          <p className={styles.advice}>{KEEP_IN_FRONT}</p>
        )}
      </div>
      <div role="status">
        {heldUp !== null && (
          <Message intent="warning">
            {MESSAGE_TEXTS.heldUp[heldUp]}
            {unwritten.length > 0 && ` ${MESSAGE_TEXTS.savedAfterwards}`}
          </Message>
        )}
      </div>
      <div role="alert">
        {problems.map((problem) => (
          <ProblemMessage key={problem.during} problem={problem} />
        ))}
        {leftovers.length > 0 && (
          <SentencesMessage
            intent="warning"
            title={MESSAGE_TEXTS.leftovers}
            sentences={leftovers}
            onClose={store.dismissLeftovers}
          />
        )}
        {parts && <parts.ConflictQuestions />}
        {hasFailed && conflicts.length > 0 && <Message intent="error">{HOST_PROBLEMS['not-loaded']}</Message>}
      </div>
      <div role="status">
        {unplaced && (
          <SentencesMessage
            intent={unplaced.length === 0 ? 'success' : 'warning'}
            title={unplaced.length === 0 ? MESSAGE_TEXTS.repaired : MESSAGE_TEXTS.unplaced}
            sentences={unplaced}
            onClose={store.dismissUnplaced}
          />
        )}
      </div>
      {parts && <parts.UndoOffer />}
    </div>
  );
}
