import { useEffect, useState } from 'react';
import type * as WrittenParts from './written/written-parts';
import { useMeasurement, usePane } from './pane-context';

/**
 * What is shown after writes: it comes with the first of them, so that it is there when it is needed.
 * @returns null until it is there; what failed to load is tried again at the next write
 */
export function useWrittenParts(): typeof WrittenParts | null {
  const { done } = useMeasurement(usePane().store);
  const [parts, setParts] = useState<typeof WrittenParts | null>(null);
  useEffect(() => {
    if (done.length === 0 || parts) return;
    void import('./written/written-parts').then(setParts, () => undefined);
  }, [done, parts]);
  return parts;
}
