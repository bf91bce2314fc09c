import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { TabId } from './pane-context';
import { PANE_TEXTS } from './texts';

const useStyles = makeStyles({
  // The tabs fit on one line of the narrowest pane; with large letters they take a second one.
  tabs: { display: 'flex', flexWrap: 'wrap', columnGap: '2px', padding: '0 4px' },
  tab: {
    padding: '3px 4px',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: '3px solid transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // Forced colours would show the transparent border of every tab.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas', forcedColorAdjust: 'none', color: 'CanvasText' },
  },
  shown: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface PaneTabsProps {
  readonly tabs: readonly TabId[];
  readonly tab: TabId;
  readonly onChoose: (tab: TabId) => void;
}

export const tabElementId = (tab: TabId) => `tab-${tab}`;
export const PANEL_ID = 'tab-panel';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * The parts of the pane. Not Fluent's TabList: it puts elements into the page that can be focused and are hidden
 * from assistive technology.
 */
export function PaneTabs({ tabs, tab, onChoose }: PaneTabsProps) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const elements = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
    const from = elements.findIndex((each) => each === document.activeElement);
    elements[(from + step + elements.length) % elements.length]?.focus();
  };
  return (
    <div role="tablist" aria-label={PANE_TEXTS.tabList} className={styles.tabs} onKeyDown={onKeyDown}>
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabElementId(each)}
          aria-selected={each === tab}
          aria-controls={PANEL_ID}
          tabIndex={each === tab ? 0 : -1}
          className={mergeClasses(styles.tab, each === tab && styles.shown)}
          onClick={() => {
            onChoose(each);
          }}
        >
          {PANE_TEXTS.tabs[each]}
        </button>
      ))}
    </div>
  );
}
