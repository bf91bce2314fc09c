/** Why the workbook takes nothing: a cell is being typed in, or it is only slow; null while it can be reached. */
export type HeldUp = 'typing' | 'silent' | null;

/** So long a workbook may take to say that a cell is being typed in, in milliseconds; one that is slow says nothing. */
export const ANSWER_MS = 300;

/**
 * Finds out why a workbook that answers nothing does so.
 * @param isTyping asks whether a cell is being typed in; may take as long as it takes
 * @returns is told that the workbook is silent, and when it answers again
 */
export function heldUpReason(
  isTyping: () => Promise<boolean>,
  tell: (why: HeldUp) => void,
): (isSilent: boolean) => void {
  let asked = 0;
  return (isSilent) => {
    asked += 1;
    const question = asked;
    if (!isSilent) {
      tell(null);
      return;
    }
    const silent = new Promise<boolean>((resolve) => setTimeout(resolve, ANSWER_MS, false));
    void Promise.race([isTyping(), silent]).then((isTypedIn) => {
      if (question === asked) tell(isTypedIn ? 'typing' : 'silent');
    });
  };
}
