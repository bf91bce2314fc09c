import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { UnreadableReason } from '../../workbook/reading/unreadable-workbook';
import { usePane } from '../pane-context';
import { START_TEXTS } from './texts';

const useStyles = makeStyles({ gap: { marginTop: '4px' } });

/** What is there of a measurement that cannot be read: why, and what the reviewer can do. */
export function UnreadableMeasurement({ reason }: { readonly reason: UnreadableReason }) {
  const styles = useStyles();
  const { store } = usePane();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.gap}>
      <MessageBarBody>
        <MessageBarTitle>{START_TEXTS.unreadableTitle}.</MessageBarTitle> {START_TEXTS.unreadable(reason)}{' '}
        {START_TEXTS.unreadableElse}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={store.refresh}>
          {START_TEXTS.readAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
