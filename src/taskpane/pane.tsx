import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { makeStaticStyles } from '@griffel/react';
import { useEffect, useMemo, useState } from 'react';
import { Announcer } from './announcer';
import { Busy } from './busy';
import { PaneContext, tabsFor, useMeasurement, type PaneServices, type TabId } from './pane-context';
import { PaneHeader } from './pane-header';
import { LaterMessages } from './later-messages';
import { PaneTabs } from './pane-tabs';
import { TabPanel } from './tab-panel';
import { TOP_HEIGHT, useTopHeight } from './top-height';
import { PANE_TEXTS } from './texts';
import { useTheme } from './theme';

const usePageStyles = makeStaticStyles({
  body: { margin: 0, overflowY: 'scroll' },
  // What gets the focus must not come to lie below what stays in view: the top, and the bar of the item.
  html: {
    scrollPaddingTop: `calc(var(${TOP_HEIGHT}) + 40px)`,
    scrollPaddingBottom: '36px',
    '@media (max-height: 380px)': { scrollPaddingTop: 0 },
  },
});

const useStyles = makeStyles({
  pane: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  top: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // In a very low pane, or zoomed in far, the content needs the room.
    '@media (max-height: 380px)': { position: 'static' },
  },
  main: { padding: '6px 8px 4px', flexGrow: 1 },
  loading: { padding: '32px 8px' },
});

interface PaneProps {
  /** The same for as long as the pane is there. */
  readonly services: Omit<PaneServices, 'openTab'>;
  readonly background: string | undefined;
  /** The tab to begin with where there is a measurement; null leaves it to what is in the workbook. */
  readonly asked: TabId | null;
}

/** The whole pane: the standing and the tabs, which stay in view, and below them the tab that is open. */
export function Pane({ services: own, background, asked }: PaneProps) {
  usePageStyles();
  const styles = useStyles();
  const { theme, isDark } = useTheme(background);
  const { reading, problems } = useMeasurement(own.store);
  const [chosen, setChosen] = useState<TabId | null>(null);
  const [focusRequests, setFocusRequests] = useState(0);
  const top = useTopHeight();
  const services = useMemo(
    () => ({
      ...own,
      openTab: (tab: TabId) => {
        setChosen(tab);
        setFocusRequests((count) => count + 1);
      },
    }),
    [own],
  );
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
    document.body.style.backgroundColor = theme.colorNeutralBackground1;
  }, [isDark, theme]);

  // Whoever opens a workbook with a measurement in good order comes to score.
  const usual: TabId = reading?.kind === 'measurement' && reading.damage.length === 0 ? 'score' : 'start';
  const first = asked ?? usual;
  // Once shown, the first tab stays: it must not change by itself because something in the workbook did.
  useEffect(() => {
    if (reading !== null) setChosen((tab) => tab ?? first);
  }, [reading, first]);
  const tabs = tabsFor(reading);
  const tab = tabs.find((each) => each === (chosen ?? first)) ?? 'start';
  const hasTabs = tabs.length > 1;

  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <PaneContext value={services}>
        <header ref={top} className={styles.top}>
          <PaneHeader />
          {hasTabs && <PaneTabs tabs={tabs} tab={tab} onChoose={setChosen} />}
        </header>
        <main className={styles.main}>
          {reading === null ? (
            <>
              {problems.every(({ during }) => during !== 'read') && (
                <div className={styles.loading}>
                  <Busy label={PANE_TEXTS.loading} />
                </div>
              )}
              <LaterMessages />
            </>
          ) : (
            <TabPanel tab={tab} hasTabs={hasTabs} focusRequests={focusRequests} />
          )}
        </main>
        <Announcer />
      </PaneContext>
    </FluentProvider>
  );
}
