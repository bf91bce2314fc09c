import { Button, makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { useMeasurement, usePane } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { START_TEXTS } from './texts';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    alignItems: 'flex-start',
  },
});

interface SelfTestEntryProps {
  readonly onOpen: () => void;
  /** Does the user come back from the self-test? */
  readonly isBack: boolean;
}

/** Where an Excel can be tried out, before there is a measurement in the workbook. */
export function SelfTestEntry({ onOpen, isBack }: SelfTestEntryProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const id = useId();
  const { work } = useMeasurement(usePane().store);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={texts.title}>
        {START_TEXTS.selfTestTitle}
      </h3>
      <p className={texts.text}>{START_TEXTS.selfTestWhat}</p>
      <Button autoFocus={isBack} disabledFocusable={work !== null} onClick={onOpen}>
        {START_TEXTS.selfTest}
      </Button>
    </section>
  );
}
