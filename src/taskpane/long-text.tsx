import { Textarea, useMergedRefs, type TextareaProps } from '@fluentui/react-components';
import type { Ref } from 'react';

interface LongTextProps extends TextareaProps {
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** A text of several lines that is typed. */
export function LongText({ ref, ...props }: LongTextProps) {
  return <Textarea ref={useMergedRefs(keepUndoWhole, ref)} resize="vertical" {...props} />;
}

/**
 * React writes the text into the page as well with every letter, as what the area holds by default, and Chromium then takes
 * each letter for a step of its own: Ctrl+Z would take back one at a time. Nobody looks at that default.
 */
function keepUndoWhole(area: HTMLTextAreaElement | null): void {
  if (!area) return;
  Object.defineProperty(area, 'defaultValue', { configurable: true, get: () => area.value, set: () => undefined });
}
