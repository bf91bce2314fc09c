import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Message } from '../message';
import { useMeasurement, usePane } from '../pane-context';
import { START_TEXTS } from './texts';

/** The measurement that is in the workbook was made by a self-test that was not finished: it can be removed. */
export function UnfinishedSelfTest() {
  const { store, session } = usePane();
  const { work } = useMeasurement(store);
  const [isLeft, setLeft] = useState(false);
  const clear = () =>
    store.leaveAlone(async () => {
      const selfTest = await store.selfTest?.().catch(() => undefined);
      const left = await selfTest?.clear();
      setLeft(left?.length !== 0);
      if (left?.length === 0) session.announce(START_TEXTS.selfTestCleared);
    });
  return (
    <Message
      intent="warning"
      actions={
        <Button size="small" disabledFocusable={work !== null} onClick={() => void clear()}>
          {START_TEXTS.selfTestClear}
        </Button>
      }
    >
      {START_TEXTS.selfTestUnfinished}
      {isLeft && ` ${START_TEXTS.selfTestNotCleared}`}
    </Message>
  );
}
