import { Button } from '@fluentui/react-components';
import { Suspense, useId, useRef, useState, type ReactNode } from 'react';
import { Busy } from '../busy';
import { useMeasurement, usePane } from '../pane-context';
import { TabBoundary } from '../tab-boundary';
import { useTextStyles } from '../text-styles';
import { PANE_TEXTS } from '../texts';
import { useSectionStyles } from './section-styles';

interface LaterSectionProps {
  readonly title: string;
  readonly what: string;
  /** What the button says that brings the rest. */
  readonly ask: string;
  /** What is large, and only loaded for whoever asks for it. */
  readonly children: ReactNode;
}

/** Something at Start of which the most is loaded when it is asked for. */
export function LaterSection({ title, what, ask, children }: LaterSectionProps) {
  const sections = useSectionStyles();
  const texts = useTextStyles();
  const id = useId();
  const { work } = useMeasurement(usePane().store);
  const [isOpen, setOpen] = useState(false);
  const section = useRef<HTMLElement>(null);
  return (
    <section ref={section} tabIndex={-1} className={sections.section} aria-labelledby={id}>
      <h3 id={id} className={texts.title}>
        {title}
      </h3>
      <p className={texts.text}>{what}</p>
      {isOpen ? (
        <TabBoundary>
          <Suspense fallback={<Busy label={PANE_TEXTS.loadingTab} />}>{children}</Suspense>
        </TabBoundary>
      ) : (
        <Button
          disabledFocusable={work !== null}
          onClick={() => {
            setOpen(true);
            // The button is gone; what it was about stays.
            section.current?.focus();
          }}
        >
          {ask}
        </Button>
      )}
    </section>
  );
}
