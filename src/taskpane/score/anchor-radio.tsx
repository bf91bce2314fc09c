import type { ReactNode } from 'react';
import { RATINGS, type Rating } from '../../scale/types';

interface AnchorRadioProps {
  readonly rating: Rating;
  readonly isChosen: boolean;
  /** Where Tab enters the group; the others are reached with the arrow keys. */
  readonly isEntry: boolean;
  readonly className: string;
  readonly style?: React.CSSProperties;
  readonly label?: string;
  readonly describedBy?: string;
  readonly onChoose: () => void;
  readonly onFocus?: () => void;
  readonly children: ReactNode;
}

/**
 * A choice that the arrow keys go past without choosing it: in a scoring form, looking at the anchors must not change
 * the score. (A browser's own radio buttons are chosen by the arrow keys.)
 */
export function AnchorRadio({ isChosen, isEntry, label, describedBy, onChoose, rating, ...rest }: AnchorRadioProps) {
  return (
    <button
      {...rest}
      type="button"
      role="radio"
      aria-checked={isChosen}
      aria-label={label}
      aria-describedby={describedBy}
      tabIndex={isEntry ? 0 : -1}
      onClick={onChoose}
      onKeyDown={(event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        const radios = event.currentTarget.closest('[role=radiogroup]')?.querySelectorAll<HTMLElement>('[role=radio]');
        radios?.[(rating - 1 + step + RATINGS.length) % RATINGS.length]?.focus();
      }}
    />
  );
}
