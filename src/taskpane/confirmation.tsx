import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTextStyles } from './text-styles';
import { PANE_TEXTS } from './texts';

const useStyles = makeStyles({
  ask: { alignSelf: 'flex-start' },
  question: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    padding: '6px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '4px' },
});

interface ConfirmationProps {
  /** What the button says that asks. */
  readonly ask: string;
  readonly question: string;
  readonly yes: string;
  /** What the question is about, below it. */
  readonly children?: ReactNode;
  readonly isDisabled?: boolean;
  /** Is it what people come for on a screen? */
  readonly isPrimary?: boolean;
  /** What is done in its place, where that is more than doing nothing, and what that is called. */
  readonly instead?: { readonly label: string; readonly onChoose: () => void };
  /** Called each time that it asks. */
  readonly onAsk?: () => void;
  /** What had the focus is gone by then; give it a place. */
  readonly onYes: () => void;
}

/** A button that asks before it does anything. Who says no is back at the button. */
export function Confirmation({
  ask,
  question,
  yes,
  children,
  isDisabled = false,
  isPrimary = false,
  instead,
  onAsk,
  onYes,
}: ConfirmationProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const id = useId();
  const [answer, setAnswer] = useState<'awaited' | 'no' | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The question is read before its answers are.
    if (answer === 'awaited') box.current?.focus();
  }, [answer]);
  const decline = () => {
    setAnswer('no');
  };
  if (answer !== 'awaited') {
    return (
      <Button
        {...(isPrimary ? { appearance: 'primary' } : { size: 'small' })}
        className={styles.ask}
        autoFocus={answer === 'no'}
        disabledFocusable={isDisabled}
        onClick={() => {
          setAnswer('awaited');
          onAsk?.();
        }}
      >
        {ask}
      </Button>
    );
  }
  return (
    <div
      ref={box}
      role="group"
      aria-labelledby={id}
      tabIndex={-1}
      className={styles.question}
      onKeyDown={({ key }) => {
        if (key === 'Escape') decline();
      }}
    >
      <p id={id} className={texts.text}>
        {question}
      </p>
      {children}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isDisabled}
          onClick={() => {
            setAnswer(null);
            onYes();
          }}
        >
          {yes}
        </Button>
        <Button
          size="small"
          onClick={() => {
            decline();
            instead?.onChoose();
          }}
        >
          {instead?.label ?? PANE_TEXTS.no}
        </Button>
      </div>
    </div>
  );
}
