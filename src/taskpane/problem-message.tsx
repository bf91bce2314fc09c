import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { itemOf } from '../measurement/changes';
import { itemName } from '../scale/item-name';
import { Message } from './message';
import { useMeasurement, usePane } from './pane-context';
import type { Problem } from './state/problems';
import { MESSAGE_TEXTS, PROBLEM_TITLES } from './texts';

const useStyles = makeStyles({
  line: { display: 'block' },
  details: { display: 'block', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** Something that did not succeed: what it means, what it is about, and trying it again. */
export function ProblemMessage({ problem: { during, message, details, retry } }: { readonly problem: Problem }) {
  const styles = useStyles();
  const { store } = usePane();
  const unsaved = useUnsavedItems();
  const isUnsaved = during === 'write';
  return (
    <Message
      intent="error"
      title={PROBLEM_TITLES[during]}
      actions={
        <>
          {retry !== null && (
            <Button size="small" onClick={retry}>
              {MESSAGE_TEXTS.retry}
            </Button>
          )}
          {/* Without a reading the pane may show what is no longer so; that stays said until it is read. */}
          {during !== 'read' && (
            <Button
              size="small"
              onClick={() => {
                store.dismissProblem(during);
              }}
            >
              {isUnsaved ? MESSAGE_TEXTS.giveUp : MESSAGE_TEXTS.close}
            </Button>
          )}
        </>
      }
    >
      {message}
      {isUnsaved && unsaved !== '' && <span className={styles.line}>{MESSAGE_TEXTS.unsaved(unsaved)}</span>}
      {details !== '' && <span className={styles.details}>{MESSAGE_TEXTS.details(details)}</span>}
    </Message>
  );
}

/** "Bezetting 2, Organisatie 1": what could not be saved is about these. */
function useUnsavedItems(): string {
  const { reading, unsaved: all, conflicts } = useMeasurement(usePane().store);
  if (reading?.kind !== 'measurement') return '';
  const unsaved = all.filter((change) => !conflicts.some(({ changes }) => changes.includes(change)));
  const { rows } = reading.checked.measurement.form;
  const concerned = rows.filter(({ item }) => unsaved.some((change) => itemOf(change) === item.id));
  const others = Object.entries(MESSAGE_TEXTS.unsavedElsewhere).filter(([table]) =>
    unsaved.some((change) => change.table === table),
  );
  return [...concerned.map(({ item }) => itemName(item)), ...others.map(([, text]) => text)].join(', ');
}
