import { lazy, Suspense, useState } from 'react';
import { SELF_TEST_ORGANISATION } from '../../host/self-test';
import { RELEASE } from '../../workbook/release';
import type { HostReading } from '../../host/measurement-host';
import { Busy } from '../busy';
import { useMeasurement, usePane } from '../pane-context';
import { SentencesMessage } from '../sentences-message';
import { useTextStyles } from '../text-styles';
import { PANE_TEXTS } from '../texts';
import { CurrentMeasurement } from './current-measurement';
import { LaterSection } from './later-section';
import { NewMeasurement } from './new-measurement';
import { SelfTestEntry } from './self-test-entry';
import { StartGroup } from './start-group';
import { START_TEXTS } from './texts';
import { UnfinishedSelfTest } from './unfinished-self-test';
import { UnreadableMeasurement } from './unreadable-measurement';

const SelfTestPart = lazy(async () => ({
  default: (await import('../self-test/self-test-screen')).SelfTestScreen,
}));

const ReviewersPart = lazy(async () => ({
  default: (await import('./together/reviewers-beside')).ReviewersBeside,
}));

/** Where a measurement begins: made anew, or gone on with. Below it, which release of the program this is. */
export function StartTab() {
  const texts = useTextStyles();
  const { store, openTab } = usePane();
  const { reading, work } = useMeasurement(store);
  // Whoever comes back from another tab finds the self-test going on.
  const [view, setView] = useState<'start' | 'self-test' | 'back'>(work === 'testing' ? 'self-test' : 'start');
  /** How far the reviewers agreed of whom this workbook became the consensus; null where there is nothing to tell. */
  const [agreement, setAgreement] = useState<readonly string[] | null>(null);
  if (reading === null) return null;
  const isTesting = view === 'self-test';
  return (
    <>
      <div role="status">
        {agreement && reading.kind === 'measurement' && (
          <SentencesMessage
            intent="success"
            title={START_TEXTS.consensusMade}
            sentences={agreement}
            onClose={() => {
              setAgreement(null);
            }}
          />
        )}
      </div>
      {/* Hidden, and not taken away: what was filled in stays. */}
      <div hidden={isTesting}>
        <Beginning reading={reading} />
        {reading.kind === 'none' && (
          <StartGroup title={START_TEXTS.groups.together}>
            <LaterSection
              title={START_TEXTS.reviewersTitle}
              what={START_TEXTS.reviewersWhat}
              ask={START_TEXTS.reviewers}
            >
              <ReviewersPart
                onMade={(sentences) => {
                  setAgreement(sentences);
                  // What had the focus is gone with the empty workbook.
                  openTab('start');
                }}
              />
            </LaterSection>
          </StartGroup>
        )}
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
