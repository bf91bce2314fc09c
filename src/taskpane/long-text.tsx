import { Textarea, type TextareaProps } from '@fluentui/react-components';

/** A text of several lines that is typed. */
export function LongText(props: TextareaProps) {
  return <Textarea ref={keepUndoWhole} resize="vertical" {...props} />;
}

/**
 * React writes the text into the page as well with every letter, as what the area holds by default, and Chromium then takes
 * each letter for a step of its own: Ctrl+Z would take back one at a time. Nobody looks at that default.
 */
function keepUndoWhole(area: HTMLTextAreaElement | null): void {
  if (!area) return;
  Object.defineProperty(area, 'defaultValue', { configurable: true, get: () => area.value, set: () => undefined });
}
