import { Button } from '@fluentui/react-components';
import { useFocusWhenGone } from '../focus-when-gone';
import { Message } from '../message';
import { useMeasurement, usePane } from '../pane-context';
import { START_TEXTS } from './texts';

/** The workbook was made by an earlier version: what is new, and the button that adds it. */
export function OutdatedMessage() {
  const { store } = usePane();
  const { work } = useMeasurement(store);
  const element = useFocusWhenGone();
  return (
    <div ref={element}>
      <Message
        intent="info"
        actions={
          <Button size="small" disabledFocusable={work !== null} onClick={() => void store.repair()}>
            {START_TEXTS.update}
          </Button>
        }
      >
        {START_TEXTS.outdated}
      </Message>
    </div>
  );
}
