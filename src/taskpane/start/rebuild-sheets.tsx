import { useId, useRef } from 'react';
import { Confirmation } from '../confirmation';
import { useMeasurement, usePane } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { useSectionStyles } from './section-styles';
import { START_TEXTS } from './texts';

/** Builds the sheets of a measurement anew though nothing was found to be wrong with them; asks first. */
export function RebuildSheets() {
  const styles = useSectionStyles();
  const texts = useTextStyles();
  const id = useId();
  const { store } = usePane();
  const { work } = useMeasurement(store);
  const section = useRef<HTMLElement>(null);
  return (
    <section ref={section} tabIndex={-1} className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={texts.title}>
        {START_TEXTS.rebuildTitle}
      </h3>
      <p className={texts.text}>{START_TEXTS.rebuildWhat}</p>
      <Confirmation
        ask={START_TEXTS.rebuild}
        question={START_TEXTS.rebuildAsk}
        yes={START_TEXTS.rebuildYes}
        isDisabled={work !== null}
        onYes={() => {
          section.current?.focus();
          void store.repair();
        }}
      />
    </section>
  );
}
