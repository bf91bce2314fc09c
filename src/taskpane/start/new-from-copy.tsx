import { makeStyles, mergeClasses, Radio, RadioGroup } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { newMeasurementId } from '../../host/new-id';
import { copiedMeasurement, type Copying } from '../../measurement/copied-measurement';
import type { Measurement } from '../../measurement/measurement';
import { changesTo } from '../../measurement/recorded-cells';
import { Confirmation } from '../confirmation';
import { Message } from '../message';
import { useMeasurement, usePane } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { PANE_TEXTS } from '../texts';
import { useSectionStyles } from './section-styles';
import { START_TEXTS } from './texts';

const useStyles = makeStyles({
  // Below the words beside the circle.
  what: { paddingLeft: '32px' },
});

const COPYINGS: readonly Copying[] = ['kept', 'emptied'];

/** Makes another measurement of the one in a copied workbook, with what was filled in or without; asks first. */
export function NewFromCopy({ measurement }: { readonly measurement: Measurement }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const texts = useTextStyles();
  const id = useId();
  const { store, session } = usePane();
  const { work, unsaved } = useMeasurement(store);
  // What loses nothing, until something else is chosen.
  const [copying, setCopying] = useState<Copying>('kept');
  const [given, setGiven] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  const make = async () => {
    // The question that had the focus is gone once it is answered; what it was about stays.
    section.current?.focus();
    const fresh = newMeasurementId();
    setGiven(fresh);
    const changesOf = (found: Measurement) => {
      // What a colleague changed meanwhile is in nobody's earlier file: it is not emptied.
      const isSame = copying === 'kept' || changesTo(found, measurement).length === 0;
      return isSame ? changesTo(found, copiedMeasurement(found, copying, fresh)) : [];
    };
    if (await store.renew(changesOf(measurement), changesOf)) session.announce(START_TEXTS.copied);
  };
  return (
    <section ref={section} tabIndex={-1} className={sections.section} aria-labelledby={id}>
      <h3 id={id} className={texts.title}>
        {START_TEXTS.copyTitle}
      </h3>
      <p className={texts.text}>{START_TEXTS.copyWhat}</p>
      {/* Also once another try has done it. */}
      {given !== null && measurement.id === given && <Message intent="success">{START_TEXTS.copied}</Message>}
      {/* In a workbook of before there was an id it has no place yet. */}
      {measurement.id === null && <p className={texts.text}>{START_TEXTS.copyLater}</p>}
      {unsaved.length > 0 && <p className={texts.text}>{PANE_TEXTS.saveFirst}</p>}
      {measurement.id !== null && (
        <Confirmation
          ask={START_TEXTS.copy}
          question={START_TEXTS.copyAsk}
          yes={START_TEXTS.copyYes}
          isDisabled={work !== null || unsaved.length > 0}
          onAsk={() => {
            setCopying('kept');
          }}
          onYes={() => void make()}
        >
          <RadioGroup
            value={copying}
            aria-label={START_TEXTS.copyAsk}
            onChange={(_, { value }) => {
              setCopying(COPYINGS.find((each) => each === value) ?? copying);
            }}
          >
            {COPYINGS.map((each) => (
              <div key={each}>
                <Radio value={each} label={START_TEXTS.copyings[each]} aria-describedby={`${id}-${each}`} />
                <p id={`${id}-${each}`} className={mergeClasses(texts.quiet, styles.what)}>
                  {START_TEXTS.copyingsWhat[each]}
                </p>
              </div>
            ))}
          </RadioGroup>
        </Confirmation>
      )}
    </section>
  );
}
