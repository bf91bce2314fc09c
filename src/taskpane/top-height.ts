import { useEffect, useRef } from 'react';

/** The height of what stays in view at the top of the pane, for what comes to stand right below it. */
export const TOP_HEIGHT = '--top-height';

/** Keeps the height of an element for `TOP_HEIGHT`: it has more lines in a narrow pane, and once there is a verdict. */
export function useTopHeight() {
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = top.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      document.documentElement.style.setProperty(TOP_HEIGHT, `${element.offsetHeight}px`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return top;
}
