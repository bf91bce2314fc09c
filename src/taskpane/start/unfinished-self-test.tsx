import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { SELF_TEST_ORGANISATION } from '../../host/self-test';
import { emptyMeasurement, type Measurement } from '../../measurement/measurement';
import { changesTo } from '../../measurement/recorded-cells';
import { EMPTY_REVIEW } from '../../measurement/review';
import { Message } from '../message';
import { useChecked, useMeasurement, usePane } from '../pane-context';
import { START_TEXTS } from './texts';

/**
 * The measurement that is in the workbook was made by a self-test that was not finished: it can be removed, unless somebody
 * has filled in something since.
 */
export function UnfinishedSelfTest() {
  const { store, session } = usePane();
  const { work } = useMeasurement(store);
  const [isLeft, setLeft] = useState(false);
  const { measurement } = useChecked();
  if (isFilled(measurement)) return <Message intent="warning">{START_TEXTS.selfTestFilled}</Message>;
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

/** Is there anything in it but what the self-test itself wrote? */
function isFilled(measurement: Measurement): boolean {
  const made = {
    ...emptyMeasurement(measurement.form),
    id: measurement.id,
    review: { ...EMPTY_REVIEW, organisation: SELF_TEST_ORGANISATION },
  };
  return changesTo(measurement, made).length > 0;
}
