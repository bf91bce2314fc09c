import { SELF_TEST_ORGANISATION } from '../../host/self-test';
import { emptyMeasurement, type Measurement } from '../../measurement/measurement';
import { changesTo } from '../../measurement/recorded-cells';
import { EMPTY_REVIEW } from '../../measurement/review';
import { Message } from '../message';
import { useChecked } from '../pane-context';
import { ClearSelfTest } from './clear-self-test';
import { START_TEXTS } from './texts';

/**
 * The measurement that is in the workbook was made by a self-test that was not finished: it can be removed, unless somebody
 * has filled in something since.
 */
export function UnfinishedSelfTest() {
  const { measurement } = useChecked();
  if (isFilled(measurement)) return <Message intent="warning">{START_TEXTS.selfTestFilled}</Message>;
  return <ClearSelfTest>{START_TEXTS.selfTestUnfinished}</ClearSelfTest>;
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
