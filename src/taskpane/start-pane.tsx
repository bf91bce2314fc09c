import { createRoot } from 'react-dom/client';
import type { MeasurementHost } from '../host/measurement-host';
import { askedTab } from './asked-tab';
import { Pane } from './pane';
import type { DeviceWithoutDownload } from './report/device-without-download';
import { createEmitter } from './state/emitter';
import { createMeasurementStore } from './state/create-measurement-store';
import { createScoringSession } from './state/scoring-session';
import { FRESH_WHAT_IF } from './outcome/what-if/what-if-state';

/** Where the pane runs. */
export interface PanePlace {
  /** Office's background colour; undefined where it tells none. */
  readonly background: string | undefined;
  /** The device it is, if a download does nothing there. */
  readonly withoutDownload: DeviceWithoutDownload | null;
}

/**
 * Shows the pane for a workbook.
 * @returns takes the pane away again
 */
export function startPane(
  element: HTMLElement,
  host: MeasurementHost,
  { background, withoutDownload }: PanePlace,
): () => void {
  const store = createMeasurementStore(host);
  const session = createScoringSession(store);
  const whatIf = createEmitter(FRESH_WHAT_IF);
  const root = createRoot(element);
  // What was tried out, and asked of it, was about other scores than those of a measurement.
  const stopTryOut = store.subscribe(() => {
    if (store.get().reading?.kind === 'measurement' && whatIf.get().tryOut !== null) whatIf.set(FRESH_WHAT_IF);
  });
  // Excel does not announce everything that is changed in it, such as a choice from a list on the web.
  window.addEventListener('focus', store.comeBack);
  const stopComingBack = () => {
    window.removeEventListener('focus', store.comeBack);
  };
  const stops = [store.start(), session.start(), stopTryOut, stopComingBack];
  const asked = askedTab(location.search);
  root.render(<Pane services={{ store, session, whatIf, withoutDownload }} background={background} asked={asked} />);
  return () => {
    for (const stop of stops) stop();
    root.unmount();
  };
}
