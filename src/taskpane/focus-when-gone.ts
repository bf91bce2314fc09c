import { useLayoutEffect, useRef, type RefObject } from 'react';
import { PANEL_ID } from './pane-tabs';

/**
 * Gives the focus to the tab when the element that has it goes away long after it was pressed, as a message does once the
 * workbook is mended: otherwise it falls on nothing, and the next key press is lost.
 * @returns to be set on the element
 */
export function useFocusWhenGone(): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const here = element.current;
    return () => {
      // Whoever went on in the sheet meanwhile stays there.
      if (!document.hasFocus() || !here?.contains(document.activeElement)) return;
      document.getElementById(PANEL_ID)?.focus({ preventScroll: true });
    };
  }, []);
  return element;
}
