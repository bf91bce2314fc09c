import { Button, makeStyles } from '@fluentui/react-components';
import type { SelfTestProgress } from '../../host/self-test';
import { Message } from '../message';
import { useTextStyles } from '../text-styles';
import type { SelfTestSession } from './self-test-session';
import { SELF_TEST_SCREEN_TEXTS as TEXTS } from './texts';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'flex-start' },
  bar: { width: '100%' },
  asked: { width: '100%' },
});

interface SelfTestProgressProps {
  readonly session: SelfTestSession;
  /** Null until the first word of it. */
  readonly progress: SelfTestProgress | null;
  readonly isStopping: boolean;
}

/** How far a self-test is, what it asks of the person, and a way to stop it. */
export function SelfTestProgressView({ session, progress, isStopping }: SelfTestProgressProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const tried = progress?.results.length ?? 0;
  const total = progress?.total ?? 1;
  const question = isStopping ? null : (progress?.question ?? null);
  const now = tried === total ? TEXTS.clearing : progress?.current ? TEXTS.now(progress.current) : '';
  return (
    <div className={styles.progress}>
      <progress className={styles.bar} max={total} value={tried} aria-label={TEXTS.title} />
      <p className={texts.text}>{progress === null ? '' : TEXTS.progress(tried, total)}</p>
      <p className={texts.quiet}>{isStopping ? TEXTS.stopping : now}</p>
      {/* There before what it says: only then is that read out. */}
      <div role="status" className={styles.asked}>
        {progress?.isSilent && <Message intent="warning">{TEXTS.silent}</Message>}
        {question && (
          <Message
            intent="info"
            actions={
              <>
                <Button
                  size="small"
                  onClick={() => {
                    session.reply('skip');
                  }}
                >
                  {question.skip}
                </Button>
                {question.done !== null && (
                  <Button
                    size="small"
                    appearance="primary"
                    onClick={() => {
                      session.reply('done');
                    }}
                  >
                    {question.done}
                  </Button>
                )}
              </>
            }
          >
            {question.text}
          </Message>
        )}
      </div>
      <Button disabledFocusable={isStopping} onClick={session.stop}>
        {TEXTS.stop}
      </Button>
    </div>
  );
}
