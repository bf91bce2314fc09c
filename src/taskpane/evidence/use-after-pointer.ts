import { useEffect, useRef } from 'react';

/**
 * Puts off what is done when a field is left by pointing elsewhere until the button is let go of: what it changes may
 * move the page, and a click whose target moves away under it is no click.
 */
export function useAfterPointer(): (action: () => void) => void {
  const isDown = useRef(false);
  const waiting = useRef<(() => void) | null>(null);
  useEffect(() => {
    const onDown = () => {
      isDown.current = true;
    };
    const onUp = () => {
      isDown.current = false;
      // The click comes after this event.
      setTimeout(() => {
        waiting.current?.();
        waiting.current = null;
      });
    };
    const events = [
      ['pointerdown', onDown],
      ['pointerup', onUp],
      ['pointercancel', onUp],
    ] as const;
    for (const [name, listener] of events) document.addEventListener(name, listener, true);
    return () => {
      for (const [name, listener] of events) document.removeEventListener(name, listener, true);
    };
  }, []);
  return (action) => {
    if (isDown.current) waiting.current = action;
    else action();
  };
}
