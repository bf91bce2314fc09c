import { useMeasurement, usePane } from '../pane-context';
import { CurrentMeasurement } from './current-measurement';
import { NewMeasurement } from './new-measurement';
import { UnreadableMeasurement } from './unreadable-measurement';

/** Where a measurement begins: made anew, or gone on with. */
export function StartTab() {
  const { reading } = useMeasurement(usePane().store);
  if (reading === null) return null;
  if (reading.kind === 'measurement') return <CurrentMeasurement {...reading} />;
  if (reading.kind === 'unreadable') return <UnreadableMeasurement reason={reading.reason} />;
  return <NewMeasurement />;
}
