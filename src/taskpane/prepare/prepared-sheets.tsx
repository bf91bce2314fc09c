import { lazy, type ComponentType } from 'react';
import { LaterSection } from '../start/later-section';
import type { PreparedProps } from './prepared-props';
import { PREPARE_TEXTS } from './texts';

/** Every screen is loaded when it is asked for. */
const SCREENS = {
  visit: lazy(async () => ({ default: (await import('./visit/visit-screen')).VisitScreen })),
  papers: lazy(async () => ({ default: (await import('./papers/papers-screen')).PapersScreen })),
} as const satisfies Readonly<Record<keyof typeof PREPARE_TEXTS, ComponentType<PreparedProps>>>;

/** What is prepared beside the measurement itself: a screen for each sheet. */
export function PreparedSheets({ optional }: PreparedProps) {
  return (Object.keys(SCREENS) as (keyof typeof SCREENS)[]).map((id) => {
    const Screen = SCREENS[id];
    return (
      <LaterSection key={id} {...PREPARE_TEXTS[id]}>
        <Screen optional={optional} />
      </LaterSection>
    );
  });
}
