import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { BUILD_STEPS } from '../host/measurement-host';
import { useMeasurement, usePane } from './pane-context';
import { START_TEXTS } from './start/texts';
import { PANE_TEXTS, PROBLEM_TITLES, WORK_TEXTS } from './texts';

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
  some: { marginTop: '8px', padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  details: { display: 'block', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  list: { margin: '4px 0', paddingLeft: '18px' },
});

/** What went wrong, what is going on, and what a repair could not place: below whatever tab is open, always in view. */
export function PaneMessages() {
  const styles = useStyles();
  const { store } = usePane();
  const { problem, work, step, unplaced } = useMeasurement(store);
  const progress = work === null ? '' : [WORK_TEXTS[work], step === null ? '' : BUILD_STEPS[step]].join(' ').trim();
  return (
    <div className={mergeClasses(styles.messages, (work ?? problem ?? unplaced) !== null && styles.some)}>
      {/* The regions are there before their messages: only then is a message read out when it comes. */}
      <div role="status">{work !== null && <Spinner size="tiny" labelPosition="after" label={progress} />}</div>
      <div role="alert">
        {problem && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{PROBLEM_TITLES[problem.during]}</MessageBarTitle> {problem.message}
              {problem.details !== '' && <span className={styles.details}>{PANE_TEXTS.details(problem.details)}</span>}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={problem.retry}>
                {PANE_TEXTS.retry}
              </Button>
              <Button size="small" onClick={store.dismissProblem}>
                {problem.during === 'write' ? PANE_TEXTS.notSaved : PANE_TEXTS.close}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      <div role="status">
        {unplaced && (
          <MessageBar intent={unplaced.length === 0 ? 'success' : 'warning'} layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>
                {unplaced.length === 0 ? START_TEXTS.repaired : START_TEXTS.unplacedTitle}
              </MessageBarTitle>{' '}
              {unplaced.length === 0 && START_TEXTS.allPlaced}
              {unplaced.length > 0 && (
                <ul className={styles.list}>
                  {unplaced.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              )}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={store.dismissUnplaced}>
                {PANE_TEXTS.close}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
