import { lazy, Suspense } from 'react';
import { TabBoundary } from './tab-boundary';

const Loaded = lazy(async () => ({ default: (await import('./pane-messages')).PaneMessages }));

/** The messages below a tab. There are none before something was asked of Excel: they come right after the first screen. */
export function LaterMessages() {
  return (
    <TabBoundary>
      <Suspense fallback={null}>
        <Loaded />
      </Suspense>
    </TabBoundary>
  );
}
