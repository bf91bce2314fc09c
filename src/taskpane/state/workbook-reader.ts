/** When the workbook is read: one reading at a time, and one for a burst of changes. */
export interface WorkbookReader {
  /** Reads; whoever asks during a reading waits for the one after it. */
  readonly now: () => Promise<void>;
  /** Reads when the burst of changes is over. */
  readonly soon: () => void;
  /** Puts off what is to be read soon. */
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
}

/**
 * @param read must not fail
 * @param settle how long to wait for more changes, in milliseconds
 */
export function createWorkbookReader(read: () => Promise<void>, settle: number): WorkbookReader {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let isPaused = false;
  let isAsked = false;

  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const now = async (): Promise<void> => {
    stop();
    isAsked = false;
    if (running !== null) await running;
    running ??= read().finally(() => {
      running = null;
    });
    await running;
  };
  const soon = () => {
    isAsked = true;
    if (!isPaused) timer ??= setTimeout(() => void now(), settle);
  };
  return {
    now,
    soon,
    pause: () => {
      isPaused = true;
      stop();
    },
    resume: () => {
      isPaused = false;
      if (isAsked) soon();
    },
    stop,
  };
}
