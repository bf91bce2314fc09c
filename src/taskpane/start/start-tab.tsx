import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useMeasurement, usePane } from '../pane-context';
import { CurrentMeasurement } from './current-measurement';
import { NewMeasurement } from './new-measurement';
import { START_TEXTS } from './texts';

const useStyles = makeStyles({ gap: { marginTop: '4px' } });

/** Where a measurement begins: made anew, or gone on with. */
export function StartTab() {
  const styles = useStyles();
  const { store } = usePane();
  const { reading } = useMeasurement(store);
  if (reading === null) return null;
  if (reading.kind === 'measurement') return <CurrentMeasurement checked={reading.checked} damage={reading.damage} />;
  if (reading.kind === 'none') return <NewMeasurement />;
  return (
    <MessageBar intent="error" layout="multiline" className={styles.gap}>
      <MessageBarBody>
        <MessageBarTitle>{START_TEXTS.unreadableTitle}.</MessageBarTitle> {START_TEXTS.unreadable(reading.reason)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={store.refresh}>
          {START_TEXTS.readAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
