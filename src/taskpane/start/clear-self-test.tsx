import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Message } from '../message';
import { useMeasurement, usePane } from '../pane-context';
import { PANE_TEXTS } from '../texts';
import { START_TEXTS } from './texts';

interface ClearSelfTestProps {
  /** What there is to say of it. */
  readonly children: ReactNode;
  /** Called once all of it is gone. */
  readonly onCleared?: () => void;
}

/** Removes what self-tests left, once it is said which sheets these are. */
export function ClearSelfTest({ children, onCleared }: ClearSelfTestProps) {
  const { store, session } = usePane();
  const { work } = useMeasurement(store);
  const [hasFailed, setFailed] = useState(false);
  /** What will go; null before that was asked, and 'kept' where the answer was no. */
  const [tabs, setTabs] = useState<readonly string[] | 'kept' | null>(null);
  const loaded = async () => store.selfTest?.().catch(() => undefined);
  const look = async () => {
    const found = await (await loaded())?.leftovers().catch(() => undefined);
    setFailed(found === undefined);
    setTabs(found ?? null);
  };
  const clear = () =>
    store.leaveAlone(async () => {
      const left = await (await loaded())?.clear();
      setFailed(left?.length !== 0);
      setTabs(null);
      if (left?.length !== 0) return;
      session.announce(START_TEXTS.selfTestCleared);
      onCleared?.();
    });
  // What was pressed goes away; who pressed it is at what comes in its place, and never at what removes.
  const button = (text: string, act: () => unknown, isNext = false) => (
    <Button size="small" key={text} autoFocus={isNext} disabledFocusable={work !== null} onClick={() => void act()}>
      {text}
    </Button>
  );
  const keep = () => {
    setTabs('kept');
  };
  const isAsking = tabs !== null && tabs !== 'kept';
  return (
    <Message
      intent="warning"
      actions={
        isAsking
          ? [button(START_TEXTS.selfTestClearYes, clear), button(PANE_TEXTS.no, keep, true)]
          : button(START_TEXTS.selfTestClear, look, tabs === 'kept')
      }
    >
      {children}
      {isAsking && ` ${START_TEXTS.selfTestClearWhat(tabs)}`}
      {hasFailed && ` ${START_TEXTS.selfTestNotCleared}`}
    </Message>
  );
}
