import { Button, makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { Message } from '../message';
import { useMeasurement, usePane, useReadable } from '../pane-context';
import { ClearSelfTest } from '../start/clear-self-test';
import { useTextStyles } from '../text-styles';
import { SelfTestProgressView } from './progress-view';
import { SelfTestResult } from './result-view';
import { selfTestSession } from './self-test-session';
import { SELF_TEST_SCREEN_TEXTS as TEXTS } from './texts';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: '10px', marginBottom: '12px' },
  title: { outlineStyle: 'none' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** The self-test: what it does, how far it is, and what came of it. */
export function SelfTestScreen({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { store } = usePane();
  const { work } = useMeasurement(store);
  const session = selfTestSession(store);
  const { phase, progress, report } = useReadable(session);
  const title = useRef<HTMLHeadingElement>(null);
  const question = progress?.question ?? null;
  // What was pressed goes away with each step; who is in the sheet stays there.
  useLayoutEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) title.current?.focus();
  }, [phase, question]);
  const back = <Button onClick={onClose}>{TEXTS.back}</Button>;
  const again = <Button onClick={session.again}>{TEXTS.again}</Button>;
  return (
    <section className={styles.screen}>
      <h2 ref={title} tabIndex={-1} className={`${texts.title} ${styles.title}`}>
        {TEXTS.title}
      </h2>
      {phase === 'before' && (
        <>
          <p className={texts.text}>{TEXTS.intro}</p>
          <p className={texts.text}>{TEXTS.asks}</p>
          <p className={texts.text}>{TEXTS.keepInFront}</p>
          <div className={styles.actions}>
            <Button appearance="primary" disabledFocusable={work !== null} onClick={session.begin}>
              {TEXTS.begin}
            </Button>
            {back}
          </div>
        </>
      )}
      {(phase === 'running' || phase === 'stopping') && (
        <SelfTestProgressView session={session} progress={progress} isStopping={phase === 'stopping'} />
      )}
      {phase === 'done' &&
        (report === null || report.refusal !== null ? (
          <>
            <div role="alert">
              {report === null || report.leftovers.length === 0 ? (
                <Message intent="warning">{report?.refusal ?? TEXTS.notLoaded}</Message>
              ) : (
                <ClearSelfTest onCleared={session.again}>{report.refusal}</ClearSelfTest>
              )}
            </div>
            <div className={styles.actions}>
              {again}
              {back}
            </div>
          </>
        ) : (
          <SelfTestResult report={report}>
            {again}
            {back}
          </SelfTestResult>
        ))}
    </section>
  );
}
