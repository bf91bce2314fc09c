import { RELEASE } from '../../workbook/release';
import type { HostReading } from '../../host/measurement-host';
import { useMeasurement, usePane } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { CurrentMeasurement } from './current-measurement';
import { NewMeasurement } from './new-measurement';
import { UnreadableMeasurement } from './unreadable-measurement';

/** Where a measurement begins: made anew, or gone on with. Below it, which release of the program this is. */
export function StartTab() {
  const texts = useTextStyles();
  const { reading } = useMeasurement(usePane().store);
  if (reading === null) return null;
  return (
    <>
      <Beginning reading={reading} />
      <p className={texts.quiet}>{RELEASE}</p>
    </>
  );
}

function Beginning({ reading }: { readonly reading: HostReading }) {
  if (reading.kind === 'measurement') return <CurrentMeasurement {...reading} />;
  if (reading.kind === 'unreadable') return <UnreadableMeasurement reason={reading.reason} />;
  return <NewMeasurement />;
}
