import { Tab, TabList } from '@fluentui/react-components';
import { TABS, type TabId } from './pane-context';
import { PANE_TEXTS } from './texts';

interface PaneTabsProps {
  readonly tab: TabId;
  readonly onChoose: (tab: TabId) => void;
}

export const tabElementId = (tab: TabId) => `tab-${tab}`;
export const PANEL_ID = 'tab-panel';

/** The four parts of the pane. */
export function PaneTabs({ tab, onChoose }: PaneTabsProps) {
  return (
    <TabList
      size="small"
      aria-label={PANE_TEXTS.tabList}
      selectedValue={tab}
      onTabSelect={(_, { value }) => {
        const chosen = TABS.find((each) => each === value);
        if (chosen) onChoose(chosen);
      }}
    >
      {TABS.map((each) => (
        <Tab key={each} id={tabElementId(each)} value={each} aria-controls={PANEL_ID}>
          {PANE_TEXTS.tabs[each]}
        </Tab>
      ))}
    </TabList>
  );
}
