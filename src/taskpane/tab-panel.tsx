import { lazy, Suspense, useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { Busy } from './busy';
import { useMeasurement, usePane, useReadable, useSession, type TabId } from './pane-context';
import { LaterMessages } from './later-messages';
import { PANEL_ID, tabElementId } from './pane-tabs';
import { TabBoundary } from './tab-boundary';
import { PANE_TEXTS } from './texts';

/** Every tab is loaded when it is first shown. */
const TAB_CONTENTS = {
  start: lazy(async () => ({ default: (await import('./start/start-tab')).StartTab })),
  score: lazy(async () => ({ default: (await import('./score/score-tab')).ScoreTab })),
  check: lazy(async () => ({ default: (await import('./check/check-tab')).CheckTab })),
  outcome: lazy(async () => ({ default: (await import('./outcome/outcome-tab')).OutcomeTab })),
  report: lazy(async () => ({ default: (await import('./report/report-tab')).ReportTab })),
} as const satisfies Record<TabId, unknown>;

interface TabPanelProps {
  readonly tab: TabId;
  readonly hasTabs: boolean;
  /** Goes up when the user asked to be brought to the tab. */
  readonly focusRequests: number;
}

/** The tab that is open, with the messages below it; it keeps the focus when what had the focus is gone. */
export function TabPanel({ tab, hasTabs, focusRequests }: TabPanelProps) {
  const { session } = usePane();
  const panel = useRef<HTMLDivElement>(null);
  const keepFocus = useFocusKeeper(panel);
  useEffect(() => {
    if (focusRequests === 0) return;
    panel.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [focusRequests]);
  const onKeyDown = (event: KeyboardEvent) => {
    // Tab moves the focus itself, and for a moment nothing has it: what is then recorded of a field that is left must not
    // take it away.
    keepFocus(event.key !== 'Tab');
    if (tab === 'score' && !takesKeys(event.target) && session.press(event)) event.preventDefault();
  };
  const Contents = TAB_CONTENTS[tab];
  return (
    <div
      ref={panel}
      id={PANEL_ID}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onClick={() => {
        keepFocus(true);
      }}
      {...(hasTabs ? { role: 'tabpanel', 'aria-labelledby': tabElementId(tab) } : {})}
    >
      <TabBoundary key={tab}>
        <Suspense fallback={<Busy label={PANE_TEXTS.loadingTab} />}>
          <Contents />
        </Suspense>
      </TabBoundary>
      <LaterMessages />
    </div>
  );
}

/** Does what has the focus need the keys itself? A browser's own radio buttons go by the arrow keys. */
const takesKeys = (target: EventTarget) =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select');

/**
 * The focus falls on nothing when the element that has it goes away, and the next key press is lost. Where that follows
 * from something the user did here, the panel takes it over; at any other time nobody moves it.
 * @returns to be called when the user does something here, with whether the focus is to stay
 */
function useFocusKeeper(panel: React.RefObject<HTMLElement | null>): (stays: boolean) => void {
  const { store, session, whatIf } = usePane();
  useMeasurement(store);
  useSession(session);
  useReadable(whatIf);
  const isActing = useRef(false);
  useLayoutEffect(() => {
    if (isActing.current && document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
  });
  return (stays) => {
    isActing.current = stays && (panel.current?.contains(document.activeElement) ?? false);
    setTimeout(() => {
      isActing.current = false;
    });
  };
}
