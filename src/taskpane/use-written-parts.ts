import { useEffect, useState } from 'react';
import type * as WrittenParts from './written/written-parts';
import { useMeasurement, usePane } from './pane-context';

/**
 * What is shown after writes: it comes with the first of them, so that it is there when it is needed.
 * @returns null until it is there, and 'failed' where it could not be loaded; that is tried again at the next write
 */
export function useWrittenParts(): typeof WrittenParts | 'failed' | null {
  const { done } = useMeasurement(usePane().store);
  const [parts, setParts] = useState<typeof WrittenParts | 'failed' | null>(null);
  const isThere = parts !== null && parts !== 'failed';
  useEffect(() => {
    if (done.length === 0 || isThere) return;
    void import('./written/written-parts').then(setParts, () => {
      setParts('failed');
    });
  }, [done, isThere]);
  return parts;
}
