import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode } from 'react';
import { usePane } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { SELF_TEST_SCREEN_TEXTS as TEXTS } from './texts';

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  label: { fontWeight: tokens.fontWeightSemibold },
  text: {
    boxSizing: 'border-box',
    width: '100%',
    height: '120px',
    resize: 'vertical',
    padding: '6px 8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface CopyResultProps {
  readonly text: string;
  /** More buttons. */
  readonly children: ReactNode;
}

/** The result as a text that can be read before it is sent, and copied; where Excel refuses that, it is selected. */
export function CopyResult({ text, children }: CopyResultProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { session } = usePane();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState('');
  const tell = (sentence: string) => {
    setOutcome(sentence);
    session.announce(sentence);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      tell(TEXTS.copied);
    } catch {
      area.current?.focus();
      area.current?.select();
      tell(TEXTS.notCopied);
    }
  };
  return (
    <div className={styles.result}>
      <label htmlFor={id} className={styles.label}>
        {TEXTS.text}
      </label>
      <p id={`${id}-what`} className={texts.quiet}>
        {TEXTS.textWhat}
      </p>
      <textarea ref={area} id={id} aria-describedby={`${id}-what`} className={styles.text} readOnly value={text} />
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void copy()}>
          {TEXTS.copy}
        </Button>
        {children}
      </div>
      {outcome !== '' && <p className={texts.text}>{outcome}</p>}
    </div>
  );
}
