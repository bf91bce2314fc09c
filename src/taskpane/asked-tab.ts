import { TABS, type TabId } from './pane-context';
import { PANE_TEXTS } from './texts';

/**
 * The tab that the address of the pane asks for, by the name that users see: the ribbon's "Controleer" opens the pane at
 * `?tab=controle`. Null if it asks for none that there is.
 */
export function askedTab(search: string): TabId | null {
  const name = new URLSearchParams(search).get('tab')?.toLowerCase();
  return TABS.find((tab) => PANE_TEXTS.tabs[tab].toLowerCase() === name) ?? null;
}
