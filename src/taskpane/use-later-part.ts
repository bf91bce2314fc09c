import { useEffect, useState } from 'react';

/** A part of the pane that is loaded by itself; null until it is there. */
interface LaterPart<Part> {
  readonly part: Part | null;
  readonly hasFailed: boolean;
}

/**
 * Loads a part of the pane. What failed to load is tried again.
 * @param load the same function each time
 * @param isWanted whether it is needed by now
 * @param again what is another whenever it is worth trying again
 */
export function useLaterPart<Part>(load: () => Promise<Part>, isWanted: boolean, again: unknown): LaterPart<Part> {
  const [part, setPart] = useState<Part | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!isWanted || part !== null) return;
    void load().then(
      (loaded) => {
        setPart(() => loaded);
        setFailed(false);
      },
      () => {
        setFailed(true);
      },
    );
  }, [load, isWanted, again, part]);
  return { part, hasFailed };
}
