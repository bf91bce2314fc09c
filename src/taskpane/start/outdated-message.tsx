import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useFocusWhenGone } from '../focus-when-gone';
import { useMeasurement, usePane } from '../pane-context';
import { START_TEXTS } from './texts';

/** The workbook was made by an earlier version: what is new, and the button that adds it. */
export function OutdatedMessage() {
  const { store } = usePane();
  const { work } = useMeasurement(store);
  const element = useFocusWhenGone();
  return (
    <div ref={element}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{START_TEXTS.outdated}</MessageBarBody>
        <MessageBarActions>
          <Button disabledFocusable={work !== null} onClick={() => void store.repair()}>
            {START_TEXTS.update}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
