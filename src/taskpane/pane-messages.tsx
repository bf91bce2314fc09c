import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useMeasurement, usePane } from './pane-context';
import { START_TEXTS } from './start/texts';
import { PANE_TEXTS, PROBLEM_TITLES, WORK_TEXTS } from './texts';

const useStyles = makeStyles({
  messages: { display: 'flex', flexDirection: 'column', rowGap: '8px', ':not(:empty)': { paddingBottom: '8px' } },
  details: { display: 'block', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  list: { margin: '4px 0', paddingLeft: '18px' },
});

/** What went wrong, what is going on, and what a repair could not place: above whatever tab is open. */
export function PaneMessages() {
  const styles = useStyles();
  const { store } = usePane();
  const { problem, work, unplaced } = useMeasurement(store);
  return (
    <div className={styles.messages}>
      {work !== null && <Spinner size="tiny" role="status" labelPosition="after" label={WORK_TEXTS[work]} />}
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
  );
}
