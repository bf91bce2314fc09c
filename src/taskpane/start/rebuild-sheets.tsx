import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useMeasurement, usePane } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { START_TEXTS } from './texts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'flex-start' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/** Builds the sheets of a measurement anew though nothing was found to be wrong with them; asks first. */
export function RebuildSheets() {
  const styles = useStyles();
  const texts = useTextStyles();
  const id = useId();
  const { store } = usePane();
  const { work } = useMeasurement(store);
  const [answer, setAnswer] = useState<'awaited' | 'no' | null>(null);
  const rebuild = () => {
    setAnswer(null);
    void store.repair();
  };
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={texts.title}>
        {START_TEXTS.rebuildTitle}
      </h2>
      <p className={texts.text}>{START_TEXTS.rebuildWhat}</p>
      {answer === 'awaited' ? (
        <>
          <p id={`${id}-question`} className={texts.text}>
            {START_TEXTS.rebuildAsk}
          </p>
          <div className={styles.actions}>
            <Button autoFocus aria-describedby={`${id}-question`} onClick={rebuild}>
              {START_TEXTS.rebuildYes}
            </Button>
            <Button
              onClick={() => {
                setAnswer('no');
              }}
            >
              {START_TEXTS.rebuildNo}
            </Button>
          </div>
        </>
      ) : (
        // Who says no is back where the question came from.
        <Button
          autoFocus={answer === 'no'}
          disabledFocusable={work !== null}
          onClick={() => {
            setAnswer('awaited');
          }}
        >
          {START_TEXTS.rebuild}
        </Button>
      )}
    </section>
  );
}
