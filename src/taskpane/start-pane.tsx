import { createRoot } from 'react-dom/client';
import type { MeasurementHost } from '../host/measurement-host';
import { askedTab } from './asked-tab';
import { Pane } from './pane';
import { createEmitter } from './state/emitter';
import { createMeasurementStore } from './state/measurement-store';
import { createScoringSession } from './state/scoring-session';
import { FRESH_WHAT_IF } from './state/what-if-state';

/**
 * Shows the pane for a workbook.
 * @param background Office's background colour, where it tells one
 * @returns takes the pane away again
 */
export function startPane(element: HTMLElement, host: MeasurementHost, background?: string): () => void {
  const store = createMeasurementStore(host);
  const session = createScoringSession(store);
  const whatIf = createEmitter(FRESH_WHAT_IF);
  const root = createRoot(element);
  const stops = [store.start(), session.start()];
  const asked = askedTab(location.search);
  root.render(<Pane store={store} session={session} whatIf={whatIf} background={background} asked={asked} />);
  return () => {
    for (const stop of stops) stop();
    root.unmount();
  };
}
