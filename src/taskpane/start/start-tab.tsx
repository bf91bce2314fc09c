import { lazy, Suspense, useState } from 'react';
import { SELF_TEST_ORGANISATION } from '../../host/self-test';
import { RELEASE } from '../../workbook/release';
import type { HostReading } from '../../host/measurement-host';
import { Busy } from '../busy';
import { useMeasurement, usePane } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { PANE_TEXTS } from '../texts';
import { CurrentMeasurement } from './current-measurement';
import { NewMeasurement } from './new-measurement';
import { SelfTestEntry } from './self-test-entry';
import { StartGroup } from './start-group';
import { START_TEXTS } from './texts';
import { UnfinishedSelfTest } from './unfinished-self-test';
import { UnreadableMeasurement } from './unreadable-measurement';

const SelfTestPart = lazy(async () => ({
  default: (await import('../self-test/self-test-screen')).SelfTestScreen,
}));

/** Where a measurement begins: made anew, or gone on with. Below it, which release of the program this is. */
export function StartTab() {
  const texts = useTextStyles();
  const { store } = usePane();
  const { reading, work } = useMeasurement(store);
  // Whoever comes back from another tab finds the self-test going on.
  const [view, setView] = useState<'start' | 'self-test' | 'back'>(work === 'testing' ? 'self-test' : 'start');
  if (reading === null) return null;
  const isTesting = view === 'self-test';
  return (
    <>
      {/* Hidden, and not taken away: what was filled in stays. */}
      <div hidden={isTesting}>
        <Beginning reading={reading} />
      </div>
      {isTesting ? (
        <Suspense fallback={<Busy label={PANE_TEXTS.loadingTab} />}>
          <SelfTestPart
            onClose={() => {
              setView('back');
            }}
          />
        </Suspense>
      ) : (
        reading.kind === 'none' &&
        store.selfTest && (
          <StartGroup title={START_TEXTS.groups.help}>
            <SelfTestEntry
              isBack={view === 'back'}
              onOpen={() => {
                setView('self-test');
              }}
            />
          </StartGroup>
        )
      )}
      <p className={texts.quiet}>{RELEASE}</p>
    </>
  );
}

function Beginning({ reading }: { readonly reading: HostReading }) {
  const { selfTest } = usePane().store;
  if (reading.kind === 'unreadable') return <UnreadableMeasurement reason={reading.reason} />;
  if (reading.kind === 'none') {
    return (
      <StartGroup title={START_TEXTS.groups.measure}>
        <NewMeasurement />
      </StartGroup>
    );
  }
  const { organisation } = reading.checked.measurement.review;
  return (
    <>
      {selfTest && organisation === SELF_TEST_ORGANISATION && <UnfinishedSelfTest />}
      <CurrentMeasurement {...reading} />
    </>
  );
}
