import { Button, makeStyles } from '@fluentui/react-components';
import type { UnreadableReason } from '../../workbook/reading/unreadable-workbook';
import { Message } from '../message';
import { usePane } from '../pane-context';
import { START_TEXTS } from './texts';

const useStyles = makeStyles({ gap: { marginTop: '4px' } });

/** What is there of a measurement that cannot be read: why, and what the reviewer can do. */
export function UnreadableMeasurement({ reason }: { readonly reason: UnreadableReason }) {
  const styles = useStyles();
  const { store } = usePane();
  return (
    <Message
      intent="error"
      title={`${START_TEXTS.unreadableTitle}.`}
      className={styles.gap}
      actions={
        <Button size="small" onClick={store.refresh}>
          {START_TEXTS.readAgain}
        </Button>
      }
    >
      {START_TEXTS.unreadable(reason)} {START_TEXTS.unreadableElse}
    </Message>
  );
}
