/** Waits that pass undisturbed, one after another, before nothing is taken to be going on any longer; in milliseconds. */
const CALM_WAITS = 4;
const WAIT = 100;
const DISTURBED = 130;

/** How long to wait for that, in ms, on a busy machine. */
const PATIENCE = 90_000;

/**
 * Until the spreadsheet has calculated, which begins 100 ms after a change and keeps timers waiting, and a burst of events
 * has been announced.
 */
export async function afterEvents(): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  for (let calm = 0; calm < CALM_WAITS;) {
    if (performance.now() > deadline) throw new Error(`After ${PATIENCE} ms something still keeps timers waiting`);
    const begun = performance.now();
    await new Promise((resolve) => setTimeout(resolve, WAIT));
    calm = performance.now() - begun < DISTURBED ? calm + 1 : 0;
  }
}
