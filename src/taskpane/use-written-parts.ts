import { useEffect, useState } from 'react';
import type * as WrittenParts from './written/written-parts';
import { useMeasurement, usePane } from './pane-context';

/** What is shown after writes: it comes with the first of them, so that it is there when it is needed. */
export function useWrittenParts(): { readonly parts: typeof WrittenParts | null; readonly hasFailed: boolean } {
  const { done } = useMeasurement(usePane().store);
  const [parts, setParts] = useState<typeof WrittenParts | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (done.length === 0 || parts) return;
    // What failed to load is tried again at the next write.
    void import('./written/written-parts').then(
      (loaded) => {
        setParts(loaded);
        setFailed(false);
      },
      () => {
        setFailed(true);
      },
    );
  }, [done, parts]);
  return { parts, hasFailed };
}
